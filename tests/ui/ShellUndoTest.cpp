#include "models/programme/ProgrammeOperations.h"
#include "tests/ui/ShellOffice.h"
#include "ui/shared/Banner.h"
#include "ui/shared/BannerStack.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QMenu>
#include <QToolButton>

using namespace prizedesk;
using prizedesk::test::ShellOffice;

namespace {

QStringList bannerTexts(ShellOffice& office)
{
    QStringList texts;
    for (const Banner* banner : office.window().banners().findChildren<Banner*>()) {
        if (!banner->isHidden())
            texts << banner->text();
    }
    return texts;
}

bool changeTarget(ShellOffice& office, int target)
{
    Programme programme = office.context().programme();
    programme.themes[0].entryTarget = target;
    return office.context().runUndoable(QStringLiteral("Target changed."), [&] {
        return ProgrammeOperations(office.workspace()).save(programme, QStringLiteral("T1"));
    });
}

} // namespace

TEST_CASE("What was done is said with Undo, and Undo takes it back", "[shell]")
{
    ShellOffice office;
    QAction& undo = office.context().undoAction();
    CHECK_FALSE(undo.isEnabled());
    REQUIRE(changeTarget(office, 200));
    CHECK(office.target() == 200);
    CHECK(bannerTexts(office).contains(QStringLiteral("Target changed.")));
    REQUIRE(undo.isEnabled());
    CHECK(undo.text().startsWith(QStringLiteral("Undo: ")));

    undo.trigger();
    CHECK(office.target() == 120);
    CHECK_FALSE(bannerTexts(office).contains(QStringLiteral("Target changed.")));
    QAction& redo = office.context().redoAction();
    REQUIRE(redo.isEnabled());
    redo.trigger();
    CHECK(office.target() == 200);
}

TEST_CASE("A refusal is a banner, and nothing has changed", "[shell]")
{
    ShellOffice office;
    const bool done = office.context().runUndoable(QStringLiteral("Never said."), [&] {
        return office.workspace().apply(Operation{.code = QStringLiteral("programme.edit"),
                                                  .labels = {},
                                                  .reason = {},
                                                  .needsReason = true},
                                        [](WriteTransaction&) {});
    });
    CHECK_FALSE(done);
    REQUIRE(bannerTexts(office).size() == 1);
    CHECK(bannerTexts(office).first().contains(QStringLiteral("reason")));
    // The next success takes the complaint away.
    REQUIRE(changeTarget(office, 130));
    CHECK(bannerTexts(office) == QStringList{QStringLiteral("Target changed.")});
}

TEST_CASE("The list under Undo goes back several steps at once", "[shell]")
{
    ShellOffice office;
    for (const int target : {130, 140, 150})
        REQUIRE(changeTarget(office, target));
    auto* button = office.window().findChild<QToolButton*>(QStringLiteral("undoButton"));
    REQUIRE(button);
    QMenu* menu = button->menu();
    REQUIRE(menu);
    Q_EMIT
    menu->aboutToShow();
    REQUIRE(menu->actions().size() == 3);
    menu->actions().at(1)->trigger();
    CHECK(office.target() == 130);
    CHECK(office.context().undoAction().isEnabled());
}
