#include "models/scoring/AnalysisWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace prizedesk::AnalysisWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisWords)
};

QString figure(const std::optional<double>& value, int digits = 2)
{
    if (!value)
        return QStringLiteral("—");
    const QString text = QString::number(std::abs(*value), 'f', digits);
    return *value < 0 && text.toDouble() > 0 ? QChar(0x2212) + text : text;
}

QString range(const Estimate& estimate)
{
    return estimate.low && estimate.high
               ? figure(estimate.low) + QChar(u'–') + figure(estimate.high)
               : QStringLiteral("—");
}

/// What a reliability is good for, after Krippendorff's own marks.
QString verdict(double value)
{
    if (value >= 0.8)
        return Words::tr("firm enough to decide by");
    if (value >= 0.667)
        return Words::tr("enough for careful conclusions");
    return Words::tr("too little to decide by it alone");
}

QString rankWords(const std::optional<int>& rank)
{
    return rank ? QString::number(*rank) : QStringLiteral("—");
}

const RankUnderChange* largest(const ChangedRanking& change)
{
    const RankUnderChange* most = nullptr;
    const auto size = [](const RankUnderChange& each) {
        return each.before && each.after ? std::abs(*each.before - *each.after) : 0;
    };
    for (const RankUnderChange& each : change.ranks) {
        if (each.moves() && (!most || size(each) > size(*most)))
            most = &each;
    }
    return most;
}

} // namespace

QString method(RankingMethod method)
{
    switch (method) {
    case RankingMethod::Mean:
        return Words::tr("Raw mean");
    case RankingMethod::Median:
        return Words::tr("Median");
    case RankingMethod::Adjusted:
        return Words::tr("Adjusted for the judges");
    case RankingMethod::Additive:
        return Words::tr("Adjusted by least squares");
    case RankingMethod::ZScore:
        return Words::tr("z-scores");
    }
    return {};
}

QString basis(const Ranking& ranking)
{
    QStringList parts{method(ranking.method)};
    if (ranking.components)
        parts << Words::tr("restricted maximum likelihood (REML)");
    if (ranking.draws > 0)
        parts << Words::tr("%1 draws").arg(QLocale().toString(ranking.draws))
              << Words::tr("seed %1").arg(ranking.seed);
    return parts.join(Words::tr("; ", "between parts of the basis"));
}

AnalysisText reliability(const Ranking& ranking)
{
    AnalysisText text;
    if (!ranking.reliability) {
        text.sentences << Words::tr("There are too few scores to tell how far the judges agree.");
        return text;
    }
    const Reliability& found = *ranking.reliability;
    if (found.iccAgreementMean)
        text.sentences << Words::tr("The mean of %1 judges has a reliability of %2: %3.")
                              .arg(QString::number(found.judgesPerEntry, 'g', 3),
                                   figure(found.iccAgreementMean),
                                   verdict(*found.iccAgreementMean));
    if (found.judgesNeeded)
        text.sentences << Words::tr("%n judges per entry are needed for 0.80.", nullptr,
                                    *found.judgesNeeded);
    else if (found.iccAgreement)
        text.sentences << Words::tr("No number of judges reaches 0.80.");
    text.rows.push_back(
        {Words::tr("Measure"), Words::tr("Value"), Words::tr("95 %"), Words::tr("What it says")});
    const auto alpha = [&](const std::optional<Estimate>& estimate, const QString& name,
                           const QString& meaning) {
        if (estimate)
            text.rows.push_back({name, figure(estimate->value), range(*estimate), meaning});
    };
    const auto plain = [&](const std::optional<double>& value, const QString& name,
                           const QString& meaning) {
        if (value)
            text.rows.push_back({name, figure(value), QStringLiteral("—"), meaning});
    };
    alpha(found.alphaInterval, Words::tr("Krippendorff's α, interval"),
          Words::tr("agreement on the points; 1 = full, 0 = as by chance"));
    alpha(found.alphaOrdinal, Words::tr("Krippendorff's α, ordinal"),
          Words::tr("agreement on the order"));
    alpha(found.alphaNominal, Words::tr("Krippendorff's α, nominal"),
          Words::tr("the very same points"));
    plain(found.iccAgreement, Words::tr("ICC of one judge, agreement"),
          Words::tr("part of the spread that lies in the entries"));
    plain(found.iccConsistency, Words::tr("ICC of one judge, consistency"),
          Words::tr("the same, once tendencies are taken off"));
    plain(found.iccAgreementMean, Words::tr("ICC of the mean, agreement"),
          Words::tr("reliability of the raw mean"));
    plain(found.iccConsistencyMean, Words::tr("ICC of the mean, consistency"),
          Words::tr("reliability once tendencies are taken off"));
    plain(found.kendallW, Words::tr("Kendall's W"),
          Words::tr("agreement of the judges' rankings; all scored all"));
    if (ranking.components) {
        const auto spread = [&](double variance, const QString& name, const QString& meaning) {
            text.rows.push_back({name, figure(std::sqrt(std::max(0.0, variance)), 1),
                                 QStringLiteral("—"), meaning});
        };
        spread(ranking.components->entry, Words::tr("Spread of the entries"),
               Words::tr("standard deviation in points"));
        spread(ranking.components->judge, Words::tr("Spread of the judges"),
               Words::tr("how far judges differ in their level"));
        spread(ranking.components->residual, Words::tr("Rest"),
               Words::tr("what neither entry nor judge explains"));
    }
    if (!ranking.bridges.empty())
        text.sentences << Words::tr("%n scores alone hold parts of the panel together.", nullptr,
                                    int(ranking.bridges.size()));
    return text;
}

