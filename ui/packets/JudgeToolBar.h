#pragma once

#include "ui/shared/ThemedWidget.h"

class QAction;
class QHBoxLayout;
class QPushButton;

namespace prizedesk {

class BarButton;
class JudgeActions;
class TextLabel;

/// Undo with what it is about, steps between entries, declaration, score sheet; at the right the
/// deadline and the return file.
class JudgeToolBar : public ThemedWidget
{
    Q_OBJECT

public:
    JudgeToolBar(JudgeActions& actions, const Theme& theme, QWidget* parent);

    /// `days` in words, in the tone it deserves; empty words where there is no deadline.
    void setDeadline(const QString& deadline, const QString& days, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    BarButton* addButton(QAction& action, bool withWords);
    void addGap();

    JudgeActions& m_actions;
    QHBoxLayout* m_layout;
    BarButton* m_export;
    TextLabel* m_calendar;
    TextLabel* m_deadline;
    TextLabel* m_days;
    QPushButton* m_finish;
};

} // namespace prizedesk
