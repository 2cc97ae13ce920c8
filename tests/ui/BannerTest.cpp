#include "ui/shared/BannerStack.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/LinkButton.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QSignalSpy>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Two banners at most, the newest stays", "[ui][banner]")
{
    Theme theme;
    BannerStack stack(theme);
    CHECK(stack.isHidden());
    stack.show(u"a"_s, Tone::Warning, u"first"_s);
    stack.show(u"b"_s, Tone::Bad, u"second"_s);
    Banner& third = stack.show(u"c"_s, Tone::Good, u"third"_s);
    CHECK(stack.count() == 2);
    CHECK(third.text() == u"third"_s);
    stack.show(u"c"_s, Tone::Good, u"third again"_s);
    CHECK(stack.count() == 2);
    stack.dismiss(u"a"_s);
    CHECK(stack.count() == 2);
    stack.dismissAll();
    CHECK(stack.count() == 0);
    CHECK(stack.isHidden());
}

TEST_CASE("The undo banner triggers the window's undo and goes by its cross", "[ui][banner]")
{
    Theme theme;
    BannerStack stack(theme);
    QAction undo(u"Undo"_s);
    QSignalSpy triggered(&undo, &QAction::triggered);
    Banner& banner = stack.showUndo(u"4 entries accepted."_s, &undo);
    CHECK(banner.tone() == Tone::Good);
    CHECK(banner.accessibleName().contains(u"4 entries accepted."_s));
    auto* button = banner.findChild<LinkButton*>();
    REQUIRE(button);
    button->click();
    CHECK(triggered.count() == 1);
    undo.setEnabled(false);
    CHECK(!button->isEnabled());
    banner.findChild<IconButton*>()->click();
    CHECK(stack.count() == 0);
}
