#include "app/cli/RankReport.h"

#include "app/cli/Session.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue meanJson(const PointsMean& mean)
{
    return mean.isEmpty() ? QJsonValue() : QJsonValue(mean.toDouble());
}

template<typename T> QJsonValue optionalJson(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString decimals(const std::optional<double>& value, int count = 2)
{
    return value ? QString::number(*value, 'f', count) : u"—"_s;
}

QJsonObject entryJson(const RankedEntry& entry)
{
    QJsonObject top;
    for (const auto& [line, chance] : entry.pTop)
        top.insert(QString::number(line), chance);
    return {{u"entry"_s, entry.entry},
            {u"rank"_s, optionalJson(entry.rank)},
            {u"n"_s, entry.n},
            {u"mean"_s, meanJson(entry.mean)},
            {u"median"_s, meanJson(entry.median)},
            {u"mean_rank"_s, optionalJson(entry.meanRank)},
            {u"adjusted"_s, optionalJson(entry.adjusted)},
            {u"se"_s, optionalJson(entry.se)},
            {u"expected_rank"_s, optionalJson(entry.expectedRank)},
            {u"rank_low"_s, optionalJson(entry.rankLow)},
            {u"rank_high"_s, optionalJson(entry.rankHigh)},
            {u"p_top"_s, top},
            {u"gates_failed"_s, QJsonArray::fromStringList(entry.gatesFailed)},
            {u"below_quorum"_s, entry.belowQuorum},
            {u"why"_s, rankingWhy(entry)}};
}

QJsonArray judgesJson(const Ranking& ranking)
{
    QJsonArray judges;
    for (const JudgeFigures& judge : ranking.judgeFigures)
        judges.append(QJsonObject{{u"judge"_s, judge.judge},
                                  {u"n"_s, judge.n},
                                  {u"mean"_s, judge.mean},
                                  {u"effect"_s, optionalJson(judge.effect)},
                                  {u"se"_s, optionalJson(judge.se)},
                                  {u"sd"_s, optionalJson(judge.sd)},
                                  {u"correlation"_s, optionalJson(judge.correlation)}});
    return judges;
}

void insertEstimate(QJsonObject& into, const QString& name, const std::optional<Estimate>& estimate)
{
    into.insert(name, estimate ? QJsonValue(estimate->value) : QJsonValue());
    if (estimate && estimate->low)
        into.insert(name + u"_interval95"_s, QJsonArray{*estimate->low, *estimate->high});
}

QJsonValue reliabilityJson(const std::optional<Reliability>& reliability)
{
    if (!reliability)
        return {};
    QJsonObject json{{u"icc_agreement"_s, optionalJson(reliability->iccAgreement)},
                     {u"icc_consistency"_s, optionalJson(reliability->iccConsistency)},
                     {u"icc_agreement_mean"_s, optionalJson(reliability->iccAgreementMean)},
                     {u"icc_consistency_mean"_s, optionalJson(reliability->iccConsistencyMean)},
                     {u"judges_per_entry"_s, reliability->judgesPerEntry},
                     {u"judges_for_0_8"_s, optionalJson(reliability->judgesNeeded)},
                     {u"kendall_w"_s, optionalJson(reliability->kendallW)}};
    insertEstimate(json, u"alpha_nominal"_s, reliability->alphaNominal);
    insertEstimate(json, u"alpha_ordinal"_s, reliability->alphaOrdinal);
    insertEstimate(json, u"alpha_interval"_s, reliability->alphaInterval);
    return json;
}

QString rangeText(const RankedEntry& entry)
{
    return entry.rankLow ? u"%1–%2"_s.arg(*entry.rankLow).arg(*entry.rankHigh) : u"—"_s;
}

QString chanceText(const RankedEntry& entry, int line)
{
    const auto found = entry.pTop.find(line);
    return found == entry.pTop.end() ? u"—"_s : QString::number(100 * found->second, 'f', 0) + u'%';
}

void printReliability(const Ranking& ranking)
{
    if (ranking.components)
        Session::line(Words::tr("Variances: entries %1, judges %2, rest %3")
                          .arg(decimals(ranking.components->entry),
                               decimals(ranking.components->judge),
                               decimals(ranking.components->residual)));
    if (!ranking.reliability)
        return;
    const Reliability& r = *ranking.reliability;
    const auto value = [](const std::optional<Estimate>& estimate) {
        return estimate ? decimals(estimate->value, 3) : u"—"_s;
    };
    Session::line(Words::tr("Krippendorff's α: nominal %1, ordinal %2, interval %3")
                      .arg(value(r.alphaNominal), value(r.alphaOrdinal), value(r.alphaInterval)));
    Session::line(Words::tr("ICC of one judge: agreement %1, consistency %2 · of the mean: %3, %4")
                      .arg(decimals(r.iccAgreement, 3), decimals(r.iccConsistency, 3),
                           decimals(r.iccAgreementMean, 3), decimals(r.iccConsistencyMean, 3)));
    if (r.kendallW)
        Session::line(Words::tr("Kendall's W: %1").arg(decimals(r.kendallW, 3)));
    if (r.judgesNeeded)
        Session::line(Words::tr("Judges per entry for a reliability of 0.8: %1 (now %2)")
                          .arg(*r.judgesNeeded)
                          .arg(decimals(r.judgesPerEntry, 1)));
}

} // namespace

