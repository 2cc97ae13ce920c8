#pragma once

#include "models/core/Id.h"
#include "models/core/Yen.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

using PrepTaskId = Id<struct PrepTaskTag>;
using ContactId = Id<struct ContactTag>;
using CostLineId = Id<struct CostLineTag>;
using CoverageId = Id<struct CoverageTag>;

/// Something to be done before, at or after the ceremony: a task of the plan, an item that is
/// handed over (授与物), or a line of the checklists for streaming and media.
struct PrepTask
{
    enum class Section { Task, AwardItem, Streaming, Media };

    PrepTaskId id;
    Section section = Section::Task;
    QString title;
    QString owner; ///< of the office
    QDate startsOn; ///< invalid: not settled
    QDate dueOn;    ///< invalid: not settled
    std::optional<qint64> doneAtMs;
    QString note;
    std::vector<PrepTaskId> needs; ///< must be done before

    [[nodiscard]] bool isDone() const { return doneAtMs.has_value(); }
    friend bool operator==(const PrepTask&, const PrepTask&) = default;
};

/// A venue, a supplier, a reporter: a person like entrants and judges, with a sealed profile.
struct CeremonyContact
{
    enum class Kind { Venue, Supplier, Press, Other };

    ContactId id;
    PersonId person;
    Kind kind = Kind::Supplier;
    QString organisation;
    // Sealed.
    QString name;
    QString email;
    QString phone;
    QString note;
    bool erased = false;
};

/// A cost of the ceremony against a budget head of the programme.
struct CostLine
{
    CostLineId id;
    QString title;
    QString budgetHead; ///< code
    ContactId contact;  ///< invalid: none
    Yen planned;
    std::optional<Yen> actual; ///< once the invoice is there
    QString note;

    [[nodiscard]] Yen expected() const { return actual.value_or(planned); }
};

/// What newspapers and others wrote or sent.
struct Coverage
{
    CoverageId id;
    QDate on;
    QString outlet;
    QString title;
    QString link;
    QString note;
};

/// Costs under one budget head.
struct CostSum
{
    QString budgetHead;
    Yen planned;
    Yen expected;
    std::optional<Yen> limit;

    [[nodiscard]] bool isOver() const { return limit && expected > *limit; }
};

} // namespace prizedesk
