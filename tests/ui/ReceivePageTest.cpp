#include "ui/packets/ReceivePage.h"

#include "models/packets/JudgeWork.h"
#include "models/settings/UserSettings.h"
#include "tests/packets/ReturnOffice.h"
#include "tests/ui/EntriesOffice.h"
#include "tests/ui/FakePrompts.h"
#include "ui/packets/ClosingDialog.h"
#include "ui/packets/DoubleEntryDialog.h"
#include "ui/packets/MarkConflictRow.h"
#include "ui/packets/ProgressPage.h"
#include "ui/shared/TableView.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window's services over the office of returns.
struct ReceiveWindow
{
    ReturnOffice office;
    Theme theme;
    FakePrompts prompts;
    UserSettings settings{office.inFolder(u"settings.ini"_s)};
    OfficeContext context{office.workspace(), theme, prompts, settings};
    QStringList done;

    ReceiveWindow()
    {
        QObject::connect(&context, &OfficeContext::doneWanted, &context,
                         [this](const QString& text) { done += text; });
    }
};

template<typename Button> Button* named(QWidget& root, const QString& name)
{
    return root.findChild<Button*>(name);
}

} // namespace

TEST_CASE("Returns are previewed, conflicts decided, and taken in one step", "[receive]")
{
    ReceiveWindow window;
    ReturnOffice& office = window.office;
    const QString judge = u"J02"_s;
    const JudgeWork work = office.work(judge);
    const QString entry = office.packet(judge).entries.front().ref;
    QString criterion;
    for (const Criterion& one : office.packet(judge).criteria) {
        if (one.kind == Criterion::Kind::Mark)
            criterion = one.code;
    }
    const int mark = *work.entries[entry].cells[criterion].mark;
    REQUIRE(succeeded(office.importScores(
        office.kStage, u"judge,entry,criterion,mark\n%1,%2,%3,%4\n"_s.arg(judge, entry, criterion)
                           .arg(mark == 5 ? 4 : mark + 1)
                           .toUtf8())));
    QFile bad(office.inFolder(u"bad.scores"_s));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("nothing");
    bad.close();

    ReceivePage page(window.context);
    page.resize(1260, 760);
    page.show();
    window.prompts.files = {office.writeReturned(judge, work), bad.fileName(),
                            office.writeReturned(u"J01"_s, office.work(u"J01"_s))};
    page.actions().importData->trigger();
    REQUIRE(waitUntil([&] { return !page.isReading(); }));
    auto* take = named<QPushButton>(page, u"takeReturns"_s);
    REQUIRE(take);
    REQUIRE(page.conflicts().size() == 1);
    CHECK_FALSE(take->isEnabled());
    CHECK(page.plan().taken() == 2);
    named<QRadioButton>(*page.conflicts().front(), u"takeJudge"_s)->click();
    CHECK(take->isEnabled());
    take->click();
    CHECK(window.done.size() == 1);
    CHECK(office.marks().filter(u"%1 %2 %3 %4 "_s.arg(judge, entry, criterion).arg(mark)).size() ==
          1);
    CHECK(page.plan().files().empty());

    // What was received already brings nothing: there is nothing to take.
    page.activate(QVariantMap{{QLatin1String(Target::kFiles), window.prompts.files}});
    REQUIRE(waitUntil([&] { return !page.isReading(); }));
    CHECK(page.plan().files().size() == 3);
    CHECK_FALSE(take->isEnabled());
    CHECK(page.plan().taken() == 0);
    named<QPushButton>(page, u"discardReturns"_s)->click();
    CHECK(page.plan().files().empty());
}

TEST_CASE("Progress writes reminders and closes a stage with its reason", "[receive]")
{
    ReceiveWindow window;
    ReturnOffice& office = window.office;
    REQUIRE(succeeded(office.receive({office.writeReturned(u"J01"_s, office.work(u"J01"_s))})));
    ProgressPage page(window.context);
    page.resize(1260, 760);
    page.show();
    page.activate(QVariantMap{{QLatin1String(Target::kStage), office.kStage}});
    REQUIRE(page.stage() == office.kStage);
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 14; }));

    QDir().mkpath(office.inFolder(u"mail"_s));
    window.prompts.folder = office.inFolder(u"mail"_s);
    page.actions().more[0]->trigger();
    CHECK(QDir(office.inFolder(u"mail"_s)).entryList({u"*.eml"_s}).size() == 13);

    page.actions().more[3]->trigger();
    auto* dialog = page.findChild<ClosingDialog*>();
    REQUIRE(dialog);
    auto* verb = named<QPushButton>(*dialog, u"verbButton"_s);
    CHECK_FALSE(verb->isEnabled());
    named<QLineEdit>(*dialog, u"reasonField"_s)->setText(u"期限が過ぎた"_s);
    verb->click();
    CHECK(window.done.size() == 1);
    CHECK(window.context.programme().stage(office.kStage)->closedAtMs.has_value());
}

TEST_CASE("Paper is typed in a grid that takes only marks of the rubric", "[receive]")
{
    ReceiveWindow window;
    const QString judge = u"J03"_s;
    const auto sheet =
        DoubleEntryOperations(window.office.workspace()).sheet(window.office.kStage, judge);
    REQUIRE(succeeded(sheet));
    DoubleEntryDialog dialog(window.context, judge, *sheet, window.office.packet(judge).criteria,
                             nullptr);
    auto* verb = named<QPushButton>(dialog, u"verbButton"_s);
    CHECK_FALSE(verb->isEnabled());
    int column = 0;
    while (window.office.packet(judge).criteria[size_t(column)].kind != Criterion::Kind::Mark)
        ++column;
    dialog.grid().item(0, column)->setText(u"４"_s);
    CHECK(verb->isEnabled());
    CHECK(dialog.marks().size() == 1);
    CHECK(dialog.marks().begin()->second == 4);
    dialog.grid().item(1, column)->setText(u"9"_s);
    CHECK_FALSE(verb->isEnabled());
}
