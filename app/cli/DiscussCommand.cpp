#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"
#include "models/awards/DiscussionOperations.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct DiscussArguments
{
    std::string file;
    std::string stage;
    std::string entry;
    std::string verdict = "open";
    std::string prize;
    std::string note;
};

void answer(Session& session, const Workspace& workspace, const QString& stage)
{
    QJsonArray notes;
    std::vector<QStringList> rows;
    for (const DiscussionNote& note : DiscussionStore(workspace.database()).list(stage)) {
        notes.append(QJsonObject{
            {u"entry"_s, note.ref},
            {u"verdict"_s, verdictCode(note.verdict)},
            {u"prize"_s, note.prize.isEmpty() ? QJsonValue() : QJsonValue(note.prize)},
            {u"note"_s, note.note},
            {u"at"_s, isoTime(note.notedAtMs)},
            {u"by"_s, note.notedBy}});
        rows.push_back({note.ref, verdictWords(note.verdict), note.prize, note.note});
    }
    session.answer({{u"stage"_s, stage}, {u"notes"_s, notes}}, [&] {
        Session::table({u"entry"_s, u"verdict"_s, u"prize"_s, u"note"_s}, rows);
    });
}

} // namespace

void addDiscussCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<DiscussArguments>();
    CLI::App* command =
        app.add_subcommand("discuss", "What the decision meeting noted on each entry");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--stage", arguments->stage)->required();
    CLI::Option* entry = command->add_option("--entry", arguments->entry);
    command->add_option("--verdict", arguments->verdict, "open, prize, hold, none")->needs(entry);
    command->add_option("--prize", arguments->prize, "The prize in mind")->needs(entry);
    command->add_option("--note", arguments->note, "Reason and remarks")->needs(entry);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto verdict = verdictFromCode(text(arguments->verdict));
        if (!verdict)
            return failure(Error::Code::Usage,
                           {QCoreApplication::translate("Cli", "There is no verdict %1.")
                                .arg(text(arguments->verdict))});
        const bool writes = !arguments->entry.empty();
        auto workspace =
            writes ? session.openToWrite(arguments->file) : session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const QString stage = text(arguments->stage);
        if (writes) {
            const auto noted = DiscussionOperations(**workspace)
                                   .note(stage, text(arguments->entry), *verdict,
                                         text(arguments->prize), text(arguments->note));
            if (!noted)
                return noted;
        }
        answer(session, **workspace, stage);
        return {};
    });
}

} // namespace prizedesk
