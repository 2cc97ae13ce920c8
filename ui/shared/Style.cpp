#include "ui/shared/Style.h"

#include "ui/shared/IconEngine.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace prizedesk {

namespace {

constexpr const char* smallProperty = "prizedeskSmall";

} // namespace

Style::Style(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(baseStyleName()))
    , m_theme(&theme)
    , m_flat(baseStyleName() == QStringLiteral("Fusion"))
{
}

QString Style::baseStyleName()
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("macOS");
#elif defined(Q_OS_WIN)
    // The older Windows styles ignore a dark palette.
    const QString native = QStringLiteral("windows11");
    return QStyleFactory::keys().contains(native, Qt::CaseInsensitive) ? native
                                                                       : QStringLiteral("Fusion");
#else
    return QStringLiteral("Fusion");
#endif
}

void Style::makeSmall(QPushButton& button, const Theme& theme)
{
    button.setProperty(smallProperty, true);
    button.setFont(theme.font(Type::Small));
    QObject::connect(&theme, &Theme::changed, &button,
                     [&button, &theme] { button.setFont(theme.font(Type::Small)); });
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (!m_theme)
        return QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m_theme->metric(Metric::SmallIcon);
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return m_theme->metric(Metric::Icon);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    default:
        break;
    }
    if (m_flat) {
        switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return m_theme->px(15);
        case PM_ScrollBarExtent:
            return m_theme->px(12);
        case PM_ScrollBarSliderMin:
            return m_theme->px(28);
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_ToolBarItemSpacing:
            return 4;
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return m_theme->px(8);
        default:
            break;
        }
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return m_flat ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!m_theme || !m_flat)
        return result;
    const int height = m_theme->metric(Metric::Control);
    switch (type) {
    case CT_PushButton:
        result = {size.width() + m_theme->px(26), height};
        if (widget && widget->property(smallProperty).toBool())
            result = {size.width() + m_theme->px(18), m_theme->metric(Metric::SmallControl)};
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(height);
        break;
    case CT_ComboBox:
        result = {size.width() + m_theme->px(42), height};
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(m_theme->px(28));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), m_theme->px(26)));
        break;
    case CT_MenuBarItem:
        result.setHeight(qMax(result.height(), m_theme->px(28)));
        break;
    default:
        break;
    }
    return result;
}

void Style::paintFrame(const QStyleOption& option, QPainter& painter, const QColor& ground) const
{
    const bool enabled = option.state & State_Enabled;
    const bool focused = (option.state & State_HasFocus) && enabled;
    const QColor edge = m_theme->color(focused   ? Token::Accent
                                       : enabled ? Token::Control
                                                 : Token::Border);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, focused ? 2 : 1));
    painter.setBrush(ground);
    const qreal inset = focused ? 1 : 0.5;
    const qreal radius = m_theme->metric(Metric::ControlRadius);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius,
                            radius);
    painter.restore();
}

