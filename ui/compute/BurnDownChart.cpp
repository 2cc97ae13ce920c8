#include "ui/compute/BurnDownChart.h"

#include "ui/shared/KeySteps.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

/// The next 1, 2 or 5 times a power of ten that divides `most` into at most `parts` parts.
double roundStep(double most, int parts)
{
    const double rough = std::max(1.0, most / parts);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough)
            return power * factor;
    }
    return power * 10;
}

} // namespace

/// A line from `left` at day `known` to `end` at day `last`, cut where nothing is left; along the
/// bottom from there where `isWhole`.
void appendDown(QLineSeries& series, double known, Yen left, double last, Yen end, bool isWhole)
{
    series.append(known, double(left.amount()));
    if (end >= Yen(0)) {
        series.append(last, double(end.amount()));
        return;
    }
    const double share = double(left.amount()) / double((left - end).amount());
    series.append(known + (last - known) * std::clamp(share, 0.0, 1.0), 0);
    if (isWhole)
        series.append(last, 0);
}

/// Words and named lines; lies above the chart view.
class BurnDownChart::Overlay : public QWidget
{
public:
    explicit Overlay(BurnDownChart& chart)
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
    BurnDownChart& m_chart;
};

BurnDownChart::BurnDownChart(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
    , m_view(new QChartView(new QChart, this))
    , m_chart(m_view->chart())
    , m_overlay(new Overlay(*this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BurnDownChart::setData(const BurnDown& content, std::function<QString(Yen)> money,
                            std::function<QString(const QDate&)> day)
{
    m_data = content;
    m_money = std::move(money);
    m_day = std::move(day);
    m_current = int(content.actual.size()) - 1;
    rebuild();
    dataChanged();
}

void BurnDownChart::clear()
{
    m_data.reset();
    rebuild();
    dataChanged();
}

void BurnDownChart::rebuild()
{
    m_chart->removeAllSeries();
    const auto axes = m_chart->axes();
    for (QAbstractAxis* axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (!m_data) {
        m_overlay->update();
        return;
    }
    const BurnDown& content = *m_data;
    m_step = roundStep(double(content.total.amount()), 4);
    m_top = std::max(1.0, std::ceil(double(content.total.amount()) / m_step)) * m_step;
    auto* across = new QValueAxis;
    across->setRange(0, double(std::max<qint64>(content.days(), 1)));
    across->setLabelsVisible(false);
    across->setGridLineVisible(false);
    across->setLineVisible(false);
    auto* up = new QValueAxis;
    up->setRange(0, m_top);
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setTickInterval(m_step);
    up->setLabelsVisible(false);
    up->setGridLinePen(QPen(theme().color(Token::Grid), 1));
    up->setLineVisible(false);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    const auto attach = [&](QAbstractSeries* series) {
        m_chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    };
    const double known = double(content.actual.size());
    const double last = double(content.days());
    const auto line = [&](const QPen& pen) {
        auto* series = new QLineSeries;
        series->setPen(pen);
        return series;
    };
    if (known < last) {
        auto* low = new QLineSeries;
        auto* high = new QLineSeries;
        appendDown(*low, known, content.left, last, content.forecastLow, true);
        appendDown(*high, known, content.left, last, content.forecastHigh, true);
        auto* band = new QAreaSeries(high, low);
        low->setParent(band);
        high->setParent(band);
        band->setPen(Qt::NoPen);
        band->setBrush(theme().step(1));
        attach(band);
    }
    auto* plan = line(QPen(theme().color(Token::Text2), 1.5, Qt::DashLine));
    plan->append(0, double(content.total.amount()));
    plan->append(last, 0);
    attach(plan);
    auto* actual = line(QPen(theme().series(1), 2.5));
    actual->append(0, double(content.total.amount()));
    for (size_t day = 0; day < content.actual.size(); ++day)
        actual->append(double(day + 1), double(content.actual[day].amount()));
    attach(actual);
    if (known < last) {
        auto* forecast = line(QPen(theme().series(1), 2, Qt::DotLine));
        appendDown(*forecast, known, content.left, last, content.forecast, false);
        attach(forecast);
    }
    place();
}

void BurnDownChart::place()
{
    const QRect room = contentsRect();
    m_view->setGeometry(room);
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    const QFontMetrics axis(theme().font(Type::Axis));
    const int left = theme().px(48);
    const int right = theme().px(112);
    m_plot = QRectF(room.left() + left, room.top() + theme().px(8), room.width() - left - right,
                    room.height() - theme().px(16) - axis.height());
    m_chart->setPlotArea(m_plot.translated(-room.topLeft()));
    m_overlay->update();
}

double BurnDownChart::x(const QDate& day) const
{
    const double share = double(m_data->startsOn.daysTo(day) + 1) / double(m_data->days());
    return m_plot.left() + share * m_plot.width();
}

double BurnDownChart::y(Yen amount) const
{
    return m_plot.bottom() - std::max(0.0, double(amount.amount())) / m_top * m_plot.height();
}

QDate BurnDownChart::dayAt(double position) const
{
    const double share = (position - m_plot.left()) / m_plot.width();
    const qint64 day = std::clamp(qint64(std::ceil(share * double(m_data->days()))) - 1, qint64(0),
                                  m_data->days() - 1);
    return m_data->startsOn.addDays(day);
}

void BurnDownChart::paintOverlay(QPainter& painter) const
{
    if (!m_data)
        return;
    const BurnDown& content = *m_data;
    const QFont axis = theme().font(Type::Axis);
    const QFontMetrics metrics(axis);
    const int high = metrics.height();
    painter.setFont(axis);
    painter.setPen(theme().color(Token::Text2));
    for (double amount = 0; amount <= m_top + m_step / 2; amount += m_step) {
        const double at = y(Yen(qint64(amount)));
        painter.drawText(QRectF(0, at - high / 2.0, m_plot.left() - theme().px(6), high),
                         Qt::AlignRight | Qt::AlignVCenter, m_money(Yen(qint64(amount))));
    }
    const double under = m_plot.bottom() + theme().px(4);
    double free = m_plot.left();
    for (QDate day = content.startsOn; day <= content.endsOn; day = day.addDays(1)) {
        if (day != content.startsOn && day.day() != 1)
            continue;
        const QString text = m_day(day);
        const double at = x(day.addDays(-1));
        if (at < free || at + metrics.horizontalAdvance(text) > m_plot.right() - theme().px(24))
            continue;
        painter.drawText(QPointF(at, under + metrics.ascent()), text);
        free = at + metrics.horizontalAdvance(text) + theme().px(10);
    }
    const QString end = m_day(content.endsOn);
    painter.drawText(
        QPointF(m_plot.right() - metrics.horizontalAdvance(end), under + metrics.ascent()), end);

    const double today = x(content.on);
    painter.setPen(QPen(theme().color(Token::Text2), 1, Qt::DotLine));
    painter.drawLine(QPointF(today, m_plot.top()), QPointF(today, m_plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().series(1));
    painter.drawEllipse(QPointF(today, y(content.left)), theme().px(4), theme().px(4));

    // What is left now stands above the line, on the side with more room.
    const QFont strong = theme().numberFont(Type::AxisStrong);
    const QString leftNow = yenDigits(content.left);
    const QString caption = tr("%1 left").arg(m_day(content.on));
    const int wide = std::max(metrics.horizontalAdvance(caption),
                              QFontMetrics(strong).horizontalAdvance(leftNow));
    const double leftEdge = today + theme().px(6) + wide < m_plot.right()
                                ? today + theme().px(6)
                                : today - theme().px(6) - wide;
    const double top = std::max(m_plot.top() - theme().px(4), y(content.left) - 2.6 * high);
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(QRectF(leftEdge, top, wide + 2, high), Qt::AlignLeft, caption);
    painter.setFont(strong);
    painter.setPen(theme().seriesText(1));
    painter.drawText(QRectF(leftEdge, top + high, wide + 2, high), Qt::AlignLeft, leftNow);

    // Direct labels at the right end; the plan's stays clear of the forecast's.
    const double side = m_plot.right() + theme().px(6);
    const double room = width() - side;
    const double forecastAt = y(content.forecast);
    double planAt = y(Yen(0));
    if (std::abs(planAt - forecastAt) < high)
        planAt = forecastAt + (content.forecast > Yen(0) ? high : -high);
    if (int(content.actual.size()) < content.days()) {
        painter.drawText(QRectF(side, forecastAt - high / 2.0, room, high), Qt::AlignVCenter,
                         content.forecast < Yen(0)
                             ? tr("Short by %1").arg(m_money(Yen(0) - content.forecast))
                             : tr("Forecast %1").arg(m_money(content.forecast)));
    }
    painter.setFont(axis);
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(QRectF(side, planAt - high / 2.0, room, high), Qt::AlignVCenter,
                     tr("Plan %1").arg(m_money(Yen(0))));
    if (content.emptyOn) {
        const double at = x(*content.emptyOn);
        painter.setPen(QPen(theme().toneFill(Tone::Bad), 1, Qt::DotLine));
        painter.drawLine(QPointF(at, y(Yen(0)) - 2.2 * high), QPointF(at, y(Yen(0))));
        painter.setPen(theme().toneText(Tone::Bad));
        const QString text = tr("used up on %1").arg(m_day(*content.emptyOn));
        painter.drawText(
            QPointF(std::min(at + theme().px(4), m_plot.right() - metrics.horizontalAdvance(text)),
                    y(Yen(0)) - 1.4 * high),
            text);
    }
    if (showsFocus() && m_current >= 0) {
        const double at = x(content.startsOn.addDays(m_current));
        painter.setPen(QPen(theme().color(Token::Accent), 2));
        painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
    }
}

QString BurnDownChart::words(const QDate& day) const
{
    const BurnDown& content = *m_data;
    const qint64 place = content.startsOn.daysTo(day);
    const bool isKnown = place >= 0 && place < qint64(content.actual.size());
    const Yen left = isKnown ? content.actual[size_t(place)] : content.forecastLeft(day);
    return (isKnown ? tr("%1: %2 left, planned %3") : tr("%1: %2 forecast, planned %3"))
        .arg(m_day(day), yenDigits(left), yenDigits(content.plannedLeft(day)));
}

std::vector<QStringList> BurnDownChart::asTable() const
{
    std::vector<QStringList> table{{tr("Day"), tr("Left"), tr("Plan"), tr("Forecast")}};
    if (!m_data)
        return table;
    for (qint64 place = 0; place < m_data->days(); ++place) {
        const QDate day = m_data->startsOn.addDays(place);
        const bool isKnown = place < qint64(m_data->actual.size());
        table.push_back(
            {day.toString(Qt::ISODate),
             isKnown ? QString::number(m_data->actual[size_t(place)].amount()) : QString(),
             QString::number(m_data->plannedLeft(day).amount()),
             isKnown ? QString() : QString::number(m_data->forecastLeft(day).amount())});
    }
    return table;
}

QSize BurnDownChart::sizeHint() const
{
    return {theme().px(480), theme().px(190)};
}

QSize BurnDownChart::minimumSizeHint() const
{
    return {theme().px(320), theme().px(130)};
}

void BurnDownChart::themeChanged()
{
    rebuild();
}

void BurnDownChart::retranslate()
{
    m_overlay->update();
}

void BurnDownChart::resizeEvent(QResizeEvent*)
{
    place();
}

void BurnDownChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_data && event->button() == Qt::LeftButton && m_plot.contains(event->position())) {
        Q_EMIT
        clicked(dayAt(event->position().x()).toString(Qt::ISODate));
    }
}

void BurnDownChart::keyPressEvent(QKeyEvent* event)
{
    const int days = m_data ? int(m_data->days()) : 0;
    switch (stepWithKeys(*event, Qt::Horizontal, days, m_current)) {
    case KeyStep::Moved:
        m_overlay->update();
        setAccessibleDescription(words(m_data->startsOn.addDays(m_current)));
        return;
    case KeyStep::Opened:
        Q_EMIT
        clicked(m_data->startsOn.addDays(m_current).toString(Qt::ISODate));
        return;
    case KeyStep::None:
        Chart::keyPressEvent(event);
    }
}

bool BurnDownChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (m_data && m_plot.contains(help->pos()))
        QToolTip::showText(help->globalPos(), words(dayAt(help->pos().x())), this);
    return true;
}

} // namespace prizedesk