AnalysisText judges(const Ranking& ranking)
{
    AnalysisText text;
    text.rows.push_back({Words::tr("Judge"), Words::tr("Scores"), Words::tr("Mean"),
                         Words::tr("Tendency"), Words::tr("± error"), Words::tr("Spread"),
                         Words::tr("Agreement with the others")});
    for (const JudgeFigures& judge : ranking.judgeFigures)
        text.rows.push_back({judge.judge, QString::number(judge.n),
                             QString::number(judge.mean, 'f', 1), figure(judge.effect, 1),
                             figure(judge.se, 1), figure(judge.sd, 1), figure(judge.correlation)});
    return text;
}

AnalysisText changes(const std::vector<ChangedRanking>& changes, int line,
                     const QHash<QString, QString>& names)
{
    AnalysisText text;
    const bool byJudge = !changes.empty() && !changes.front().judge.isEmpty();
    QStringList heads{byJudge ? Words::tr("Without") : Words::tr("Weight of"),
                      Words::tr("Entries that move"), Words::tr("Largest move")};
    if (line > 0)
        heads << Words::tr("Comes above the line") << Words::tr("Falls below the line");
    text.rows.push_back(heads);
    int across = 0;
    for (const ChangedRanking& change : changes) {
        QStringList row{
            byJudge ? change.judge
                    : Words::tr("%1 %2%3 %", "criterion, sign, per cent")
                          .arg(names.value(change.criterion, change.criterion),
                               change.percent < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                          .arg(std::abs(change.percent))};
        if (!change.refusal.isEmpty()) {
            row << QStringLiteral("—") << change.refusal;
            if (line > 0)
                row << QString() << QString();
            text.rows.push_back(row);
            continue;
        }
        const RankUnderChange* most = largest(change);
        row << QString::number(change.moved())
            << (most ? Words::tr("%1: %2 → %3")
                           .arg(most->entry, rankWords(most->before), rankWords(most->after))
                     : QStringLiteral("—"));
        if (line > 0) {
            const auto at = [line](const std::map<int, QStringList>& by) {
                const auto found = by.find(line);
                return found == by.end() ? QString() : found->second.join(QStringLiteral(", "));
            };
            row << at(change.entering) << at(change.leaving);
            across += at(change.entering).isEmpty() && at(change.leaving).isEmpty() ? 0 : 1;
        }
        text.rows.push_back(row);
    }
    if (changes.empty())
        text.sentences << Words::tr("There is nothing to leave out or to change.");
    else if (line > 0 && across == 0)
        text.sentences << (byJudge ? Words::tr("No single judge decides who is above the line.")
                                   : Words::tr("No weight decides who is above the line."));
    else if (line > 0)
        text.sentences << (byJudge
                               ? Words::tr("Without any of %n judges, others are above the line.",
                                           nullptr, across)
                               : Words::tr("With any of %n changes, others are above the line.",
                                           nullptr, across));
    return text;
}

AnalysisText unusual(const std::vector<UnusualMark>& marks)
{
    AnalysisText text;
    text.sentences << (marks.empty()
                           ? Words::tr("No score lies far from what its entry and its judge would "
                                       "let expect.")
                           : Words::tr("%n scores lie far from what entry and judge would let "
                                       "expect: worth a look, not an error.",
                                       nullptr, int(marks.size())));
    if (marks.empty())
        return text;
    text.rows.push_back({Words::tr("Judge"), Words::tr("Entry"), Words::tr("Score"),
                         Words::tr("Expected"), Words::tr("Standard deviations"),
                         Words::tr("What is unusual")});
    for (const UnusualMark& mark : marks)
        text.rows.push_back({mark.judge, mark.entry, QString::number(mark.score, 'f', 1),
                             QString::number(mark.expected, 'f', 1), figure(mark.standardised, 1),
                             rankingUnusual(mark)});
    return text;
}

AnalysisText criteria(const CriteriaOutcome& outcome, const QHash<QString, QString>& names)
{
    AnalysisText text;
    if (outcome.figures.empty()) {
        text.sentences << Words::tr("The scores came as totals: there are no criteria.");
        return text;
    }
    if (outcome.halo.meanCorrelation)
        text.sentences << Words::tr("Two criteria correlate by %1 on average. Near 1, one "
                                    "impression fills all marks.")
                              .arg(figure(outcome.halo.meanCorrelation));
    QStringList heads{Words::tr("Criterion"), Words::tr("Mean mark"), Words::tr("Spread"),
                      Words::tr("Discrimination"), Words::tr("Agreement")};
    for (int i = 0; i < outcome.halo.criteria.size(); ++i)
        heads << QString::number(i + 1);
    text.rows.push_back(heads);
    for (const CriterionFigures& each : outcome.figures) {
        const auto at = int(outcome.halo.criteria.indexOf(each.criterion));
        const QString name = names.value(each.criterion, each.criterion);
        QStringList row{at < 0 ? name : QStringLiteral("%1　%2").arg(at + 1).arg(name),
                        QString::number(each.mean, 'f', 2), QString::number(each.sd, 'f', 2),
                        figure(each.discrimination), figure(each.agreement)};
        for (int i = 0; i < outcome.halo.criteria.size(); ++i)
            row << (at < 0 || at == i ? QStringLiteral("—") : figure(outcome.halo.at(at, i)));
        text.rows.push_back(row);
    }
    return text;
}

AnalysisText methods(const Ranking& before, const Ranking& after,
                     const QHash<QString, QString>& titles)
{
    struct Move
    {
        QString entry;
        std::optional<int> before;
        std::optional<int> after;
    };
    std::vector<Move> moves;
    for (const RankedEntry& entry : after.entries) {
        const RankedEntry* old = before.find(entry.entry);
        if (old && old->rank != entry.rank)
            moves.push_back({entry.entry, old->rank, entry.rank});
    }
    const auto size = [](const Move& move) {
        return move.before && move.after ? std::abs(*move.before - *move.after) : 0;
    };
    std::stable_sort(moves.begin(), moves.end(),
                     [&](const Move& a, const Move& b) { return size(a) > size(b); });
    AnalysisText text;
    text.sentences << (moves.empty() ? Words::tr("Every entry keeps its rank.")
                                     : Words::tr("%n entries have another rank.", nullptr,
                                                 int(moves.size())));
    text.rows.push_back({Words::tr("Number"), Words::tr("Title"), method(before.method),
                         method(after.method), Words::tr("Move")});
    for (const Move& move : moves) {
        const int up = move.before && move.after ? *move.before - *move.after : 0;
        text.rows.push_back(
            {move.entry, titles.value(move.entry), rankWords(move.before), rankWords(move.after),
             up == 0
                 ? QStringLiteral("—")
                 : (up > 0 ? QStringLiteral("↑ %1") : QStringLiteral("↓ %1")).arg(std::abs(up))});
    }
    return text;
}

} // namespace prizedesk::AnalysisWords
