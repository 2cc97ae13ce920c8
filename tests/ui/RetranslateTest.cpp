#include "tests/ui/EntryRows.h"
#include "ui/shared/Banner.h"
#include "ui/shared/BulkBar.h"
#include "ui/shared/Card.h"
#include "ui/shared/DetailPane.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/HistoryList.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/ProgressRow.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/Stepper.h"
#include "ui/shared/TableView.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts every text of the kit in brackets, as if it were another language.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* text, const char*,
                                    int) const override
    {
        if (qstrncmp(context, "prizedesk::", 11) != 0)
            return {};
        return u'[' + QString::fromUtf8(text) + u']';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("The language changes while the window is open", "[ui][language]")
{
    Theme theme;
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* bar = new FilterBar(theme);
    auto* bulk = new BulkBar(theme);
    auto* pane = new DetailPane(theme);
    auto* banner = new Banner(theme);
    auto* stepper = new Stepper(theme, Stepper::Kind::Dots);
    stepper->setSteps({u"a"_s, u"b"_s}, 1);
    auto* table = new TableView(theme);
    EntryRows rows;
    table->setSourceModel(&rows);
    for (QWidget* part : std::initializer_list<QWidget*>{bar, bulk, pane, banner, stepper, table})
        layout->addWidget(part);
    window.show();
    CHECK(bar->searchField().placeholderText() == u"Search this list"_s);

    Brackets brackets;
    QApplication::installTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    CHECK(bar->searchField().placeholderText() == u"[Search this list]"_s);
    CHECK(bar->accessibleName() == u"[Filter]"_s);
    CHECK(bulk->accessibleName() == u"[Actions on the selected rows]"_s);
    CHECK(pane->accessibleName() == u"[Details]"_s);
    CHECK(pane->findChildren<IconButton*>().first()->toolTip().startsWith(u'['));
    CHECK(banner->findChild<IconButton*>()->accessibleName() == u"[Close message]"_s);
    CHECK(stepper->accessibleName().startsWith(u'['));
    CHECK(table->actions().first()->text() == u"[Copy]"_s);
    QApplication::removeTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    CHECK(pane->accessibleName() == u"Details"_s);
}

TEST_CASE("The scope switch moves by keys and tells its choice", "[ui][kit]")
{
    Theme theme;
    ScopeSwitch scope(theme);
    scope.setSegments({{u"1"_s, u"Theme 1"_s, 150}, {u"2"_s, u"Theme 2"_s, 400}});
    QSignalSpy changes(&scope, &ScopeSwitch::currentChanged);
    CHECK(scope.current() == u"1"_s);
    QTest::keyClick(&scope, Qt::Key_Right);
    QTest::keyClick(&scope, Qt::Key_Right);
    CHECK(scope.current() == u"2"_s);
    CHECK(changes.count() == 1);
    scope.resize(scope.sizeHint());
    QTest::mouseClick(&scope, Qt::LeftButton, {}, QPoint(5, 5));
    CHECK(scope.current() == u"1"_s);
    CHECK(scope.accessibleDescription() == u"Theme 1"_s);
}

TEST_CASE("Buttons of a page head follow their actions", "[ui][kit]")
{
    Theme theme;
    PageHead head(theme);
    QAction import(u"Import…"_s);
    import.setObjectName(u"import"_s);
    import.setEnabled(false);
    QPushButton* button = head.addAction(&import);
    CHECK(button->objectName() == u"importButton"_s);
    CHECK(!button->isEnabled());
    import.setEnabled(true);
    import.setText(u"Import 17 rows"_s);
    CHECK(button->text() == u"Import 17 rows"_s);
    QSignalSpy triggered(&import, &QAction::triggered);
    button->click();
    CHECK(triggered.count() == 1);
}

TEST_CASE("History opens an action by mouse and keyboard", "[ui][kit]")
{
    Theme theme;
    HistoryList list(theme);
    list.setEvents({{11, u"11/20"_s, u"A"_s, u"changed"_s, u"9f2c"_s},
                    {10, u"11/19"_s, u"B"_s, u"made"_s, u"41d7"_s}});
    list.resize(list.sizeHint());
    QSignalSpy opened(&list, &HistoryList::opened);
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(40, 30));
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(opened.count() == 2);
    CHECK(opened[0][0].toLongLong() == 10);
    CHECK(opened[1][0].toLongLong() == 11);
    CHECK(list.accessibleDescription() == u"11/20 A changed"_s);
}

TEST_CASE("Widgets name their role to screen readers", "[ui][kit]")
{
    Theme theme;
    ScopeSwitch scope(theme);
    Banner banner(theme);
    QAccessibleInterface* scopeAccess = QAccessible::queryAccessibleInterface(&scope);
    REQUIRE(scopeAccess);
    CHECK(scopeAccess->role() == QAccessible::PageTabList);
    QAccessibleInterface* bannerAccess = QAccessible::queryAccessibleInterface(&banner);
    REQUIRE(bannerAccess);
    CHECK(bannerAccess->role() == QAccessible::AlertMessage);
}
