#pragma once

#include "models/scoring/Ranking.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

/// An order that people or a lot gave to entries that no rule could separate.
struct TieOrder
{
    QStringList entries; ///< best first

    friend bool operator==(const TieOrder&, const TieOrder&) = default;
};

/// What separates entries of one rank, in this order: the rules of the stage (each the subtotal of
/// some criteria), a decision of the committee, a lot.
struct TieBasis
{
    std::vector<QStringList> rules; ///< codes of criteria
    std::vector<TieOrder> decisions;
    std::vector<TieOrder> lots;

    friend bool operator==(const TieBasis&, const TieBasis&) = default;
};

/// Where an entry of a tied rank stands after the tie was broken, and what did it.
struct TiePlace
{
    enum class By { Rule, Committee, Lot, Open };
    QString entry;
    int rank = 0;  ///< shared
    int place = 0; ///< 1, 2, 2, 4; equal only where nothing separates
    By by = By::Open;
    int rule = 0;                      ///< number of the rule that separated last, from 1
    std::vector<PointsMean> subtotals; ///< of the rules that were asked
};

/// Entries that nothing has separated: for the committee, else for a lot.
struct OpenTie
{
    int place = 0;
    QStringList entries; ///< by reference number
};

struct BrokenTies
{
    std::vector<TiePlace> places; ///< of tied entries alone, by place, then reference number
    std::vector<OpenTie> open;

    [[nodiscard]] const TiePlace* find(const QString& entry) const;
};

/// Breaks the ties of a ranking. A subtotal is the mean, over the judges who count for the entry,
/// of the points of the rule's criteria; compared without rounding. A decision or a lot counts for
/// exactly the entries it was about: where a mark or a rule changes who is tied, it has no effect.
[[nodiscard]] BrokenTies breakTies(const Ranking& ranking, const RankingInput& input,
                                   const TieBasis& basis);

/// One sentence: what separated the entry, in the language in force.
[[nodiscard]] QString tieWhy(const TiePlace& place);

} // namespace prizedesk
