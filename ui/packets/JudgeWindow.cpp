#include "ui/packets/JudgeWindow.h"

#include "models/packets/EntryProgress.h"
#include "models/settings/Language.h"
#include "models/settings/UserSettings.h"
#include "ui/packets/CommentCard.h"
#include "ui/packets/CommentEdit.h"
#include "ui/packets/DeadlineWords.h"
#include "ui/packets/DeclareAllDialog.h"
#include "ui/packets/DocumentPane.h"
#include "ui/packets/FinishDialog.h"
#include "ui/packets/JudgeCompareDialog.h"
#include "ui/packets/JudgeEntryList.h"
#include "ui/packets/JudgeKeysDialog.h"
#include "ui/packets/JudgeSession.h"
#include "ui/packets/JudgeStatusBar.h"
#include "ui/packets/JudgeToolBar.h"
#include "ui/packets/ScoreForm.h"
#include "ui/shared/BannerStack.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/AboutDialog.h"
#include "ui/webview/WebviewLoader.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kTextStep = 10;
constexpr int kMinuteMs = 60'000;
constexpr int kListWidth = 264;
constexpr int kFormWidth = 504;
constexpr QLatin1String kGeometryKey("judge/geometry");
constexpr QLatin1String kSplitterKey("judge/splitter");

} // namespace

JudgeWindow::JudgeWindow(std::unique_ptr<JudgePacket> packet, Theme& theme, Prompts& prompts,
                         UserSettings& settings, JudgeSurroundings surroundings)
    : m_theme(theme)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_session(std::make_unique<JudgeSession>(
          std::move(packet), surroundings.clock ? *surroundings.clock : m_ownClock))
    , m_actions(new JudgeActions(theme, *this))
{
    setObjectName(u"judgeWindow"_s);
    if (!surroundings.openUrl)
        surroundings.openUrl = [](const QUrl& url) { QDesktopServices::openUrl(url); };
    if (!surroundings.loadRenderer)
        surroundings.loadRenderer = [] { return WebviewLoader::load(); };
    buildLayout(surroundings);
    buildMenus();
    connectActions();
    connectParts();
    retranslate();
    setMinimumSize(1024, 640);
    resize(1440, 900);
    const QSettings& store = settings.store();
    restoreGeometry(store.value(kGeometryKey).toByteArray());
    m_splitter->restoreState(store.value(kSplitterKey).toByteArray());
    if (!m_session->content().entries.empty())
        showEntry(m_session->content().entries.front().ref);
    goToOpenEntry();
    showFirstNotices();
    auto* minute = new QTimer(this);
    minute->start(kMinuteMs);
    connect(minute, &QTimer::timeout, this, [this] {
        refreshDeadline();
        noteTime();
    });
}

JudgeWindow::~JudgeWindow()
{
    disconnect(m_session.get(), nullptr, this, nullptr);
    delete takeCentralWidget();
}

void JudgeWindow::buildLayout(const JudgeSurroundings& surroundings)
{
    auto* central = new QWidget(this);
    m_toolBar = new JudgeToolBar(*m_actions, m_theme, central);
    m_banners = new BannerStack(m_theme, central);
    m_splitter = new QSplitter(Qt::Horizontal, central);
    m_list = new JudgeEntryList(*m_session, m_theme);
    m_documents = new JudgeDocuments(*m_session, m_theme, m_prompts, surroundings.openUrl);
    m_form = new ScoreForm(*m_session, m_theme);
    m_status = new JudgeStatusBar(*m_session, m_theme, central);
    m_export = new JudgeExport(*m_session, m_prompts, *this,
                               surroundings.saver ? *surroundings.saver : m_ownSaver,
                               surroundings.loadRenderer);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_documents);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_list->setMinimumWidth(200);
    m_documents->setMinimumWidth(300);
    m_form->setMinimumWidth(400);
    m_splitter->setSizes({kListWidth, 1440 - kListWidth - kFormWidth, kFormWidth});
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_banners);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
}

