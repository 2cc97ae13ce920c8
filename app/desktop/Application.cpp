#include "app/desktop/Application.h"

#include "app/desktop/JudgeDesk.h"
#include "app/desktop/Pages.h"
#include "app/desktop/ReceptionDesk.h"
#include "app/desktop/SmokeRun.h"
#include "models/demo/DemoProgramme.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeTemplate.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/packets/JudgeOpenFlow.h"
#include "ui/packets/JudgeWindow.h"
#include "ui/reception/DeskOpenFlow.h"
#include "ui/reception/DeskWindow.h"
#include "ui/shared/NativePrompts.h"
#include "ui/shared/RunTask.h"
#include "ui/shared/Theme.h"
#include "ui/shell/LanguageSwitch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/OpenFlow.h"
#include "ui/shell/ScreenshotRun.h"
#include "ui/shell/StartWindow.h"
#include "ui/shell/ThemeSwitch.h"

#include <QFileInfo>
#include <QFileOpenEvent>
#include <QTimer>

#include <cstdio>

namespace prizedesk {

namespace {

constexpr int kUsage = 2;
constexpr int kFileTrouble = 3;

} // namespace

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{
    setApplicationName(QStringLiteral("PrizeDesk"));
    setOrganizationName(QStringLiteral("PrizeDesk"));
    setApplicationVersion(QStringLiteral(PRIZEDESK_VERSION));
    setDesktopFileName(QStringLiteral("prizedesk"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/prizedesk.svg")));
    setQuitOnLastWindowClosed(false);
}

Application::~Application()
{
    m_judge.reset();
    m_reception.reset();
    m_window.reset();
    m_workspace.reset();
}

int Application::start()
{
    const auto line = CommandLine::parse(*this);
    if (!line)
        return kUsage;
    m_line = *line;
    const bool isSilent = m_line.check || !m_line.screenshots.isEmpty();
    if (!isSilent && !m_line.file.isEmpty() && InstanceGuard::raiseOther(m_line.file))
        return 0;
    m_settings =
        isSilent
            ? std::make_unique<UserSettings>(m_scratch.filePath(QStringLiteral("settings.ini")))
            : std::make_unique<UserSettings>();
    buildServices();
    if (isSilent)
        return runSilently();
    connect(&m_guard, &InstanceGuard::raiseWanted, this, &Application::raiseWindow);
    if (m_line.file.isEmpty())
        showStart();
    else
        open(m_line.file, false);
    return exec();
}

void Application::buildServices()
{
    m_registry = allPages();
    m_language = std::make_unique<LanguageSwitch>(*m_settings);
    if (!m_line.language.isEmpty())
        m_language->use(Language::fromText(m_line.language));
    m_theme = std::make_unique<Theme>();
    m_themeSwitch = std::make_unique<ThemeSwitch>(*m_settings, *m_theme);
    m_theme->apply(*this);
    m_prompts = std::make_unique<NativePrompts>(*m_theme, m_settings->store());
    m_flow = std::make_unique<OpenFlow>(*m_prompts, *m_settings);
    m_flow->setWho(m_line.who);
    m_judge = std::make_unique<JudgeDesk>(*m_theme, *m_prompts, *m_settings);
    m_reception = std::make_unique<ReceptionDesk>(*m_theme, *m_prompts, *m_settings);
    connect(m_judge.get(), &JudgeDesk::opened, this, &Application::followLonelyWindow);
    connect(m_reception.get(), &ReceptionDesk::opened, this, &Application::followLonelyWindow);
    // A judge or a reception desk has nothing else to do here; an office goes on.
    const auto leave = [this] {
        if (!m_window)
            quit();
    };
    connect(m_judge.get(), &JudgeDesk::closed, this, leave);
    connect(m_reception.get(), &ReceptionDesk::closed, this, leave);
}

void Application::followLonelyWindow(const QString& path)
{
    if (m_start)
        m_start->hide();
    if (!m_workspace)
        m_guard.answerFor(path);
}

int Application::runSilently()
{
    if (JudgeOpenFlow::isPacket(m_line.file) && !m_line.check)
        return takeJudgePictures();
    if (DeskOpenFlow::isDesk(m_line.file) && !m_line.check)
        return takeDeskPictures();
    auto opened =
        Workspace::open(m_line.file, {m_flow->who(), qEnvironmentVariable("PRIZEDESK_PASSPHRASE"),
                                      m_line.check, nullptr});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message()));
        return kFileTrouble;
    }
    m_workspace = std::move(*opened);
    if (m_line.check)
        return smokeRun(*m_workspace, m_registry, *m_theme, *m_settings) ? 0 : kFileTrouble;
    m_window =
        std::make_unique<MainWindow>(*m_workspace, m_registry, *m_theme, *m_prompts, *m_settings);
    auto* shots = new ScreenshotRun(*m_window, m_registry, *m_settings, m_line.screenshots,
                                    m_line.only);
    connect(shots, &ScreenshotRun::finished, this,
            [](bool good) { QCoreApplication::exit(good ? 0 : kFileTrouble); });
    QTimer::singleShot(0, shots, &ScreenshotRun::start);
    return exec();
}

