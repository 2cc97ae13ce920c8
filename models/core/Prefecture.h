#pragma once

#include <QString>

#include <optional>
#include <span>

namespace prizedesk {

/// The nine blocks of METI's regional bureaus.
enum class Region { Hokkaido, Tohoku, Kanto, Chubu, Kinki, Chugoku, Shikoku, Kyushu, Okinawa };

/// One of the 47 prefectures. Ordered by code, never by name.
struct Prefecture
{
    int number = 0; // JIS X 0401, 1 … 47
    const char16_t* ja = u"";
    const char16_t* en = u"";
    Region region = Region::Hokkaido;

    /// `01` … `47`.
    [[nodiscard]] QString code() const;
    /// `東京都`.
    [[nodiscard]] QString nameJa() const { return QStringView(ja).toString(); }
    /// `Tokyo`, in Hepburn without marks.
    [[nodiscard]] QString nameEn() const { return QStringView(en).toString(); }
};

/// All, by code.
[[nodiscard]] std::span<const Prefecture> prefectures();
/// By the number of JIS X 0401; nothing outside 1 … 47.
[[nodiscard]] std::optional<Prefecture> prefectureByNumber(int number);

/// Reads a name with or without 都道府県, a code (`1`, `01`), both (`13 東京都`), the English name,
/// or an address that begins with the full name, after a postal code or not.
[[nodiscard]] std::optional<Prefecture> parsePrefecture(const QString& text);

/// All nine, from north to south.
[[nodiscard]] std::span<const Region> regions();
/// `関東`.
[[nodiscard]] QString regionNameJa(Region region);
/// `Kanto`.
[[nodiscard]] QString regionNameEn(Region region);

} // namespace prizedesk
