#include "tests/ui/ShellOffice.h"
#include "ui/shared/SearchField.h"
#include "ui/shell/ActionWords.h"
#include "ui/shell/CommandPalette.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QTest>

using namespace prizedesk;
using prizedesk::test::ShellOffice;

namespace {

SearchField& field(ShellOffice& office)
{
    return *office.window().findChild<SearchField*>(QStringLiteral("paletteField"));
}

} // namespace

TEST_CASE("The palette finds a record by its number and opens it", "[shell]")
{
    ShellOffice office;
    office.window().showPage(QStringLiteral("journal"));
    office.window().actions()[WindowActions::Verb::Palette].trigger();
    CommandPalette& palette = office.window().commandPalette();
    REQUIRE(palette.isVisible());
    QTest::keyClicks(&field(office), QStringLiteral("T1-00"));
    REQUIRE(palette.model().rowCount() > 0);
    CHECK(palette.model().item(0)->reference == QStringLiteral("T1-0007"));
    CHECK(field(office).accessibleDescription().contains(QStringLiteral("T1-0007")));
    QTest::keyClick(&field(office), Qt::Key_Return);
    CHECK_FALSE(palette.isVisible());
    CHECK(office.window().currentPageId() == QStringLiteral("entries"));
    CHECK(office.lastArgument.toString() == QStringLiteral("T1-0007"));
}

TEST_CASE("The palette runs an action, shows its key, and closes by Esc", "[shell]")
{
    ShellOffice office;
    office.window().actions()[WindowActions::Verb::Palette].trigger();
    CommandPalette& palette = office.window().commandPalette();
    QTest::keyClicks(&field(office), QStringLiteral("settings"));
    REQUIRE(palette.model().rowCount() > 0);
    CHECK(palette.currentRow() == 0);
    QTest::keyClick(&field(office), Qt::Key_Down);
    QTest::keyClick(&field(office), Qt::Key_Up);
    CHECK(palette.currentRow() == 0);
    QTest::keyClick(&field(office), Qt::Key_Return);
    CHECK(office.window().currentPageId() == QStringLiteral("settings"));

    office.window().actions()[WindowActions::Verb::Palette].trigger();
    QTest::keyClicks(&field(office), QStringLiteral("zzzz"));
    CHECK(palette.model().rowCount() == 0);
    QTest::keyClick(&field(office), Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
    CHECK(field(office).text().isEmpty());
}

TEST_CASE("Matches at the start come first, words of menus lose their access keys", "[shell]")
{
    const auto item = [](const char* text) {
        PaletteItem made;
        made.text = QString::fromUtf8(text);
        return made;
    };
    const auto found = CommandPalette::matching({item("この一覧をさがす"), item("一覧を開く")},
                                                QStringLiteral("一覧"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].text == QStringLiteral("一覧を開く"));
    CHECK(actionWords(QStringLiteral("開く(&O)…")) == QStringLiteral("開く…"));
    CHECK(actionWords(QStringLiteral("&Open…")) == QStringLiteral("Open…"));
    CHECK(actionWords(QStringLiteral("A && B")) == QStringLiteral("A & B"));
}
