#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"
#include "app/cli/RankReport.h"
#include "models/awards/SealOperations.h"
#include "models/scoring/StageMethod.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct SealArguments
{
    std::string file;
    std::string stage;
    std::string method; ///< empty: that of the stage
    std::string reason;
    int draws = RankingOptions().draws;
    quint64 seed = kUsualSeed;
};

/// Entries by place, with every figure as it was sealed: text with its defined digits.
QJsonArray entriesJson(const SealFigures& figures)
{
    std::map<QString, QJsonObject> entries;
    for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure) {
        const QStringList words = figure.key().split(u' ');
        if (words.size() == 3 && words[0] == u"entry")
            entries[words[1]].insert(words[2], *figure);
    }
    QJsonArray array;
    for (auto& [ref, entry] : entries) {
        for (const auto& whole : {u"rank"_s, u"place"_s, u"n"_s}) {
            if (entry.contains(whole))
                entry.insert(whole, entry[whole].toString().toInt());
        }
        entry.insert(u"entry"_s, ref);
        array.append(entry);
    }
    return array;
}

} // namespace

void addSealCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<SealArguments>();
    CLI::App* command = app.add_subcommand("seal", "Seals the ranking of a stage");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--stage", arguments->stage)->required();
    command->add_option("--method", arguments->method,
                        "adjusted, mean, median, additive, zscore; usually that of the stage");
    command->add_option("--draws", arguments->draws)->check(CLI::Range(0, 1'000'000));
    command->add_option("--seed", arguments->seed);
    command->add_option("--reason", arguments->reason, "Needed to seal a stage again");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto method = methodOf(arguments->method);
        if (!method)
            return failure(method.error());
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        RankingOptions options;
        options.method =
            method->value_or(stageMethod((*workspace)->database(), text(arguments->stage)));
        options.draws = arguments->draws;
        options.seed = arguments->seed;
        const auto sealed = SealOperations(**workspace)
                                .seal(text(arguments->stage), options, text(arguments->reason));
        if (!sealed)
            return failure(sealed.error());
        const SealFigures figures = readFigures(sealed->figures);
        session.answer({{u"stage"_s, sealed->stage},
                        {u"seal"_s, sealed->number},
                        {u"digest"_s, sealed->digest},
                        {u"figures_digest"_s, sealed->figuresDigest},
                        {u"figures"_s, int(figures.size())},
                        {u"rubric"_s, sealed->rubric},
                        {u"method"_s, rankingMethodCode(options.method)},
                        {u"seed"_s, qint64(arguments->seed)},
                        {u"draws"_s, arguments->draws},
                        {u"program"_s, sealed->program},
                        {u"libraries"_s, sealed->libraries},
                        {u"journal_head"_s, sealed->journalHead},
                        {u"sealed_at"_s, isoTime(sealed->sealedAtMs)},
                        {u"sealed_by"_s, sealed->sealedBy},
                        {u"entries"_s, entriesJson(figures)}},
                       [&] {
                           Session::line(QCoreApplication::translate(
                                             "Cli", "%1 sealed (seal %2): %3 figures, digest %4")
                                             .arg(sealed->stage)
                                             .arg(sealed->number)
                                             .arg(figures.size())
                                             .arg(sealed->digest.left(16)));
                       });
        return {};
    });
}

} // namespace prizedesk