int Application::takeJudgePictures()
{
    const QString passphrase = qEnvironmentVariable("PRIZEDESK_PASSPHRASE");
    if (!m_judge->takePictures(m_line.file, passphrase, m_line.screenshots))
        return kFileTrouble;
    return exec();
}

int Application::takeDeskPictures()
{
    const QString passphrase = qEnvironmentVariable("PRIZEDESK_PASSPHRASE");
    if (!m_reception->takePictures(m_line.file, passphrase, m_line.screenshots))
        return kFileTrouble;
    return exec();
}

void Application::openDesk(const QString& path)
{
    m_reception->open(path, m_flow->who(), currentWindow(),
                      [this](const QString& failed, const Error& error) {
                          if (error.code == Error::Code::Cancelled && !m_window && !m_start)
                              quit();
                          else
                              showFailure(failed, error);
                      });
}

void Application::openPacket(const QString& path)
{
    // Asked without a window behind: the start window is for offices.
    m_judge->open(path, m_flow->who(), currentWindow(),
                  [this](const QString& failed, const Error& error) {
                      if (error.code == Error::Code::Cancelled && !m_window && !m_start)
                          quit();
                      else
                          showFailure(failed, error);
                  });
}

QWidget* Application::currentWindow() const
{
    if (m_judge && m_judge->window())
        return m_judge->window();
    if (m_reception && m_reception->window())
        return m_reception->window();
    if (m_window)
        return m_window.get();
    return m_start.get();
}

StartWindow& Application::startWindow()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>(*m_theme, *m_prompts, *m_settings);
        m_start->offerDemo(true);
        connect(m_start.get(), &StartWindow::openWanted, this, &Application::open);
        connect(m_start.get(), &StartWindow::createWanted, this, &Application::create);
        connect(m_start.get(), &StartWindow::demoWanted, this, &Application::makeDemo);
        connect(m_start.get(), &StartWindow::closed, this, &QCoreApplication::quit);
    }
    return *m_start;
}

void Application::showStart()
{
    closeWorkspace();
    startWindow().clearMessages();
    startWindow().show();
}

void Application::showFailure(const QString& path, const Error& error)
{
    if (m_window) {
        m_window->context().showError(error);
        return;
    }
    startWindow().show();
    startWindow().showError(path, error);
}

void Application::open(const QString& path, bool readOnly)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (JudgeOpenFlow::isPacket(file)) {
        openPacket(file);
        return;
    }
    if (DeskOpenFlow::isDesk(file)) {
        openDesk(file);
        return;
    }
    const bool isOurs = m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(file);
    if (isOurs && m_workspace->isReadOnly() == readOnly) {
        raiseWindow();
        return;
    }
    if (!isOurs && InstanceGuard::raiseOther(file))
        return;
    m_flow->open(
        file, readOnly, currentWindow(),
        [this](std::unique_ptr<Workspace> workspace) { showWorkspace(std::move(workspace)); },
        [this](const QString& failed, const Error& error) { showFailure(failed, error); });
}

void Application::create(const QString& path, const QString& templateName)
{
    const auto programme = ProgrammeTemplate::load(templateName);
    if (!programme) {
        showFailure(path, programme.error());
        return;
    }
    auto made = Workspace::create(path, {m_flow->who(), {}, false, nullptr});
    if (!made) {
        showFailure(path, made.error());
        return;
    }
    const auto started = ProgrammeOperations(**made).start(*programme);
    if (!started) {
        showFailure(path, started.error());
        return;
    }
    m_settings->addRecentFile(path);
    showWorkspace(std::move(*made));
}

void Application::makeDemo(const QString& path)
{
    startWindow().setBusy(true);
    auto* task = new RunTask<bool>(startWindow());
    startWindow().follow(*task);
    const QString who = m_flow->who();
    task->start(
        [path, who](const Progress& progress) -> Result<bool> {
            const auto built = DemoProgramme::build(path, {.entries = 0, .who = who}, progress);
            if (!built)
                return failure(built.error());
            return true;
        },
        [this, task, path](const Result<bool>& built) {
            task->deleteLater();
            startWindow().setBusy(false);
            if (built)
                open(path, false);
            else
                showFailure(path, built.error());
        });
}

