#include "ui/shared/TableView.h"
#include "tests/ui/EntryRows.h"
#include "ui/shared/BulkBar.h"
#include "ui/shared/CellDelegate.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/TableCopy.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture
{
    Theme theme;
    EntryRows rows;
    TableView table{theme};

    Fixture()
    {
        theme.apply(*qApp);
        theme.setMode(Theme::Mode::Light);
        table.resize(640, 300);
        table.setCheckable(true);
        table.setSourceModel(&rows);
        table.show();
        // Shortcuts only work in the active window.
        QApplication::setActiveWindow(&table);
        table.setFocus();
    }
    void clickRow(int row, int x, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers,
                          QPoint(x, table.rowViewportPosition(row) + 10));
    }
};

} // namespace

TEST_CASE("Rows have one fixed height that follows the text size", "[ui][table]")
{
    Fixture f;
    CHECK(f.table.rowHeight(0) == 28);
    CHECK(f.table.horizontalHeader()->height() == 30);
    f.theme.setTextScale(150);
    CHECK(f.table.rowHeight(3) == 42);
}

TEST_CASE("Moving selects one row until rows are checked", "[ui][table]")
{
    Fixture f;
    QSignalSpy counts(&f.table, &TableView::selectedCountChanged);
    QSignalSpy currents(&f.table, &TableView::currentIdChanged);
    f.clickRow(0, 200);
    CHECK(f.table.currentId() == 1);
    CHECK(f.table.selectedIds() == std::vector<qint64>{1});
    QTest::keyClick(&f.table, Qt::Key_Down);
    CHECK(f.table.selectedIds() == std::vector<qint64>{2});

    // The first Space keeps the row, from then on moving does not change what is checked.
    QTest::keyClick(&f.table, Qt::Key_Space);
    QTest::keyClick(&f.table, Qt::Key_Down);
    CHECK(f.table.currentId() == 3);
    CHECK(f.table.selectedIds() == std::vector<qint64>{2});
    QTest::keyClick(&f.table, Qt::Key_Down);
    QTest::keyClick(&f.table, Qt::Key_Space);
    CHECK(f.table.selectedIds() == std::vector<qint64>{2, 4});
    f.clickRow(0, 200);
    CHECK(f.table.selectedIds() == std::vector<qint64>{2, 4});
    CHECK(f.table.currentId() == 1);

    QTest::keyClick(&f.table, Qt::Key_Escape);
    CHECK(f.table.selectedCount() == 0);
    CHECK(counts.last().first().toInt() == 0);
    CHECK(currents.last().first().toLongLong() == 1);
}

TEST_CASE("Check boxes toggle, Shift extends, the head checks all", "[ui][table]")
{
    Fixture f;
    f.clickRow(0, 12);
    f.clickRow(2, 12);
    CHECK(f.table.selectedIds() == std::vector<qint64>{1, 3});
    f.clickRow(0, 12);
    CHECK(f.table.selectedIds() == std::vector<qint64>{3});
    f.clickRow(1, 12);
    f.clickRow(3, 12, Qt::ShiftModifier);
    CHECK(f.table.selectedIds() == std::vector<qint64>{2, 3, 4});
    QTest::mouseClick(f.table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(12, 12));
    CHECK(f.table.selectedCount() == 4);
    QTest::mouseClick(f.table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(12, 12));
    CHECK(f.table.selectedCount() == 0);
    QTest::keyClick(&f.table, Qt::Key_A, Qt::ControlModifier);
    CHECK(f.table.selectedCount() == 4);
}

TEST_CASE("Rows that cannot be acted on are never selected", "[ui][table]")
{
    Fixture f;
    f.rows.item(1, 0)->setData(false, CheckableRole);
    QTest::keyClick(&f.table, Qt::Key_A, Qt::ControlModifier);
    CHECK(f.table.selectedIds() == std::vector<qint64>{1, 3, 4});
}

TEST_CASE("Selection and current row outlive ordering, filtering and new rows", "[ui][table]")
{
    Fixture f;
    f.clickRow(0, 12);
    f.clickRow(2, 12);
    f.table.orderBy(2, false);
    CHECK(f.table.selectedIds() == std::vector<qint64>{3, 1});
    CHECK(f.table.currentId() == 3);
    f.table.filterProxy().setSearchText(u"T1-0003"_s);
    CHECK(f.table.selectedIds() == std::vector<qint64>{3});
    CHECK(f.table.currentId() == 3);
    f.table.filterProxy().setSearchText({});
    f.rows.insertRow(0, new QStandardItem(u"T1-0000"_s));
    f.rows.item(0, 0)->setData(7, IdRole);
    CHECK(f.table.selectedIds() == std::vector<qint64>{3});
    CHECK(f.table.currentId() == 3);
    CHECK(f.table.showId(1));
    CHECK(f.table.currentId() == 1);
    CHECK(!f.table.showId(99));
}

