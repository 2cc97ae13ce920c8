#include "ui/shared/BarListChart.h"
#include "ui/shared/BudgetBar.h"
#include "ui/shared/DailyChart.h"
#include "ui/shared/MiniColumns.h"
#include "ui/shared/PrefectureTiles.h"
#include "ui/shared/TableView.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A bar list gives its table, its keys, and opens as a table", "[ui][chart]")
{
    Theme theme;
    BarListChart chart(theme);
    chart.setTitle(u"Selection"_s);
    chart.setHeads(u"Stage"_s, u"Entries"_s);
    chart.setGroups({{{},
                      1,
                      {{u"in"_s, u"Received"_s, 150, {}, false},
                       {u"ok"_s, u"Accepted"_s, 126, u"84%"_s, false}}}});
    CHECK(chart.asTable() == std::vector<QStringList>{{u"Stage"_s, u"Entries"_s, {}},
                                                      {u"Received"_s, u"150"_s, {}},
                                                      {u"Accepted"_s, u"126"_s, u"84%"_s}});
    CHECK(chart.accessibleName() == u"Selection"_s);
    CHECK(chart.accessibleDescription().contains(u"Accepted 126"_s));
    chart.resize(300, 60);
    QSignalSpy clicks(&chart, &Chart::clicked);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(20, 10));
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(clicks.count() == 2);
    CHECK(clicks[0][0].toString() == u"in"_s);
    CHECK(clicks[1][0].toString() == u"ok"_s);
    chart.copyTable();
    CHECK(QApplication::clipboard()->text().startsWith(u"Stage\tEntries"_s));
    chart.copyPicture();
    CHECK(!QApplication::clipboard()->pixmap().isNull());

    chart.openAsTable();
    auto* dialog = chart.findChild<QDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<TableView*>()->model()->rowCount() == 2);
    dialog->reject();
}

TEST_CASE("Prefecture tiles answer to mouse and arrows, in both languages", "[ui][chart]")
{
    Theme theme;
    PrefectureTiles tiles(theme);
    std::array<int, 47> counts{};
    counts[12] = 71;
    tiles.setCounts(counts);
    tiles.resize(tiles.sizeHint());
    REQUIRE(tiles.asTable().size() == 48);
    CHECK(tiles.asTable()[13][2] == u"71"_s);
    QSignalSpy clicks(&tiles, &Chart::clicked);
    QTest::keyClick(&tiles, Qt::Key_Return);
    QTest::keyClick(&tiles, Qt::Key_Left);
    QTest::keyClick(&tiles, Qt::Key_Return);
    QTest::keyClick(&tiles, Qt::Key_Up);
    QTest::keyClick(&tiles, Qt::Key_Return);
    REQUIRE(clicks.count() == 3);
    CHECK(clicks[0][0].toString() == u"13"_s);
    CHECK(clicks[1][0].toString() == u"11"_s);
    CHECK(clicks[2][0].toString() == u"10"_s);

    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Japanese));
    CHECK(PrefectureTiles::shortName(30) == u"和歌"_s);
    CHECK(PrefectureTiles::fullName(13) == u"東京都"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    QStringList names;
    for (int number = 1; number <= 47; ++number)
        names << PrefectureTiles::shortName(number);
    names.removeDuplicates();
    CHECK(names.size() == 47);
    CHECK(PrefectureTiles::fullName(13) == u"Tokyo"_s);
    QLocale::setDefault(before);
}

TEST_CASE("The daily chart adds up days and draws in both themes", "[ui][chart]")
{
    Theme theme;
    DailyChart chart(theme);
    chart.resize(480, 260);
    chart.setData(QDate(2026, 9, 29), {{u"Theme 1 6"_s, u"Theme 1"_s, 1, {1, 2, 3}, 3}},
                  {{QDate(2026, 9, 30), u"Deadline"_s}});
    const std::vector<QStringList> table = chart.asTable();
    REQUIRE(table.size() == 4);
    CHECK(table[3] == QStringList{u"2026-10-01"_s, u"3"_s, u"6"_s});
    theme.setMode(Theme::Mode::Dark);
    const QImage dark = chart.grab().toImage();
    theme.setMode(Theme::Mode::Light);
    CHECK(chart.grab().toImage() != dark);
    QSignalSpy clicks(&chart, &Chart::clicked);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(clicks.count() == 2);
    CHECK(clicks[0][0].toString() == u"2026-10-01"_s);
    CHECK(clicks[1][0].toString() == u"2026-09-30"_s);
    chart.setData(QDate(2026, 9, 29), {}, {});
    CHECK(chart.asTable().size() == 1);
    CHECK(!chart.grab().isNull());
}

TEST_CASE("Budget bar and columns give their parts", "[ui][chart]")
{
    Theme theme;
    BudgetBar bar(theme);
    bar.setSegments({{u"s"_s, u"Settled"_s, 300, u"¥300"_s, 6, false},
                     {u"f"_s, u"Free"_s, 100, u"¥100"_s, -1, false}},
                    u"Total"_s, u"¥400"_s);
    CHECK(bar.asTable().back() == QStringList{u"Total"_s, u"400"_s});
    bar.resize(400, 60);
    QSignalSpy clicks(&bar, &Chart::clicked);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(200, 10));
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(380, 10));
    REQUIRE(clicks.count() == 2);
    CHECK(clicks[0][0].toString() == u"s"_s);
    CHECK(clicks[1][0].toString() == u"f"_s);
    bar.setUnconfirmed(true);
    CHECK(!bar.grab().isNull());

    MiniColumns columns(theme);
    columns.setHeads(u"Judge"_s, u"Received"_s, u"Expected"_s);
    columns.setColumns({{u"1"_s, u"J01"_s, 3, 10}, {u"2"_s, u"J02"_s, 10, 10}});
    CHECK(columns.asTable().back() == QStringList{u"J02"_s, u"10"_s, u"10"_s});
    CHECK(columns.accessibleDescription() == u"J01 3 10\nJ02 10 10"_s);
}
