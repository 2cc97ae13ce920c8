#include "app/cli/Commands.h"
#include "app/cli/RankReport.h"
#include "models/scoring/PlainScores.h"
#include "models/scoring/StageMethod.h"
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
    std::string method; ///< empty: that of the stage, else adjusted
    int draws = RankingOptions().draws;
    quint64 seed = kUsualSeed;
    std::vector<int> lines;
    std::string criterion;
};

constexpr int kMostDraws = 1'000'000;

Result<Ranking> compute(Session& session, const RankArguments& arguments, RankingOptions options,
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
        return rank(plain->input, options);
    }
    if (arguments.file.empty() || arguments.stage.empty())
        return failure(Error::Code::Usage, {QCoreApplication::translate(
                                               "Cli", "Say a file and a stage, or --scores.")});
    auto workspace = session.openToRead(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    if (arguments.method.empty())
        options.method = stageMethod((*workspace)->database(), text(arguments.stage));
    return rankStage(**workspace, text(arguments.stage), options);
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
    command->add_option("--method", arguments->method,
                        "adjusted, mean, median, additive, zscore; usually that of the stage");
    command->add_option("--draws", arguments->draws, "Draws behind chances and intervals")
        ->check(CLI::Range(0, kMostDraws));
    command->add_option("--seed", arguments->seed, "Seed of the draws");
    command->add_option("--top", arguments->lines, "Places of an award line; may be given again")
        ->check(CLI::PositiveNumber);
    command->add_option("--criterion", arguments->criterion,
                        "Rank by the points of this criterion alone");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto method = methodOf(arguments->method);
        if (!method)
            return failure(method.error());
        RankingOptions options;
        options.method = method->value_or(RankingMethod::Adjusted);
        options.draws = arguments->draws;
        options.seed = arguments->seed;
        options.lines = arguments->lines;
        options.criterion = text(arguments->criterion);
        bool attention = false;
        const auto ranking = compute(session, *arguments, options, attention);
        if (!ranking)
            return failure(ranking.error());
        for (const RankReason& warning : ranking->warnings)
            Session::notice(rankingWarning(warning));
        session.answer(rankingJson(*ranking), [&] { printRanking(*ranking); });
        if (attention)
            session.needsAttention();
        return {};
    });
}

} // namespace prizedesk
