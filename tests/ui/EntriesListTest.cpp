#include "tests/ui/EntriesOffice.h"

#include "models/entrants/EntryTableModel.h"
#include "ui/entrants/EntriesPage.h"
#include "ui/entrants/EntryFilter.h"
#include "ui/entrants/EntryListView.h"
#include "ui/entrants/EntryPane.h"
#include "ui/entrants/EntryVerbs.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableView.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace prizedesk;
using namespace prizedesk::test;

namespace {

/// A language whose every text stands in angle brackets.
class OtherWords : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        return u'<' + QString::fromUtf8(text) + u'>';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QStringList refs(const EntryListView& list)
{
    QStringList shown;
    const FilterProxy& proxy = list.table().filterProxy();
    for (int row = 0; row < proxy.rowCount(); ++row)
        shown << proxy.index(row, EntryTableModel::Ref).data().toString();
    return shown;
}

QStringList found(const EntryListView& list, const QString& text)
{
    list.filterBar().searchField().setText(text);
    QStringList result = refs(list);
    result.sort();
    return result;
}

void check(EntryListView& list, const QStringList& wanted)
{
    TableView& table = list.table();
    table.clearChecks();
    for (const QString& ref : wanted) {
        for (int row = 0; row < table.filterProxy().rowCount(); ++row) {
            if (table.filterProxy().index(row, EntryTableModel::Ref).data().toString() == ref)
                table.selectionModel()->select(table.filterProxy().index(row, 0),
                                               QItemSelectionModel::Select |
                                                   QItemSelectionModel::Rows);
        }
    }
}

} // namespace

TEST_CASE("Entries are found by variants of kanji, kana, half width and digits")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    EntryListView& list = page.list();

    CHECK(found(list, u"高橋"_s) == QStringList{u"T1-0001"_s});
    CHECK(found(list, u"髙橋"_s) == QStringList{u"T1-0001"_s});
    CHECK(found(list, u"たかはし"_s) == QStringList{u"T1-0001"_s});
    CHECK(found(list, u"ﾖｼﾀﾞ"_s) == QStringList{u"T1-0002"_s});
    CHECK(found(list, u"吉田"_s) == QStringList{u"T1-0002"_s});
    CHECK(found(list, u"0335011511"_s) == QStringList{u"T1-0001"_s});
    CHECK(found(list, u"愛知"_s) == QStringList{u"T1-0003"_s, u"T1-0004"_s});
    CHECK(found(list, u"(株)わかば"_s) == QStringList{u"T1-0001"_s});
    CHECK(found(list, u"nothing like this"_s).isEmpty());
}

TEST_CASE("Applicants are ordered by reading, company forms skipped")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    // あおば医療, かのう (a person), わかば; 石嶺 has no reading and comes after kana.
    CHECK(refs(page.list()) == QStringList{u"T1-0003"_s, u"T1-0004"_s, u"T1-0001"_s, u"T1-0002"_s});
}

TEST_CASE("Conditions narrow the list by code and come from saved views")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    EntryListView& list = page.list();

    list.filter().setConditions({{u"finding"_s, {u"error"_s}}});
    CHECK(refs(list) == QStringList{u"T1-0003"_s, u"T1-0004"_s});
    list.filter().setConditions({{u"finding"_s, {u"phone.leading_zero"_s}}});
    CHECK(refs(list) == QStringList{u"T1-0002"_s});
    list.filter().setConditions({{u"received"_s, {u"2026-06-11"_s, u"2026-06-30"_s}}});
    CHECK(refs(list) == QStringList{u"T1-0003"_s, u"T1-0002"_s});
    list.filter().setConditions({{u"prefecture"_s, {u"23"_s}}, {u"finding"_s, {u"none"_s}}});
    CHECK(refs(list).isEmpty());
    list.filter().clear();
    CHECK(refs(list).size() == 4);

    page.activate(QVariantMap{
        {QLatin1String(Target::kFilter), QVariantMap{{u"assignee"_s, QStringList{QString()}}}}});
    CHECK(refs(list).size() == 4);
}

TEST_CASE("A step that one of the chosen entries may not take is not offered, nor taken")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    EntryListView& list = page.list();

    // T1-0003 has no title: an open error stops it, and with it the whole change.
    check(list, {u"T1-0001"_s, u"T1-0003"_s});
    REQUIRE(list.table().selectedCount() == 2);
    list.verbs().changeStatus(u"accepted"_s);
    CHECK(office.status(u"T1-0001"_s) == u"received"_s);
    CHECK(office.status(u"T1-0003"_s) == u"received"_s);
    REQUIRE(office.banners.size() == 1);
    CHECK(office.banners.first().contains(u"T1-0003"_s));

    check(list, {u"T1-0001"_s, u"T1-0002"_s});
    list.verbs().changeStatus(u"accepted"_s);
    CHECK(office.status(u"T1-0001"_s) == u"accepted"_s);
    CHECK(office.status(u"T1-0002"_s) == u"accepted"_s);
    CHECK(office.done.size() == 1);
    // From accepted there is no way to "returned".
    check(list, {u"T1-0001"_s, u"T1-0002"_s});
    CHECK(!list.verbs().giveBack().isEnabled());

    REQUIRE(office.workspace().undo());
    CHECK(office.status(u"T1-0001"_s) == u"received"_s);
    const int row = page.model().rowOf(page.model().idOf(u"T1-0001"_s));
    CHECK(page.model().entryAt(row)->status == u"received"_s);
}

