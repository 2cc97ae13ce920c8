#include "ui/shell/ScreenshotRun.h"

#include "models/settings/UserSettings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/PictureScenes.h"

#include <QDir>
#include <QPixmap>
#include <QPointer>
#include <QTimer>

namespace prizedesk {

namespace {

constexpr int kSettleMs = 350;
constexpr int kWidth = 1440;
constexpr int kHeight = 900;

} // namespace

ScreenshotRun::ScreenshotRun(MainWindow& window, const PageRegistry& registry,
                             UserSettings& settings, const QString& folder,
                             const QString& only)
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
    std::erase_if(m_shots, [&](const Shot& shot) {
        return !(shot.page + u'-' + shot.tab).startsWith(only);
    });
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

PictureScenes* ScreenshotRun::scenes() const
{
    for (Page* page : m_window.findChildren<Page*>()) {
        auto* scenes = dynamic_cast<PictureScenes*>(page);
        if (scenes && page->isVisible())
            return scenes;
    }
    return nullptr;
}

void ScreenshotRun::save(QWidget& window, const QString& scene)
{
    const Shot& shot = m_shots[m_next];
    QStringList name{shot.page, shot.tab, scene, shot.language, shot.colours};
    name.removeAll(QString());
    const QString path =
        QStringLiteral("%1/%2.png").arg(m_folder, name.join(QLatin1Char('-')));
    m_good = window.grab().save(path) && m_good;
}

void ScreenshotRun::take()
{
    m_window.resize(kWidth, kHeight);
    save(m_window, {});
    const PictureScenes* more = scenes();
    m_scenes = more ? more->scenes() : QStringList();
    nextScene();
}

void ScreenshotRun::nextScene()
{
    PictureScenes* more = scenes();
    if (m_scenes.isEmpty() || !more) {
        ++m_next;
        prepare();
        return;
    }
    const QString name = m_scenes.takeFirst();
    QPointer<QWidget> shown = more->showScene(name);
    if (dynamic_cast<PictureScenes*>(shown.data())) {
        nextScene();
        return;
    }
    const bool isMain = shown.isNull();
    QTimer::singleShot(kSettleMs, this, [this, name, shown, isMain] {
        if (QWidget* window = isMain ? &m_window : shown.data())
            save(*window, name);
        if (PictureScenes* after = scenes())
            after->leaveScene();
        QTimer::singleShot(0, this, &ScreenshotRun::nextScene);
    });
}

} // namespace prizedesk
