#pragma once

#include <QObject>

#include <map>
#include <vector>

class QAction;
class QWidget;

namespace prizedesk {

class Theme;

/// Every action of the judge's window with its words, key and icon. What they do is connected by
/// the window.
class JudgeActions : public QObject
{
    Q_OBJECT

public:
    enum class Verb {
        Finish,
        ExportXlsx,
        ExportPdf,
        Close,
        Undo,
        Redo,
        Find,
        NextPane,
        PreviousPane,
        ScreenUp,
        ScreenDown,
        NextDocument,
        PreviousDocument,
        ZoomIn,
        ZoomOut,
        TextLarger,
        TextSmaller,
        TextNormal,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        LanguageJapanese,
        LanguageEnglish,
        PreviousEntry,
        NextEntry,
        NextOpen,
        ClearMark,
        Declare,
        DeclareAll,
        Compare,
        Instructions,
        Keys,
        About,
    };

    /// The actions become children of `window` and work in all of it.
    JudgeActions(const Theme& theme, QWidget& window);

    [[nodiscard]] QAction& operator[](Verb id) const { return *m_actions.at(id); }
    [[nodiscard]] std::vector<QAction*> all() const;
    void retranslate();

private:
    void setGroup(const std::vector<Verb>& group);

    std::map<Verb, QAction*> m_actions;
};

} // namespace prizedesk
