#include "ui/scoring/SeverityChart.h"

#include "ui/shared/TonePainter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

constexpr int kHead = 30;
constexpr int kEdge = 18;

QString signedText(double value, int decimals)
{
    const QString text = QLocale().toString(std::abs(value), 'f', decimals);
    return value < 0 ? QStringLiteral("−") + text : QStringLiteral("+") + text;
}

} // namespace

SeverityChart::SeverityChart(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    SeverityChart::retranslate();
}

void SeverityChart::retranslate()
{
    setTitle(tr("Tendency of the judges"));
    dataChanged();
}

void SeverityChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_current = std::clamp(m_current, 0, std::max(0, int(m_bars.size()) - 1));
    dataChanged();
}

void SeverityChart::setPlaces(std::function<QRect(int)> places)
{
    m_places = std::move(places);
    update();
}

std::vector<QStringList> SeverityChart::asTable() const
{
    std::vector<QStringList> table{
        {tr("Judge"), tr("Difference from the mean of all (points)"), tr("± 95 %"), tr("Entries")}};
    for (const Bar& bar : m_bars)
        table.push_back(
            {bar.judge, QString::number(bar.effect, 'f', 2),
             bar.halfWidth > 0 ? QString::number(bar.halfWidth, 'f', 2) : QStringLiteral("—"),
             QString::number(bar.count)});
    return table;
}

QSize SeverityChart::sizeHint() const
{
    return {theme().px(380), theme().px(168)};
}

QSize SeverityChart::minimumSizeHint() const
{
    return {theme().px(160), theme().px(110)};
}

QRect SeverityChart::placeOf(int bar) const
{
    if (m_places)
        return m_places(bar);
    const int wide = m_bars.empty() ? 0 : width() / int(m_bars.size());
    return {bar * wide, 0, wide, height()};
}

int SeverityChart::barAt(const QPoint& point) const
{
    for (int bar = 0; bar < int(m_bars.size()); ++bar) {
        const QRect place = placeOf(bar);
        if (point.x() >= place.left() && point.x() <= place.right())
            return bar;
    }
    return -1;
}

double SeverityChart::reach() const
{
    double most = 1;
    for (const Bar& bar : m_bars)
        most = std::max(most, std::abs(bar.effect) + bar.halfWidth);
    const double step = most > 20 ? 10 : most > 8 ? 5 : most > 4 ? 2 : 1;
    return std::ceil(most / step) * step;
}

double SeverityChart::y(double effect) const
{
    const double top = theme().px(kHead + kEdge / 2);
    const double bottom = height() - theme().px(kEdge / 2);
    return (top + bottom) / 2 - effect / reach() * (bottom - top) / 2;
}

void SeverityChart::paintHead(QPainter& painter) const
{
    const int high = theme().px(kHead);
    const QFont strong = theme().font(Type::SmallStrong);
    const QFont small = theme().font(Type::Small);
    const QString title = tr("Tendency of the judges");
    painter.setFont(strong);
    painter.setPen(theme().color(Token::Text));
    painter.drawText(QRect(0, 0, width(), high), Qt::AlignVCenter, title);
    int left = QFontMetrics(strong).horizontalAdvance(title) + theme().px(10);
    const QFontMetrics metrics(small);
    const QString unit = tr("difference from the mean (points)");
    painter.setFont(small);
    painter.setPen(theme().color(Token::Text2));

    struct Key
    {
        QColor fill;
        QString text;
        bool hatched;
    };
    const Key keys[] = {{theme().below(), tr("low"), false},
                        {theme().above(), tr("high"), false},
                        {theme().toneFill(Tone::Warning), tr("conflict of interest"), true}};
    const int side = theme().px(10);
    int right = width();
    for (int i = 2; i >= 0; --i) {
        const int words = metrics.horizontalAdvance(keys[i].text);
        const int start = right - words - side - theme().px(5);
        if (start < left)
            break;
        const QRect box(start, (high - side) / 2 + 1, side, side);
        if (keys[i].hatched) {
            painter.fillRect(box, theme().toneTint(Tone::Warning));
            TonePainter(theme()).paintHatch(painter, box, keys[i].fill, false);
            painter.setPen(keys[i].fill);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(box, keys[i].fill);
        }
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(QRect(start + side + theme().px(5), 0, words + 2, high), Qt::AlignVCenter,
                         keys[i].text);
        right = start - theme().px(12);
    }
    if (left + metrics.horizontalAdvance(unit) <= right)
        painter.drawText(QRect(left, 0, right - left, high), Qt::AlignVCenter, unit);
}

