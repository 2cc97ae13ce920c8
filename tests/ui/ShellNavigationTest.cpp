#include "tests/ui/ShellOffice.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/NavigationView.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QListView>
#include <QTest>

using namespace prizedesk;
using prizedesk::test::ShellOffice;

namespace {

QString id(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

TEST_CASE("Pages are made at the first visit and kept", "[shell]")
{
    ShellOffice office;
    CHECK(office.pagesMade == 1);
    CHECK(office.window().findChild<QWidget*>(id("page.journal")) == nullptr);
    office.window().showPage(id("journal"));
    CHECK(office.window().findChild<QWidget*>(id("page.journal")) != nullptr);
    office.window().showPage(id("entries"), id("T1-0001"));
    CHECK(office.pagesMade == 1);
    CHECK(office.lastArgument.toString() == id("T1-0001"));
    CHECK(office.window().showPage(id("nowhere")) == nullptr);
    CHECK(office.window().currentPageId() == id("entries"));
}

TEST_CASE("Areas stand under their groups and open by mouse and keys", "[shell]")
{
    ShellOffice office;
    NavigationView& navigation = office.window().navigation();
    const NavigationModel& model = navigation.model();
    REQUIRE(model.rowCount() == 4); // two groups with one area each
    CHECK(model.index(0).data().toString() == id("Recruiting"));
    CHECK_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));

    const QModelIndex journal = model.indexOf(id("journal"));
    QListView& list = navigation.list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(journal).center());
    CHECK(office.window().currentPageId() == id("journal"));

    office.window().findChild<QAction*>(id("area.entries"))->trigger();
    CHECK(office.window().currentPageId() == id("entries"));
    CHECK(list.currentIndex() == model.indexOf(id("entries")));
    CHECK(office.window().findChild<QAction*>(id("area.entries"))->shortcut() ==
          QKeySequence(Qt::CTRL | Qt::Key_1));
}

TEST_CASE("Focus that arrives at the areas opens none, arrow keys do", "[shell]")
{
    ShellOffice office;
    office.window().showPage(id("settings"));
    QListView& list = office.window().navigation().list();
    office.window().activateWindow();
    list.setFocus(Qt::TabFocusReason);
    QCoreApplication::sendPostedEvents();
    CHECK(office.window().currentPageId() == id("settings"));
    // The first key makes a row current where none was.
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_End);
    CHECK(office.window().currentPageId() == id("journal"));
    QTest::keyClick(&list, Qt::Key_Up);
    CHECK(office.window().currentPageId() == id("entries"));
}

TEST_CASE("What waits is counted again after a change, with its tone", "[shell]")
{
    ShellOffice office;
    const NavigationModel& model = office.window().navigation().model();
    const QModelIndex entries = model.indexOf(id("entries"));
    office.waiting = {15, Tone::Warning};
    office.setTarget(130);
    REQUIRE(
        QTest::qWaitFor([&] { return entries.data(NavigationModel::CountRole).toInt() == 15; }));
    CHECK(entries.data(NavigationModel::CountToneRole).toInt() == int(Tone::Warning));
    CHECK(entries.data(Qt::AccessibleTextRole).toString().contains(id("15")));
}

TEST_CASE("A page's own actions are those of the tool bar", "[shell]")
{
    ShellOffice office;
    WindowActions& actions = office.window().actions();
    CHECK_FALSE(actions[WindowActions::Verb::Export].isEnabled());
    office.window().showPage(id("journal"));
    CHECK(actions[WindowActions::Verb::Export].isEnabled());
    CHECK_FALSE(actions[WindowActions::Verb::Import].isEnabled());
    office.prompts.savePath.clear();
    actions[WindowActions::Verb::Export].trigger();
    CHECK(office.prompts.asked == 1);
}