TEST_CASE("Heads order by click and take a second key with Shift", "[ui][table]")
{
    Fixture f;
    QHeaderView* head = f.table.horizontalHeader();
    const auto click = [&](int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseClick(
            head->viewport(), Qt::LeftButton, modifiers,
            QPoint(head->sectionViewportPosition(column) + head->sectionSize(column) / 2 + 8, 15));
    };
    click(3);
    CHECK(f.table.filterProxy().sortKeys() ==
          std::vector<FilterProxy::SortKey>{{3, Qt::AscendingOrder}});
    click(3);
    f.table.orderBy(0, true);
    CHECK(f.table.filterProxy().sortKeys() ==
          std::vector<FilterProxy::SortKey>{{3, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
}

TEST_CASE("Copy gives a table that spreadsheets take", "[ui][table]")
{
    Fixture f;
    f.clickRow(0, 12);
    f.clickRow(3, 12);
    QTest::keyClick(&f.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    CHECK(data->text().toStdString() ==
          "Number\tState\tApplicant\tPoints\nT1-0001\tReceived\t北浜マテリアル\t70\n"
          "T1-0004\tAccepted\t石嶺建設\t\n");
    CHECK(data->html().contains(u"<th>Number</th>"_s));
    f.table.setColumnHidden(1, true);
    QTest::keyClick(&f.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(u"T1-0001\t北浜マテリアル\t70\n"_s));

    const TableCopy awkward{{{u"a\tb"_s, u"say \"x\""_s, u"<b>"_s, u"007"_s}}, false};
    CHECK(awkward.asText().toStdString() == "\"a\tb\"\t\"say \"\"x\"\"\"\t<b>\t007\n");
    CHECK(awkward.asHtml().contains(u"&lt;b&gt;"_s));
    CHECK(awkward.asHtml().contains(u"mso-number-format"_s));
}

TEST_CASE("An empty list says what belongs there, or that the filter hides it", "[ui][table]")
{
    Fixture f;
    auto* empty = f.table.viewport()->findChild<EmptyState*>();
    REQUIRE(empty);
    CHECK(!empty->isVisible());
    QSignalSpy clears(&f.table, &TableView::clearFilterWanted);
    QSignalSpy verbs(&f.table, &TableView::emptyActionTriggered);
    f.table.filterProxy().setSearchText(u"nothing has this"_s);
    CHECK(empty->isVisible());
    empty->findChild<QPushButton*>()->click();
    CHECK(clears.count() == 1);
    f.table.filterProxy().setSearchText({});
    CHECK(!empty->isVisible());
    f.table.setEmptyState(u"Entries stand here."_s, u"Import"_s);
    f.rows.removeRows(0, 4);
    CHECK(empty->isVisible());
    CHECK(empty->accessibleName() == u"Entries stand here."_s);
    empty->findChild<QPushButton*>()->click();
    CHECK(verbs.count() == 1);
    f.table.setLoading(true);
    CHECK(!empty->isVisible());
}

TEST_CASE("The sentence of an empty place is whole at every width", "[ui]")
{
    Theme theme;
    EmptyState empty(theme);
    empty.setContent(QString(u"A sentence that needs several lines. "_s).repeated(8), u"Do"_s);
    for (const int width : {320, 700, 1400}) {
        empty.resize(width, 600);
        empty.show();
        QCoreApplication::processEvents();
        const auto* sentence = empty.findChild<QLabel*>();
        REQUIRE(sentence);
        CHECK(sentence->height() >= sentence->heightForWidth(sentence->width()));
    }
}

TEST_CASE("Widths, hidden columns and order come back", "[ui][table]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        Fixture f;
        f.table.rememberLayout(settings, u"lists/entries"_s);
        f.table.horizontalHeader()->resizeSection(0, 222);
        QMenu menu;
        f.table.fillColumnMenu(menu);
        menu.actions().at(1)->setChecked(false);
        f.table.orderBy(3, false);
    }
    Fixture f;
    f.table.rememberLayout(settings, u"lists/entries"_s);
    CHECK(f.table.columnWidth(0) == 222);
    CHECK(f.table.isColumnHidden(1));
    CHECK(f.table.filterProxy().sortKeys() ==
          std::vector<FilterProxy::SortKey>{{3, Qt::AscendingOrder}});
}

TEST_CASE("Enter and double click open the row, the menu can be extended", "[ui][table]")
{
    Fixture f;
    QSignalSpy opened(&f.table, &TableView::opened);
    f.clickRow(1, 200);
    QTest::keyClick(&f.table, Qt::Key_Return);
    QTest::mouseDClick(f.table.viewport(), Qt::LeftButton, {},
                       QPoint(200, f.table.rowViewportPosition(2) + 10));
    REQUIRE(opened.count() == 2);
    CHECK(opened[0][0].toLongLong() == 2);
    CHECK(opened[1][0].toLongLong() == 3);
}

TEST_CASE("The bulk bar follows the selection", "[ui][table]")
{
    Fixture f;
    BulkBar bar(f.theme);
    bar.follow(f.table);
    QAction verb(u"Accept"_s);
    bar.addVerb(&verb);
    CHECK(bar.isHidden());
    f.clickRow(0, 12);
    CHECK(bar.isHidden());
    f.clickRow(1, 12);
    CHECK(!bar.isHidden());
    CHECK(bar.count() == 2);
    Q_EMIT
    bar.clearWanted();
    CHECK(bar.isHidden());
    CHECK(f.table.selectedCount() == 0);
}

TEST_CASE("Cells show their tone, state and badge", "[ui][table]")
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    EntryRows rows;
    rows.item(0, 1)->setData(u"late"_s, BadgeRole);
    rows.item(1, 0)->setData(static_cast<int>(Tone::Bad), ToneRole);
    CellDelegate delegate(theme);
    const auto has = [&](const QModelIndex& index, const QColor& color) {
        QImage image(240, 28, QImage::Format_RGB32);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled;
        delegate.paint(&painter, option, index);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (QColor(image.pixel(x, y)) == color)
                    return true;
            }
        }
        return false;
    };
    CHECK(has(rows.index(0, 1), theme.toneTint(Tone::Bad)));
    CHECK(!has(rows.index(1, 1), theme.toneTint(Tone::Bad)));
    CHECK(has(rows.index(1, 1), theme.color(Token::Accent)));
    CHECK(has(rows.index(1, 0), theme.toneFill(Tone::Bad)));
    CHECK(!has(rows.index(2, 0), theme.toneFill(Tone::Bad)));
}
