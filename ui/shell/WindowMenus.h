#pragma once

#include "ui/shell/PageRegistry.h"
#include "ui/shell/WindowActions.h"

#include <QObject>

#include <functional>
#include <map>

class QMenu;
class QMenuBar;

namespace prizedesk {

/// The menu bar: file, edit, view, one menu per group of areas that has areas, tools, help. Menus
/// of groups carry the verbs of the page that is shown.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const PageRegistry& registry;
        OfficeContext& context;
        WindowActions& actions;
        const std::map<QString, QAction*>& areas; ///< by page id
    };

    WindowMenus(QMenuBar& bar, const Parts& parts, QObject* parent);

    /// Sets all titles and puts `page`'s own verbs under its group; null = none.
    void fill(const PageInfo* current, const Page* page);
    /// The name of the menu an action stands in, without access key; empty if it is in none.
    [[nodiscard]] QString menuOf(const QAction* action) const;

Q_SIGNALS:
    void recentChosen(const QString& path);

private:
    QMenu* add(const QString& name);
    void fillFile();
    void fillView();
    void fillRecent();

    QMenuBar& m_bar;
    Parts m_parts;
    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_rows;
    QMenu* m_colours;
    QMenu* m_language;
    std::map<PageInfo::Group, QMenu*> m_groups;
    QMenu* m_tools;
    QMenu* m_help;
};

} // namespace prizedesk
