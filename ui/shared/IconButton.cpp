#include "ui/shared/IconButton.h"

#include "ui/shared/IconEngine.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace prizedesk {

IconButton::IconButton(const Theme& theme, const QString& iconName, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setIcon(prizedesk::icon(iconName, theme));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &IconButton::follow);
    follow();
}

void IconButton::setPurpose(const QString& text)
{
    setToolTip(text);
    setAccessibleName(text);
}

void IconButton::setSmall(bool small)
{
    m_small = small;
    follow();
}

void IconButton::follow()
{
    const int side = m_theme.metric(m_small ? Metric::SmallControl : Metric::Control);
    setFixedSize(side, side);
    const int glyph = m_theme.px(m_small ? 14 : 16);
    setIconSize({glyph, glyph});
    update();
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    const QRect place(
        QPoint((width() - iconSize().width()) / 2, (height() - iconSize().height()) / 2),
        iconSize());
    icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (hasFocus()) {
        option.rect = rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace prizedesk
