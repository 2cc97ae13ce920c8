#include "ui/reception/DeskOpenFlow.h"

#include "ui/shared/Prompts.h"

#include <QFileInfo>

namespace prizedesk {

DeskOpenFlow::DeskOpenFlow(Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_prompts(prompts)
{
}

bool DeskOpenFlow::isDesk(const QString& path)
{
    return path.endsWith(QLatin1String(".desk"), Qt::CaseInsensitive);
}

void DeskOpenFlow::open(const QString& path, const QString& who, QWidget* parent, Opened opened,
                        Failed failed)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_who = who;
    m_parent = parent;
    m_opened = std::move(opened);
    m_failed = std::move(failed);
    attempt({});
}

void DeskOpenFlow::attempt(const QString& passphrase)
{
    auto opened = DeskFile::open(m_path, passphrase, m_who);
    if (opened) {
        m_opened(std::move(*opened));
        return;
    }
    const Error error = opened.error();
    const bool isWrong = error.code == Error::Code::WrongPassphrase;
    if (!isWrong && error.code != Error::Code::PassphraseNeeded) {
        m_failed(m_path, error);
        return;
    }
    m_prompts.askPassphrase(
        m_parent,
        {.title = tr("Passphrase of %1").arg(QFileInfo(m_path).fileName()),
         .text = isWrong ? error.message()
                         : tr("It stands on the list of passphrases that the office keeps. Small "
                              "and large letters, blanks and hyphens do not matter."),
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
