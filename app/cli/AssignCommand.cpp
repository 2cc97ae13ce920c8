#include "app/cli/Commands.h"
#include "models/judging/AssignmentFiles.h"
#include "models/judging/AssignmentOperations.h"
#include "models/judging/AssignmentPlanner.h"
#include "models/judging/AssignmentWords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct AssignArguments
{
    std::string file;
    std::string stage;
    std::string judges;
    std::string entries;
    std::string conflicts;
    int perEntry = 0;
    int most = 0;
    bool repair = false;
    bool apply = false;

    [[nodiscard]] std::optional<int> maxPerJudge() const
    {
        return most > 0 ? std::optional(most) : std::nullopt;
    }
};

QJsonArray pairsJson(const std::vector<AssignmentPair>& pairs)
{
    QJsonArray array;
    for (const AssignmentPair& pair : pairs)
        array.append(QJsonObject{{u"entry"_s, pair.entry}, {u"judge"_s, pair.judge}});
    return array;
}

QJsonObject planJson(const AssignmentPlan& plan, int perEntry)
{
    QJsonObject load;
    for (auto it = plan.load.begin(); it != plan.load.end(); ++it)
        load.insert(it.key(), it.value());
    QJsonArray unmet;
    for (const auto& each : plan.unmet) {
        unmet.append(QJsonObject{{u"entry"_s, each.entry},
                                 {u"need"_s, each.need},
                                 {u"have"_s, each.have},
                                 {u"why"_s, unmetWords(each)}});
    }
    return {{u"pairs"_s, pairsJson(plan.pairs)},
            {u"per_entry"_s, perEntry},
            {u"objective"_s, plan.objective},
            {u"lower_bound"_s, plan.lowerBound},
            {u"mismatch_weight"_s, plan.mismatchWeight},
            {u"preference_weight"_s, plan.preferenceWeight},
            {u"matched"_s, plan.matched},
            {u"preferred"_s, plan.preferred},
            {u"load"_s, load},
            {u"connected"_s, plan.connected},
            {u"bridges"_s, plan.bridges},
            {u"swaps"_s, plan.swaps},
            {u"added"_s, pairsJson(plan.added)},
            {u"removed"_s, pairsJson(plan.removed)},
            {u"unmet"_s, unmet}};
}

void printPlan(const AssignmentPlan& plan)
{
    std::vector<QStringList> rows;
    for (const AssignmentPair& pair : plan.pairs) {
        if (rows.empty() || rows.back().front() != pair.entry)
            rows.push_back({pair.entry, pair.judge});
        else
            rows.back().back() += u" "_s + pair.judge;
    }
    if (!rows.empty()) {
        Session::table({QCoreApplication::translate("Cli", "Entry"),
                        QCoreApplication::translate("Cli", "Judges")},
                       rows);
        Session::line();
    }
    for (const auto& unmet : plan.unmet)
        Session::line(unmetWords(unmet));
    if (!plan.isFeasible()) {
        Session::line(QCoreApplication::translate("Cli", "Nothing was assigned."));
        return;
    }
    rows.clear();
    for (auto it = plan.load.begin(); it != plan.load.end(); ++it)
        rows.push_back({it.key(), QString::number(it.value())});
    Session::table({QCoreApplication::translate("Cli", "Judge"),
                    QCoreApplication::translate("Cli", "Entries")},
                   rows);
    Session::line();
    Session::line(QCoreApplication::translate("Cli", "%1 of %2 pairs in the judge's field")
                      .arg(QString::number(plan.matched), QString::number(plan.pairs.size())));
    if (plan.preferenceWeight > 0)
        Session::line(QCoreApplication::translate("Cli", "%1 pairs that the judge asked for")
                          .arg(plan.preferred));
    Session::line(
        plan.connected
            ? QCoreApplication::translate("Cli", "All judges and entries hang together.")
            : QCoreApplication::translate("Cli", "Judges and entries fall into separate parts."));
    Session::line(QCoreApplication::translate("Cli", "Objective %1, lower bound %2")
                      .arg(QString::number(plan.objective), QString::number(plan.lowerBound)));
    Session::line(
        QCoreApplication::translate("Cli", "%1 pairs new, %2 taken away")
            .arg(QString::number(plan.added.size()), QString::number(plan.removed.size())));
}

void answer(Session& session, const AssignmentPlan& plan, int perEntry)
{
    session.answer(planJson(plan, perEntry), [&] { printPlan(plan); });
    if (!plan.isFeasible())
        session.exit = Exit::Refused;
}

Result<void> assignFiles(Session& session, const AssignArguments& arguments)
{
    if (arguments.judges.empty() || arguments.entries.empty() || arguments.perEntry == 0)
        return failure(Error::Code::Usage,
                       {QCoreApplication::translate(
                           "Cli", "Say a file and a stage, or --judges, --entries and "
                                  "--per-entry.")});
    AssignmentFiles files;
    files.judges = text(arguments.judges);
    files.entries = text(arguments.entries);
    files.conflicts = text(arguments.conflicts);
    auto read = files.read();
    if (!read)
        return failure(read.error());
    for (const auto& finding : read->findings)
        Session::notice(u"%1: %2 %3"_s.arg(finding.row).arg(finding.code, finding.value));
    read->input.perEntry = arguments.perEntry;
    read->input.maxPerJudge = arguments.maxPerJudge();
    answer(session, planAssignment(read->input), arguments.perEntry);
    if (!read->findings.empty() && session.exit == Exit::Done)
        session.needsAttention();
    return {};
}

Result<void> assignStage(Session& session, const AssignArguments& arguments)
{
    auto workspace =
        arguments.apply ? session.openToWrite(arguments.file) : session.openToRead(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    AssignmentOperations operations(**workspace);
    const QString stage = text(arguments.stage);
    AssignmentOperations::Options options;
    options.perEntry = arguments.perEntry;
    options.maxPerJudge = arguments.maxPerJudge();
    options.repair = arguments.repair;
    const auto input = operations.input(stage, options);
    if (!input)
        return failure(input.error());
    const AssignmentPlan plan = planAssignment(*input);
    if (arguments.apply && plan.isFeasible()) {
        const auto applied = operations.apply(stage, plan);
        if (!applied)
            return applied;
    }
    answer(session, plan, input->perEntry);
    return {};
}

} // namespace

void addAssignCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<AssignArguments>();
    CLI::App* command = app.add_subcommand("assign", "Proposes judges for entries");
    command->add_option("FILE", arguments->file);
    CLI::Option* stage = command->add_option("--stage", arguments->stage);
    CLI::Option* judges =
        command->add_option("--judges", arguments->judges, "A table, in place of FILE");
    command->add_option("--entries", arguments->entries, "A table")->needs(judges);
    command->add_option("--conflicts", arguments->conflicts, "A table")->needs(judges);
    command->add_option("--per-entry", arguments->perEntry)->check(CLI::PositiveNumber);
    command->add_option("--max", arguments->most, "Entries of each judge at most")
        ->check(CLI::PositiveNumber);
    command->add_flag("--repair", arguments->repair, "As few changed pairs as possible")
        ->needs(stage);
    command->add_flag("--apply", arguments->apply)->needs(stage);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        if (!arguments->file.empty() && !arguments->stage.empty() && arguments->judges.empty())
            return assignStage(session, *arguments);
        return assignFiles(session, *arguments);
    });
}

} // namespace prizedesk
