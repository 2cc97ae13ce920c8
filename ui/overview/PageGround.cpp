#include "ui/overview/PageGround.h"

#include "ui/shared/Theme.h"

#include <QWidget>

namespace prizedesk {

void keepPageGround(QWidget& page, const Theme& theme)
{
    const auto follow = [&page, &theme] {
        QPalette colors;
        colors.setColor(QPalette::Window, theme.color(Token::Page));
        page.setPalette(colors);
    };
    page.setAutoFillBackground(true);
    follow();
    QObject::connect(&theme, &Theme::changed, &page, follow);
}

} // namespace prizedesk