Result<std::optional<RankingMethod>> methodOf(const std::string& option)
{
    if (option.empty())
        return std::nullopt;
    const auto method = rankingMethodFromCode(text(option));
    if (!method)
        return failure(Error::Code::Usage, {Words::tr("There is no method %1.").arg(text(option))});
    return method;
}

QJsonObject rankingJson(const Ranking& ranking)
{
    QJsonArray entries;
    for (const RankedEntry& entry : ranking.entries)
        entries.append(entryJson(entry));
    QJsonArray bridges;
    for (const PanelBridge& bridge : ranking.bridges)
        bridges.append(QJsonObject{{u"judge"_s, bridge.judge}, {u"entry"_s, bridge.entry}});
    QJsonArray discussion;
    for (const DiscussionGroup& discussed : ranking.discussion)
        discussion.append(
            QJsonObject{{u"line"_s, discussed.line},
                        {u"entries"_s, QJsonArray::fromStringList(discussed.entries)}});
    QJsonArray warnings;
    for (const RankReason& warning : ranking.warnings)
        warnings.append(
            QJsonObject{{u"code"_s, warning.code}, {u"message"_s, rankingWarning(warning)}});
    const bool isPlain =
        ranking.method == RankingMethod::Mean || ranking.method == RankingMethod::Median;
    QJsonObject json{{u"method"_s, rankingMethodCode(ranking.method)},
                     {u"n_scores"_s, ranking.scores},
                     {u"n_entries"_s, qint64(ranking.entries.size())},
                     {u"n_judges"_s, ranking.judges},
                     {u"connected"_s, ranking.connected},
                     {u"components"_s, QJsonValue()},
                     {u"grand_mean"_s, isPlain || !ranking.level ? meanJson(ranking.grandMean)
                                                                 : QJsonValue(*ranking.level)},
                     {u"quorum"_s, ranking.quorum},
                     {u"draws"_s, ranking.draws},
                     {u"seed"_s, QString::number(ranking.seed)},
                     {u"entries"_s, entries},
                     {u"judges"_s, judgesJson(ranking)},
                     {u"reliability"_s, reliabilityJson(ranking.reliability)},
                     {u"discussion"_s, discussion},
                     {u"bridges"_s, bridges},
                     {u"warnings"_s, warnings}};
    if (ranking.components)
        json[u"components"_s] = QJsonObject{{u"entry"_s, ranking.components->entry},
                                            {u"judge"_s, ranking.components->judge},
                                            {u"residual"_s, ranking.components->residual}};
    if (!ranking.criterion.isEmpty())
        json[u"criterion"_s] = ranking.criterion;
    return json;
}

void printRanking(const Ranking& ranking)
{
    QStringList head{u"rank"_s,   u"entry"_s,    u"n"_s,  u"mean"_s,
                     u"median"_s, u"adjusted"_s, u"se"_s, u"ranks95"_s};
    for (const int line : ranking.lines)
        head.append(u"top%1"_s.arg(line));
    head.append(u"why"_s);
    std::vector<QStringList> rows;
    for (const RankedEntry& entry : ranking.entries) {
        QStringList row{entry.rank ? QString::number(*entry.rank) : u"—"_s,
                        entry.entry,
                        QString::number(entry.n),
                        entry.mean.isEmpty() ? u"—"_s : pointsText(entry.mean.rounded()),
                        entry.median.isEmpty() ? u"—"_s : pointsText(entry.median.rounded()),
                        decimals(entry.adjusted),
                        decimals(entry.se),
                        rangeText(entry)};
        for (const int line : ranking.lines)
            row.append(chanceText(entry, line));
        row.append(rankingWhy(entry));
        rows.push_back(row);
    }
    Session::table(head, rows);

    Session::line();
    rows.clear();
    for (const JudgeFigures& judge : ranking.judgeFigures)
        rows.push_back({judge.judge, QString::number(judge.n), decimals(judge.mean),
                        decimals(judge.effect), decimals(judge.se), decimals(judge.sd),
                        decimals(judge.correlation)});
    Session::table({u"judge"_s, u"n"_s, u"mean"_s, u"effect"_s, u"se"_s, u"sd"_s, u"r"_s}, rows);
    Session::line();
    printReliability(ranking);
    for (const DiscussionGroup& discussed : ranking.discussion) {
        if (!discussed.entries.isEmpty())
            Session::line(Words::tr("To discuss at place %1: %2")
                              .arg(discussed.line)
                              .arg(discussed.entries.join(u", ")));
    }
}

} // namespace prizedesk
