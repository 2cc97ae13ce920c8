#pragma once

#include "models/compute/ComputeIds.h"
#include "models/core/Yen.h"

#include <QDate>
#include <QString>

#include <optional>
#include <tuple>

namespace prizedesk {

/// One line of a provider's report: what one team used of one offer on one day.
struct UsageRow
{
    enum class Unit { Hours, Points, Yen };
    enum class State {
        Current,
        Superseded, ///< a later report of the same took its place
        Withdrawn
    };

    UsageId id;
    QDate day;
    QString team;
    QString offer;
    QString record; ///< the provider's own number of the line, where it has one
    Unit unit = Unit::Hours;
    qint64 quantityMilli = 0; ///< thousandths of the unit
    qint64 hoursMilli = 0;    ///< of the offer's own GPU
    Yen yen;                  ///< at the price when the row came in, half up
    QDate reportedOn;         ///< of the report; decides which of two reports is later
    ImportId file;
    int row = 0;
    State state = State::Current;

    /// What the row is about. Two reports of the same key are versions of one thing.
    [[nodiscard]] std::tuple<QString, QDate, QString, QString> key() const
    {
        return {team, day, offer, record};
    }
    [[nodiscard]] bool saysTheSame(const UsageRow& other) const
    {
        return key() == other.key() && unit == other.unit && quantityMilli == other.quantityMilli;
    }
    friend bool operator==(const UsageRow&, const UsageRow&) = default;
};

/// `hours`, `points`, `yen`.
[[nodiscard]] QString usageUnitCode(UsageRow::Unit unit);
[[nodiscard]] std::optional<UsageRow::Unit> usageUnitFromCode(const QString& code);

} // namespace prizedesk
