#include "ui/shell/OpenFlow.h"

#include "models/settings/SystemUser.h"
#include "models/backups/BackupOperations.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Prompts.h"

#include <QFileInfo>

namespace prizedesk {

OpenFlow::OpenFlow(Prompts& prompts, UserSettings& settings, QObject* parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_settings(settings)
{
}

QString OpenFlow::who() const
{
    if (!m_who.isEmpty())
        return m_who;
    const QString named = m_settings.text(UserSettings::Key::Who);
    return named.isEmpty() ? systemUser() : named;
}

void OpenFlow::open(const QString& path, bool readOnly, QWidget* parent, Opened opened,
                    Failed failed)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_readOnly = readOnly;
    m_parent = parent;
    m_opened = std::move(opened);
    m_failed = std::move(failed);
    attempt({});
}

void OpenFlow::attempt(const QString& passphrase)
{
    auto opened = Workspace::open(m_path, {who(), passphrase, m_readOnly, nullptr});
    if (opened) {
        // A copy that cannot be made must not keep anybody from working; it is told.
        const auto backup = BackupOperations(**opened).makeDaily();
        m_settings.addRecentFile(m_path);
        m_opened(std::move(*opened));
        if (!backup && m_failed)
            m_failed(m_path, backup.error());
        return;
    }
    const Error error = opened.error();
    const bool isWrong = error.code == Error::Code::WrongPassphrase;
    if (!isWrong && error.code != Error::Code::PassphraseNeeded) {
        m_failed(m_path, error);
        return;
    }
    const QString name = QFileInfo(m_path).fileName();
    m_prompts.askPassphrase(
        m_parent,
        {.title = tr("Passphrase of %1").arg(name),
         .text = isWrong ? error.message() : tr("This programme is protected by a passphrase."),
         .verb = tr("Open"),
         .isNew = false},
        [this](const std::optional<QString>& answer) {
            if (answer)
                attempt(*answer);
            else
                m_failed(m_path, Error{Error::Code::Cancelled, {}, {}});
        });
}

} // namespace prizedesk
