#include "ui/shared/HeaderView.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/IconEngine.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace prizedesk {

HeaderView::HeaderView(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(theme.px(36));
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        Q_EMIT
        sortWanted(section, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    const auto follow = [this] {
        setFont(m_theme.font(Type::Small));
        setFixedHeight(m_theme.metric(Metric::HeaderRow));
        viewport()->update();
    };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

void HeaderView::setSortKeys(std::vector<FilterProxy::SortKey> keys)
{
    m_sortKeys = std::move(keys);
    viewport()->update();
}

void HeaderView::setCheckSpace(int pixels)
{
    m_checkSpace = pixels;
    viewport()->update();
}

void HeaderView::setCheckState(Qt::CheckState state)
{
    if (m_checkState == state)
        return;
    m_checkState = state;
    viewport()->update();
}

int HeaderView::sortPlace(int section) const
{
    for (size_t place = 0; place < m_sortKeys.size(); ++place) {
        if (m_sortKeys[place].column == section)
            return static_cast<int>(place);
    }
    return -1;
}

int HeaderView::firstSection() const
{
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    }
    return -1;
}

bool HeaderView::isInCheckSpace(const QPoint& position) const
{
    const int first = firstSection();
    if (m_checkSpace == 0 || first < 0)
        return false;
    const int left = sectionViewportPosition(first);
    return position.x() >= left && position.x() < left + m_checkSpace;
}

bool HeaderView::alignsRight(int section) const
{
    const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    if (alignment.isValid())
        return Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
    return model()->index(0, section).data(NumberRole).toBool();
}

bool HeaderView::isCentred(int section) const
{
    const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    return Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignHCenter);
}

void HeaderView::paintAxis(QPainter& painter, const QRect& rect, int section) const
{
    const QRect room = rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const QFont small = m_theme.font(Type::Axis);
    const QFontMetrics metrics(small);
    const int half = rect.height() / 2;
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::Text2));
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter.drawText(QRect(room.left(), rect.top(), room.width(), half + 1), Qt::AlignVCenter,
                     metrics.elidedText(title, Qt::ElideRight, room.width()));
    const auto ticks =
        model()->headerData(section, Qt::Horizontal, AxisRole).value<QList<QPointF>>();
    int free = rect.left();
    for (const QPointF& tick : ticks) {
        const QString text = QLocale().toString(qRound(tick.y()));
        const int wide = metrics.horizontalAdvance(text);
        const int left = room.left() + qRound(tick.x() * room.width()) - wide / 2;
        if (left < free || left + wide > rect.right())
            continue;
        painter.drawText(QRect(left, rect.top() + half, wide + 1, half), Qt::AlignVCenter, text);
        free = left + wide + m_theme.px(4);
    }
}

void HeaderView::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, m_theme.color(Token::Sunken));
    painter->setPen(m_theme.color(Token::Border));
    painter->drawLine(QPointF(rect.left(), rect.bottom() + 0.5),
                      QPointF(rect.right() + 1, rect.bottom() + 0.5));

    const bool isFirst = section == firstSection();
    const bool centred = isCentred(section);
    QRect room = centred ? rect : rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const auto separator = [&](int x) {
        painter->setPen(m_theme.color(Token::Border));
        painter->drawLine(QPointF(x + 0.5, rect.top() + m_theme.px(8)),
                          QPointF(x + 0.5, rect.bottom() - m_theme.px(8)));
    };
    if (isFirst && m_checkSpace > 0) {
        QStyleOptionButton box;
        const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth);
        box.rect = QRect(rect.left() + m_theme.px(9), rect.center().y() - side / 2, side, side);
        box.state =
            QStyle::State_Enabled | (m_checkState == Qt::Checked            ? QStyle::State_On
                                     : m_checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                            : QStyle::State_Off);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
        separator(rect.left() + m_checkSpace - 1);
        room.setLeft(rect.left() + m_checkSpace + m_theme.px(6));
    } else if (!isFirst && !centred) {
        separator(rect.left());
    }
    const int place = sortPlace(section);
    if (place < 0 && model()->headerData(section, Qt::Horizontal, AxisRole).isValid()) {
        paintAxis(*painter, rect, section);
        painter->restore();
        return;
    }
    const QFont font = m_theme.font(place >= 0 ? Type::SmallStrong : Type::Small);
    const QFontMetrics metrics(font);
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool kana =
        place >= 0 && model()->headerData(section, Qt::Horizontal, KanaOrderRole).toBool();
    const int glyph = m_theme.px(12);
    const int kanaSide = m_theme.px(16);
    int extras = 0;
    if (place >= 0 && !centred)
        extras += glyph + m_theme.px(4) + (kana ? kanaSide + m_theme.px(4) : 0) +
                  (place > 0 ? m_theme.px(8) : 0);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, qMax(0, room.width() - extras));
    const int words = metrics.horizontalAdvance(shown);
    int left = alignsRight(section) ? room.right() + 1 - words - extras : room.left();
    left = qMax(left, room.left());
    if (centred)
        left = qMax(rect.left(), rect.center().x() - words / 2);
    painter->setFont(font);
    painter->setPen(m_theme.color(place >= 0 ? Token::Accent : Token::Text2));
    painter->drawText(QRect(left, rect.top(), words + 2, rect.height()), Qt::AlignVCenter, shown);
    left += words + m_theme.px(4);
    if (kana) {
        const QRectF box(left + 0.5, rect.center().y() - kanaSide / 2.0 + 0.5, kanaSide, kanaSide);
        painter->setPen(m_theme.color(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, 2, 2);
        painter->setFont(m_theme.font(Type::AxisStrong));
        painter->drawText(box, Qt::AlignCenter, QStringLiteral("あ"));
        left += kanaSide + m_theme.px(4);
    }
    if (place >= 0 && !centred) {
        const bool down = m_sortKeys[static_cast<size_t>(place)].order == Qt::DescendingOrder;
        paintIcon(*painter, QRect(left, rect.center().y() - glyph / 2 + 1, glyph, glyph),
                  down ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"),
                  m_theme.color(Token::Accent));
        if (place > 0) {
            painter->setFont(m_theme.font(Type::Axis));
            painter->setPen(m_theme.color(Token::Accent));
            painter->drawText(QRect(left + glyph, rect.top(), m_theme.px(10), rect.height()),
                              Qt::AlignVCenter, QLocale().toString(place + 1));
        }
    }
    painter->restore();
}

QSize HeaderView::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(m_theme.font(Type::SmallStrong));
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = metrics.horizontalAdvance(text) + m_theme.px(18);
    const int place = sortPlace(section);
    if (place >= 0)
        width += m_theme.px(place > 0 ? 26 : 18);
    if (model()->headerData(section, Qt::Horizontal, KanaOrderRole).toBool())
        width += m_theme.px(20);
    if (section == firstSection())
        width += m_checkSpace;
    return {width, m_theme.metric(Metric::HeaderRow)};
}

void HeaderView::mousePressEvent(QMouseEvent* event)
{
    m_pressedCheck = event->button() == Qt::LeftButton && isInCheckSpace(event->pos());
    if (!m_pressedCheck)
        QHeaderView::mousePressEvent(event);
}

void HeaderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedCheck) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    m_pressedCheck = false;
    if (isInCheckSpace(event->pos()))
        Q_EMIT
    checkToggled();
}

} // namespace prizedesk