void JudgeWindow::buildMenus()
{
    const auto add = [this](const QString& name) {
        auto* menu = new QMenu(menuBar());
        menu->setObjectName(name);
        menuBar()->addMenu(menu);
        return menu;
    };
    JudgeActions& verbs = *m_actions;
    m_fileMenu = add(u"fileMenu"_s);
    m_fileMenu->addAction(&verbs[Verb::Finish]);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({&verbs[Verb::ExportXlsx], &verbs[Verb::ExportPdf]});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(&verbs[Verb::Close]);
    m_editMenu = add(u"editMenu"_s);
    m_editMenu->addActions({&verbs[Verb::Undo], &verbs[Verb::Redo]});
    m_editMenu->addSeparator();
    m_editMenu->addAction(&verbs[Verb::Find]);
    m_viewMenu = add(u"viewMenu"_s);
    m_viewMenu->addActions({&verbs[Verb::ScreenUp], &verbs[Verb::ScreenDown],
                            &verbs[Verb::PreviousDocument], &verbs[Verb::NextDocument],
                            &verbs[Verb::ZoomIn], &verbs[Verb::ZoomOut]});
    m_viewMenu->addSeparator();
    m_colourMenu = m_viewMenu->addMenu(QString());
    m_colourMenu->addActions(
        {&verbs[Verb::ThemeSystem], &verbs[Verb::ThemeLight], &verbs[Verb::ThemeDark]});
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageMenu->addActions({&verbs[Verb::LanguageJapanese], &verbs[Verb::LanguageEnglish]});
    m_viewMenu->addActions(
        {&verbs[Verb::TextLarger], &verbs[Verb::TextSmaller], &verbs[Verb::TextNormal]});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({&verbs[Verb::NextPane], &verbs[Verb::PreviousPane]});
    m_scoreMenu = add(u"scoreMenu"_s);
    m_scoreMenu->addActions(
        {&verbs[Verb::PreviousEntry], &verbs[Verb::NextEntry], &verbs[Verb::NextOpen]});
    m_scoreMenu->addSeparator();
    m_scoreMenu->addActions({&verbs[Verb::Declare], &verbs[Verb::DeclareAll]});
    m_scoreMenu->addSeparator();
    m_scoreMenu->addActions({&verbs[Verb::ClearMark], &verbs[Verb::Compare]});
    m_helpMenu = add(u"helpMenu"_s);
    m_helpMenu->addActions({&verbs[Verb::Instructions], &verbs[Verb::Keys], &verbs[Verb::About]});
}

