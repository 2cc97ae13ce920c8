#include "ui/judging/MentorsPage.h"

#include "models/compute/TeamOperations.h"
#include "models/entrants/MentorStore.h"
#include "tests/ui/EntriesOffice.h"
#include "ui/judging/MentorDialog.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void save(MentorsPage& page, const QString& name, const QString& address)
{
    MentorDialog* dialog = nullptr;
    for (auto* each : page.findChildren<MentorDialog*>()) {
        if (each->isVisible())
            dialog = each;
    }
    REQUIRE(dialog);
    auto* verb = dialog->findChild<QPushButton*>(u"verbButton"_s);
    dialog->findChild<QLineEdit*>(u"nameField"_s)->clear();
    CHECK_FALSE(verb->isEnabled());
    dialog->findChild<QLineEdit*>(u"nameField"_s)->setText(name);
    dialog->findChild<QLineEdit*>(u"emailField"_s)->setText(address);
    REQUIRE(dialog->findChild<QListWidget*>(u"teamsList"_s)->count() == 1);
    dialog->findChild<QListWidget*>(u"teamsList"_s)->item(0)->setCheckState(Qt::Checked);
    verb->click();
}

} // namespace

TEST_CASE("Mentors are added, changed and removed in the window", "[judging]")
{
    EntriesOffice office;
    StudentTeam team;
    team.name = u"架空組"_s;
    REQUIRE(TeamOperations(office.workspace()).add(team));
    MentorsPage page(office.context());
    page.activate({});
    page.show();
    const MentorStore store(office.workspace().database(), office.workspace().vault());
    const auto press = [&](const QString& name) {
        page.findChild<QAction*>(name)->trigger();
    };
    const auto rows = [&] { return page.table().model()->rowCount(); };

    press(u"addMentor"_s);
    save(page, u"助言　者"_s, u"not an address"_s);
    CHECK(store.list().empty());
    CHECK(office.banners.size() == 1);
    press(u"addMentor"_s);
    save(page, u"助言　者"_s, u"advice@example.jp"_s);
    REQUIRE(waitUntil([&] { return rows() == 1; }));
    CHECK((store.list().front().teams == QStringList{u"TM01"_s}));
    CHECK(office.done.size() == 1);

    page.table().showId(store.list().front().id.value());
    press(u"editMentor"_s);
    save(page, u"別の　助言者"_s, {});
    REQUIRE(waitUntil([&] { return store.list().front().name == u"別の　助言者"_s; }));
    REQUIRE(waitUntil([&] { return page.table().model()->index(0, 1).data() == u"別の　助言者"_s; }));
    page.table().showId(store.list().front().id.value());
    press(u"removeMentor"_s);
    CHECK(store.list().empty());
    REQUIRE(waitUntil([&] { return rows() == 0; }));
    REQUIRE(office.workspace().undo());
    REQUIRE(waitUntil([&] { return rows() == 1; }));
}
