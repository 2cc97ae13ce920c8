#include "models/awards/PrizeSums.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrizeSums)
};

/// The amount of one place, and the prize it comes from.
struct Place
{
    Yen amount;
    QString prize;
};

/// Equal parts of the places first … first + winners − 1.
YenShare pool(const std::vector<Place>& places, size_t first, size_t winners)
{
    Yen sum;
    for (size_t i = first; i < std::min(first + winners, places.size()); ++i)
        sum += places[i].amount;
    return splitEqually(sum, int(winners));
}

/// The awards of one prize; those that share one award stand together.
using Winners = std::map<QString, std::vector<Award>>;

/// Joint awards by their word, the others by their own number.
QString winnerKey(const Award& award)
{
    return award.joint.isEmpty() ? QStringLiteral("#") + award.ref
                                 : QStringLiteral("&") + award.joint;
}

class Calculation
{
public:
    Calculation(std::vector<Prize> prizes, const std::vector<Award>& awards)
        : m_prizes(std::move(prizes))
    {
        for (const Award& award : awards) {
            if (award.isNoWinner())
                m_noWinner.insert({award.prize, award.reason});
            else
                m_winners[award.prize][winnerKey(award)].push_back(award);
        }
    }

    Result<PrizeSums> run()
    {
        layOutPlaces();
        for (const Prize& prize : m_ranked) {
            if (const auto placed = placeWinners(prize); !placed)
                return failure(placed.error());
        }
        for (const Prize& prize : m_prizes) {
            const auto paid = prize.rank ? payRanked(prize) : paySpecial(prize);
            if (!paid)
                return failure(paid.error());
        }
        for (const Prize& prize : m_prizes)
            m_sums.prizes.push_back(stateOf(prize));
        return m_sums;
    }

private:
    void layOutPlaces()
    {
        std::copy_if(m_prizes.begin(), m_prizes.end(), std::back_inserter(m_ranked),
                     [](const Prize& prize) { return prize.rank.has_value(); });
        std::stable_sort(m_ranked.begin(), m_ranked.end(),
                         [](const Prize& a, const Prize& b) { return *a.rank < *b.rank; });
        for (const Prize& prize : m_ranked) {
            m_firstPlace.insert({prize.code, m_places.size()});
            for (int i = 0; i < prize.count; ++i)
                m_places.push_back({prize.amount, prize.code});
        }
    }

    [[nodiscard]] size_t winnersOf(const QString& prize) const
    {
        const auto found = m_winners.find(prize);
        return found == m_winners.end() ? 0 : found->second.size();
    }

    [[nodiscard]] bool isDecided(const QString& prize) const
    {
        return winnersOf(prize) > 0 || m_noWinner.contains(prize);
    }

    /// Gives a prize's winners the places from its first free one on: a tie above may have taken
    /// some of them, and a tie here goes on into the prizes below. From the best prize down.
    Result<void> placeWinners(const Prize& prize)
    {
        const size_t begin = m_firstPlace.at(prize.code);
        const size_t end = begin + size_t(prize.count);
        const size_t first = std::max(begin, m_taken);
        const size_t winners = winnersOf(prize.code);
        if (begin < m_taken) {
            m_left[prize.code] = end - std::min(first, end);
            if (first >= end) {
                m_pooledInto.insert({prize.code, m_takenBy});
                if (isDecided(prize.code))
                    return refuse(Words::tr("%1 shared by %2 winners takes the amount of %3, which "
                                            "is decided already."),
                                  {m_takenBy, QString::number(winnersOf(m_takenBy)), prize.code});
            }
        }
        if (winners == 0)
            return {};
        m_paidFrom[prize.code] = first;
        if (first + winners > end) {
            m_taken = first + winners;
            m_takenBy = prize.code;
        }
        return {};
    }

    Result<void> payRanked(const Prize& prize)
    {
        const size_t winners = winnersOf(prize.code);
        if (winners == 0)
            return {};
        if (m_noWinner.contains(prize.code))
            return refuse(Words::tr("%1 is both won and without a winner."), {prize.code});
        const size_t first = m_paidFrom.at(prize.code);
        QStringList pooled;
        for (size_t i = first; i < std::min(first + winners, m_places.size()); ++i) {
            if (!pooled.contains(m_places[i].prize))
                pooled.append(m_places[i].prize);
        }
        const size_t own = m_firstPlace.at(prize.code) + size_t(prize.count) - first;
        if (winners <= own)
            pooled.clear();
        return pay(prize, pool(m_places, first, winners), pooled);
    }