void JudgeWindow::connectActions()
{
    const auto on = [this](Verb id, auto act) {
        connect(&(*m_actions)[id], &QAction::triggered, this, act);
    };
    on(Verb::Finish, [this] { finish(); });
    on(Verb::ExportXlsx, [this] { m_export->writeXlsx(isJapanese()); });
    on(Verb::ExportPdf, [this] { m_export->writePdf(isJapanese()); });
    on(Verb::Close, [this] { close(); });
    on(Verb::Undo, [this] { m_session->undo(); });
    on(Verb::Redo, [this] { m_session->redo(); });
    on(Verb::Find, [this] { m_documents->find(); });
    on(Verb::NextPane, [this] { moveFocus(1); });
    on(Verb::PreviousPane, [this] { moveFocus(-1); });
    on(Verb::ScreenUp, [this] { m_documents->scrollScreen(-1); });
    on(Verb::ScreenDown, [this] { m_documents->scrollScreen(1); });
    on(Verb::NextDocument, [this] { m_documents->stepTab(1); });
    on(Verb::PreviousDocument, [this] { m_documents->stepTab(-1); });
    on(Verb::ZoomIn, [this] { m_documents->zoom(1); });
    on(Verb::ZoomOut, [this] { m_documents->zoom(-1); });
    on(Verb::TextLarger, [this] { changeTextSize(kTextStep); });
    on(Verb::TextSmaller, [this] { changeTextSize(-kTextStep); });
    on(Verb::TextNormal, [this] { m_settings.set(UserSettings::Key::TextSize, 100); });
    const auto choose = [&](Verb id, UserSettings::Key key, const QString& value) {
        on(id, [this, key, value] { m_settings.set(key, value); });
    };
    choose(Verb::ThemeSystem, UserSettings::Key::ThemeMode, u"system"_s);
    choose(Verb::ThemeLight, UserSettings::Key::ThemeMode, u"light"_s);
    choose(Verb::ThemeDark, UserSettings::Key::ThemeMode, u"dark"_s);
    choose(Verb::LanguageJapanese, UserSettings::Key::Language, u"ja"_s);
    choose(Verb::LanguageEnglish, UserSettings::Key::Language, u"en"_s);
    on(Verb::PreviousEntry, [this] { stepEntry(-1); });
    on(Verb::NextEntry, [this] { stepEntry(1); });
    on(Verb::NextOpen, [this] { goToOpenEntry(); });
    on(Verb::ClearMark, [this] { m_form->clearCurrentMark(); });
    on(Verb::Declare, [this] { m_form->askDeclaration(); });
    on(Verb::DeclareAll, [this] { declareAll(); });
    on(Verb::Compare, [this] { compare(); });
    on(Verb::Instructions, [this] { showInstructions(); });
    on(Verb::Keys, [this] { (new JudgeKeysDialog(m_theme, this))->open(); });
    on(Verb::About, [this] {
        auto* dialog = new AboutDialog(m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void JudgeWindow::connectParts()
{
    connect(m_list, &JudgeEntryList::entryWanted, this, &JudgeWindow::showEntry);
    connect(m_form, &ScoreForm::nextWanted, this, [this] { stepEntry(1); });
    connect(m_form, &ScoreForm::compareWanted, this, &JudgeWindow::compare);
    connect(m_form, &ScoreForm::declareAllWanted, this, &JudgeWindow::declareAll);
    connect(m_status, &JudgeStatusBar::retryWanted, this, [this] { m_session->saveAgain(); });
    connect(m_session.get(), &JudgeSession::saveStateChanged, this, [this] {
        refreshUndo();
        if (!m_session->isFailing())
            m_banners->dismiss(u"disk"_s);
    });
    connect(m_session.get(), &JudgeSession::travelled, this, [this](const QString& ref) {
        showEntry(ref);
        m_form->comment().refresh();
    });
    connect(m_session.get(), &JudgeSession::failed, this, [this](const Error& error) {
        const bool isDisk = error.kind() == Error::Kind::File;
        m_banners->show(isDisk ? u"disk"_s : u"refused"_s, isDisk ? Tone::Bad : Tone::Warning,
                        isDisk ? tr("Not saved. %1").arg(error.message()) : error.message());
    });
    connect(m_session.get(), &JudgeSession::changed, this,
            [this] { m_banners->dismiss(u"refused"_s); });
    connect(m_export, &JudgeExport::done, this,
            [this](const QString& text) { m_banners->show(u"file"_s, Tone::Good, text); });
    connect(m_export, &JudgeExport::failed, this,
            [this](const QString& text) { m_banners->show(u"file"_s, Tone::Bad, text); });
    connect(&m_settings, &UserSettings::changed, this, &JudgeWindow::refreshChoices);
}

QString JudgeWindow::path() const
{
    return m_session->packet().path();
}

QString JudgeWindow::currentEntry() const
{
    return m_form->entry();
}

bool JudgeWindow::isJapanese() const
{
    return Language::current() == Language::Code::Japanese;
}

void JudgeWindow::noteTime()
{
    if (m_seen.isValid() && !currentEntry().isEmpty())
        m_session->addSeen(currentEntry(), m_seen.elapsed() / 1000);
    m_seen.start();
}

bool JudgeWindow::showEntry(const QString& ref)
{
    if (!m_session->content().entry(ref))
        return false;
    if (ref == currentEntry())
        return true;
    // A text that the disk refused would be gone with its field.
    if (m_session->hasUnsaved() && !m_session->saveAgain()) {
        m_list->setCurrent(currentEntry());
        return false;
    }
    noteTime();
    m_list->setCurrent(ref);
    m_documents->showEntry(ref);
    m_form->showEntry(ref);
    if (!m_list->view().hasFocus())
        m_form->focusWork();
    return true;
}

void JudgeWindow::stepEntry(int direction)
{
    const auto& entries = m_session->content().entries;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].ref != currentEntry())
            continue;
        const size_t next = i + size_t(direction);
        if (next < entries.size() && showEntry(entries[next].ref))
            m_form->focusWork();
        else if (next >= entries.size() && direction > 0)
            m_banners->show(u"end"_s, Tone::Information,
                            m_session->packet().missing().empty()
                                ? tr("This is the last entry and nothing is missing: make the "
                                     "return file.")
                                : tr("This is the last entry. Ctrl+Shift+Enter goes to the next "
                                     "open one."));
        return;
    }
}

void JudgeWindow::goToOpenEntry()
{
    const auto& entries = m_session->content().entries;
    size_t start = 0;
    while (start < entries.size() && entries[start].ref != currentEntry())
        ++start;
    const bool isDone = m_session->packet().missing(currentEntry()).empty();
    for (size_t i = 0; i < entries.size(); ++i) {
        const QString& ref = entries[(start + i + (isDone ? 1 : 0)) % entries.size()].ref;
        if (m_session->packet().missing(ref).empty())
            continue;
        if (showEntry(ref))
            m_form->focusWork();
        return;
    }
}

void JudgeWindow::moveFocus(int direction)
{
    const std::vector<QWidget*> panes{&m_list->view(), m_documents->pane(), m_form};
    int current = 2;
    for (int i = 0; i < 3; ++i) {
        QWidget* pane = i == 0   ? static_cast<QWidget*>(m_list)
                        : i == 1 ? static_cast<QWidget*>(m_documents)
                                 : static_cast<QWidget*>(m_form);
        if (pane->isAncestorOf(focusWidget()))
            current = i;
    }
    const int next = (current + direction + 3) % 3;
    if (next == 2)
        m_form->focusWork();
    else if (panes[size_t(next)])
        panes[size_t(next)]->setFocus(Qt::TabFocusReason);
}

void JudgeWindow::finish()
{
    // A return without what stands in the window would be a lie.
    if (m_session->hasUnsaved() && !m_session->saveAgain())
        return;
    auto* dialog = new FinishDialog(*m_session, m_theme, isJapanese(), this);
    connect(dialog, &FinishDialog::jumpWanted, this, &JudgeWindow::jumpTo);
    connect(dialog, &QDialog::accepted, m_export, &JudgeExport::writeReturn);
    dialog->open();
}

void JudgeWindow::jumpTo(const MissingWork& place)
{
    if (!showEntry(place.entry))
        return;
    if (place.what == MissingWork::What::Comment)
        m_form->focusComment(place.criterion);
    else
        m_form->focusCriterion(place.criterion);
}

void JudgeWindow::declareAll()
{
    auto* dialog = new DeclareAllDialog(*m_session, m_theme, isJapanese(), this);
    dialog->setObjectName(u"declareAllDialog"_s);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        for (const auto& [ref, declaration] : dialog->declarations()) {
            if (!m_session->declare(ref, declaration))
                break;
        }
        m_form->focusWork();
    });
    dialog->open();
}

