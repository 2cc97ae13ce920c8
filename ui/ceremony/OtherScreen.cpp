#include "ui/ceremony/OtherScreen.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace prizedesk {

void showOnOtherScreen(QWidget& window)
{
    const QWidget* office = QApplication::activeWindow();
    const QScreen* here =
        office && office != &window ? office->screen() : QGuiApplication::primaryScreen();
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen == here)
            continue;
        window.winId();
        window.windowHandle()->setScreen(screen);
        window.setGeometry(screen->geometry());
        window.showFullScreen();
        return;
    }
    window.show();
}

} // namespace prizedesk
