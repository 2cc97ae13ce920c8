#include "ui/shell/WindowMenus.h"

#include "models/settings/UserSettings.h"
#include "ui/shell/ActionWords.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace prizedesk {

using Verb = WindowActions::Verb;

WindowMenus::WindowMenus(QMenuBar& bar, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_parts(parts)
{
    m_file = add(QStringLiteral("fileMenu"));
    m_recent = new QMenu(&bar);
    m_edit = add(QStringLiteral("editMenu"));
    m_view = add(QStringLiteral("viewMenu"));
    m_rows = new QMenu(&bar);
    m_colours = new QMenu(&bar);
    m_language = new QMenu(&bar);
    for (const PageInfo& page : parts.registry.pages()) {
        if (page.group != PageInfo::Group::Top && page.group != PageInfo::Group::Bottom &&
            !m_groups.contains(page.group))
            m_groups[page.group] = add(QStringLiteral("groupMenu%1").arg(int(page.group)));
    }
    m_tools = add(QStringLiteral("toolsMenu"));
    m_help = add(QStringLiteral("helpMenu"));

    WindowActions& actions = parts.actions;
    m_edit->addActions({&parts.context.undoAction(), &parts.context.redoAction()});
    m_edit->addSeparator();
    m_edit->addActions({&actions[Verb::Find], &actions[Verb::Palette]});
    m_rows->addActions(
        {&actions[Verb::RowsDense], &actions[Verb::RowsNormal], &actions[Verb::RowsRoomy]});
    m_colours->addActions(
        {&actions[Verb::ThemeSystem], &actions[Verb::ThemeLight], &actions[Verb::ThemeDark]});
    m_language->addActions({&actions[Verb::LanguageJapanese], &actions[Verb::LanguageEnglish]});
    m_tools->addActions({&actions[Verb::VerifyJournal], &actions[Verb::MakeBackup]});
    m_tools->addSeparator();
    m_tools->addActions({&actions[Verb::Lock], &actions[Verb::Settings]});
    m_help->addActions({&actions[Verb::Keys], &actions[Verb::About]});
    fillFile();
    fillView();
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
}

QMenu* WindowMenus::add(const QString& name)
{
    auto* menu = new QMenu(&m_bar);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    m_bar.addMenu(menu);
    return menu;
}

void WindowMenus::fillFile()
{
    WindowActions& actions = m_parts.actions;
    m_file->addActions({&actions[Verb::New], &actions[Verb::Open]});
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    m_file->addActions({&actions[Verb::Import], &actions[Verb::Export], &actions[Verb::Print]});
    m_file->addSeparator();
    m_file->addActions({&actions[Verb::MakeBackup], &actions[Verb::Restore]});
    m_file->addSeparator();
    m_file->addActions({&actions[Verb::Close], &actions[Verb::Quit]});
}

void WindowMenus::fillView()
{
    WindowActions& actions = m_parts.actions;
    for (const PageInfo& page : m_parts.registry.pages())
        m_view->addAction(m_parts.areas.at(page.id));
    m_view->addSeparator();
    m_view->addMenu(m_rows);
    m_view->addMenu(m_colours);
    m_view->addMenu(m_language);
    m_view->addActions(
        {&actions[Verb::TextLarger], &actions[Verb::TextSmaller], &actions[Verb::TextNormal]});
    m_view->addSeparator();
    m_view->addActions({&actions[Verb::NextPane], &actions[Verb::PreviousPane]});
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_parts.context.settings().recentFiles();
    for (const QString& path : files) {
        QString name = QFileInfo(path).fileName();
        QAction* entry = m_recent->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setToolTip(path);
        connect(entry, &QAction::triggered, this, [this, path] {
            Q_EMIT
            recentChosen(path);
        });
    }
    if (files.isEmpty())
        m_recent->addAction(tr("No file was opened yet."))->setEnabled(false);
}

void WindowMenus::fill(const PageInfo* current, const Page* page)
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_rows->setTitle(tr("Row &height"));
    m_colours->setTitle(tr("&Colours"));
    m_language->setTitle(tr("Lan&guage"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    for (const auto& [group, menu] : m_groups) {
        switch (group) {
        case PageInfo::Group::Recruiting:
            menu->setTitle(tr("&Recruiting"));
            break;
        case PageInfo::Group::Judging:
            menu->setTitle(tr("&Judging"));
            break;
        case PageInfo::Group::Operation:
            menu->setTitle(tr("&Operation"));
            break;
        default:
            menu->setTitle(tr("&Records"));
            break;
        }
        menu->clear();
        for (const PageInfo& info : m_parts.registry.pages()) {
            if (info.group == group)
                menu->addAction(m_parts.areas.at(info.id));
        }
        if (!page || !current || current->group != group)
            continue;
        const std::vector<QAction*> verbs = page->actions().more;
        if (!verbs.empty())
            menu->addSeparator();
        for (QAction* verb : verbs)
            menu->addAction(verb);
    }
}

QString WindowMenus::menuOf(const QAction* action) const
{
    // The most telling place wins: a group or the tools before the view.
    QString found;
    const auto look = [&](const QMenu* menu) {
        if (found.isEmpty() && menu && menu->actions().contains(action))
            found = actionWords(menu->title());
    };
    for (const auto& [group, menu] : m_groups)
        look(menu);
    for (const QMenu* menu :
         {m_file, m_edit, m_tools, m_rows, m_colours, m_language, m_view, m_help})
        look(menu);
    return found;
}

} // namespace prizedesk