void JudgeWindow::compare()
{
    auto* dialog = new JudgeCompareDialog(*m_session, m_theme, isJapanese(), currentEntry(), this);
    connect(dialog, &JudgeCompareDialog::entryWanted, this, &JudgeWindow::showEntry);
    connect(dialog, &QDialog::finished, m_form, &ScoreForm::focusWork);
    dialog->open();
}

void JudgeWindow::showInstructions()
{
    m_prompts.confirm(this,
                      {.title = tr("Instructions of the office"),
                       .text = m_session->content().instructions.in(isJapanese()),
                       .verb = tr("Close"),
                       .wordToType = {},
                       .isDestructive = false},
                      [](bool) {});
}

void JudgeWindow::showFirstNotices()
{
    if (m_session->packet().fellBack())
        m_banners->show(u"fellBack"_s, Tone::Warning,
                        tr("The newest state of this file could not be read; the one before it is "
                           "shown. Look at the last mark that you gave."));
    const auto deadline = m_session->content().deadlineMs;
    if (deadline && *deadline < m_session->nowMs())
        m_banners->show(
            u"deadline"_s, Tone::Warning,
            tr("The deadline has passed. Ask the office whether it still takes marks."));
}

void JudgeWindow::changeTextSize(int by)
{
    m_settings.set(UserSettings::Key::TextSize,
                   qBound(90, m_settings.number(UserSettings::Key::TextSize) + by, 150));
}

