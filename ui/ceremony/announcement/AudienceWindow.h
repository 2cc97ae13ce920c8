#pragma once

#include "models/ceremony/announcement/Announcement.h"
#include "ui/shared/ThemedWidget.h"

#include <QPixmap>

namespace prizedesk {

/// What the hall sees: one step at a time, with photo and citation of a winner. It holds nothing
/// but the step on the wall. Space goes on, ← back, B black, Esc closes.
class AudienceWindow : public ThemedWidget
{
    Q_OBJECT

public:
    explicit AudienceWindow(const Theme& theme, QWidget* parent = nullptr);

    void showCue(const AnnouncementCue& cue, bool isRehearsal);
    void setBlack(bool black);
    [[nodiscard]] bool isBlack() const { return m_black; }
    /// Every word on the wall, line by line.
    [[nodiscard]] QString shownText() const;
    /// On the second screen, full, where there is one; else as a window.
    void showBeside();

Q_SIGNALS:
    void keyWanted(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void retranslate() override;

private:
    void paintWinner(QPainter& painter) const;

    AnnouncementCue m_cue;
    bool m_isRehearsal = true;
    bool m_black = false;
    QPixmap m_photo;
};

} // namespace prizedesk
