#include "ui/shared/FilterProxy.h"
#include "tests/ui/EntryRows.h"
#include "tests/ui/ModelProbe.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList numbers(const FilterProxy& proxy)
{
    QStringList result;
    for (int row = 0; row < proxy.rowCount(); ++row)
        result << proxy.index(row, 0).data().toString().right(1);
    return result;
}

} // namespace

TEST_CASE("The proxy finds rows by every word, whatever the width and kind of kana", "[ui][filter]")
{
    EntryRows rows;
    FilterProxy proxy;
    ModelProbe probe(proxy);
    proxy.setSourceModel(&rows);
    CHECK(numbers(proxy) == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    proxy.setSearchText(u"accepted"_s);
    CHECK(numbers(proxy) == QStringList{u"2"_s, u"4"_s});
    proxy.setSearchText(u"accepted ０００４"_s);
    CHECK(numbers(proxy) == QStringList{u"4"_s});
    proxy.setSearchText(u"まてりある"_s);
    CHECK(numbers(proxy) == QStringList{u"1"_s});
    proxy.setSearchText(u"まてりあるx"_s);
    CHECK(proxy.rowCount() == 0);
    proxy.setSearchText({});
    CHECK(proxy.rowCount() == 4);
    // Words never run over the border between two cells.
    proxy.setSearchText(u"0001received"_s);
    CHECK(proxy.rowCount() == 0);
    CHECK(probe.failures().isEmpty());
}

TEST_CASE("Conditions narrow together and follow the data", "[ui][filter]")
{
    EntryRows rows;
    FilterProxy proxy;
    ModelProbe probe(proxy);
    proxy.setSourceModel(&rows);
    QSignalSpy counts(&proxy, &FilterProxy::countsChanged);
    proxy.setCondition(1, {u"Accepted"_s, u"Returned"_s});
    CHECK(numbers(proxy) == QStringList{u"2"_s, u"3"_s, u"4"_s});
    proxy.setPredicate(u"has points"_s,
                       [&](int row) { return !rows.item(row, 3)->text().isEmpty(); });
    CHECK(numbers(proxy) == QStringList{u"2"_s, u"3"_s});
    CHECK(counts.count() == 2);

    rows.item(3, 3)->setText(u"55"_s);
    CHECK(numbers(proxy) == QStringList{u"2"_s, u"3"_s, u"4"_s});
    rows.item(1, 1)->setText(u"Received"_s);
    CHECK(numbers(proxy) == QStringList{u"3"_s, u"4"_s});
    rows.removeRow(2);
    CHECK(numbers(proxy) == QStringList{u"4"_s});
    rows.add(9, u"T1-0009"_s, StateShape::Half, u"Accepted"_s, u"新"_s, u"シン"_s, 3);
    CHECK(numbers(proxy) == QStringList{u"4"_s, u"9"_s});
    CHECK(proxy.totalRows() == 4);
    proxy.clearConditions();
    CHECK(proxy.rowCount() == 4);
    CHECK(!proxy.isFiltering());
    CHECK(proxy.valuesOf(1) ==
          std::vector<std::pair<QString, int>>{{u"Received"_s, 2}, {u"Accepted"_s, 2}});
    CHECK(probe.failures().isEmpty());
}

TEST_CASE("Order: readings, two keys, absent values at the end both ways", "[ui][filter]")
{
    EntryRows rows;
    FilterProxy proxy;
    ModelProbe probe(proxy);
    proxy.setSourceModel(&rows);
    proxy.sort(2);
    CHECK(numbers(proxy) == QStringList{u"2"_s, u"4"_s, u"3"_s, u"1"_s});
    proxy.setSortKeys({{3, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
    CHECK(numbers(proxy) == QStringList{u"3"_s, u"1"_s, u"2"_s, u"4"_s});
    proxy.setSortKeys({{3, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    CHECK(numbers(proxy) == QStringList{u"2"_s, u"1"_s, u"3"_s, u"4"_s});
    rows.item(3, 3)->setData(100, SortRole);
    CHECK(numbers(proxy) == QStringList{u"4"_s, u"2"_s, u"1"_s, u"3"_s});
    // A text among numbers turns the column into texts instead of losing it.
    rows.item(0, 3)->setData(u"n/a"_s, SortRole);
    CHECK(numbers(proxy).first() == u"1"_s);
    proxy.sort(-1);
    CHECK(numbers(proxy) == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    CHECK(probe.failures().isEmpty());
}

TEST_CASE("Positions map both ways and rows can be barred from selection", "[ui][filter]")
{
    EntryRows rows;
    rows.item(1, 0)->setData(false, CheckableRole);
    FilterProxy proxy;
    proxy.setSourceModel(&rows);
    proxy.sort(2);
    for (int row = 0; row < proxy.rowCount(); ++row) {
        CHECK(proxy.proxyRow(proxy.sourceRow(row)) == row);
        CHECK(proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 1))) == proxy.index(row, 1));
    }
    proxy.setSearchText(u"0003"_s);
    CHECK(proxy.proxyRow(0) == -1);
    CHECK(!proxy.mapFromSource(rows.index(0, 0)).isValid());
    proxy.setSearchText({});
    CHECK(!proxy.index(proxy.proxyRow(1), 0).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(proxy.index(proxy.proxyRow(0), 0).flags().testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("A hundred thousand rows are searched while one types", "[ui][filter]")
{
    QStandardItemModel rows(100000, 1);
    for (int row = 0; row < rows.rowCount(); ++row)
        rows.setItem(row,
                     new QStandardItem(u"T1-%1 多摩川理工大学"_s.arg(row, 6, 10, QChar(u'0'))));
    FilterProxy proxy;
    proxy.setSourceModel(&rows);
    proxy.setSearchText(u"t"_s);
    QElapsedTimer timer;
    timer.start();
    proxy.setSearchText(u"t1-0999"_s);
    UNSCOPED_INFO("milliseconds for one keystroke: " << timer.elapsed());
    CHECK(proxy.rowCount() == 100);
}