    Result<void> paySpecial(const Prize& prize)
    {
        const size_t winners = winnersOf(prize.code);
        if (winners > 0 && m_noWinner.contains(prize.code))
            return refuse(Words::tr("%1 is both won and without a winner."), {prize.code});
        if (winners > size_t(prize.count))
            return refuse(Words::tr("%1 has %2 winners, but only %3 can be given."),
                          {prize.code, QString::number(winners), QString::number(prize.count)});
        return winners == 0 ? Result<void>() : pay(prize, {prize.amount, Yen()}, {});
    }

    Result<void> pay(const Prize& prize, YenShare share, const QStringList& pooled)
    {
        const Winners& winners = m_winners.at(prize.code);
        m_sums.remainder += share.remainder;
        std::vector<PrizeLine> lines;
        for (const auto& [key, awards] : winners) {
            int whole = 0;
            Yen left = share.each;
            for (const Award& award : awards) {
                whole += award.share;
                const Yen part(share.each.amount() * award.share / kWholeShare);
                left = left - part;
                m_sums.total += part;
                lines.push_back({award, part, int(winners.size()), pooled});
            }
            if (whole != kWholeShare)
                return refuse(Words::tr("The parts of the joint award %1 do not make 100 %."),
                              {prize.code});
            m_sums.remainder += left;
        }
        std::sort(lines.begin(), lines.end(),
                  [](const PrizeLine& a, const PrizeLine& b) { return a.award.ref < b.award.ref; });
        m_sums.lines.insert(m_sums.lines.end(), lines.begin(), lines.end());
        return {};
    }

    [[nodiscard]] PrizeState stateOf(const Prize& prize) const
    {
        PrizeState state{prize, PrizeState::Kind::Open, {}, {}};
        const size_t winners = winnersOf(prize.code);
        if (const auto none = m_noWinner.find(prize.code); none != m_noWinner.end()) {
            state.kind = PrizeState::Kind::NoWinner;
            state.reason = none->second;
        } else if (const auto tie = m_pooledInto.find(prize.code); tie != m_pooledInto.end()) {
            state.kind = PrizeState::Kind::Pooled;
            state.pooledInto = tie->second;
        } else {
            const auto left = m_left.find(prize.code);
            const bool isCut = left != m_left.end();
            if (winners >= (isCut ? left->second : size_t(prize.count)))
                state.kind = PrizeState::Kind::Decided;
            else if (winners > 0 || isCut)
                state.kind = PrizeState::Kind::Partly;
        }
        return state;
    }

    static Result<void> refuse(QString text, const QStringList& params)
    {
        for (qsizetype i = 0; i < params.size(); ++i)
            text.replace(QLatin1Char('%') + QString::number(i + 1), params.at(i));
        return failure(Error::Code::RuleRefused, {text});
    }

    std::vector<Prize> m_prizes;
    std::vector<Prize> m_ranked; ///< by rank
    std::map<QString, Winners> m_winners;
    std::map<QString, QString> m_noWinner; ///< prize → reason
    std::vector<Place> m_places;
    std::map<QString, size_t> m_firstPlace;
    std::map<QString, size_t> m_paidFrom; ///< the first place of a prize's winners
    std::map<QString, size_t> m_left;     ///< places that a tie above leaves a prize
    size_t m_taken = 0;                   ///< places that ties take, counted from the best
    QString m_takenBy;                    ///< prize of the last tie
    std::map<QString, QString> m_pooledInto;
    PrizeSums m_sums;
};

} // namespace

RankPayments payRanks(const std::vector<Yen>& amounts, const std::vector<int>& ranks)
{
    std::vector<Place> places;
    for (const Yen amount : amounts)
        places.push_back({amount, {}});
    std::map<int, size_t> tied;
    for (const int rank : ranks)
        ++tied[rank];
    RankPayments payments;
    std::map<int, Yen> each;
    for (const auto& [rank, winners] : tied) {
        const YenShare share = pool(places, size_t(std::max(rank, 1) - 1), winners);
        each[rank] = share.each;
        payments.remainder += share.remainder;
    }
    for (const int rank : ranks)
        payments.each.push_back(each[rank]);
    return payments;
}

const PrizeState* PrizeSums::state(const QString& prize) const
{
    const auto it = std::find_if(prizes.begin(), prizes.end(),
                                 [&](const PrizeState& item) { return item.prize.code == prize; });
    return it == prizes.end() ? nullptr : &*it;
}

Result<PrizeSums> prizeSums(const std::vector<Prize>& prizes, const std::vector<Award>& awards)
{
    return Calculation(prizes, awards).run();
}

} // namespace prizedesk
