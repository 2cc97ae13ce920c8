#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// CP932 (Windows-31J), the "Shift_JIS" of Excel in Japan, by a table of our own: Qt knows it on
/// some platforms only, and other tables disagree with Windows on 髙 and ～.
namespace prizedesk::cp932 {

/// A character that CP932 does not have. `index` counts UTF-16 units from the start of the text;
/// `suggestion` is what an office would write instead, empty when nothing is known.
struct Unencodable
{
    char32_t character = 0;
    qsizetype index = 0;
    QString suggestion;
};

struct Decoded
{
    QString text;                      ///< U+FFFD stands where bytes mean nothing.
    std::vector<qsizetype> badOffsets; ///< Byte offsets of those places.
};

/// Every byte is accounted for; user-defined characters (F040 to F9FC) become U+E000 to U+E757.
[[nodiscard]] Decoded decode(QByteArrayView bytes);

/// The bytes that Windows writes. Look-alikes that macOS and web forms produce (〜 U+301C, − U+2212
/// …) become the character Windows has. What cannot be encoded is appended to `missing` and written
/// as `?`: the bytes are fit for use only if nothing was appended. User-defined characters count as
/// missing, since they look different on every computer.
[[nodiscard]] QByteArray encode(QStringView text, std::vector<Unencodable>* missing);

/// Whether CP932 has the character, after the look-alikes above.
[[nodiscard]] bool canEncode(char16_t unit);

/// True for U+E000 to U+F8FF, where user-defined characters end up.
[[nodiscard]] constexpr bool isUserDefined(char16_t unit)
{
    return unit >= 0xE000 && unit <= 0xF8FF;
}

/// What to write instead of a character that CP932 lacks; empty when nothing is known. A person's
/// name is changed only with the person's leave.
[[nodiscard]] QString suggestionFor(char32_t character);

/// Decodes a stream piece by piece; a character may be cut between two pieces.
class Decoder
{
public:
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// What a cut character at the very end leaves: U+FFFD or nothing.
    [[nodiscard]] QString finish();
    [[nodiscard]] qint64 badCount() const { return m_badCount; }
    /// At most the first 1,000.
    [[nodiscard]] const std::vector<qsizetype>& badOffsets() const { return m_badOffsets; }

private:
    void noteBad(qsizetype offset);

    quint8 m_lead = 0;
    qsizetype m_position = 0;
    qint64 m_badCount = 0;
    std::vector<qsizetype> m_badOffsets;
};

} // namespace prizedesk::cp932
