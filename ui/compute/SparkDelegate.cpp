#include "ui/compute/SparkDelegate.h"

#include "models/compute/ComputeTableModel.h"
#include "models/core/ItemRoles.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace prizedesk {

SparkDelegate::SparkDelegate(const Theme& theme, QObject* parent)
    : CellDelegate(theme, parent)
    , m_theme(theme)
{
}

void SparkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const QVariant spark = index.data(SparkRole);
    const QVariant bins = index.data(BinsRole);
    if (!spark.isValid() && !bins.isValid()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, m_theme.color(selected ? Token::Sel : Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Token::Hair));
    const QRectF room =
        QRectF(option.rect).adjusted(m_theme.px(8), m_theme.px(5), -m_theme.px(8), -m_theme.px(6));
    if (spark.isValid())
        paintLine(*painter, room, index);
    else
        paintBins(*painter, room, bins.value<QList<int>>());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.color(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

void SparkDelegate::paintLine(QPainter& painter, const QRectF& room, const QModelIndex& index) const
{
    const auto values = index.data(SparkRole).value<QList<double>>();
    const double level = index.data(SparkLevelRole).toDouble();
    double most = std::max(level * 1.25, 1.0);
    for (const double value : values)
        most = std::max(most, value);
    const auto y = [&](double value) { return room.bottom() - value / most * room.height(); };
    painter.setBrush(Qt::NoBrush);
    if (level > 0) {
        painter.setPen(QPen(m_theme.color(Token::Text3), 1, Qt::DashLine));
        painter.drawLine(QPointF(room.left(), y(level)), QPointF(room.right(), y(level)));
    }
    QPainterPath path;
    const qreal step = values.size() > 1 ? room.width() / qreal(values.size() - 1) : 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QPointF point(room.left() + step * qreal(i), y(values[i]));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    const QVariant tone = index.data(ToneRole);
    painter.setPen(QPen(tone.isValid() ? m_theme.toneFill(static_cast<Tone>(tone.toInt()))
                                       : m_theme.color(Token::Accent),
                        1.5));
    painter.drawPath(path);
}

void SparkDelegate::paintBins(QPainter& painter, const QRectF& room, const QList<int>& bins) const
{
    const int most = std::max(1, *std::max_element(bins.begin(), bins.end()));
    const qreal width = room.width() / qreal(bins.size());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Accent));
    for (qsizetype i = 0; i < bins.size(); ++i) {
        const qreal height = room.height() * bins[i] / most;
        if (bins[i] > 0)
            painter.drawRect(QRectF(room.left() + width * qreal(i) + 1, room.bottom() - height,
                                    width - 2, height));
    }
    painter.setPen(QPen(m_theme.color(Token::Control), 1));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
}

QSize SparkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(SparkRole).isValid() || index.data(BinsRole).isValid())
        return {m_theme.px(88), m_theme.metric(Metric::Row)};
    return CellDelegate::sizeHint(option, index);
}

} // namespace prizedesk
