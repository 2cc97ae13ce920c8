#pragma once

#include "models/guests/Guest.h"
#include "models/programme/Programme.h"

#include <optional>
#include <vector>

namespace prizedesk {

/// A guest as a reception desk needs to know the person.
struct DeskGuest
{
    QString ref;
    QString name;
    QString kana;
    QString affiliation;
    QString title;
    GuestCategory category = GuestCategory::General;
    GuestReply reply = GuestReply::Open;
    int companions = 0;
    QStringList needs;
    QString seat; ///< empty: none
    bool noPhoto = false;
    bool noStream = false;
    std::optional<qint64> arrivedAtMs; ///< had arrived already when the file was issued
    QString arrivedDesk;

    friend bool operator==(const DeskGuest&, const DeskGuest&) = default;
};

/// What a desk's file says, the same for all time.
struct DeskContent
{
    static constexpr int kFormat = 1;

    int format = kFormat;
    QString id;   ///< UUID
    QString code; ///< D1
    QString programmeCode;
    BilingualText programmeName;
    QString codePrefix; ///< of guests' codes: GP26
    std::optional<qint64> startsAtMs;
    QString venue;
    QByteArray timeZone = QByteArrayLiteral("Asia/Tokyo"); ///< of the ceremony, IANA
    qint64 issuedAtMs = 0;
    std::vector<DeskGuest> guests;

    /// UTF-8 JSON.
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where something is missing or of another type, or two guests have one number.
    [[nodiscard]] static std::optional<DeskContent> fromBytes(const QByteArray& bytes);

    friend bool operator==(const DeskContent&, const DeskContent&) = default;
};

/// Somebody was let in at a desk.
struct DeskArrival
{
    int number = 0; ///< 1 for the first at this desk
    QString ref;
    qint64 atMs = 0;
    QString who;
    bool isCancelled = false;

    friend bool operator==(const DeskArrival&, const DeskArrival&) = default;
};

/// Somebody who came without being on the list.
struct DeskWalkIn
{
    QString ref; ///< W1001: desk 1, the first
    QString name;
    QString kana;
    QString affiliation;
    QString title;
    GuestCategory category = GuestCategory::General;

    friend bool operator==(const DeskWalkIn&, const DeskWalkIn&) = default;
};

/// Everything that happened at a desk, in the order it happened.
struct DeskLog
{
    std::vector<DeskArrival> arrivals;
    std::vector<DeskWalkIn> walkIns;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<DeskLog> fromBytes(const QByteArray& bytes);

    /// The earliest arrival of a guest that was not taken back.
    [[nodiscard]] const DeskArrival* first(const QString& ref) const;

    friend bool operator==(const DeskLog&, const DeskLog&) = default;
};

} // namespace prizedesk
