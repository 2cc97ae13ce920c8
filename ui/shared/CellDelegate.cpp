#include "ui/shared/CellDelegate.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/TonePainter.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace prizedesk {

namespace {

bool showsShape(const QModelIndex& index)
{
    // With a badge, ToneRole is the badge's tone; the shape then comes from the state alone.
    return index.data(StateRole).isValid() ||
           (index.data(ToneRole).isValid() && !index.data(BadgeRole).isValid());
}

bool isNumber(const QModelIndex& index)
{
    return index.data(NumberRole).toBool() ||
           Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
}

} // namespace

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

bool CellDelegate::isFirstColumn(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table)
        return index.column() == 0;
    const QHeaderView* head = table->horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual) {
        const int logical = head->logicalIndex(visual);
        if (!head->isSectionHidden(logical))
            return logical == index.column();
    }
    return false;
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect room = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), -1);
    if (m_checkSpace > 0 && isFirstColumn(option, index))
        room.setLeft(option.rect.left() + m_checkSpace + m_theme.px(6));
    return room;
}

QFont CellDelegate::fontFor(const QModelIndex& index) const
{
    const Type type = index.data(DecisiveRole).toBool() ? Type::BodyStrong : Type::Body;
    return index.data(NumberRole).toBool() ? m_theme.numberFont(type) : m_theme.font(type);
}

int CellDelegate::extrasWidth(const QModelIndex& index) const
{
    int width = 0;
    if (showsShape(index))
        width += m_theme.px(14 + 6);
    const QFontMetrics small(m_theme.font(Type::Small));
    const QString badge = index.data(BadgeRole).toString();
    if (!badge.isEmpty())
        width += small.horizontalAdvance(badge) + m_theme.px(8 + 6);
    const QString secondary = index.data(SecondaryTextRole).toString();
    if (!secondary.isEmpty())
        width += small.horizontalAdvance(secondary) + m_theme.px(6);
    return width;
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    Token ground = Token::Surface;
    if (selected)
        ground = Token::Sel;
    else if (index.row() == m_hoveredRow)
        ground = Token::Hover;
    painter.fillRect(option.rect, m_theme.color(ground));
    const QVariant step = index.data(StepRole);
    if (step.isValid())
        painter.fillRect(option.rect.adjusted(0, 0, -1, -1), m_theme.step(step.toInt()));
    if (index.data(HatchRole).toBool() && !index.data(BadgeRole).isValid()) {
        painter.fillRect(option.rect.adjusted(0, 0, -1, -1), m_theme.toneTint(Tone::Warning));
        TonePainter(m_theme).paintHatch(painter, QRectF(option.rect).adjusted(0, 0, -1, -1),
                                        m_theme.toneFill(Tone::Warning), false);
    }

    const bool cutLine = index.data(CutLineRole).toBool();
    const int thick = cutLine ? 2 : 1;
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom() - thick + 1, option.rect.width(), thick),
        m_theme.color(cutLine ? Token::Accent : Token::Hair));
    if (isFirstColumn(option, index)) {
        const bool current = view && view->currentIndex().row() == index.row();
        const QVariant edge = index.data(RowEdgeRole);
        const QRect strip(option.rect.left(), option.rect.top(), m_theme.px(3),
                          option.rect.height() - 1);
        if (current)
            painter.fillRect(strip, m_theme.color(Token::Accent));
        else if (edge.isValid())
            painter.fillRect(strip, m_theme.toneFill(static_cast<Tone>(edge.toInt())));
    }
}

void CellDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option) const
{
    QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionButton box;
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth);
    box.rect =
        QRect(option.rect.left() + m_theme.px(9), option.rect.center().y() - side / 2, side, side);
    box.state = QStyle::State_Enabled |
                (option.state & QStyle::State_Selected ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

void CellDelegate::paintBadge(QPainter& painter, const QRect& rect, const QString& text,
                              Tone tone, bool hatched) const
{
    painter.setPen(hatched ? QPen(Qt::NoPen) : QPen(m_theme.toneText(tone)));
    painter.setBrush(m_theme.toneTint(tone));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (hatched)
        TonePainter(m_theme).paintSoftHatch(painter, QRectF(rect), m_theme.toneFill(tone), 3);
    painter.setPen(m_theme.toneText(tone));
    painter.setFont(m_theme.font(Type::Small));
    painter.drawText(rect, Qt::AlignCenter, text);
}

void CellDelegate::paintInterval(QPainter& painter, const QRect& room,
                                 const QList<double>& values) const
{
    if (values.size() < 3)
        return;
    const auto x = [&](double share) { return room.left() + share * room.width(); };
    const bool crosses = values.size() > 3 && values[0] <= values[3];
    const qreal thick = m_theme.px(7);
    const qreal middle = room.center().y() + 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.step(crosses ? 3 : 2));
    const qreal wide = qMax<qreal>(thick, x(values[2]) - x(values[0]));
    painter.drawRoundedRect(QRectF(x(values[0]), middle - thick / 2, wide, thick), thick / 2,
                            thick / 2);
    painter.setBrush(m_theme.step(6));
    painter.drawEllipse(QPointF(x(values[1]), middle), m_theme.px(4) - 0.5, m_theme.px(4) - 0.5);
    if (values.size() > 3) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x(values[3]), room.top()),
                         QPointF(x(values[3]), room.bottom() + 1));
    }
}

void CellDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, QRect room,
                                const QModelIndex& index) const
{
    const QVariant bar = index.data(BarRole);
    if (bar.isValid()) {
        const double share = std::clamp(bar.toDouble(), 0.0, 1.0);
        const int high = m_theme.px(6);
        const QRectF groove(room.left(), room.center().y() - high / 2.0 + 1, room.width(), high);
        const bool hasText = !index.data(Qt::DisplayRole).toString().isEmpty();
        const qreal wide = hasText ? groove.width() * 0.55 : groove.width();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Hair));
        painter.drawRoundedRect(QRectF(groove.x(), groove.y(), wide, high), 2, 2);
        painter.setBrush(m_theme.color(Token::Accent));
        painter.drawRoundedRect(QRectF(groove.x(), groove.y(), wide * share, high), 2, 2);
        if (hasText)
            room.setLeft(room.left() + static_cast<int>(wide) + m_theme.px(6));
    }

    const QVariant state = index.data(StateRole);
    const QVariant tone = index.data(ToneRole);
    if (showsShape(index)) {
        const int side = m_theme.px(14);
        const QRect place(room.left(), room.center().y() - side / 2 + 1, side, side);
        if (state.isValid())
            TonePainter(m_theme).paintState(painter, place, static_cast<StateShape>(state.toInt()));
        else
            TonePainter(m_theme).paintTone(painter, place, static_cast<Tone>(tone.toInt()));
        room.setLeft(room.left() + side + m_theme.px(6));
    }

    const QFont font = fontFor(index);
    const QFontMetrics metrics(font);
    const QFont smallFont = m_theme.font(Type::Small);
    const QFontMetrics small(smallFont);
    const QString badge = index.data(BadgeRole).toString();
    const int badgeWidth = badge.isEmpty() ? 0 : small.horizontalAdvance(badge) + m_theme.px(8);
    const QString secondary = index.data(SecondaryTextRole).toString();
    const int secondaryWidth =
        secondary.isEmpty() ? 0 : small.horizontalAdvance(secondary) + m_theme.px(6);
    const int textRoom =
        room.width() - secondaryWidth - (badge.isEmpty() ? 0 : badgeWidth + m_theme.px(6));

    QString text = index.data(Qt::DisplayRole).toString();
    QColor ink = m_theme.color(Token::Text);
    const QVariant step = index.data(StepRole);
    if (step.isValid() && !index.data(HatchRole).toBool())
        ink = m_theme.stepText(step.toInt());
    if (text.isEmpty()) {
        text = index.data(EmptyTextRole).toString();
        ink = m_theme.color(Token::Text3);
    }
    if (!(option.state & QStyle::State_Enabled))
        ink = m_theme.color(Token::Disabled);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, qMax(0, textRoom));
    const int textWidth = metrics.horizontalAdvance(shown);

    int left = room.left();
    if (step.isValid())
        left = room.center().x() - textWidth / 2;
    else if (isNumber(index))
        left = qMax(left, room.right() + 1 - textWidth - secondaryWidth);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(left, room.top(), textWidth + 2, room.height()), Qt::AlignVCenter,
                     shown);
    left += textWidth + m_theme.px(6);
    if (!badge.isEmpty()) {
        const int high = m_theme.px(17);
        const bool hatched = index.data(HatchRole).toBool();
        paintBadge(painter, QRect(left, room.center().y() - high / 2 + 1, badgeWidth, high), badge,
                   tone.isValid() ? static_cast<Tone>(tone.toInt())
                   : hatched      ? Tone::Warning
                                  : Tone::Bad,
                   hatched);
        left += badgeWidth + m_theme.px(6);
    }
    if (!secondary.isEmpty()) {
        painter.setFont(smallFont);
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(QRect(left, room.top(), secondaryWidth + 2, room.height()),
                         Qt::AlignVCenter, secondary);
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    if (m_checkSpace > 0 && isFirstColumn(option, index) &&
        index.flags().testFlag(Qt::ItemIsSelectable))
        paintCheck(*painter, option);
    const QRect room = contentRect(option, index);
    const auto interval = index.data(IntervalRole).value<QList<double>>();
    if (!interval.isEmpty())
        paintInterval(*painter, room, interval);
    else
        paintContent(*painter, option, room, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.color(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(fontFor(index));
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        text = index.data(EmptyTextRole).toString();
    int width = metrics.horizontalAdvance(text) + extrasWidth(index) + m_theme.px(18);
    if (index.data(BarRole).isValid() || index.data(IntervalRole).isValid())
        width += m_theme.px(90);
    if (m_checkSpace > 0 && isFirstColumn(option, index))
        width += m_checkSpace;
    return {width, m_theme.metric(Metric::Row)};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString given = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    const int room = contentRect(option, index).width() - extrasWidth(index);
    const bool isCut = QFontMetrics(fontFor(index)).horizontalAdvance(text) > room;
    if (!given.isEmpty())
        QToolTip::showText(event->globalPos(), given, view);
    else if (isCut)
        QToolTip::showText(event->globalPos(), text, view);
    else
        QToolTip::hideText();
    return true;
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QRect room = option.rect.adjusted(1, 0, -1, -1);
    if (m_checkSpace > 0 && isFirstColumn(option, index))
        room.setLeft(option.rect.left() + m_checkSpace);
    editor->setGeometry(room);
}

} // namespace prizedesk
