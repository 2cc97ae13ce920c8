#include "app/desktop/ReceptionDesk.h"

#include "models/settings/UserSettings.h"
#include "ui/reception/DeskOpenFlow.h"
#include "ui/reception/DeskScreenshots.h"
#include "ui/reception/DeskWindow.h"
#include "ui/shared/Prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace prizedesk {

namespace {

constexpr int kFileTrouble = 3;

} // namespace

ReceptionDesk::ReceptionDesk(Theme& theme, Prompts& prompts, UserSettings& settings)
    : m_theme(theme)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_flow(std::make_unique<DeskOpenFlow>(prompts))
{
}

ReceptionDesk::~ReceptionDesk() = default;

void ReceptionDesk::open(const QString& path, const QString& who, QWidget* parent, Failed failed)
{
    if (m_window) {
        if (QFileInfo(m_window->path()) == QFileInfo(path)) {
            m_window->raise();
            m_window->activateWindow();
        } else {
            failed(path, Error{Error::Code::RuleRefused,
                               {tr("Another desk is open already. Close its window first.")},
                               {}});
        }
        return;
    }
    m_flow->open(
        path, who, parent,
        [this](std::unique_ptr<DeskFile> desk) {
            m_window = std::make_unique<DeskWindow>(std::move(desk), m_theme, m_prompts,
                                                    m_settings);
            connect(m_window.get(), &DeskWindow::closed, this, &ReceptionDesk::drop,
                    Qt::QueuedConnection);
            m_window->show();
            Q_EMIT
            opened(m_window->path());
        },
        std::move(failed));
}

void ReceptionDesk::drop()
{
    m_window.reset();
    Q_EMIT
    closed();
}

bool ReceptionDesk::takePictures(const QString& path, const QString& passphrase,
                                 const QString& folder)
{
    auto desk = DeskFile::open(path, passphrase, {});
    if (!desk) {
        std::fprintf(stderr, "%s\n", qPrintable(desk.error().message()));
        return false;
    }
    m_window = std::make_unique<DeskWindow>(std::move(*desk), m_theme, m_prompts, m_settings);
    auto* shots = new DeskScreenshots(*m_window, m_settings, folder);
    connect(shots, &DeskScreenshots::finished, this,
            [](bool good) { QCoreApplication::exit(good ? 0 : kFileTrouble); });
    QTimer::singleShot(0, shots, &DeskScreenshots::start);
    return true;
}

} // namespace prizedesk