void Style::paintCheck(const QStyleOption& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool checked = option.state & (State_On | State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_theme->color(enabled ? Token::Accent : Token::Disabled);
    painter.setPen(
        QPen(checked ? accent : m_theme->color(enabled ? Token::Control : Token::Border), 1));
    painter.setBrush(checked ? accent : m_theme->color(Token::Surface));
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(
        QPen(m_theme->color(Token::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    painter.setBrush(Qt::NoBrush);
    if (option.state & State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (option.state & State_On)
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    painter.restore();
}

void Style::paintRadio(const QStyleOption& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QColor accent = m_theme->color(enabled ? Token::Accent : Token::Disabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? accent : m_theme->color(enabled ? Token::Control : Token::Border), 1));
    painter.setBrush(m_theme->color(Token::Surface));
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        const qreal inset = box.width() * 0.26;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (!m_theme || !m_flat || !option) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool over = (option->state & State_MouseOver) && (option->state & State_Enabled);
        paintFrame(*option, *painter,
                   m_theme->color(down   ? Token::Sel
                                  : over ? Token::Hover
                                         : Token::Surface));
        return;
    }
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        if (down || ((option->state & State_MouseOver) && (option->state & State_Enabled))) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme->color(down ? Token::Sel : Token::Hair));
            const qreal radius = m_theme->metric(Metric::ControlRadius);
            painter->drawRoundedRect(option->rect, radius, radius);
            painter->restore();
        }
        return;
    }
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paintFrame(*option, *painter, option->palette.color(QPalette::Base));
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        // Fields and buttons show focus by their own edge.
        if (qobject_cast<const QPushButton*>(widget))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme->color(Token::Accent),
                             qobject_cast<const QAbstractItemView*>(widget) ? 1 : 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (m_theme && m_flat && element == CE_PushButtonBevel) {
        // The chevron of a button with a menu is part of the label's room at the right.
        QStyleOptionButton button;
        if (const auto* given = qstyleoption_cast<const QStyleOptionButton*>(option))
            button = *given;
        proxy()->drawPrimitive(PE_PanelButtonCommand, &button, painter, widget);
        if (button.features & QStyleOptionButton::HasMenu) {
            const int side = m_theme->px(12);
            const QRect place(button.rect.right() - side - m_theme->px(8),
                              button.rect.center().y() - side / 2 + 1, side, side);
            paintIcon(
                *painter, place, QStringLiteral("chevron-down"),
                m_theme->color(button.state & State_Enabled ? Token::Text2 : Token::Disabled));
        }
        return;
    }
    // Panes draw their own edge.
    if (m_theme && m_flat && element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (m_theme && m_flat && element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(m_theme->px(5), 0, -m_theme->px(5), 0);
    return rect;
}

void Style::paintCombo(const QStyleOptionComplex& option, QPainter& painter) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    if (combo && !combo->frame) {
        painter.fillRect(option.rect, m_theme->color(Token::Surface));
    } else {
        const bool over = (option.state & State_MouseOver) && (option.state & State_Enabled) &&
                          combo && !combo->editable;
        paintFrame(option, painter, m_theme->color(over ? Token::Hover : Token::Surface));
    }
    const int side = m_theme->px(12);
    const QRect place(option.rect.right() - side - m_theme->px(8),
                      option.rect.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, place, QStringLiteral("chevron-down"),
              m_theme->color(option.state & State_Enabled ? Token::Text2 : Token::Disabled));
}

void Style::paintSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                         const QWidget* widget) const
{
    if (option.subControls & SC_SpinBoxFrame)
        paintFrame(option, painter, m_theme->color(Token::Surface));
    for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const QRect place = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        const int side = m_theme->px(10);
        const bool pressed = option.activeSubControls == part && (option.state & State_Sunken);
        paintIcon(painter, QRect(place.center() - QPoint(side / 2, side / 2), QSize(side, side)),
                  part == SC_SpinBoxUp ? QStringLiteral("chevron-up")
                                       : QStringLiteral("chevron-down"),
                  m_theme->color(!(option.state & State_Enabled) ? Token::Disabled
                                 : pressed                       ? Token::Accent
                                                                 : Token::Text2));
    }
}

void Style::paintScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                           const QWidget* widget) const
{
    painter.fillRect(option.rect, m_theme->color(Token::Surface));
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active = (option.activeSubControls & SC_ScrollBarSlider) &&
                        (option.state & (State_MouseOver | State_Sunken));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(active ? Token::Control : Token::Border));
    const QRectF bar = QRectF(slider).adjusted(2.5, 2.5, -2.5, -2.5);
    const qreal radius = qMin(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (m_theme && m_flat && option) {
        if (control == CC_ComboBox) {
            paintCombo(*option, *painter);
            return;
        }
        if (control == CC_SpinBox) {
            paintSpinBox(*option, *painter, widget);
            return;
        }
        if (control == CC_ScrollBar) {
            paintScrollBar(*option, *painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    if (m_theme && m_flat && control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(m_theme->px(8), 2, -m_theme->px(24), -2);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!m_theme || !m_flat || control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // No arrow buttons: the groove is the whole bar.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0) {
        const qint64 whole = qint64(range) + bar->pageStep;
        slider = static_cast<int>(qint64(length) * bar->pageStep / qMax<qint64>(1, whole));
        slider = qBound(qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), slider,
                        length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto span = [&](int from, int to) {
        const QRect result =
            across ? QRect(bar->rect.x() + from, bar->rect.y(), to - from, bar->rect.height())
                   : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, result);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, start + slider);
    case SC_ScrollBarGroove:
        return span(0, length);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + slider, length);
    default:
        return {};
    }
}

} // namespace prizedesk
