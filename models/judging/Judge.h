#pragma once

#include "models/core/Id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace prizedesk {

/// A member of a judging committee, or somebody who may become one, with the person's profile
/// opened. Dates are ISO dates, empty where not known.
struct Judge
{
    enum class State { Candidate, Member, Former };

    JudgeId id;
    QString ref; ///< J01
    PersonId person;
    QString name; ///< sealed
    QString kana; ///< sealed
    QString affiliation;
    QStringList expertise;         ///< fields of entries
    QStringList prefers; ///< fields, or reference numbers of entries, that the judge asks for
    std::optional<int> maxEntries; ///< none: no limit
    bool erased = false;           ///< the person's key was destroyed
    State state = State::Member;   ///< only members are given entries
    QStringList themes;            ///< codes; none: all
    QString committee;
    bool isChair = false;
    QString termFrom;
    QString termTo;
    QString pledgedOn;       ///< pledge of confidentiality
    QString corporateNumber; ///< of the affiliation
    QString email;           ///< sealed
    QString note;            ///< past roles and remarks; sealed

    [[nodiscard]] QString expertiseText() const { return expertise.join(QLatin1Char(';')); }
    [[nodiscard]] QString prefersText() const { return prefers.join(QLatin1Char(';')); }
    [[nodiscard]] QString themesText() const { return themes.join(QLatin1Char(';')); }

    friend bool operator==(const Judge&, const Judge&) = default;
};

/// `candidate`, `member`, `former`; nothing for other words.
[[nodiscard]] QString judgeStateCode(Judge::State state);
[[nodiscard]] std::optional<Judge::State> judgeStateFromCode(const QString& code);
/// In the language in force.
[[nodiscard]] QString judgeStateWords(Judge::State state);

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
