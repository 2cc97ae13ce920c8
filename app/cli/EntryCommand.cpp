#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"
#include "models/entrants/EntryStore.h"
#include "models/journal/OperationWords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addEntryCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string ref;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("entry", "One entry with its findings and history");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("REF", arguments->ref)->required();
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const EntryStore store((*workspace)->database(), (*workspace)->vault());
        const auto entry = store.findRef(text(arguments->ref));
        if (!entry)
            return failure(Error::Code::NotFound, {text(arguments->ref)});
        QJsonArray findings;
        for (const Finding& finding : store.findings(entry->id))
            findings.append(findingJson(finding));
        QJsonArray corrections;
        for (const Correction& correction : store.corrections(*entry)) {
            corrections.append(QJsonObject{{u"field"_s, entryFieldCode(correction.field)},
                                           {u"received"_s, correction.received},
                                           {u"at"_s, isoTime(correction.atMs)},
                                           {u"who"_s, correction.who},
                                           {u"reason"_s, correction.reason}});
        }
        const std::vector<Action> history = (*workspace)->journal().naming(entry->ref);
        QJsonArray actions;
        for (const Action& action : history)
            actions.append(actionJson(action));
        QJsonObject document = entryJson(*entry);
        document.insert(u"findings"_s, findings);
        document.insert(u"corrections"_s, corrections);
        document.insert(u"history"_s, actions);
        session.answer(document, [&] {
            Session::line(entry->ref + u"  "_s + statusWords(entry->status));
            if (entry->erased)
                Session::line(QCoreApplication::translate("Cli", "The personal data were erased."));
            std::vector<QStringList> rows;
            for (const EntryField field : entryFields()) {
                if (!entry->values[field].isEmpty())
                    rows.push_back({fieldWords(entryFieldCode(field)), entry->values[field]});
            }
            Session::table({}, rows);
            for (const Finding& finding : store.findings(entry->id))
                Session::line((finding.isOpenError() ? u"× "_s : u"! "_s) +
                              findingWords(finding.code));
            for (const Action& action : history)
                Session::line(isoTime(action.atMs) + u"  "_s + action.who + u"  "_s +
                              action.description());
        });
        return {};
    });
}

} // namespace prizedesk
