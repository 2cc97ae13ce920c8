#include "tests/ui/ShellOffice.h"

#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeTemplate.h"
#include "ui/journal/JournalPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/NavigationView.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace prizedesk::test {

namespace {

class OwnPage : public Page
{
public:
    OwnPage(OfficeContext& context, ShellOffice& office)
        : Page(context)
        , m_office(office)
    {
        ++office.pagesMade;
    }
    void activate(const QVariant& argument) override { m_office.lastArgument = argument; }

private:
    ShellOffice& m_office;
};

} // namespace

ShellOffice::ShellOffice(const QString& language)
    : m_settings(std::make_unique<UserSettings>(m_folder.filePath(QStringLiteral("settings.ini"))))
{
    m_settings->set(UserSettings::Key::Language, language);
    m_settings->set(UserSettings::Key::ThemeMode, QStringLiteral("light"));
    m_language = std::make_unique<LanguageSwitch>(*m_settings);
    m_theme = std::make_unique<Theme>();
    m_themeSwitch = std::make_unique<ThemeSwitch>(*m_settings, *m_theme);
    auto made = Workspace::create(
        file(),
        {.who = QStringLiteral("Mori"), .passphrase = {}, .readOnly = false, .clock = &m_clock});
    REQUIRE(made);
    m_workspace = std::move(*made);
    const auto programme = ProgrammeTemplate::load(QStringLiteral("geniac-prize-2026"));
    REQUIRE(programme);
    REQUIRE(ProgrammeOperations(*m_workspace).start(*programme));

    m_registry.add({.id = QStringLiteral("entries"),
                    .group = PageInfo::Group::Recruiting,
                    .iconName = QStringLiteral("entries"),
                    .title = [] { return QStringLiteral("応募"); },
                    .make = [this](OfficeContext& context) -> std::unique_ptr<Page> {
                        return std::make_unique<OwnPage>(context, *this);
                    },
                    .waiting = [this](OfficeContext&) { return waiting; },
                    .search =
                        [](OfficeContext&, const QString& query, int) {
                            std::vector<RecordHit> hits;
                            if (QStringLiteral("t1-0007").startsWith(query.toLower()))
                                hits.push_back({QStringLiteral("T1-0007"), QStringLiteral("案"),
                                                QStringLiteral("みほん社"),
                                                QStringLiteral("T1-0007")});
                            return hits;
                        }});
    m_registry.add({.id = QStringLiteral("journal"),
                    .group = PageInfo::Group::Records,
                    .iconName = QStringLiteral("journal"),
                    .title = [] { return JournalPage::tr("Journal"); },
                    .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                        return std::make_unique<JournalPage>(context);
                    },
                    .waiting = {},
                    .search = {}});
    m_registry.add({.id = QStringLiteral("settings"),
                    .group = PageInfo::Group::Bottom,
                    .iconName = QStringLiteral("settings"),
                    .title = [] { return SettingsPage::tr("Settings"); },
                    .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                        return std::make_unique<SettingsPage>(context);
                    },
                    .waiting = {},
                    .search = {}});
    m_window =
        std::make_unique<MainWindow>(*m_workspace, m_registry, *m_theme, prompts, *m_settings);
    m_window->showPage(QStringLiteral("entries"));
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
}

ShellOffice::~ShellOffice()
{
    close();
}

void ShellOffice::close()
{
    m_window.reset();
    m_workspace.reset();
}

void ShellOffice::setTarget(int target)
{
    Programme programme = context().programme();
    programme.themes[0].entryTarget = target;
    REQUIRE(ProgrammeOperations(*m_workspace).save(programme, QStringLiteral("T1")));
}

int ShellOffice::target()
{
    return context().programme().themes[0].entryTarget;
}

QStringList visibleTexts(QWidget& root)
{
    QStringList texts;
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    for (const QWidget* widget : widgets) {
        texts << widget->toolTip() << widget->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            texts << field->placeholderText();
        if (const auto* menu = qobject_cast<const QMenu*>(widget))
            texts << menu->title();
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                texts << combo->itemText(i);
        }
        for (const QAction* action : widget->actions())
            texts << action->text();
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!view || !view->model() || qobject_cast<const QHeaderView*>(widget))
            continue;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (widget->inherits("QTableView"))
                texts << view->model()->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < view->model()->rowCount(); ++row)
                texts << view->model()->index(row, column).data().toString();
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace prizedesk::test
