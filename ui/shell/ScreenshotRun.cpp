#include "ui/shell/ScreenshotRun.h"

#include "models/settings/UserSettings.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace prizedesk {

namespace {

constexpr int kSettleMs = 350;
constexpr int kWidth = 1440;
constexpr int kHeight = 900;

} // namespace

ScreenshotRun::ScreenshotRun(MainWindow& window, const PageRegistry& registry,
                             UserSettings& settings, const QString& folder)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_folder(folder)
{
    for (const QString& language : {QStringLiteral("ja"), QStringLiteral("en")}) {
        for (const QString& colours : {QStringLiteral("light"), QStringLiteral("dark")}) {
            for (const PageInfo& page : registry.pages()) {
                for (const PageInfo& tab : page.tabs)
                    m_shots.push_back({page.id, tab.id, language, colours});
                if (page.tabs.empty())
                    m_shots.push_back({page.id, {}, language, colours});
            }
        }
    }
}

void ScreenshotRun::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT
        finished(false);
        return;
    }
    m_window.resize(kWidth, kHeight);
    m_window.show();
    prepare();
}

void ScreenshotRun::prepare()
{
    if (m_next >= m_shots.size()) {
        Q_EMIT
        finished(m_good);
        return;
    }
    const Shot& shot = m_shots[m_next];
    m_settings.set(UserSettings::Key::Language, shot.language);
    m_settings.set(UserSettings::Key::ThemeMode, shot.colours);
    m_window.showPage(shot.page, shot.tab.isEmpty()
                                     ? QVariant()
                                     : QVariantMap{{QLatin1String(Target::kTab), shot.tab}});
    QTimer::singleShot(kSettleMs, this, &ScreenshotRun::take);
}

void ScreenshotRun::take()
{
    const Shot& shot = m_shots[m_next];
    m_window.resize(kWidth, kHeight);
    const QString path =
        QStringLiteral("%1/%2-%3-%4.png")
            .arg(m_folder, shot.tab.isEmpty() ? shot.page : shot.page + u'-' + shot.tab,
                 shot.language, shot.colours);
    m_good = m_window.grab().save(path) && m_good;
    ++m_next;
    prepare();
}

} // namespace prizedesk
