#include "ui/shared/DailyChart.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

/// The next 1, 2, 2.5 or 5 times a power of ten that divides `most` into at most `parts` parts.
double niceStep(double most, int parts)
{
    const double rough = std::max(1.0, most / parts);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        // Counts have no halves.
        if (power * factor >= rough && (factor != 2.5 || power >= 10))
            return power * factor;
    }
    return power * 10;
}

QValueAxis* countAxis(const Theme& theme, double most, int parts)
{
    auto* axis = new QValueAxis;
    const double step = niceStep(most, parts);
    axis->setRange(0, std::ceil(most / step) * step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setLabelFormat(QStringLiteral("%d"));
    axis->setLabelsFont(theme.font(Type::Axis));
    axis->setLabelsColor(theme.color(Token::Text2));
    axis->setGridLinePen(QPen(theme.color(Token::Grid), 1));
    axis->setLineVisible(false);
    return axis;
}

QValueAxis* dayAxis(int days)
{
    auto* axis = new QValueAxis;
    axis->setRange(-0.5, std::max(1, days) - 0.5);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

void clearChart(QChart& chart)
{
    chart.removeAllSeries();
    const auto axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
}

void prepareView(QChartView& view)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.setFocusPolicy(Qt::NoFocus);
    view.setBackgroundBrush(Qt::NoBrush);
    view.viewport()->setAutoFillBackground(false);
    view.setAttribute(Qt::WA_TransparentForMouseEvents);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QChart& chart = *view.chart();
    chart.setBackgroundVisible(false);
    chart.setMargins(QMargins());
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    chart.setAnimationOptions(QChart::NoAnimation);
}

} // namespace

/// Words and lines that span both panels; lies above the chart views.
class DailyChart::Overlay : public QWidget
{
public:
    explicit Overlay(DailyChart& chart)
        : QWidget(&chart)
        , m_chart(chart)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_chart.paintOverlay(painter);
    }

private:
    DailyChart& m_chart;
};