void JudgeWindow::refreshUndo()
{
    const auto show = [](QAction& action, bool can, const QString& plain, const QString& about) {
        action.setEnabled(can);
        action.setText(can && !about.isEmpty() ? about : plain);
    };
    JudgePacket& packet = m_session->packet();
    show((*m_actions)[Verb::Undo], packet.canUndo(), tr("&Undo"),
         m_session->undoWords().isEmpty() ? QString()
                                          : tr("&Undo: %1").arg(m_session->undoWords()));
    show((*m_actions)[Verb::Redo], packet.canRedo(), tr("&Redo"),
         m_session->redoWords().isEmpty() ? QString()
                                          : tr("&Redo: %1").arg(m_session->redoWords()));
}

void JudgeWindow::refreshDeadline()
{
    const DeadlineWords words(m_session->content(), m_session->nowMs(), isJapanese());
    m_toolBar->setDeadline(words.deadline(), words.left(), words.tone());
}

void JudgeWindow::refreshChoices()
{
    const QString mode = m_settings.text(UserSettings::Key::ThemeMode);
    (*m_actions)[Verb::ThemeSystem].setChecked(mode == "system"_L1);
    (*m_actions)[Verb::ThemeLight].setChecked(mode == "light"_L1);
    (*m_actions)[Verb::ThemeDark].setChecked(mode == "dark"_L1);
    (*m_actions)[Verb::LanguageJapanese].setChecked(isJapanese());
    (*m_actions)[Verb::LanguageEnglish].setChecked(!isJapanese());
    m_status->refresh();
}

void JudgeWindow::retranslate()
{
    const PacketContent& content = m_session->content();
    const bool japanese = isJapanese();
    m_actions->retranslate();
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_colourMenu->setTitle(tr("&Colours"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    m_scoreMenu->setTitle(tr("&Scoring"));
    m_helpMenu->setTitle(tr("&Help"));
    (*m_actions)[Verb::Instructions].setEnabled(!content.instructions.in(japanese).isEmpty());
    //: Title of the judge's window: %1 stage, %2 theme, %3 the judge's name.
    setWindowTitle(tr("%1  %2  %3 — PrizeDesk scoring")
                       .arg(content.stageName.in(japanese), content.themeName.in(japanese),
                            content.judgeName));
    m_documents->setJapanese(japanese);
    m_form->setJapanese(japanese);
    refreshUndo();
    refreshDeadline();
    refreshChoices();
}

void JudgeWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_export) {
        m_banners->dismissAll();
        retranslate();
        showFirstNotices();
    }
}

void JudgeWindow::closeEvent(QCloseEvent* event)
{
    if (m_session->hasUnsaved() && !m_session->saveAgain()) {
        event->ignore();
        m_prompts.confirm(this,
                          {.title = tr("A text is not saved"),
                           .text = tr("The disk refused the last text. It is lost when the window "
                                      "closes. Make room or copy the text elsewhere first."),
                           .verb = tr("Close without it"),
                           .wordToType = {},
                           .isDestructive = true},
                          [this](bool agreed) {
                              if (agreed)
                                  Q_EMIT
                              closed();
                          });
        return;
    }
    noteTime();
    m_settings.store().setValue(kGeometryKey, saveGeometry());
    m_settings.store().setValue(kSplitterKey, m_splitter->saveState());
    event->accept();
    Q_EMIT
    closed();
}

} // namespace prizedesk
