#pragma once

#include "models/core/Id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace prizedesk {

/// A member of the judging committee, with the person's profile opened.
struct Judge
{
    JudgeId id;
    QString ref; ///< J01
    PersonId person;
    QString name; ///< sealed
    QString kana; ///< sealed
    QString affiliation;
    QStringList expertise;         ///< fields of entries
    std::optional<int> maxEntries; ///< none: no limit
    bool erased = false;           ///< the person's key was destroyed

    [[nodiscard]] QString expertiseText() const { return expertise.join(QLatin1Char(';')); }
};

/// A judge's interest in an entry. `category` is one of the five kinds of 利害関係者 in NEDO's
/// rules for committees (技術委員・技術委員会等規程 第25条2項).
struct Conflict
{
    JudgeId judge;
    EntryId entry;
    QString judgeRef;
    QString entryRef;
    int category = 1; ///< 1 … 5
    QString note;
};

/// "Relative or household", … for 1 … 5; empty for other numbers.
[[nodiscard]] QString conflictCategoryWords(int category);

} // namespace prizedesk
