#include "models/scoring/TieBreak.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TieBreak)
};

QStringList sorted(QStringList entries)
{
    entries.sort();
    return entries;
}

class Breaker
{
public:
    Breaker(const Ranking& ranking, const RankingInput& input, const TieBasis& basis)
        : m_ranking(ranking)
        , m_input(input)
        , m_basis(basis)
    {
        for (const ScoreSheet& sheet : input.sheets)
            m_sheets.insert({sheet.entry, sheet.judge}, &sheet);
    }

    BrokenTies run()
    {
        std::map<int, QStringList> byRank;
        for (const RankedEntry& entry : m_ranking.entries) {
            if (entry.rank)
                byRank[*entry.rank].append(entry.entry);
        }
        for (const auto& [rank, entries] : byRank) {
            if (entries.size() > 1)
                separate(sorted(entries), rank, rank, 0, {}, 0);
        }
        std::sort(m_result.places.begin(), m_result.places.end(),
                  [](const TiePlace& a, const TiePlace& b) {
                      return a.place != b.place ? a.place < b.place : a.entry < b.entry;
                  });
        return std::move(m_result);
    }

private:
    using Subtotals = QHash<QString, std::vector<PointsMean>>;

    [[nodiscard]] PointsMean subtotal(const QString& entry, const QStringList& codes) const
    {
        const RankedEntry* ranked = m_ranking.find(entry);
        Points sum;
        for (const JudgeTotal& total : ranked->totals) {
            const ScoreSheet* sheet = m_sheets.value({entry, total.judge});
            if (!sheet)
                continue;
            for (const Criterion& criterion : m_input.criteria) {
                const auto mark = sheet->marks.constFind(criterion.code);
                if (codes.contains(criterion.code) && mark != sheet->marks.constEnd())
                    sum += criterionPoints(criterion, *mark);
            }
        }
        return {sum, int(ranked->totals.size())};
    }

    void put(const QString& entry, int rank, int place, TiePlace::By by, int rule,
             const Subtotals& subtotals)
    {
        m_result.places.push_back({entry, rank, place, by, rule, subtotals.value(entry)});
    }

    /// `entries` are equal in all rules before `rule`; `last`: the rule that separated them last.
    void separate(const QStringList& entries, int rank, int place, size_t rule, Subtotals subtotals,
                  int last)
    {
        if (entries.size() == 1) {
            put(entries.front(), rank, place, TiePlace::By::Rule, last, subtotals);
            return;
        }
        if (rule == m_basis.rules.size()) {
            separateByHand(entries, rank, place, subtotals, last);
            return;
        }
        std::vector<std::pair<PointsMean, QString>> values;
        for (const QString& entry : entries) {
            values.emplace_back(subtotal(entry, m_basis.rules[rule]), entry);
            subtotals[entry].push_back(values.back().first);
        }
        std::stable_sort(values.begin(), values.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (size_t from = 0; from < values.size();) {
            QStringList equal;
            size_t to = from;
            for (; to < values.size() && values[to].first == values[from].first; ++to)
                equal.append(values[to].second);
            const bool separates = equal.size() < entries.size();
            separate(equal, rank, place + int(from), rule + 1, subtotals,
                     separates ? int(rule) + 1 : last);
            from = to;
        }
    }

    void separateByHand(const QStringList& entries, int rank, int place, const Subtotals& subtotals,
                        int last)
    {
        // An order stays among the others where one of its entries has left since: a lot must not
        // be drawn once more because of that.
        const auto about = [&](const std::vector<TieOrder>& orders) -> std::optional<QStringList> {
            for (const TieOrder& order : orders) {
                QStringList staying = order.entries;
                staying.removeIf(
                    [&](const QString& entry) { return m_input.left.contains(entry); });
                if (sorted(staying) == entries)
                    return staying;
            }
            return std::nullopt;
        };
        const auto decision = about(m_basis.decisions);
        const auto order = decision ? decision : about(m_basis.lots);
        if (!order) {
            for (const QString& entry : entries)
                put(entry, rank, place, TiePlace::By::Open, last, subtotals);
            m_result.open.push_back({place, entries});
            return;
        }
        const auto by = decision ? TiePlace::By::Committee : TiePlace::By::Lot;
        for (int i = 0; i < int(order->size()); ++i)
            put((*order)[i], rank, place + i, by, last, subtotals);
    }

    const Ranking& m_ranking;
    const RankingInput& m_input;
    const TieBasis& m_basis;
    QHash<std::pair<QString, QString>, const ScoreSheet*> m_sheets;
    BrokenTies m_result;
};

} // namespace

const TiePlace* BrokenTies::find(const QString& entry) const
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const TiePlace& place) { return place.entry == entry; });
    return found == places.end() ? nullptr : &*found;
}

BrokenTies breakTies(const Ranking& ranking, const RankingInput& input, const TieBasis& basis)
{
    return Breaker(ranking, input, basis).run();
}

QString tieWhy(const TiePlace& place)
{
    switch (place.by) {
    case TiePlace::By::Rule:
        return Words::tr("Place %1 of rank %2 by rule %3: subtotal %4.")
            .arg(QString::number(place.place), QString::number(place.rank),
                 QString::number(place.rule),
                 place.rule > 0 ? pointsText(place.subtotals[size_t(place.rule) - 1].rounded())
                                : QString());
    case TiePlace::By::Committee:
        return Words::tr("Place %1 of rank %2 by a decision of the committee.")
            .arg(place.place)
            .arg(place.rank);
    case TiePlace::By::Lot:
        return Words::tr("Place %1 of rank %2 by a lot.").arg(place.place).arg(place.rank);
    case TiePlace::By::Open:
        break;
    }
    return Words::tr("Still tied on place %1.").arg(place.place);
}

} // namespace prizedesk