void SeverityChart::paintBar(QPainter& painter, int at) const
{
    const Bar& bar = m_bars[size_t(at)];
    const QRect place = placeOf(at);
    if (place.isEmpty())
        return;
    const double middle = place.center().x() + 0.5;
    const double half = std::min<double>(place.width() * 0.28, theme().px(9));
    const double zero = y(0);
    const double end = y(bar.effect);
    const QRectF body(middle - half, std::min(zero, end), 2 * half,
                      std::max(1.0, std::abs(end - zero)));
    painter.fillRect(body, bar.effect < 0 ? theme().below() : theme().above());
    if (bar.halfWidth > 0) {
        painter.setPen(QPen(theme().color(Token::Text), 1.5));
        painter.drawLine(QPointF(middle, y(bar.effect - bar.halfWidth)),
                         QPointF(middle, y(bar.effect + bar.halfWidth)));
    }
    // The outermost are written out; the rest is in the tooltip and in the table.
    if (std::abs(bar.effect) * 2 > reach()) {
        painter.setFont(theme().numberFont(Type::Axis));
        painter.setPen(theme().color(Token::Text));
        const double outer = y(bar.effect + (bar.effect < 0 ? -bar.halfWidth : bar.halfWidth));
        const int high = theme().px(14);
        const QRectF room(middle - theme().px(20), bar.effect < 0 ? outer : outer - high,
                          theme().px(40), high);
        painter.drawText(room, Qt::AlignCenter, signedText(bar.effect, 0));
    }
    if (showsFocus() && at == m_current) {
        painter.setPen(QPen(theme().color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(place.left() + 1, theme().px(kHead), place.width() - 2,
                                height() - theme().px(kHead) - 2));
    }
}

void SeverityChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    if (m_bars.empty()) {
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(rect().adjusted(0, theme().px(kHead), 0, 0), Qt::AlignCenter,
                         tr("No scores yet."));
        return;
    }
    for (const double share : {-1.0, -0.5, 0.5, 1.0}) {
        painter.setPen(theme().color(Token::Grid));
        const double at = std::round(y(share * reach())) + 0.5;
        painter.drawLine(QPointF(0, at), QPointF(width(), at));
    }
    painter.setPen(QPen(theme().color(Token::Control), 1));
    const double zero = std::round(y(0)) + 0.5;
    painter.drawLine(QPointF(0, zero), QPointF(width(), zero));
    for (int bar = 0; bar < int(m_bars.size()); ++bar)
        paintBar(painter, bar);
}

QString SeverityChart::words(const Bar& bar) const
{
    const QString text =
        tr("%1: %2 points from the mean of all").arg(bar.judge, signedText(bar.effect, 1));
    return bar.halfWidth > 0 ? tr("%1 (± %2)").arg(text, QLocale().toString(bar.halfWidth, 'f', 1))
                             : text;
}

void SeverityChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT clicked(m_bars[size_t(bar)].judge);
}

void SeverityChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        m_current =
            std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0, std::max(0, last));
        if (last >= 0)
            setAccessibleDescription(words(m_bars[size_t(m_current)]));
        update();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && last >= 0) {
        Q_EMIT clicked(m_bars[size_t(m_current)].judge);
        return;
    }
    Chart::keyPressEvent(event);
}

bool SeverityChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), words(m_bars[size_t(bar)]), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace prizedesk
