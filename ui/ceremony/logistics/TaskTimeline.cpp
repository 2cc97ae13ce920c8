#include "ui/ceremony/logistics/TaskTimeline.h"

#include "models/ceremony/logistics/TaskPlan.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kHeadHeight = 26;
constexpr int kRow = 24;
constexpr int kLabel = 220;

QDate startOf(const PrepTask& task)
{
    return task.startsOn.isValid() ? task.startsOn : task.dueOn;
}

} // namespace

TaskTimeline::TaskTimeline(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::Chart);
}

void TaskTimeline::setTasks(std::vector<PrepTask> tasks, const QDate& today)
{
    m_tasks = std::move(tasks);
    std::erase_if(m_tasks, [](const PrepTask& task) { return !task.dueOn.isValid(); });
    m_today = today;
    m_first = today;
    m_last = today;
    for (const PrepTask& task : m_tasks) {
        m_first = std::min(m_first, startOf(task));
        m_last = std::max(m_last, task.dueOn);
    }
    m_first = m_first.addDays(-3);
    m_last = m_last.addDays(7);
    setMinimumHeight(sizeHint().height());
    update();
}

int TaskTimeline::rowHeight() const
{
    return theme().px(kRow);
}

int TaskTimeline::labelWidth() const
{
    return std::min(theme().px(kLabel), width() / 3);
}

QSize TaskTimeline::sizeHint() const
{
    return {theme().px(640),
            theme().px(kHeadHeight) + rowHeight() * int(m_tasks.size()) + theme().px(8)};
}

double TaskTimeline::xOf(const QDate& day) const
{
    const double days = double(std::max<qint64>(1, m_first.daysTo(m_last)));
    return labelWidth() + (width() - labelWidth() - theme().px(12)) * double(m_first.daysTo(day)) / days;
}

void TaskTimeline::paintMonths(QPainter& painter) const
{
    painter.setFont(theme().font(Type::Axis));
    const int head = theme().px(kHeadHeight);
    for (QDate month(m_first.year(), m_first.month(), 1); month <= m_last;
         month = month.addMonths(1)) {
        const double x = std::max(xOf(month), double(labelWidth()));
        painter.setPen(theme().color(Token::Grid));
        painter.drawLine(QPointF(x, head), QPointF(x, height()));
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(QRectF(x + theme().px(4), 0, theme().px(90), head), Qt::AlignVCenter,
                         QStringLiteral("%1/%2").arg(month.year()).arg(month.month()));
    }
    const double today = xOf(m_today);
    painter.setPen(QPen(theme().color(Token::Accent), 1, Qt::DashLine));
    painter.drawLine(QPointF(today, head), QPointF(today, height()));
    painter.setPen(theme().color(Token::Accent));
    painter.drawText(QRectF(today - theme().px(40), head - theme().px(4), theme().px(80), theme().px(14)),
                     Qt::AlignCenter, tr("today"));
}

void TaskTimeline::paintTask(QPainter& painter, size_t row) const
{
    const PrepTask& task = m_tasks[row];
    const double top = theme().px(kHeadHeight) + rowHeight() * double(row) + theme().px(8);
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(task.isDone() ? Token::Text3 : Token::Text));
    const QRectF label(theme().px(8), top, labelWidth() - theme().px(16), rowHeight());
    painter.drawText(label, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(task.title, Qt::ElideRight, int(label.width())));
    const TaskState state = taskState(task, m_tasks, m_today);
    const QColor color = task.isDone() ? theme().toneFill(Tone::Good)
                         : state.kind == TaskState::Kind::Overdue
                             ? theme().toneFill(Tone::Bad)
                         : state.kind == TaskState::Kind::DueSoon ? theme().toneFill(Tone::Warning)
                                                                  : theme().series(1);
    const double left = xOf(startOf(task));
    const double right = std::max(xOf(task.dueOn), left + theme().px(6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(
        QRectF(left, top + theme().px(6), right - left, rowHeight() - theme().px(12)), 3, 3);
}

void TaskTimeline::paintNeeds(QPainter& painter) const
{
    painter.setPen(QPen(theme().color(Token::Control), 1));
    painter.setBrush(Qt::NoBrush);
    const auto middle = [&](size_t row) {
        return theme().px(kHeadHeight) + theme().px(8) + rowHeight() * (double(row) + 0.5);
    };
    for (size_t row = 0; row < m_tasks.size(); ++row) {
        for (const PrepTaskId need : m_tasks[row].needs) {
            for (size_t other = 0; other < m_tasks.size(); ++other) {
                if (m_tasks[other].id != need)
                    continue;
                const double from = xOf(m_tasks[other].dueOn);
                const double to = xOf(startOf(m_tasks[row]));
                painter.drawLine(QPointF(from, middle(other)), QPointF(from, middle(row)));
                painter.drawLine(QPointF(from, middle(row)), QPointF(to, middle(row)));
            }
        }
    }
}

void TaskTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_tasks.empty()) {
        painter.setFont(theme().font(Type::Body));
        painter.setPen(theme().color(Token::Text3));
        painter.drawText(rect(), Qt::AlignCenter, tr("Tasks with a due day are drawn here."));
        return;
    }
    paintMonths(painter);
    paintNeeds(painter);
    for (size_t row = 0; row < m_tasks.size(); ++row)
        paintTask(painter, row);
}

void TaskTimeline::mousePressEvent(QMouseEvent* event)
{
    const double y = event->position().y() - theme().px(kHeadHeight) - theme().px(8);
    const auto row = size_t(std::max(0.0, y / rowHeight()));
    if (y >= 0 && row < m_tasks.size())
        Q_EMIT taskChosen(m_tasks[row].id.value());
}

} // namespace prizedesk
