#include "ui/packets/JudgeScreenshots.h"

#include "models/packets/EntryProgress.h"
#include "models/settings/UserSettings.h"
#include "ui/packets/JudgeSession.h"
#include "ui/packets/JudgeWindow.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kSettleMs = 500;
constexpr QSize kSize(1440, 900);

} // namespace

JudgeScreenshots::JudgeScreenshots(JudgeWindow& window, UserSettings& settings,
                                   const QString& folder)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_folder(folder)
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const QString& colours : {u"light"_s, u"dark"_s})
            addShots(language, colours);
    }
}

void JudgeScreenshots::addShots(const QString& language, const QString& colours)
{
    JudgeSession& session = m_window.session();
    // One with a document where there is one.
    const auto firstWith = [&](EntryProgress progress) {
        QString found;
        for (const PacketEntry& entry : session.content().entries) {
            if (entryStanding(session.content(), session.entry(entry.ref)).progress != progress)
                continue;
            if (!entry.documents.empty())
                return entry.ref;
            if (found.isEmpty())
                found = entry.ref;
        }
        return found;
    };
    const std::vector<std::pair<QString, QString>> kinds{
        {u"judge"_s, firstWith(EntryProgress::Underway)},
        {u"judge-done"_s, firstWith(EntryProgress::Done)},
        {u"judge-open"_s, firstWith(EntryProgress::Untouched)},
        {u"judge-hidden"_s, firstWith(EntryProgress::Conflict)}};
    QString shown;
    for (const auto& [name, ref] : kinds) {
        if (ref.isEmpty())
            continue;
        if (shown.isEmpty())
            shown = ref;
        m_shots.push_back({name, ref, {}, language, colours});
    }
    for (const auto* action : {"finish", "declareAll", "compare", "keys"})
        m_shots.push_back(
            {u"judge-"_s + QLatin1String(action), shown, QLatin1String(action), language, colours});
}

void JudgeScreenshots::start()
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

void JudgeScreenshots::prepare()
{
    if (m_next >= m_shots.size()) {
        Q_EMIT
        finished(m_good);
        return;
    }
    const Shot& shot = m_shots[m_next];
    m_settings.set(UserSettings::Key::Language, shot.language);
    m_settings.set(UserSettings::Key::ThemeMode, shot.colours);
    m_window.showEntry(shot.entry);
    if (QAction* action = m_window.findChild<QAction*>(shot.action);
        action && !shot.action.isEmpty())
        action->trigger();
    QTimer::singleShot(kSettleMs, this, &JudgeScreenshots::take);
}

void JudgeScreenshots::take()
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
