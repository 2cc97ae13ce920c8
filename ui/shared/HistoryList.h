#pragma once

#include "ui/shared/ThemedWidget.h"

#include <vector>

namespace prizedesk {

/// What happened to a record, newest first: time, who, what, short hash, on one line of time.
/// Up and down move, Enter or a click opens the action in the journal.
class HistoryList : public ThemedWidget
{
    Q_OBJECT

public:
    struct Event
    {
        qint64 id = 0;
        QString time;
        QString who;
        QString what;
        QString hash;
    };

    explicit HistoryList(const Theme& theme, QWidget* parent = nullptr);

    void setEvents(std::vector<Event> events);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    [[nodiscard]] int rowAt(const QPoint& position) const;
    void updateAccess();

    std::vector<Event> m_events;
    int m_current = 0;
};

} // namespace prizedesk
