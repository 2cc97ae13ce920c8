#pragma once

#include "models/ceremony/logistics/PrepTask.h"
#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// Tasks as bars over days, with what waits for what and the day of today. The list beside it is
/// its accessible form.
class TaskTimeline : public ThemedWidget
{
    Q_OBJECT

public:
    explicit TaskTimeline(const Theme& theme, QWidget* parent = nullptr);

    void setTasks(std::vector<PrepTask> tasks, const QDate& today);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void taskChosen(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] double xOf(const QDate& day) const;
    void paintMonths(QPainter& painter) const;
    void paintTask(QPainter& painter, size_t row) const;
    void paintNeeds(QPainter& painter) const;

    std::vector<PrepTask> m_tasks; ///< those with a day
    QDate m_today;
    QDate m_first;
    QDate m_last;
};

} // namespace prizedesk
