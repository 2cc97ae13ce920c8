#pragma once

#include "models/packets/ReceivePlan.h"

#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

/// How far one judge is in a stage.
struct JudgeStanding
{
    QString judge; ///< reference number
    QString name;  ///< personal
    QString email; ///< personal; empty where it is not known
    int entries = 0;
    int expected = 0; ///< cells
    int done = 0;     ///< cells with a mark that counts
    int typed = 0;    ///< cells typed from paper that do not count yet
    std::optional<qint64> issuedAtMs;
    std::optional<qint64> deadlineMs;   ///< of the packet, else of the stage
    std::optional<qint64> returnedAtMs; ///< when the office received the last return
    int version = 0;                    ///< of that return; 0: none

    [[nodiscard]] bool isComplete() const { return expected > 0 && done >= expected; }
};

/// What closing a stage without some judges does to an entry.
struct ClosingLine
{
    RankMove move;        ///< with the marks that are there, and without those of these judges
    int judgesBefore = 0; ///< that count
    int judgesAfter = 0;
    bool belowQuorum = false; ///< not enough judges are left
};

/// Every entry that loses a judge or changes its place, by rank before.
[[nodiscard]] std::vector<ClosingLine> closingWithout(const RankingInput& input,
                                                      const QStringList& judges);

/// Whole days from `nowMs` to a deadline, by the calendar of the edition; negative once it is past.
[[nodiscard]] int daysLeft(const Programme& programme, qint64 nowMs, qint64 deadlineMs);

} // namespace prizedesk