DailyChart::DailyChart(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
    , m_totalsView(new QChartView(new QChart, this))
    , m_perDayView(new QChartView(new QChart, this))
    , m_totals(m_totalsView->chart())
    , m_perDay(m_perDayView->chart())
    , m_overlay(new Overlay(*this))
{
    prepareView(*m_totalsView);
    prepareView(*m_perDayView);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DailyChart::setData(QDate firstDay, std::vector<Series> series, std::vector<Mark> marks)
{
    m_firstDay = firstDay;
    m_series = std::move(series);
    m_marks = std::move(marks);
    m_current = dayCount() - 1;
    rebuild();
    dataChanged();
}

void DailyChart::setPerDayNote(const QStringList& lines)
{
    m_note = lines;
    m_overlay->update();
}

int DailyChart::dayCount() const
{
    size_t days = 0;
    for (const Series& series : m_series)
        days = std::max(days, series.perDay.size());
    return static_cast<int>(days);
}

QString DailyChart::shortDate(QDate day) const
{
    return QLocale().language() == QLocale::Japanese
               ? QStringLiteral("%1/%2").arg(day.month()).arg(day.day())
               : QLocale().toString(day, QStringLiteral("d MMM"));
}

int DailyChart::reachedOn(const Series& series)
{
    int total = 0;
    for (size_t day = 0; series.target && day < series.perDay.size(); ++day) {
        total += series.perDay[day];
        if (total >= *series.target)
            return static_cast<int>(day);
    }
    return -1;
}

std::vector<QStringList> DailyChart::asTable() const
{
    QStringList head{tr("Day")};
    for (const Series& series : m_series)
        head << tr("%1 per day").arg(series.name) << tr("%1 in total").arg(series.name);
    std::vector<QStringList> table{head};
    std::vector<int> totals(m_series.size(), 0);
    for (int day = 0; day < dayCount(); ++day) {
        QStringList row{m_firstDay.addDays(day).toString(Qt::ISODate)};
        for (size_t place = 0; place < m_series.size(); ++place) {
            const auto& perDay = m_series[place].perDay;
            const auto index = static_cast<size_t>(day);
            const int count = index < perDay.size() ? perDay[index] : 0;
            totals[place] += count;
            row << QString::number(count) << QString::number(totals[place]);
        }
        table.push_back(row);
    }
    return table;
}

QSize DailyChart::sizeHint() const
{
    return {theme().px(480), theme().px(250)};
}

QSize DailyChart::minimumSizeHint() const
{
    return {theme().px(320), theme().px(180)};
}

void DailyChart::rebuild()
{
    rebuildTotals();
    rebuildPerDay();
    place();
}

void DailyChart::rebuildTotals()
{
    clearChart(*m_totals);
    double most = 1;
    for (const Series& series : m_series) {
        int total = 0;
        for (const int count : series.perDay)
            total += count;
        most = std::max(
            {most, static_cast<double>(total), static_cast<double>(series.target.value_or(0))});
    }
    auto* counts = countAxis(theme(), most, 4);
    auto* days = dayAxis(dayCount());
    m_topTotal = counts->max();
    m_totals->addAxis(counts, Qt::AlignLeft);
    m_totals->addAxis(days, Qt::AlignBottom);
    const auto add = [&](QXYSeries* line) {
        m_totals->addSeries(line);
        line->attachAxis(days);
        line->attachAxis(counts);
    };
    for (const Series& series : m_series) {
        const QColor color = theme().series(series.series);
        if (series.target) {
            auto* target = new QLineSeries;
            target->setPen(QPen(color, 1.2, Qt::DashLine));
            target->append(-0.5, *series.target);
            target->append(dayCount() - 0.5, *series.target);
            add(target);
        }
        auto* line = new QLineSeries;
        line->setPen(QPen(color, 2));
        int total = 0;
        for (size_t day = 0; day < series.perDay.size(); ++day) {
            total += series.perDay[day];
            line->append(static_cast<double>(day), total);
        }
        add(line);
        const int reached = reachedOn(series);
        if (reached >= 0) {
            auto* mark = new QScatterSeries;
            mark->setMarkerSize(theme().px(8));
            mark->setColor(theme().color(Token::Surface));
            mark->setBorderColor(color);
            mark->setPen(QPen(color, 2));
            mark->append(reached, *series.target);
            add(mark);
        }
    }
}

void DailyChart::rebuildPerDay()
{
    clearChart(*m_perDay);
    auto* columns = new QStackedBarSeries;
    columns->setBarWidth(0.8);
    std::vector<int> sums(static_cast<size_t>(dayCount()), 0);
    for (const Series& series : m_series) {
        auto* set = new QBarSet(series.name);
        set->setColor(theme().series(series.series));
        set->setPen(Qt::NoPen);
        for (size_t day = 0; day < sums.size(); ++day) {
            const int count = day < series.perDay.size() ? series.perDay[day] : 0;
            set->append(count);
            sums[day] += count;
        }
        columns->append(set);
    }
    const int most = sums.empty() ? 1 : std::max(1, *std::max_element(sums.begin(), sums.end()));
    auto* counts = countAxis(theme(), most, 2);
    auto* days = dayAxis(dayCount());
    m_perDay->addAxis(counts, Qt::AlignLeft);
    m_perDay->addAxis(days, Qt::AlignBottom);
    m_perDay->addSeries(columns);
    columns->attachAxis(days);
    columns->attachAxis(counts);
}

void DailyChart::place()
{
    const QRect room = contentsRect();
    if (room.height() <= 0)
        return;
    const int split = room.height() * 56 / 100;
    m_totalsView->setGeometry(room.left(), room.top(), room.width(), split);
    m_perDayView->setGeometry(room.left(), room.top() + split, room.width(), room.height() - split);
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    const int left = theme().px(30);
    const int wide = std::max(theme().px(80), room.width() - left - theme().px(98));
    m_totalsPlot = QRectF(left, theme().px(8), wide, split - theme().px(20));
    m_perDayPlot = QRectF(left, theme().px(10), wide, room.height() - split - theme().px(10 + 18));
    m_totals->setPlotArea(m_totalsPlot);
    m_perDay->setPlotArea(m_perDayPlot);
    m_totalsPlot.translate(m_totalsView->pos());
    m_perDayPlot.translate(m_perDayView->pos());
    m_overlay->update();
}

qreal DailyChart::xOf(double day) const
{
    return m_totalsPlot.left() + (day + 0.5) / std::max(1, dayCount()) * m_totalsPlot.width();
}

qreal DailyChart::yOf(double total) const
{
    return m_totalsPlot.bottom() - total / m_topTotal * m_totalsPlot.height();
}

int DailyChart::dayAt(qreal x) const
{
    const double share = (x - m_totalsPlot.left()) / std::max(1.0, m_totalsPlot.width());
    const int day = static_cast<int>(std::floor(share * dayCount()));
    return share < 0 || day >= dayCount() ? -1 : day;
}

void DailyChart::paintOverlay(QPainter& painter) const
{
    if (m_series.empty())
        return;
    paintMonths(painter);
    paintMarks(painter);
    paintSeriesLabels(painter);
    if (showsFocus() && m_current >= 0) {
        painter.setPen(QPen(theme().color(Token::Accent), 2));
        painter.drawLine(QPointF(xOf(m_current), m_perDayPlot.top()),
                         QPointF(xOf(m_current), m_perDayPlot.bottom()));
    }
}

void DailyChart::paintMonths(QPainter& painter) const
{
    painter.setFont(theme().font(Type::Axis));
    const int wide = theme().px(44);
    qreal lastRight = -1;
    for (int day = 0; day < dayCount(); ++day) {
        const QDate date = m_firstDay.addDays(day);
        if (date.day() != 1)
            continue;
        const QString words =
            QLocale().language() == QLocale::Japanese
                ? QStringLiteral("%1月").arg(date.month())
                : QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        const QRectF room(xOf(day) - wide / 2.0, m_perDayPlot.bottom() + theme().px(3), wide,
                          theme().px(14));
        if (room.left() < lastRight - theme().px(8))
            continue;
        lastRight = room.right();
        painter.setPen(theme().color(Token::Control));
        painter.drawLine(QPointF(xOf(day - 0.5), m_perDayPlot.bottom()),
                         QPointF(xOf(day - 0.5), m_perDayPlot.bottom() + theme().px(4)));
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(room, Qt::AlignCenter, words);
    }
}

void DailyChart::paintMarks(QPainter& painter) const
{
    const QFont font = theme().font(Type::Axis);
    for (const Mark& mark : m_marks) {
        const qreal x = xOf(static_cast<double>(m_firstDay.daysTo(mark.day)) + 0.5);
        if (x < m_totalsPlot.left() || x > m_totalsPlot.right() + 2)
            continue;
        painter.setPen(QPen(theme().color(Token::Text2), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, m_totalsPlot.top()), QPointF(x, m_perDayPlot.bottom()));
        const int wide = QFontMetrics(font).horizontalAdvance(mark.label);
        const bool before = x - wide - theme().px(5) > m_totalsPlot.left();
        painter.setFont(font);
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(QRectF(before ? x - wide - theme().px(5) : x + theme().px(5),
                                m_totalsPlot.bottom() + theme().px(2), wide + 2, theme().px(14)),
                         Qt::AlignVCenter, mark.label);
    }
}

void DailyChart::paintSeriesLabels(QPainter& painter) const
{
    struct Label
    {
        const Series* series;
        qreal y;
    };
    std::vector<Label> labels;
    for (const Series& series : m_series) {
        int total = 0;
        for (const int count : series.perDay)
            total += count;
        labels.push_back({&series, yOf(total)});
    }
    std::sort(labels.begin(), labels.end(),
              [](const Label& one, const Label& other) { return one.y < other.y; });
    const int line = theme().px(16);
    const qreal left = m_totalsPlot.right() + theme().px(10);
    const QFont strong = theme().font(Type::SmallStrong);
    const QFont axis = theme().font(Type::Axis);
    qreal free = 0;
    for (const Label& label : labels) {
        qreal y = std::max(free, label.y - line / 2.0);
        const auto draw = [&](const QFont& font, const QColor& color, const QString& text) {
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(QRectF(left, y, width() - left, line), Qt::AlignVCenter, text);
            y += line;
        };
        draw(strong, theme().seriesText(label.series->series), label.series->label);
        if (label.series->target) {
            draw(axis, theme().color(Token::Text2),
                 tr("Target %1").arg(QLocale().toString(*label.series->target)));
            const int reached = reachedOn(*label.series);
            if (reached >= 0)
                draw(axis, theme().color(Token::Text2),
                     tr("reached %1").arg(shortDate(m_firstDay.addDays(reached))));
        }
        free = y + theme().px(4);
    }
    qreal y = std::max(free, m_perDayPlot.top());
    for (qsizetype place = 0; place < m_note.size(); ++place) {
        const bool last = place == m_note.size() - 1;
        painter.setFont(last ? strong : axis);
        painter.setPen(theme().color(last ? Token::Text : Token::Text2));
        painter.drawText(QRectF(left, y, width() - left, line), Qt::AlignVCenter, m_note[place]);
        y += line;
    }
}

void DailyChart::themeChanged()
{
    rebuild();
    Chart::themeChanged();
}

void DailyChart::retranslate()
{
    dataChanged();
    m_overlay->update();
}

void DailyChart::resizeEvent(QResizeEvent*)
{
    place();
}

void DailyChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int day = dayAt(event->position().x());
    if (event->button() != Qt::LeftButton || day < 0)
        return;
    m_current = day;
    Q_EMIT
    clicked(m_firstDay.addDays(day).toString(Qt::ISODate));
}

QString DailyChart::dayText(int day) const
{
    QString text = shortDate(m_firstDay.addDays(day));
    for (const Series& series : m_series) {
        const auto index = static_cast<size_t>(day);
        text += QStringLiteral("  %1 %2").arg(
            series.name,
            QLocale().toString(index < series.perDay.size() ? series.perDay[index] : 0));
    }
    return text;
}

void DailyChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0,
                               std::max(0, dayCount() - 1));
        if (dayCount() > 0)
            QToolTip::showText(mapToGlobal(QPointF(xOf(m_current), m_perDayPlot.top()).toPoint()),
                               dayText(m_current), this);
        m_overlay->update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT
        clicked(m_firstDay.addDays(m_current).toString(Qt::ISODate));
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

bool DailyChart::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_overlay->update();
    if (event->type() == QEvent::ContentsRectChange)
        place();
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int day = dayAt(help->pos().x());
    if (day >= 0)
        QToolTip::showText(help->globalPos(), dayText(day), this);
    return true;
}

} // namespace prizedesk
