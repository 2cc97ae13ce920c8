#include "ui/overview/OverviewPage.h"

#include "tests/ui/EntriesOffice.h"
#include "ui/overview/OverviewBoard.h"
#include "ui/overview/RowList.h"
#include "ui/overview/WaitingCounts.h"
#include "ui/shared/BarListChart.h"
#include "ui/shared/Card.h"
#include "ui/shared/DailyChart.h"
#include "ui/shared/PrefectureTiles.h"
#include "ui/shared/ScopeSwitch.h"

#include <QAction>
#include <QFile>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page on a screen nobody sees, and where its clicks lead.
struct Shown
{
    explicit Shown(EntriesOffice& office)
        : page(office.context())
        , wanted(&office.context(), &OfficeContext::navigateWanted)
    {
        page.resize(1256, 800);
        page.activate({});
        page.show();
    }
    [[nodiscard]] QVariantMap target() const
    {
        return wanted.isEmpty() ? QVariantMap() : wanted.last().at(1).toMap();
    }

    OverviewPage page;
    QSignalSpy wanted;
};

void press(QWidget& widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("An empty programme shows the first steps and leads to the import")
{
    EntriesOffice office;
    Shown shown(office);
    CHECK_FALSE(shown.page.findChild<DailyChart*>()->isVisible());
    auto* button = shown.page.findChild<QPushButton*>(u"firstImport"_s);
    REQUIRE(button);
    REQUIRE(button->isVisible());
    button->click();
    REQUIRE(shown.wanted.size() == 1);
    CHECK(shown.wanted.last().at(0).toString() == u"entries"_s);
    CHECK(shown.target().value(u"section"_s).toString() == u"import"_s);
}

TEST_CASE("The overview of the sample: tiles, bars and trend carry the imported figures")
{
    EntriesOffice office;
    office.importSample(u"entries"_s, u"entries_agents.xlsx"_s);
    office.importSample(u"applicants"_s, u"applicants_students.csv"_s);
    Shown shown(office);
    const auto sumOf = [](const std::vector<QStringList>& table, int column) {
        int sum = 0;
        for (size_t row = 1; row < table.size(); ++row)
            sum += table[row].value(column).toInt();
        return sum;
    };
    const auto* tiles = shown.page.findChild<PrefectureTiles*>();
    REQUIRE(tiles);
    CHECK(tiles->isVisible());
    const int placed = sumOf(tiles->asTable(), 2);
    CHECK(placed > 500);
    CHECK(placed <= 550);
    const auto* trend = shown.page.findChild<DailyChart*>();
    REQUIRE(trend);
    CHECK(sumOf(trend->asTable(), 1) + sumOf(trend->asTable(), 3) == 550);

    shown.page.findChild<ScopeSwitch*>()->setCurrent(u"T1"_s);
    Q_EMIT
    shown.page.findChild<ScopeSwitch*>()->currentChanged(u"T1"_s);
    CHECK(sumOf(tiles->asTable(), 2) <= 150);
    CHECK(sumOf(trend->asTable(), 1) == 150);
}

TEST_CASE("Clicks lead to the records behind")
{
    EntriesOffice office;
    office.importSample(u"entries"_s, u"entries_agents.xlsx"_s);
    Shown shown(office);
    Q_EMIT
    shown.page.findChild<PrefectureTiles*>()->clicked(u"13"_s);
    REQUIRE(shown.wanted.size() == 1);
    CHECK(shown.target().value(u"filter"_s).toMap().value(u"prefecture"_s).toStringList() ==
          QStringList{u"13"_s});
    Q_EMIT
    shown.page.findChild<DailyChart*>()->clicked(u"2026-09-30"_s);
    CHECK(shown.target().value(u"filter"_s).toMap().value(u"received"_s).toStringList() ==
          QStringList{u"2026-09-30"_s, u"2026-09-30"_s});
    auto* rows = shown.page.findChild<RowList*>();
    REQUIRE(rows);
    rows->setFocus();
    press(*rows, Qt::Key_Return);
    CHECK(shown.wanted.last().at(0).toString() == u"entries"_s);
    CHECK(shown.target().value(u"filter"_s).toMap().value(u"finding"_s).toStringList() ==
          QStringList{u"error"_s});
}

TEST_CASE("The count beside an area is the sum that the overview lists")
{
    EntriesOffice office;
    office.importSample(u"entries"_s, u"entries_agents.xlsx"_s);
    WaitingCounts& counts = WaitingCounts::of(office.context());
    const Waiting before = counts.waiting(u"entries"_s);
    CHECK(before.count == waitingSum(counts.items(), u"entries"_s).count);
    CHECK(before.count > 150);
    CHECK(before.tone == Tone::Warning);
    REQUIRE(office.workspace().undo());
    CHECK(counts.waiting(u"entries"_s).count == 0);
    CHECK(&WaitingCounts::of(office.context()) == &counts);
}

TEST_CASE("The overview is written as a PDF of one sheet")
{
    EntriesOffice office;
    office.importSample(u"entries"_s, u"entries_agents.xlsx"_s);
    Shown shown(office);
    office.prompts.savePath = office.inFolder(u"overview.pdf"_s);
    REQUIRE(shown.page.actions().exportData);
    shown.page.actions().exportData->trigger();
    QFile file(office.prompts.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.count("/Type /Page\n") == 1);
}
