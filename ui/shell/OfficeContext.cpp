#include "ui/shell/OfficeContext.h"

#include "models/core/Error.h"
#include "models/programme/ProgrammeStore.h"
#include "models/settings/DateWords.h"
#include "models/settings/Language.h"
#include "models/settings/UserSettings.h"
#include "models/storage/StorageError.h"
#include "models/workspace/Workspace.h"

#include <QAction>

namespace prizedesk {

namespace {

const QSet<QString>& programmeTables()
{
    static const QSet<QString> tables{
        QStringLiteral("programme"),   QStringLiteral("theme"),    QStringLiteral("stage"),
        QStringLiteral("criterion"),   QStringLiteral("prize"),    QStringLiteral("milestone"),
        QStringLiteral("budget_head"), QStringLiteral("envelope"), QStringLiteral("list_item"),
        QStringLiteral("rule"),        QStringLiteral("anchor"),   QStringLiteral("stage_terms"),
    };
    return tables;
}

} // namespace

OfficeContext::OfficeContext(Workspace& workspace, const Theme& theme, Prompts& prompts,
                             UserSettings& settings, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_programme(std::make_unique<Programme>())
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    reload();
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        bool edited = false;
        for (const auto& [table, rows] : changes.tables)
            edited = edited || programmeTables().contains(table);
        if (edited) {
            reload();
            Q_EMIT
            programmeChanged();
        }
        Q_EMIT
        changed(changes);
    });
    connect(&m_settings, &UserSettings::changed, this, [this](UserSettings::Key key) {
        if (key == UserSettings::Key::Wareki)
            Q_EMIT
        wordsChanged();
    });
}

OfficeContext::~OfficeContext() = default;

void OfficeContext::reload()
{
    attempt([this] { *m_programme = ProgrammeStore(m_workspace.database()).load(); });
}

bool OfficeContext::attempt(const std::function<void()>& read)
{
    try {
        read();
        return true;
    } catch (const std::exception& exception) {
        showError(Workspace::errorFrom(exception, m_workspace.fileName()));
        return false;
    }
}

int OfficeContext::undoDownTo(ActionId action)
{
    int steps = 0;
    attempt([&] {
        for (bool found = false; !found; ++steps) {
            const auto next = m_workspace.journal().nextUndo();
            if (!next)
                return;
            const auto undone = m_workspace.undo();
            if (!undone) {
                showError(undone.error());
                return;
            }
            found = next->id == action;
        }
    });
    return steps;
}

bool OfficeContext::japanese() const
{
    return Language::current() == Language::Code::Japanese;
}

QString OfficeContext::in(const BilingualText& text) const
{
    return text.in(japanese());
}

DateWords OfficeContext::dates() const
{
    return {japanese(), m_settings.flag(UserSettings::Key::Wareki), m_programme->timeZone};
}

bool OfficeContext::isReadOnly() const
{
    return m_workspace.isReadOnly();
}

void OfficeContext::navigate(const QString& pageId, const QVariant& argument)
{
    Q_EMIT
    navigateWanted(pageId, argument);
}

void OfficeContext::showBanner(Tone tone, const QString& text, const QString& key)
{
    Q_EMIT
    bannerWanted(tone, text, key);
}

void OfficeContext::dismissBanner(const QString& key)
{
    Q_EMIT
    bannerDismissed(key);
}

void OfficeContext::showError(const Error& error)
{
    if (error.code != Error::Code::Cancelled)
        Q_EMIT
    bannerWanted(Tone::Bad, error.message(), QStringLiteral("error"));
}

void OfficeContext::showDone(const QString& text)
{
    Q_EMIT
    doneWanted(text, true);
}

void OfficeContext::setChainState(const ChainState& state)
{
    m_chainState = state;
    Q_EMIT journalVerified();
}

void OfficeContext::followTask(RunTaskBase& task, const QString& title)
{
    Q_EMIT
    taskStarted(&task, title);
}

qint64 OfficeContext::journalCount() const
{
    try {
        return m_workspace.journal().count();
    } catch (const std::exception&) {
        return 0; // the operation that follows meets the same trouble and tells
    }
}

void OfficeContext::finish(const QString& done, qint64 journalCountBefore)
{
    dismissBanner(QStringLiteral("error"));
    if (done.isEmpty())
        return;
    attempt([&] {
        const auto next = m_workspace.journal().nextUndo();
        Q_EMIT
        doneWanted(done, next && next->id.value() > journalCountBefore);
    });
}

} // namespace prizedesk
