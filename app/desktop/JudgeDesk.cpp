#include "app/desktop/JudgeDesk.h"

#include "models/packets/JudgePacket.h"
#include "models/settings/UserSettings.h"
#include "ui/packets/JudgeOpenFlow.h"
#include "ui/packets/JudgeScreenshots.h"
#include "ui/packets/JudgeWindow.h"
#include "ui/shared/Prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace prizedesk {

namespace {

constexpr int kFileTrouble = 3;

} // namespace

JudgeDesk::JudgeDesk(Theme& theme, Prompts& prompts, UserSettings& settings)
    : m_theme(theme)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_flow(std::make_unique<JudgeOpenFlow>(prompts))
{
}

JudgeDesk::~JudgeDesk() = default;

void JudgeDesk::open(const QString& path, const QString& who, QWidget* parent, Failed failed)
{
    if (m_window) {
        if (QFileInfo(m_window->path()) == QFileInfo(path)) {
            m_window->raise();
            m_window->activateWindow();
        } else {
            failed(path, Error{Error::Code::RuleRefused,
                               {tr("Another packet is open already. Close its window first.")},
                               {}});
        }
        return;
    }
    m_flow->open(
        path, who, parent,
        [this](std::unique_ptr<JudgePacket> packet) {
            m_window =
                std::make_unique<JudgeWindow>(std::move(packet), m_theme, m_prompts, m_settings);
            connect(m_window.get(), &JudgeWindow::closed, this, &JudgeDesk::drop,
                    Qt::QueuedConnection);
            m_window->show();
            Q_EMIT
            opened(m_window->path());
        },
        std::move(failed));
}

void JudgeDesk::drop()
{
    m_window.reset();
    Q_EMIT
    closed();
}

bool JudgeDesk::takePictures(const QString& path, const QString& passphrase, const QString& folder)
{
    auto packet = JudgePacket::openToRead(path, passphrase);
    if (!packet) {
        std::fprintf(stderr, "%s\n", qPrintable(packet.error().message()));
        return false;
    }
    m_window = std::make_unique<JudgeWindow>(std::move(*packet), m_theme, m_prompts, m_settings);
    auto* shots = new JudgeScreenshots(*m_window, m_settings, folder);
    connect(shots, &JudgeScreenshots::finished, this,
            [](bool good) { QCoreApplication::exit(good ? 0 : kFileTrouble); });
    QTimer::singleShot(0, shots, &JudgeScreenshots::start);
    return true;
}

} // namespace prizedesk
