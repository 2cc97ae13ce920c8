#include "ui/reception/DeskScreenshots.h"

#include "models/settings/UserSettings.h"
#include "ui/reception/DeskWindow.h"
#include "ui/shared/SearchField.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kSettleMs = 300;
constexpr QSize kSize(1200, 760);

} // namespace

DeskScreenshots::DeskScreenshots(DeskWindow& window, UserSettings& settings, const QString& folder)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_folder(folder)
{
    const auto& guests = m_window.desk().content().guests;
    const QString first = guests.empty() ? QString() : guests.front().ref;
    const QString name = guests.empty() ? QString() : guests.back().name.left(2);
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const QString& colours : {u"light"_s, u"dark"_s}) {
            m_shots.push_back({u"desk"_s, first, true, language, colours});
            m_shots.push_back({u"desk-again"_s, first, true, language, colours});
            m_shots.push_back({u"desk-search"_s, name, false, language, colours});
            m_shots.push_back({u"desk-unknown"_s, u"QQQQ"_s, true, language, colours});
            m_shots.push_back({u"desk-walkin"_s, {}, false, language, colours});
        }
    }
}

void DeskScreenshots::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT
        finished(false);
        return;
    }
    m_window.resize(kSize);
    m_window.show();
    prepare();
}

void DeskScreenshots::prepare()
{
    if (m_next >= m_shots.size()) {
        Q_EMIT
        finished(m_good);
        return;
    }
    const Shot& shot = m_shots[m_next];
    m_settings.set(UserSettings::Key::Language, shot.language);
    m_settings.set(UserSettings::Key::ThemeMode, shot.colours);
    if (shot.isEntered)
        m_window.enter(shot.typed);
    else
        m_window.field().setText(shot.typed);
    if (shot.name == u"desk-walkin"_s) {
        if (auto* action = m_window.findChild<QAction*>(u"walkIn"_s))
            action->trigger();
    }
    QTimer::singleShot(kSettleMs, this, &DeskScreenshots::take);
}

void DeskScreenshots::take()
{
    const Shot& shot = m_shots[m_next];
    m_window.resize(kSize);
    QWidget* shown = &m_window;
    QDialog* open = nullptr;
    for (QDialog* dialog : m_window.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            shown = open = dialog;
    }
    const QString path = u"%1/%2-%3-%4.png"_s.arg(m_folder, shot.name, shot.language, shot.colours);
    m_good = shown->grab().save(path) && m_good;
    if (open)
        open->reject();
    ++m_next;
    prepare();
}

} // namespace prizedesk
