#include "ui/shared/FilterBar.h"
#include "tests/ui/EntryRows.h"
#include "ui/shared/Chip.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Chips in use; those just removed only wait for their deletion.
QList<Chip*> chipsOf(const FilterBar& bar)
{
    QList<Chip*> chips = bar.findChildren<Chip*>();
    erase_if(chips, [](const Chip* chip) { return chip->isHidden(); });
    return chips;
}

bool shows(const FilterBar& bar, const QString& text)
{
    const auto labels = bar.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text() == text; });
}

struct Fixture
{
    Theme theme;
    EntryRows rows;
    TableView table{theme};
    FilterBar bar{theme};

    Fixture()
    {
        bar.setUnit([](int count) { return QStringLiteral("%1件").arg(count); });
        table.setSourceModel(&rows);
        bar.resize(900, 40);
        bar.show();
    }
};

} // namespace

TEST_CASE("A chip opens its editor and goes by Delete or its cross", "[ui][chip]")
{
    Theme theme;
    Chip chip(theme, u"state"_s);
    chip.setContent(u"State"_s, u"Accepted"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy edits(&chip, &Chip::editWanted);
    QSignalSpy removals(&chip, &Chip::removeWanted);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, 10));
    QTest::keyClick(&chip, Qt::Key_Return);
    CHECK(edits.count() == 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, 10));
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removals.count() == 2);
    CHECK(chip.accessibleName().contains(u"Accepted"_s));
}

TEST_CASE("Bar and table work together", "[ui][filter]")
{
    Fixture f;
    TableFilter filter(f.theme, f.bar, f.table, {1, 2}, nullptr);
    CHECK(shows(f.bar, u"4件"_s));
    filter.setCondition(1, {u"Accepted"_s});
    CHECK(f.table.filterProxy().rowCount() == 2);
    CHECK(shows(f.bar, u"2件 / 4件"_s));
    REQUIRE(chipsOf(f.bar).size() == 1);
    CHECK(chipsOf(f.bar).first()->value() == u"Accepted"_s);

    f.bar.searchField().setText(u"石嶺"_s);
    CHECK(f.table.filterProxy().rowCount() == 1);
    Q_EMIT
    chipsOf(f.bar).first()->removeWanted();
    CHECK(chipsOf(f.bar).isEmpty());
    CHECK(f.table.filterProxy().rowCount() == 1);
    Q_EMIT
    f.table.clearFilterWanted();
    CHECK(f.bar.searchField().text().isEmpty());
    CHECK(f.table.filterProxy().rowCount() == 4);
}

TEST_CASE("Views are fixed or saved and show when they are in force", "[ui][filter]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.beginWriteArray(u"views/entries"_s);
    settings.setArrayIndex(0);
    settings.setValue(u"name"_s, u"Mine"_s);
    settings.setValue(u"conditions"_s, QVariantMap{{u"1"_s, QStringList{u"Returned"_s}}});
    settings.endArray();

    Fixture f;
    TableFilter filter(f.theme, f.bar, f.table, {1}, nullptr);
    filter.addView(u"Accepted ones"_s, {{1, {u"Accepted"_s}}});
    filter.rememberViews(settings, u"views/entries"_s);
    auto* views = f.bar.findChild<QComboBox*>();
    REQUIRE(views);
    CHECK(views->itemText(1) == u"Accepted ones"_s);
    CHECK(views->itemText(2) == u"Mine"_s);
    Q_EMIT
    views->activated(2);
    CHECK(f.table.filterProxy().rowCount() == 1);
    CHECK(views->currentIndex() == 2);
    Q_EMIT
    views->activated(1);
    CHECK(f.table.filterProxy().rowCount() == 2);
    Q_EMIT
    views->activated(0);
    CHECK(f.table.filterProxy().rowCount() == 4);
    Q_EMIT
    views->activated(2);
    Q_EMIT
    f.bar.removeViewWanted();
    CHECK(settings.value(u"views/entries/size"_s).toInt() == 0);
}