TEST_CASE("Nothing is written without a reason")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    check(page.list(), {u"T1-0001"_s, u"T1-0002"_s});
    office.prompts.reason = std::nullopt;
    page.list().verbs().changeStatus(u"checking"_s);
    CHECK(office.status(u"T1-0001"_s) == u"received"_s);
    CHECK(office.done.isEmpty());
}

TEST_CASE("The person in charge is changed in the list itself and in bulk")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    EntryTableModel& model = page.model();
    const int row = model.rowOf(model.idOf(u"T1-0002"_s));
    const QModelIndex cell = model.index(row, EntryTableModel::Assignee);
    CHECK(cell.flags().testFlag(Qt::ItemIsEditable));
    REQUIRE(model.setData(cell, u"Onishi"_s, Qt::EditRole));
    CHECK(model.index(row, EntryTableModel::Assignee).data().toString() == u"Onishi"_s);

    check(page.list(), {u"T1-0001"_s, u"T1-0003"_s});
    page.list().verbs().changeAssignee(u"Fukuda"_s);
    CHECK(model.assignees() == QStringList{u"Fukuda"_s, u"Onishi"_s});
    REQUIRE(office.workspace().undo());
    CHECK(model.assignees() == QStringList{u"Onishi"_s});
}

TEST_CASE("A leading zero is offered where it is missing, and given back")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    check(page.list(), {u"T1-0001"_s});
    CHECK(!page.list().verbs().addZero().isVisible());
    check(page.list(), {u"T1-0001"_s, u"T1-0002"_s});
    REQUIRE(page.list().verbs().addZero().isEnabled());
    page.list().verbs().addZero().trigger();
    CHECK(page.model().entry(page.model().idOf(u"T1-0002"_s))->values[EntryField::Phone] ==
          u"09012345678"_s);
}

TEST_CASE("The list follows an import without being told")
{
    EntriesOffice office;
    EntriesPage page(office.context());
    CHECK(page.model().rowCount() == 0);
    office.import(u"entries"_s, entriesCsv());
    CHECK(page.model().rowCount() == 4);
    REQUIRE(office.workspace().undo());
    CHECK(page.model().rowCount() == 0);
}

TEST_CASE("Everything in the list is done by keyboard")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    page.resize(1200, 700);
    page.show();
    page.activateWindow();
    TableView& table = page.list().table();
    table.setFocus();
    REQUIRE(waitUntil([&] { return table.hasFocus(); }));
    table.setCurrentIndex(table.filterProxy().index(0, EntryTableModel::Ref));
    table.clearChecks();
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(table.selectedCount() == 2);
    CHECK(page.list().verbs().refs() == QStringList{u"T1-0003"_s, u"T1-0004"_s});
    QTest::keyClick(&table, Qt::Key_Escape);
    CHECK(table.selectedCount() == 0);
    CHECK(page.list().pane().detail()->entry().ref == u"T1-0004"_s);
    QTest::keyClick(&page, Qt::Key_Up, Qt::AltModifier);
    CHECK(waitUntil([&] { return page.list().pane().detail()->entry().ref == u"T1-0003"_s; }));

    table.setCurrentIndex(table.filterProxy().index(0, EntryTableModel::Assignee));
    QTest::keyClick(&table, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    REQUIRE(editor != &table);
    QTest::keyClicks(editor, u"Miyake"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(waitUntil([&] { return page.model().assignees() == QStringList{u"Miyake"_s}; }));
}

TEST_CASE("Words follow the language while the page is open")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    page.show();
    const auto head = [&] {
        return page.model()
            .headerData(EntryTableModel::Applicant, Qt::Horizontal, Qt::DisplayRole)
            .toString();
    };
    CHECK(head() == u"Applicant"_s);
    QSignalSpy heads(&page.model(), &QAbstractItemModel::headerDataChanged);
    OtherWords other;
    QCoreApplication::installTranslator(&other);
    Q_EMIT
    office.context().wordsChanged();
    QCoreApplication::processEvents();
    CHECK(heads.count() >= 1);
    CHECK(head() == u"<Applicant>"_s);
    CHECK(page.list().verbs().giveBack().text() == u"<Return…>"_s);
    CHECK(page.actions().importData->text() == u"<Import…>"_s);
    QCoreApplication::removeTranslator(&other);
    Q_EMIT
    office.context().wordsChanged();
    QCoreApplication::processEvents();
    CHECK(head() == u"Applicant"_s);
}
