#pragma once

#include "ui/scoring/ProjectorShow.h"
#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// One entry at a time in large type, for the wall of the meeting room. Space, → and Page Down go
/// on, ← and Page Up go back, F11 fills the screen, Esc closes. An entry that a member must leave
/// the room for is covered at first where the office chose so; Space uncovers it.
class ProjectorWindow : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ProjectorWindow(const Theme& theme, QWidget* parent = nullptr);

    void setShow(ProjectorShow show);
    [[nodiscard]] int current() const { return m_current; }
    /// The entry on the wall; empty where there is none.
    [[nodiscard]] QString currentRef() const;
    [[nodiscard]] bool isCovered() const;
    /// Everything that can be read on the wall now, for screen readers and tests.
    [[nodiscard]] QString shownText() const;
    void goOn();
    void goBack();

Q_SIGNALS:
    /// The entry on the wall; also while it is covered.
    void currentChanged(const QString& ref);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void retranslate() override;

private:
    void goTo(int slide, bool covered);
    void tellCurrent();
    [[nodiscard]] bool hasCover(int slide) const;
    [[nodiscard]] const ProjectorSlide& slide() const { return m_show.slides[size_t(m_current)]; }
    [[nodiscard]] QString roomText() const;
    [[nodiscard]] QString rankRange(const ProjectorSlide& slide) const;
    [[nodiscard]] double axis(double rank, const QRectF& room) const;

    void paintHead(QPainter& painter) const;
    void paintRoom(QPainter& painter, const QRectF& room) const;
    void paintName(QPainter& painter, const QRectF& room) const;
    void paintFigures(QPainter& painter, const QRectF& room) const;
    void paintRanks(QPainter& painter, const QRectF& room) const;
    void paintMarks(QPainter& painter, const QRectF& room) const;
    void paintFoot(QPainter& painter) const;

    ProjectorShow m_show;
    int m_current = 0;
    bool m_covered = false;
};

} // namespace prizedesk
