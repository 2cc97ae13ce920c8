#pragma once

#include "models/core/Id.h"

#include <QString>

#include <optional>

namespace prizedesk {

using QuestionId = Id<struct QuestionTag>;

/// A written question to a finalist and what the finalist answered.
struct Question
{
    enum class State { Open, Overdue, Answered, Released };

    QuestionId id;
    EntryId entry;
    QString entryRef;
    int number = 0; ///< counted per entry from 1
    JudgeId judge;  ///< invalid: the committee as a whole asks
    QString judgeRef;
    QString text;
    qint64 askedAtMs = 0;
    qint64 dueAtMs = 0;
    QString answer;
    std::optional<qint64> answeredAtMs;
    std::optional<qint64> releasedAtMs; ///< to the judges without a conflict

    [[nodiscard]] State state(qint64 nowMs) const
    {
        if (releasedAtMs)
            return State::Released;
        if (answeredAtMs)
            return State::Answered;
        return nowMs > dueAtMs ? State::Overdue : State::Open;
    }
    /// Answered after its due date.
    [[nodiscard]] bool isLate() const { return answeredAtMs && *answeredAtMs > dueAtMs; }
    /// `T1-0004/2`.
    [[nodiscard]] QString label() const
    {
        return entryRef + QLatin1Char('/') + QString::number(number);
    }
    friend bool operator==(const Question&, const Question&) = default;
};

} // namespace prizedesk
