#include "tests/torture/TortureOperations.h"

#include "tests/torture/LedgerTorture.h"

#include "models/entrants/EntryImport.h"
#include "models/privacy/ProfileStore.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeStore.h"
#include "models/programme/ProgrammeTemplate.h"
#include "models/workspace/BackupFolder.h"

#include <QFile>

#include <numeric>

namespace prizedesk::torture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kBackupsKept = 3;

int below(Random& random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

Profile someProfile(Random& random)
{
    const QString number = QString::number(below(random, 100000));
    Profile profile;
    profile.name = u"架空坂ほたる"_s + number;
    profile.email = u"hotaru"_s + number + u"@example.invalid"_s;
    profile.note = QString(below(random, 400), QChar(u'記'));
    return profile;
}

std::optional<PersonId> somePerson(const Workspace& workspace, Random& random)
{
    Statement highest = workspace.database().query("select coalesce(max(person), 0) from profile");
    highest.next();
    if (highest.integer(0) == 0)
        return std::nullopt;
    return PersonId(1 + below(random, static_cast<int>(highest.integer(0))));
}

void keepNewestBackups(const Workspace& workspace)
{
    const auto backups = BackupFolder(workspace.path()).list();
    for (size_t i = kBackupsKept; i < backups.size(); ++i)
        QFile::remove(backups[i].path);
}

void startEdition(Workspace& workspace)
{
    const auto edition = ProgrammeTemplate::load(u"geniac-prize-2026"_s);
    if (edition)
        (void)ProgrammeOperations(workspace).start(*edition);
}

void editEdition(Workspace& workspace, Random& random)
{
    Programme programme = ProgrammeStore(workspace.database()).load();
    if (programme.themes.empty())
        return startEdition(workspace);
    programme.name.en = u"Edition "_s + QString::number(below(random, 1000));
    programme.themes[0].entryTarget = below(random, 500);
    programme.milestones[static_cast<size_t>(below(random, 10))].note.en =
        QString(below(random, 3000), QChar(u'x'));
    programme.rules.insert(u"rule"_s + QString::number(below(random, 20)),
                           QString::number(below(random, 9)));
    if (below(random, 3) == 0)
        programme.rules.remove(u"rule"_s + QString::number(below(random, 20)));
    (void)ProgrammeOperations(workspace).save(programme, u"torture"_s);
}

/// A form of which some rows are known already, some changed and some new.
void importEntries(Workspace& workspace, Random& random)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    if (programme.themes.empty())
        return startEdition(workspace);
    QByteArray csv = "受付番号,提案名称,代表者氏名,メール\n";
    const int first = 1 + below(random, 100);
    const int rows = below(random, 60);
    for (int number = first; number < first + rows; ++number) {
        const QByteArray n = QByteArray::number(number);
        csv += "T1-" + n.rightJustified(4, '0') + ",提案" + n + "-" +
               QByteArray::number(below(random, 3)) + ",架空坂　ほたる,hotaru" + n +
               "@example.invalid\n";
    }
    const QString kind = u"entries"_s;
    EntryImport import(workspace, programme);
    const auto table = SourceTable::fromBytes(u"form.csv"_s, csv, {}, EntryImport::fieldsOf(kind));
    if (!table)
        return;
    const QString theme = import.themeFor(kind);
    const auto plan = import.plan(kind, theme, *table, import.mappingFor(kind, theme, *table), {});
    if (plan)
        (void)import.apply(*plan);
    keepNewestBackups(workspace);
}

void addPersons(Workspace& workspace, Random& random)
{
    const int count = below(random, 4) == 0 ? 40 : 1;
    (void)workspace.apply(
        Operation{.code = u"import.entries"_s, .labels = {QString::number(count)}, .reason = {}},
        [&](WriteTransaction& tx) {
            ProfileStore profiles(workspace.database(), workspace.vault());
            for (int i = 0; i < count; ++i)
                (void)profiles.add(tx, u"entrant"_s, someProfile(random));
        });
}

void changePerson(Workspace& workspace, Random& random)
{
    const auto person = somePerson(workspace, random);
    if (!person)
        return;
    (void)workspace.apply(Operation{.code = u"entry.correct"_s,
                                    .labels = {u"T1-0001"_s},
                                    .reason = u"torture"_s,
                                    .needsReason = true},
                          [&](WriteTransaction& tx) {
                              ProfileStore(workspace.database(), workspace.vault())
                                  .update(tx, *person, someProfile(random));
                          });
}

void erasePerson(Workspace& workspace, Random& random)
{
    const auto person = somePerson(workspace, random);
    if (!person)
        return;
    (void)workspace.apply(
        Operation{.code = u"person.erase"_s,
                  .labels = {u"T1-0001"_s},
                  .reason = u"torture"_s,
                  .needsReason = true,
                  .undoable = false,
                  .isNote = true},
        [&](WriteTransaction& tx) { workspace.vault().destroyKey(tx, KeyOwner::person(*person)); });
}

void failHalfway(Workspace& workspace, Random& random)
{
    (void)workspace.apply(Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
                          [&](WriteTransaction& tx) {
                              tx.statement(
                                    "insert into rule (code, value) values ('half', ?)"
                                    " on conflict (code) do update set value = excluded.value")
                                  .bind(QString(below(random, 20000), QChar(u'h')))
                                  .run();
                              requireRule(false, Error::Code::RuleRefused, {});
                          });
}

void makeBackup(Workspace& workspace, Random&)
{
    (void)BackupFolder(workspace.path())
        .add(workspace.database(), workspace.clock().nowMs(), u"hand"_s);
    keepNewestBackups(workspace);
}

} // namespace

const std::vector<TortureOperation>& tortureOperations()
{
    static const std::vector<TortureOperation> operations{
        {"edit the edition", 6, editEdition},
        {"import entries", 6, importEntries},
        {"add persons", 6, addPersons},
        {"change a person", 6, changePerson},
        {"erase a person", 1, erasePerson},
        {"fail halfway", 2, failHalfway},
        {"work on the ledger", 8, workOnLedger},
        {"undo", 5, [](Workspace& workspace, Random&) { (void)workspace.undo(); }},
        {"redo", 4, [](Workspace& workspace, Random&) { (void)workspace.redo(); }},
        {"write a note", 1,
         [](Workspace& workspace, Random&) {
             (void)workspace.note(
                 {.code = u"export.list"_s, .labels = {u"torture"_s}, .reason = {}});
         }},
        {"make a backup", 1, makeBackup},
    };
    return operations;
}

const TortureOperation& pickOperation(Random& random)
{
    const auto& all = tortureOperations();
    const int total =
        std::accumulate(all.begin(), all.end(), 0,
                        [](int sum, const TortureOperation& one) { return sum + one.weight; });
    int left = below(random, total);
    for (const TortureOperation& one : all) {
        left -= one.weight;
        if (left < 0)
            return one;
    }
    return all.front();
}

} // namespace prizedesk::torture
