#include "tests/ui/EntriesOffice.h"

#include "models/entrants/EntryStore.h"
#include "models/entrants/ImportTableModels.h"
#include "ui/entrants/EntriesPage.h"
#include "ui/entrants/EntryListView.h"
#include "ui/entrants/ImportFileStep.h"
#include "ui/entrants/ImportPage.h"
#include "ui/entrants/ImportResult.h"
#include "ui/entrants/ImportReview.h"
#include "ui/entrants/MappingCard.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/TableView.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace prizedesk;
using namespace prizedesk::test;

namespace {

const QString kSample = QStringLiteral(TEST_DATA "/entries_agents.xlsx");

QString written(const EntriesOffice& office, const QString& name, const QByteArray& bytes)
{
    QFile file(office.inFolder(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("The assistant takes the sample from file to list, and back by undo")
{
    EntriesOffice office;
    EntriesPage page(office.context());
    page.resize(1400, 860);
    page.show();
    page.activate(QVariantMap{{QLatin1String(Target::kFiles), QStringList{kSample}}});
    ImportPage& import = page.importPage();
    REQUIRE(waitUntil([&] { return import.session().plan().has_value(); }));
    REQUIRE(import.step() == 1);
    CHECK(import.session().kind() == u"entries"_s);
    CHECK(import.session().theme() == u"T1"_s);

    using Outcome = EntryImportPlan::Outcome;
    const EntryImportPlan& plan = *import.session().plan();
    const int sum = plan.count(Outcome::New) + plan.count(Outcome::Changed) +
                    plan.count(Outcome::Unchanged) + plan.count(Outcome::Quarantined);
    CHECK(sum == int(plan.rows.size()));
    const int fresh = plan.count(Outcome::New);
    CHECK(fresh > 0);
    CHECK(import.importButton().text().contains(QString::number(fresh)));
    CHECK(import.review().findingModel().rowCount() > 0);
    const EntryStore entries(office.workspace().database(), office.workspace().vault());
    CHECK(entries.count(u"T1"_s) == 0);

    import.importButton().click();
    REQUIRE(import.step() == 2);
    CHECK(import.result().report().imported == fresh);
    CHECK(entries.count(u"T1"_s) == fresh);
    CHECK(page.model().rowCount() == fresh);
    CHECK(office.done.size() == 1);

    import.result().undoButton().click();
    CHECK(entries.count(u"T1"_s) == 0);
}

TEST_CASE("The same file again has nothing to import")
{
    EntriesOffice office;
    office.importSample(u"entries"_s, u"entries_agents.xlsx"_s);
    ImportPage import(office.context());
    import.begin(u"T1"_s, {kSample});
    REQUIRE(waitUntil([&] { return import.session().plan().has_value(); }));
    CHECK(!import.session().plan()->changesAnything());
    CHECK(!import.importButton().isEnabled());
}

TEST_CASE("A text file called .xlsx is refused at the first step or read as text, never imported "
          "blindly")
{
    EntriesOffice office;
    ImportPage import(office.context());
    QSignalSpy failed(&import.session(), &ImportSession::failed);
    import.begin(u"T1"_s, {written(office, u"letter.xlsx"_s, "PK\x03\x04 this is no workbook")});
    REQUIRE(waitUntil([&] { return failed.count() > 0; }));
    CHECK(import.step() == 0);
    CHECK(!import.fileStep().errorText().isEmpty());
    CHECK(!import.session().hasTable());

    import.begin(u"T1"_s, {office.inFolder(u"absent.csv"_s)});
    REQUIRE(waitUntil([&] { return failed.count() > 1; }));
    CHECK(import.step() == 0);
    CHECK(!import.fileStep().errorText().isEmpty());
}

TEST_CASE("A column put right by hand is planned anew, and kept for the next file")
{
    EntriesOffice office;
    const QByteArray csv =
        u"だい,しめい,れんらくさき\n苗の見張り番,山田 花,hana@example.jp\n"_s.toUtf8();
    const QString path = written(office, u"form.csv"_s, csv);
    ImportPage import(office.context());
    import.begin(u"T1"_s, {path});
    REQUIRE(waitUntil([&] { return import.session().hasTable(); }));
    import.session().setTheme(u"T1"_s);
    ColumnMapping mapping = import.session().mapping();
    mapping.columns.insert(u"title"_s, {0, ColumnMapping::Basis::Hand});
    mapping.columns.insert(u"representative"_s, {1, ColumnMapping::Basis::Hand});
    import.session().choose(mapping);
    REQUIRE(import.session().plan());
    CHECK(import.session().plan()->rows.front().entry.values[EntryField::Title] ==
          u"苗の見張り番"_s);
    REQUIRE(import.session().keepMapping());

    ImportPage again(office.context());
    again.begin(u"T1"_s, {path});
    REQUIRE(waitUntil([&] { return again.session().hasTable(); }));
    again.session().setTheme(u"T1"_s);
    CHECK(again.session().mapping().indexOf(u"title"_s) == 0);
}

TEST_CASE("The leading zero is added only when asked for")
{
    EntriesOffice office;
    ImportPage import(office.context());
    import.begin(u"T1"_s, {written(office, u"answers.csv"_s, entriesCsv())});
    REQUIRE(waitUntil([&] { return import.session().plan().has_value(); }));
    CHECK(import.session().plan()->rows[1].entry.values[EntryField::Phone] == u"9012345678"_s);
    import.review().mapping().zeroBox().setChecked(true);
    REQUIRE(import.session().plan());
    CHECK(import.session().plan()->rows[1].entry.values[EntryField::Phone] == u"09012345678"_s);
}

TEST_CASE("Applicants are told from entries by their headings")
{
    EntriesOffice office;
    ImportPage import(office.context());
    import.begin(u"T1"_s, {QStringLiteral(TEST_DATA "/applicants_students.csv")});
    REQUIRE(waitUntil([&] { return import.session().plan().has_value(); }));
    CHECK(import.session().kind() == u"applicants"_s);
    CHECK(import.session().theme() == u"T2"_s);
}

TEST_CASE("A mapping lets go of a column that another field takes")
{
    SourceTable table;
    table.header = {u"A"_s, u"B"_s};
    ColumnMapping mapping;
    mapping.columns.insert(u"title"_s, {0, ColumnMapping::Basis::Heading});
    mapping.columns.insert(u"email"_s, {1, ColumnMapping::Basis::Heading});
    MappingTableModel model;
    model.setContent(EntryImport::fieldsOf(u"entries"_s), table, mapping, false);
    model.choose(model.rowOf(u"email"_s), 0);
    CHECK(model.mapping().indexOf(u"email"_s) == 0);
    CHECK(model.mapping().indexOf(u"title"_s) == -1);
    model.choose(model.rowOf(u"email"_s), -1);
    CHECK(model.mappedCount() == 0);
}
