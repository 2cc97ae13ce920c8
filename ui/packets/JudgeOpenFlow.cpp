#include "ui/packets/JudgeOpenFlow.h"

#include "ui/shared/Prompts.h"

#include <QFileInfo>

namespace prizedesk {

JudgeOpenFlow::JudgeOpenFlow(Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_prompts(prompts)
{
}

bool JudgeOpenFlow::isPacket(const QString& path)
{
    return path.endsWith(QLatin1String(".judge"), Qt::CaseInsensitive);
}

void JudgeOpenFlow::open(const QString& path, const QString& who, QWidget* parent, Opened opened,
                         Failed failed)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_who = who;
    m_parent = parent;
    m_opened = std::move(opened);
    m_failed = std::move(failed);
    attempt({});
}

void JudgeOpenFlow::attempt(const QString& passphrase)
{
    auto opened = JudgePacket::open(m_path, passphrase, nullptr, m_who);
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
                         : tr("The office has sent you the passphrase separately. Small and large "
                              "letters, blanks and hyphens do not matter."),
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