void Application::showWorkspace(std::unique_ptr<Workspace> workspace)
{
    std::unique_ptr<MainWindow> old = std::move(m_window);
    std::unique_ptr<Workspace> oldWorkspace = std::move(m_workspace);
    m_workspace = std::move(workspace);
    m_window =
        std::make_unique<MainWindow>(*m_workspace, m_registry, *m_theme, *m_prompts, *m_settings);
    connectWindow();
    const QString last = m_settings->text(UserSettings::Key::LastPage);
    if (!m_registry.pages().empty() && !m_window->showPage(last))
        m_window->showPage(m_registry.pages().front().id);
    m_window->show();
    m_guard.answerFor(m_workspace->path());
    if (m_start)
        m_start->hide();
    if (old) {
        // We may stand in a slot of the old window: it goes when the event loop comes round.
        old->hide();
        QTimer::singleShot(0, this,
                           [window = std::shared_ptr<MainWindow>(std::move(old)),
                            file = std::shared_ptr<Workspace>(std::move(oldWorkspace))]() mutable {
                               window.reset();
                               file.reset();
                           });
    }
}

void Application::connectWindow()
{
    MainWindow* window = m_window.get();
    const auto later = Qt::QueuedConnection; // each of these may end the window that asks
    connect(window, &MainWindow::newWanted, this, &Application::showStart, later);
    connect(window, &MainWindow::closeWanted, this, &Application::showStart, later);
    connect(window, &MainWindow::quitWanted, this, &QCoreApplication::quit, later);
    connect(
        window, &MainWindow::openWanted, this, [this](const QString& path) { open(path, false); },
        later);
    connect(
        window, &MainWindow::reopenWanted, this, [this] { open(m_workspace->path(), false); },
        later);
    connect(
        window, &MainWindow::lockWanted, this,
        [this] {
            const QString path = m_workspace->path();
            showStart();
            open(path, false);
        },
        later);
    connect(window, &MainWindow::restoreWanted, this, &Application::restore, later);
    connect(m_settings.get(), &UserSettings::changed, window, [this](UserSettings::Key key) {
        if (key == UserSettings::Key::Who && m_line.who.isEmpty())
            m_workspace->setWho(m_flow->who());
    });
}

void Application::restore(const QString& backup)
{
    const QString path = m_workspace->path();
    const auto attempt = [this, path, backup](const QString& passphrase) {
        return BackupOperations::restore(
            backup, path, {.who = m_flow->who(), .passphrase = passphrase, .clock = nullptr});
    };
    closeWorkspace();
    const auto restored = attempt({});
    const bool isLocked = !restored && restored.error().code == Error::Code::PassphraseNeeded;
    if (!isLocked) {
        finishRestore(path, restored);
        return;
    }
    startWindow().show();
    m_prompts->askPassphrase(&startWindow(),
                             {.title = tr("Passphrase of the backup"),
                              .text = tr("The backup is protected by a passphrase."),
                              .verb = tr("Restore"),
                              .isNew = false},
                             [this, attempt, path](const std::optional<QString>& passphrase) {
                                 if (passphrase)
                                     finishRestore(path, attempt(*passphrase));
                                 else
                                     open(path, false);
                             });
}

void Application::finishRestore(const QString& path,
                                const Result<BackupOperations::Restored>& restored)
{
    // Either way the office goes on with the file; the window that opens tells what happened.
    m_flow->open(
        path, false, currentWindow(),
        [this, restored](std::unique_ptr<Workspace> workspace) {
            showWorkspace(std::move(workspace));
            if (!restored)
                m_window->context().showError(restored.error());
            else
                m_window->context().showBanner(Tone::Good, tr("The backup is back: %n actions.",
                                                              nullptr, int(restored->actions)));
        },
        [this](const QString& failed, const Error& error) { showFailure(failed, error); });
}

void Application::closeWorkspace()
{
    m_guard.answerFor({});
    if (m_window) {
        m_settings->set(UserSettings::Key::WindowGeometry, m_window->saveGeometry());
        m_window->hide();
    }
    m_window.reset();
    m_workspace.reset();
}

void Application::raiseWindow()
{
    QWidget* window = currentWindow();
    if (!window)
        return;
    if (window->isMinimized())
        window->showNormal();
    window->raise();
    window->activateWindow();
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& exception) {
        const QString name = m_workspace ? m_workspace->fileName() : QString();
        showFailure({}, Workspace::errorFrom(exception, name));
        return false;
    }
}

bool Application::event(QEvent* event)
{
    if (event->type() == QEvent::FileOpen) {
        open(static_cast<QFileOpenEvent*>(event)->file(), false);
        return true;
    }
    return QApplication::event(event);
}

} // namespace prizedesk
