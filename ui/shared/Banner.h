#pragma once

#include "ui/shared/ThemedWidget.h"

#include <QKeySequence>

class QHBoxLayout;

namespace prizedesk {

class IconButton;
class TextLabel;

/// One sentence with tone, one or two actions and ×; 36 px, full width of what it speaks about.
/// Stays until the next write or ×.
class Banner : public ThemedWidget
{
    Q_OBJECT

public:
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    void setContent(Tone tone, const QString& text);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString text() const;
    /// At most two. The key is only shown; its shortcut belongs to the window.
    void addAction(QAction* action, const QKeySequence& shownKey = {});
    void clearActions();
    /// A widget at the right, such as a check box.
    void addTool(QWidget* tool);
    /// Without × it stays as long as its cause.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    Tone m_tone = Tone::Information;
    TextLabel* m_text;
    QHBoxLayout* m_row;
    QHBoxLayout* m_actions;
    IconButton* m_close;
};

} // namespace prizedesk
