#pragma once

#include "models/awards/Award.h"
#include "models/core/Result.h"
#include "models/programme/Programme.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

/// What each of several ranks is paid. Tied ranks pool the amounts of the places they take and
/// split them equally (rule of NEDO's prize notices); a place beyond the last amount adds nothing.
/// `ranks` count as 1, 2, 2, 4, in any order; `amounts` are those of places 1, 2, 3 ….
struct RankPayments
{
    std::vector<Yen> each; ///< in the order of `ranks`
    Yen remainder;         ///< what cannot be split, and is not paid
};
[[nodiscard]] RankPayments payRanks(const std::vector<Yen>& amounts, const std::vector<int>& ranks);

/// One entry's money.
struct PrizeLine
{
    Award award;
    Yen yen;
    int winners = 1; ///< awards of this prize, a joint one counting once
    QStringList
        pooled; ///< codes of the prizes whose amounts were put together; empty without a tie
};

/// How far one prize is decided.
struct PrizeState
{
    enum class Kind {
        Open,     ///< nothing is decided
        Partly,   ///< fewer winners than it has places, or a tie above took some of these
        Decided,  ///< all its places are given
        NoWinner, ///< decided that nobody wins it
        Pooled,   ///< all its amounts went to a tie on a higher prize
    };
    Prize prize;
    Kind kind = Kind::Open;
    QString pooledInto; ///< code of the prize with the tie
    QString reason;     ///< of "no winner"
};

struct PrizeSums
{
    std::vector<PrizeLine> lines;   ///< in the order of prizes, then by reference number
    std::vector<PrizeState> prizes; ///< in their order
    Yen total;
    Yen remainder;

    [[nodiscard]] const PrizeState* state(const QString& prize) const;
};

/// The sums of one theme. A prize of which a tie above took some places is given from its first
/// free one on. `RuleRefused` where the decisions contradict each other: a prize given of which a
/// tie above it has taken every amount, more winners of a special prize than it has places, a prize
/// both won and without a winner, or parts of a joint award that do not make 100 %.
[[nodiscard]] Result<PrizeSums> prizeSums(const std::vector<Prize>& prizes,
                                          const std::vector<Award>& awards);

} // namespace prizedesk
