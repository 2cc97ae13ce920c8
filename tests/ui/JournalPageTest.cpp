#include "models/core/ItemRoles.h"
#include "models/journal/JournalTableModel.h"
#include "models/journal/UndoSteps.h"
#include "tests/ui/ModelProbe.h"
#include "tests/ui/ShellOffice.h"
#include "ui/shared/Banner.h"
#include "ui/shared/TableView.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace prizedesk;
using prizedesk::test::ShellOffice;

namespace {

Action action(qint64 id, Action::Kind kind, qint64 target = 0, bool undoable = true)
{
    Action made;
    made.id = ActionId(id);
    made.kind = kind;
    made.target = ActionId(target);
    made.undoable = undoable;
    return made;
}

std::vector<qint64> ids(const std::vector<Action>& actions)
{
    std::vector<qint64> result;
    for (const Action& one : actions)
        result.push_back(one.id.value());
    return result;
}

} // namespace

TEST_CASE("Steps to undo follow the chain of undo and redo", "[journal]")
{
    using Kind = Action::Kind;
    // 1 do, 2 do, 3 undo of 2, 4 redo of 3, 5 note, 6 not undoable
    const std::vector<Action> newestFirst{action(6, Kind::Do, 0, false), action(5, Kind::Note),
                                          action(4, Kind::Redo, 3),      action(3, Kind::Undo, 2),
                                          action(2, Kind::Do),           action(1, Kind::Do)};
    CHECK(ids(undoSteps(newestFirst, 10)) == std::vector<qint64>{4, 1});
    CHECK(ids(undoSteps(newestFirst, 1)) == std::vector<qint64>{4});
    const std::vector<bool> undone = undoneActions(newestFirst);
    CHECK(undone == std::vector<bool>{false, false, false, false, false, false});
    const std::vector<Action> later{newestFirst.begin() + 3, newestFirst.end()};
    CHECK(undoneActions(later) == std::vector<bool>{false, true, false});
}

TEST_CASE("The journal's table grows at its head and marks what was undone", "[journal]")
{
    ShellOffice office;
    office.setTarget(130);
    JournalTableModel model(office.workspace().journal());
    const ModelProbe probe(model);
    model.refresh();
    REQUIRE(model.rowCount() == 2);
    office.setTarget(140);
    REQUIRE(office.workspace().undo());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.refresh();
    CHECK(inserted.size() == 1);
    REQUIRE(model.rowCount() == 4);
    const auto cell = [&](int row, int column) { return model.index(row, column); };
    CHECK(cell(0, JournalTableModel::What).data().toString().startsWith(QStringLiteral("Undone")));
    CHECK(cell(1, JournalTableModel::What).data(SecondaryTextRole).toString() ==
          QStringLiteral("undone"));
    CHECK(cell(2, JournalTableModel::What).data(SecondaryTextRole).toString().isEmpty());
    CHECK(cell(0, JournalTableModel::Who).data().toString() == QStringLiteral("Mori"));
    CHECK(cell(0, JournalTableModel::Hash).data().toString().size() == 8);
    CHECK(cell(0, JournalTableModel::What).data(FilterKeyRole).toString() ==
          QStringLiteral("Programme"));
    CHECK(probe.failures().join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("The journal page goes back to a step and exports what it shows", "[journal]")
{
    ShellOffice office;
    for (const int target : {130, 140, 150})
        office.setTarget(target);
    office.window().showPage(QStringLiteral("journal"),
                             QVariantMap{{QLatin1String(Target::kAction), qint64(3)}});
    auto* table = office.window().findChild<TableView*>(QStringLiteral("journalTable"));
    REQUIRE(table);
    CHECK(table->currentId() == 3);
    auto* undo = office.window().findChild<QPushButton*>(QStringLiteral("undoToHere"));
    REQUIRE(undo->isVisible());
    CHECK(undo->text().contains(QStringLiteral("2")));
    undo->click();
    CHECK(office.target() == 130);
    CHECK(table->filterProxy().totalRows() == 6);

    office.prompts.savePath = office.inFolder(QStringLiteral("journal.csv"));
    office.window().findChild<QAction*>(QStringLiteral("journalExport"))->trigger();
    QFile file(office.prompts.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.count("\r\n") == 7);
    CHECK(bytes.contains("Mori"));
    // The export itself is an action.
    CHECK(office.workspace().journal().count() == 7);
}

TEST_CASE("The chain is verified beside the window", "[journal]")
{
    ShellOffice office;
    QSignalSpy verified(&office.context(), &OfficeContext::journalVerified);
    office.window().showPage(QStringLiteral("journal"));
    office.window().findChild<QAction*>(QStringLiteral("journalVerify"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !verified.isEmpty(); }));
    REQUIRE(office.context().chainState());
    CHECK(office.context().chainState()->actions == 1);
    CHECK(office.context().chainState()->broken == 0);
}
