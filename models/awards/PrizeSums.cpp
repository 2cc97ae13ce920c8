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
        std::vector<Prize> ranked;
        std::copy_if(m_prizes.begin(), m_prizes.end(), std::back_inserter(ranked),
                     [](const Prize& prize) { return prize.rank.has_value(); });
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const Prize& a, const Prize& b) { return *a.rank < *b.rank; });
        for (const Prize& prize : ranked) {
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

    Result<void> payRanked(const Prize& prize)
    {
        const size_t winners = winnersOf(prize.code);
        if (winners == 0)
            return {};
        if (m_noWinner.contains(prize.code))
            return refuse(Words::tr("%1 is both won and without a winner."), {prize.code});
        const size_t first = m_firstPlace.at(prize.code);
        QStringList pooled;
        if (winners > size_t(prize.count)) {
            pooled.append(prize.code);
            for (size_t i = first + size_t(prize.count);
                 i < std::min(first + winners, m_places.size()); ++i) {
                const QString& taken = m_places[i].prize;
                if (isDecided(taken))
                    return refuse(
                        Words::tr("%1 shared by %2 winners takes the amount of %3, which is "
                                  "decided already."),
                        {prize.code, QString::number(winners), taken});
                m_pooledInto.insert({taken, prize.code});
                if (!pooled.contains(taken))
                    pooled.append(taken);
            }
        }
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
        } else if (winners >= size_t(prize.count)) {
            state.kind = PrizeState::Kind::Decided;
        } else if (winners > 0) {
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
    std::map<QString, Winners> m_winners;
    std::map<QString, QString> m_noWinner; ///< prize → reason
    std::vector<Place> m_places;
    std::map<QString, size_t> m_firstPlace;
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
