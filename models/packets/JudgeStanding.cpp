#include "models/packets/JudgeStanding.h"

#include <QDateTime>

#include <algorithm>

namespace prizedesk {

std::vector<ClosingLine> closingWithout(const RankingInput& input, const QStringList& judges)
{
    RankingInput without = input;
    std::erase_if(without.sheets,
                  [&](const ScoreSheet& sheet) { return judges.contains(sheet.judge); });
    std::erase_if(without.totals,
                  [&](const JudgeTotal& total) { return judges.contains(total.judge); });
    const auto before = rank(input, RankingMethod::Mean);
    const auto after = rank(without, RankingMethod::Mean);
    if (!before || !after)
        return {};
    std::vector<ClosingLine> lines;
    for (const RankMove& move : ReceivePlan::moves(input, without)) {
        const RankedEntry* first = before->find(move.entry);
        const RankedEntry* second = after->find(move.entry);
        ClosingLine line{move, first ? first->n : 0, second ? second->n : 0,
                         second && second->belowQuorum};
        if (line.judgesBefore != line.judgesAfter || move.before != move.after || line.belowQuorum)
            lines.push_back(line);
    }
    return lines;
}

int daysLeft(const Programme& programme, qint64 nowMs, qint64 deadlineMs)
{
    return int(programme.local(nowMs).date().daysTo(programme.local(deadlineMs).date()));
}

} // namespace prizedesk
