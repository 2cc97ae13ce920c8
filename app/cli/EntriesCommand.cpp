#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"
#include "models/core/SearchKey.h"
#include "models/entrants/EntryStore.h"
#include "models/journal/OperationWords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QString searchTextOf(const Entry& entry)
{
    QString all = entry.ref;
    for (const EntryField field :
         {EntryField::Title, EntryField::Organisation, EntryField::Representative, EntryField::Kana,
          EntryField::Email, EntryField::School, EntryField::Phone})
        all += u'\n' + entry.values[field];
    return searchKey(all);
}

} // namespace

void addEntriesCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string theme;
        std::string status;
        std::string search;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("entries", "The entries of a programme");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--theme", arguments->theme);
    command->add_option("--status", arguments->status);
    command->add_option("--search", arguments->search);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const EntryStore store((*workspace)->database(), (*workspace)->vault());
        const SearchQuery query(text(arguments->search));
        QJsonArray entries;
        std::vector<QStringList> rows;
        for (const Entry& entry : store.list(text(arguments->theme))) {
            if (!arguments->status.empty() && entry.status != text(arguments->status))
                continue;
            if (!query.isEmpty() && !query.matches(searchTextOf(entry)))
                continue;
            entries.append(entryJson(entry));
            rows.push_back({entry.ref, statusWords(entry.status), entry.values[EntryField::Title],
                            entry.values[EntryField::Organisation].isEmpty()
                                ? entry.values[EntryField::Representative]
                                : entry.values[EntryField::Organisation]});
        }
        session.answer({{u"entries"_s, entries}}, [&] {
            Session::table({fieldWords(u"ref"_s), fieldWords(u"status"_s), fieldWords(u"title"_s),
                            fieldWords(u"organisation"_s)},
                           rows);
            Session::line(
                QCoreApplication::translate("Cli", "%n entries", nullptr, int(rows.size())));
        });
        return {};
    });
}

} // namespace prizedesk
