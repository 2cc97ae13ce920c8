#pragma once

#include <QObject>

#include <map>
#include <vector>

class QAction;
class QWidget;

namespace prizedesk {

class Theme;

/// Every action of the window that is not a page's own, with its words, key and icon. What they do
/// is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum class Verb {
        New,
        Open,
        Import,
        Export,
        Print,
        MakeBackup,
        Restore,
        Close,
        Quit,
        Find,
        Palette,
        NextPane,
        PreviousPane,
        TextLarger,
        TextSmaller,
        TextNormal,
        RowsDense,
        RowsNormal,
        RowsRoomy,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        LanguageJapanese,
        LanguageEnglish,
        Settings,
        Lock,
        VerifyJournal,
        Keys,
        About,
    };

    /// The actions become children of `window` and work in all of it.
    WindowActions(const Theme& theme, QWidget& window);

    [[nodiscard]] QAction& operator[](Verb id) const { return *m_actions.at(id); }
    [[nodiscard]] std::vector<QAction*> all() const;
    void retranslate();
    /// Text size, rows, colours and language are shown as chosen, one of each group.
    void setGroup(const std::vector<Verb>& group);

private:
    std::map<Verb, QAction*> m_actions;
};

} // namespace prizedesk
