#include "ui/shell/WindowActions.h"

#include "ui/shared/IconEngine.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace prizedesk {

namespace {

using Verb = WindowActions::Verb;

struct Row
{
    Verb id;
    const char* name;
    const char* iconName;
    int key;
    const char* text;
};

constexpr int kControl = int(Qt::ControlModifier);
constexpr int kShift = int(Qt::ShiftModifier);

constexpr std::array kTable{
    Row{Verb::New, "new", "plus", kControl | Qt::Key_N,
        QT_TRANSLATE_NOOP("WindowActions", "&New programme…")},
    Row{Verb::Open, "open", "folder", kControl | Qt::Key_O,
        QT_TRANSLATE_NOOP("WindowActions", "&Open…")},
    Row{Verb::Import, "import", "import", kControl | kShift | Qt::Key_I,
        QT_TRANSLATE_NOOP("WindowActions", "&Import")},
    Row{Verb::Export, "export", "export", kControl | Qt::Key_E,
        QT_TRANSLATE_NOOP("WindowActions", "&Export")},
    Row{Verb::Print, "print", "print", kControl | Qt::Key_P,
        QT_TRANSLATE_NOOP("WindowActions", "&Print")},
    Row{Verb::MakeBackup, "makeBackup", "backup", 0,
        QT_TRANSLATE_NOOP("WindowActions", "Make a &backup")},
    Row{Verb::Restore, "restore", "", 0, QT_TRANSLATE_NOOP("WindowActions", "&Restore a backup…")},
    Row{Verb::Close, "close", "", kControl | Qt::Key_W,
        QT_TRANSLATE_NOOP("WindowActions", "&Close")},
    Row{Verb::Quit, "quit", "", kControl | Qt::Key_Q, QT_TRANSLATE_NOOP("WindowActions", "&Quit")},
    Row{Verb::Find, "find", "search", kControl | Qt::Key_F,
        QT_TRANSLATE_NOOP("WindowActions", "&Search this list")},
    Row{Verb::Palette, "palette", "search", kControl | Qt::Key_K,
        QT_TRANSLATE_NOOP("WindowActions", "Search &records and actions")},
    Row{Verb::NextPane, "nextPane", "", Qt::Key_F6,
        QT_TRANSLATE_NOOP("WindowActions", "Next &pane")},
    Row{Verb::PreviousPane, "previousPane", "", kShift | Qt::Key_F6,
        QT_TRANSLATE_NOOP("WindowActions", "Pre&vious pane")},
    Row{Verb::TextLarger, "textLarger", "", kControl | Qt::Key_Plus,
        QT_TRANSLATE_NOOP("WindowActions", "&Larger text")},
    Row{Verb::TextSmaller, "textSmaller", "", kControl | Qt::Key_Minus,
        QT_TRANSLATE_NOOP("WindowActions", "&Smaller text")},
    Row{Verb::TextNormal, "textNormal", "", kControl | kShift | Qt::Key_0,
        QT_TRANSLATE_NOOP("WindowActions", "&Normal text size")},
    Row{Verb::RowsDense, "rowsDense", "", 0, QT_TRANSLATE_NOOP("WindowActions", "&Dense rows")},
    Row{Verb::RowsNormal, "rowsNormal", "", 0, QT_TRANSLATE_NOOP("WindowActions", "&Normal rows")},
    Row{Verb::RowsRoomy, "rowsRoomy", "", 0, QT_TRANSLATE_NOOP("WindowActions", "&Roomy rows")},
    Row{Verb::ThemeSystem, "themeSystem", "", 0,
        QT_TRANSLATE_NOOP("WindowActions", "As the &system")},
    Row{Verb::ThemeLight, "themeLight", "", 0, QT_TRANSLATE_NOOP("WindowActions", "&Light")},
    Row{Verb::ThemeDark, "themeDark", "", 0, QT_TRANSLATE_NOOP("WindowActions", "&Dark")},
    // Names of languages stand in their own language, whatever the window speaks.
    Row{Verb::LanguageJapanese, "languageJapanese", "", 0,
        QT_TRANSLATE_NOOP("WindowActions", "日本語")},
    Row{Verb::LanguageEnglish, "languageEnglish", "", 0,
        QT_TRANSLATE_NOOP("WindowActions", "English")},
    Row{Verb::Settings, "settings", "settings", kControl | Qt::Key_Comma,
        QT_TRANSLATE_NOOP("WindowActions", "&Settings")},
    Row{Verb::Lock, "lock", "lock", kControl | Qt::Key_L,
        QT_TRANSLATE_NOOP("WindowActions", "&Lock")},
    Row{Verb::VerifyJournal, "verifyJournal", "shield", 0,
        QT_TRANSLATE_NOOP("WindowActions", "&Verify the journal")},
    Row{Verb::Keys, "keys", "question", Qt::Key_F1,
        QT_TRANSLATE_NOOP("WindowActions", "&Keys and actions")},
    Row{Verb::About, "about", "", 0, QT_TRANSLATE_NOOP("WindowActions", "&About PrizeDesk")},
};

} // namespace

WindowActions::WindowActions(const Theme& theme, QWidget& window)
    : QObject(&window)
{
    for (const Row& row : kTable) {
        auto* action = new QAction(&window);
        action->setObjectName(QLatin1String(row.name));
        if (row.iconName[0] != '\0')
            action->setIcon(icon(QLatin1String(row.iconName), theme));
        if (row.key != 0)
            action->setShortcut(QKeySequence(row.key));
        window.addAction(action);
        m_actions.emplace(row.id, action);
    }
    // Ctrl and + needs Shift on Japanese keyboards (;), and = on others.
    (*this)[Verb::TextLarger].setShortcuts({QKeySequence(kControl | Qt::Key_Plus),
                                            QKeySequence(kControl | Qt::Key_Equal),
                                            QKeySequence(kControl | Qt::Key_Semicolon)});
    (*this)[Verb::Quit].setMenuRole(QAction::QuitRole);
    (*this)[Verb::Settings].setMenuRole(QAction::PreferencesRole);
    (*this)[Verb::About].setMenuRole(QAction::AboutRole);
    setGroup({Verb::RowsDense, Verb::RowsNormal, Verb::RowsRoomy});
    setGroup({Verb::ThemeSystem, Verb::ThemeLight, Verb::ThemeDark});
    setGroup({Verb::LanguageJapanese, Verb::LanguageEnglish});
    retranslate();
}

std::vector<QAction*> WindowActions::all() const
{
    std::vector<QAction*> actions;
    for (const Row& row : kTable)
        actions.push_back(m_actions.at(row.id));
    return actions;
}

void WindowActions::setGroup(const std::vector<Verb>& group)
{
    auto* exclusive = new QActionGroup(this);
    for (const Verb id : group) {
        (*this)[id].setCheckable(true);
        exclusive->addAction(&(*this)[id]);
    }
}

void WindowActions::retranslate()
{
    for (const Row& row : kTable)
        m_actions.at(row.id)->setText(QCoreApplication::translate("WindowActions", row.text));
}

} // namespace prizedesk
