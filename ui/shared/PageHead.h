#pragma once

#include "ui/shared/ThemedWidget.h"

class QHBoxLayout;
class QPushButton;

namespace prizedesk {

class PrimaryButton;
class ScopeSwitch;
class TextLabel;

/// The head of a page, 48 px: title, subtitle, scope switch, tools, and actions at the right with
/// at most one filled button.
class PageHead : public ThemedWidget
{
    Q_OBJECT

public:
    explicit PageHead(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// Made on first call.
    ScopeSwitch& scopeSwitch();
    /// A widget after the scope switch.
    void addTool(QWidget* tool);
    /// A plain button that follows the action's text, icon and enabled state.
    QPushButton* addAction(QAction* action);
    /// The filled button; only one per page.
    PrimaryButton* addPrimary(QAction* action);
    /// Any widget among the actions at the right.
    void addRight(QWidget* widget);

    /// Makes `button` follow `action`: text, icon, tooltip, enabled, trigger.
    static void bind(QPushButton& button, QAction& action);

protected:
    void themeChanged() override;

private:
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_tools;
    QHBoxLayout* m_actions;
    ScopeSwitch* m_scope = nullptr;
};

} // namespace prizedesk
