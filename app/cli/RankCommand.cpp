#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"
#include "models/scoring/PlainScores.h"
#include "models/scoring/StageRanking.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct RankArguments
{
    std::string file;
    std::string stage;
    std::string scores;
    std::string weights;
    std::string method = "mean";
};

QJsonValue meanJson(const PointsMean& mean)
{
    return mean.isEmpty() ? QJsonValue() : QJsonValue(mean.toDouble());
}

QJsonObject rankingJson(const Ranking& ranking)
{
    QJsonArray entries;
    for (const RankedEntry& entry : ranking.entries) {
        entries.append(
            QJsonObject{{u"entry"_s, entry.entry},
                        {u"rank"_s, entry.rank ? QJsonValue(*entry.rank) : QJsonValue()},
                        {u"n"_s, entry.n},
                        {u"mean"_s, meanJson(entry.mean)},
                        {u"median"_s, meanJson(entry.median)},
                        {u"gates_failed"_s, QJsonArray::fromStringList(entry.gatesFailed)},
                        {u"below_quorum"_s, entry.belowQuorum},
                        {u"why"_s, rankingWhy(entry)}});
    }
    return {{u"method"_s, rankingMethodCode(ranking.method)},
            {u"n_scores"_s, ranking.scores},
            {u"n_entries"_s, qint64(ranking.entries.size())},
            {u"n_judges"_s, ranking.judges},
            {u"grand_mean"_s, meanJson(ranking.grandMean)},
            {u"quorum"_s, ranking.quorum},
            {u"entries"_s, entries}};
}

Result<Ranking> compute(Session& session, const RankArguments& arguments, RankingMethod method,
                        bool& attention)
{
    if (!arguments.scores.empty()) {
        PlainScoreFiles files;
        files.scores = text(arguments.scores);
        files.weights = text(arguments.weights);
        const auto plain = readPlainScores(files);
        if (!plain)
            return failure(plain.error());
        for (const auto& finding : plain->findings)
            Session::notice(u"%1: %2 %3"_s.arg(finding.row).arg(finding.code, finding.value));
        attention = !plain->findings.empty();
        return rank(plain->input, method);
    }
    if (arguments.file.empty() || arguments.stage.empty())
        return failure(Error::Code::Usage, {QCoreApplication::translate(
                                               "Cli", "Say a file and a stage, or --scores.")});
    auto workspace = session.openToRead(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    return rankStage(**workspace, text(arguments.stage), method);
}

} // namespace

void addRankCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<RankArguments>();
    CLI::App* command =
        app.add_subcommand("rank", "The ranking of a stage, or of a table of scores");
    command->add_option("FILE", arguments->file);
    command->add_option("--stage", arguments->stage);
    command->add_option("--scores", arguments->scores);
    command->add_option("--weights", arguments->weights);
    command->add_option("--method", arguments->method);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto method = rankingMethodFromCode(text(arguments->method));
        if (!method)
            return failure(Error::Code::Usage,
                           {QCoreApplication::translate("Cli", "There is no method %1.")
                                .arg(text(arguments->method))});
        bool attention = false;
        const auto ranking = compute(session, *arguments, *method, attention);
        if (!ranking)
            return failure(ranking.error());
        session.answer(rankingJson(*ranking), [&] {
            std::vector<QStringList> rows;
            for (const RankedEntry& entry : ranking->entries) {
                rows.push_back(
                    {entry.rank ? QString::number(*entry.rank) : u"—"_s, entry.entry,
                     QString::number(entry.n),
                     entry.mean.isEmpty() ? u"—"_s : pointsText(entry.mean.rounded()),
                     entry.median.isEmpty() ? u"—"_s : pointsText(entry.median.rounded()),
                     rankingWhy(entry)});
            }
            Session::table({u"rank"_s, u"entry"_s, u"n"_s, u"mean"_s, u"median"_s, u"why"_s}, rows);
        });
        if (attention)
            session.needsAttention();
        return {};
    });
}

} // namespace prizedesk
