#include "ui/packets/JudgeActions.h"

#include "ui/shared/IconEngine.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace prizedesk {

namespace {

using Verb = JudgeActions::Verb;

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
constexpr int kAlt = int(Qt::AltModifier);

constexpr std::array kTable{
    Row{Verb::Finish, "finish", "export", kControl | kShift | Qt::Key_S,
        QT_TRANSLATE_NOOP("JudgeActions", "Make the &return file…")},
    Row{Verb::ExportXlsx, "exportXlsx", "table", kControl | Qt::Key_E,
        QT_TRANSLATE_NOOP("JudgeActions", "Export the score sheet to &Excel…")},
    Row{Verb::ExportPdf, "exportPdf", "print", kControl | Qt::Key_P,
        QT_TRANSLATE_NOOP("JudgeActions", "Export the score sheet as &PDF…")},
    Row{Verb::Close, "close", "", kControl | Qt::Key_W,
        QT_TRANSLATE_NOOP("JudgeActions", "&Close")},
    Row{Verb::Undo, "undo", "undo", kControl | Qt::Key_Z,
        QT_TRANSLATE_NOOP("JudgeActions", "&Undo")},
    Row{Verb::Redo, "redo", "redo", kControl | Qt::Key_Y,
        QT_TRANSLATE_NOOP("JudgeActions", "&Redo")},
    Row{Verb::Find, "find", "search", kControl | Qt::Key_F,
        QT_TRANSLATE_NOOP("JudgeActions", "&Find in the document")},
    Row{Verb::NextPane, "nextPane", "", Qt::Key_F6,
        QT_TRANSLATE_NOOP("JudgeActions", "Next &pane")},
    Row{Verb::PreviousPane, "previousPane", "", kShift | Qt::Key_F6,
        QT_TRANSLATE_NOOP("JudgeActions", "Pre&vious pane")},
    Row{Verb::ScreenUp, "screenUp", "", Qt::Key_PageUp,
        QT_TRANSLATE_NOOP("JudgeActions", "Document &up")},
    Row{Verb::ScreenDown, "screenDown", "", Qt::Key_PageDown,
        QT_TRANSLATE_NOOP("JudgeActions", "Document &down")},
    Row{Verb::NextDocument, "nextDocument", "", kControl | Qt::Key_Tab,
        QT_TRANSLATE_NOOP("JudgeActions", "&Next document")},
    Row{Verb::PreviousDocument, "previousDocument", "", kControl | kShift | Qt::Key_Backtab,
        QT_TRANSLATE_NOOP("JudgeActions", "&Previous document")},
    Row{Verb::ZoomIn, "zoomIn", "", kAlt | Qt::Key_Plus,
        QT_TRANSLATE_NOOP("JudgeActions", "&Enlarge the document")},
    Row{Verb::ZoomOut, "zoomOut", "", kAlt | Qt::Key_Minus,
        QT_TRANSLATE_NOOP("JudgeActions", "Reduce the docu&ment")},
    Row{Verb::TextLarger, "textLarger", "", kControl | Qt::Key_Plus,
        QT_TRANSLATE_NOOP("JudgeActions", "&Larger text")},
    Row{Verb::TextSmaller, "textSmaller", "", kControl | Qt::Key_Minus,
        QT_TRANSLATE_NOOP("JudgeActions", "&Smaller text")},
    Row{Verb::TextNormal, "textNormal", "", kControl | Qt::Key_0,
        QT_TRANSLATE_NOOP("JudgeActions", "N&ormal text size")},
    Row{Verb::ThemeSystem, "themeSystem", "", 0,
        QT_TRANSLATE_NOOP("JudgeActions", "As the &system")},
    Row{Verb::ThemeLight, "themeLight", "", 0, QT_TRANSLATE_NOOP("JudgeActions", "&Light")},
    Row{Verb::ThemeDark, "themeDark", "", 0, QT_TRANSLATE_NOOP("JudgeActions", "&Dark")},
    // Names of languages stand in their own language, whatever the window speaks.
    Row{Verb::LanguageJapanese, "languageJapanese", "", 0,
        QT_TRANSLATE_NOOP("JudgeActions", "日本語")},
    Row{Verb::LanguageEnglish, "languageEnglish", "", 0,
        QT_TRANSLATE_NOOP("JudgeActions", "English")},
    Row{Verb::PreviousEntry, "previousEntry", "chevron-left", kAlt | Qt::Key_Up,
        QT_TRANSLATE_NOOP("JudgeActions", "&Previous entry")},
    Row{Verb::NextEntry, "nextEntry", "chevron-right", kControl | Qt::Key_Return,
        QT_TRANSLATE_NOOP("JudgeActions", "&Next entry")},
    Row{Verb::NextOpen, "nextOpen", "", kControl | kShift | Qt::Key_Return,
        QT_TRANSLATE_NOOP("JudgeActions", "Next &open entry")},
    Row{Verb::ClearMark, "clearMark", "", 0,
        QT_TRANSLATE_NOOP("JudgeActions", "&Clear the current mark")},
    Row{Verb::Declare, "declare", "balance", kControl | Qt::Key_D,
        QT_TRANSLATE_NOOP("JudgeActions", "&Declare a conflict of interest…")},
    Row{Verb::DeclareAll, "declareAll", "", kControl | kShift | Qt::Key_D,
        QT_TRANSLATE_NOOP("JudgeActions", "Declare for &all entries…")},
    Row{Verb::Compare, "compare", "columns", kControl | Qt::Key_B,
        QT_TRANSLATE_NOOP("JudgeActions", "Co&mpare with your other entries…")},
    Row{Verb::Instructions, "instructions", "document", 0,
        QT_TRANSLATE_NOOP("JudgeActions", "&Instructions of the office")},
    Row{Verb::Keys, "keys", "question", Qt::Key_F1, QT_TRANSLATE_NOOP("JudgeActions", "&Keys")},
    Row{Verb::About, "about", "", 0, QT_TRANSLATE_NOOP("JudgeActions", "&About PrizeDesk")},
};

} // namespace

JudgeActions::JudgeActions(const Theme& theme, QWidget& window)
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
    (*this)[Verb::NextEntry].setShortcuts({QKeySequence(kControl | Qt::Key_Return),
                                           QKeySequence(kControl | Qt::Key_Enter),
                                           QKeySequence(kAlt | Qt::Key_Down)});
    (*this)[Verb::Redo].setShortcuts(
        {QKeySequence(kControl | Qt::Key_Y), QKeySequence(kControl | kShift | Qt::Key_Z)});
    (*this)[Verb::About].setMenuRole(QAction::AboutRole);
    setGroup({Verb::ThemeSystem, Verb::ThemeLight, Verb::ThemeDark});
    setGroup({Verb::LanguageJapanese, Verb::LanguageEnglish});
    retranslate();
}

std::vector<QAction*> JudgeActions::all() const
{
    std::vector<QAction*> actions;
    for (const Row& row : kTable)
        actions.push_back(m_actions.at(row.id));
    return actions;
}

void JudgeActions::setGroup(const std::vector<Verb>& group)
{
    auto* exclusive = new QActionGroup(this);
    for (const Verb id : group) {
        (*this)[id].setCheckable(true);
        exclusive->addAction(&(*this)[id]);
    }
}

void JudgeActions::retranslate()
{
    for (const Row& row : kTable)
        m_actions.at(row.id)->setText(QCoreApplication::translate("JudgeActions", row.text));
}

} // namespace prizedesk
