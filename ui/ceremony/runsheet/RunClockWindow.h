#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// Clock and countdown for a second screen: what runs, what is left of it, what comes next. Drawn
/// on a sheet that grows with the window.
class RunClockWindow : public ThemedWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString clock;
        QString item;
        QString rest; ///< 3:00, or -0:20 once it is over its time
        bool isOver = false;
        QString next;
        QString delay;
    };

    explicit RunClockWindow(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    /// On the second screen, full, where there is one; else as a window.
    void showBeside();

Q_SIGNALS:
    void keyWanted(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void retranslate() override;

private:
    Content m_content;
};

} // namespace prizedesk
