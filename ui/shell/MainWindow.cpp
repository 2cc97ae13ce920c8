#include "ui/shell/MainWindow.h"

#include "models/backups/BackupOperations.h"
#include "models/packets/ScoreSheetXlsx.h"
#include "models/settings/DateWords.h"
#include "models/settings/Language.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/BannerStack.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/SearchField.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/ActionWords.h"
#include "ui/shell/ChainCheck.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/NavigationView.h"
#include "ui/shell/OfficeStatusBar.h"
#include "ui/shell/UndoControl.h"
#include "ui/shell/WindowMenus.h"
#include "ui/shell/WindowToolBar.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace prizedesk {

using Verb = WindowActions::Verb;

namespace {

constexpr int kTextStep = 10;
constexpr int kRecordHits = 8;
constexpr int kChainDelayMs = 1500;

} // namespace

MainWindow::MainWindow(Workspace& workspace, const PageRegistry& registry, const Theme& theme,
                       Prompts& prompts, UserSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_registry(registry)
    , m_theme(theme)
    , m_settings(settings)
    , m_context(new OfficeContext(workspace, theme, prompts, settings, this))
    , m_actions(new WindowActions(theme, *this))
    , m_undo(new UndoControl(*m_context, this))
    , m_chain(new ChainCheck(*m_context))
    , m_bannerUndo(new QAction(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    addActions({&m_context->undoAction(), &m_context->redoAction()});
    connect(m_bannerUndo, &QAction::triggered, &m_context->undoAction(), &QAction::trigger);
    for (const PageInfo& info : registry.pages())
        m_areas[info.id] = areaAction(info);
    buildLayout(registry);
    m_menus = new WindowMenus(*menuBar(), {registry, *m_context, *m_actions, m_areas}, this);
    connect(m_menus, &WindowMenus::recentChosen, this, &MainWindow::openWanted);
    m_undo->fillOnShow(m_toolBar->undoMenu());
    connectActions();
    connectContext();
    refreshChoices();
    retranslate();
    setMinimumSize(960, 600);
    // Not the first field of the window: nobody opens it to search.
    m_navigation->list().setFocus(Qt::OtherFocusReason);
    if (!restoreGeometry(settings.bytes(UserSettings::Key::WindowGeometry)))
        resize(1440, 900);
    // After the first picture: opening a file must not wait for it.
    QTimer::singleShot(kChainDelayMs, this, [this] {
        m_status->setChain(OfficeStatusBar::Chain::Checking);
        m_chain->start(false);
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout(const PageRegistry& registry)
{
    auto* central = new QWidget(this);
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_toolBar = new WindowToolBar(m_theme, central);
    m_toolBar->setActions(
        m_context->undoAction(), m_context->redoAction(),
        {&(*m_actions)[Verb::Import], &(*m_actions)[Verb::Export], &(*m_actions)[Verb::Print]});
    rows->addWidget(m_toolBar);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_navigation = new NavigationView(registry, *m_context, central);
    columns->addWidget(m_navigation);
    connect(m_navigation, &NavigationView::pageWanted, this,
            [this](const QString& pageId) { showPage(pageId); });
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    m_notices = new BannerStack(m_theme, central);
    m_stack = new QStackedWidget(central);
    m_banners = new BannerStack(m_theme, central);
    middle->addWidget(m_notices);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_banners);
    columns->addLayout(middle, 1);
    rows->addLayout(columns, 1);
    m_status = new OfficeStatusBar(*m_context, central);
    rows->addWidget(m_status);
    setCentralWidget(central);
    m_palette = new CommandPalette(m_theme, m_toolBar->paletteField(), *central);
    m_palette->setSources([this] { return paletteActions(); },
                          [this](const QString& query) { return paletteRecords(query); });
}

QAction* MainWindow::areaAction(const PageInfo& info)
{
    auto* action = new QAction(icon(info.iconName, m_theme), {}, this);
    action->setObjectName(QStringLiteral("area.") + info.id);
    if (info.id == QLatin1String("overview")) {
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    } else if (info.id != QStringLiteral("settings")) {
        int place = 1;
        for (const PageInfo& other : m_registry.pages()) {
            if (other.id == info.id)
                break;
            place += other.id != QLatin1String("overview") && other.id != QStringLiteral("settings")
                         ? 1
                         : 0;
        }
        if (place <= 9)
            action->setShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + place)));
    }
    addAction(action);
    connect(action, &QAction::triggered, this, [this, id = info.id] { showPage(id); });
    return action;
}

void MainWindow::connectActions()
{
    const auto on = [this](Verb id, auto act) {
        connect(&(*m_actions)[id], &QAction::triggered, this, act);
    };
    on(Verb::New, [this] {
        Q_EMIT
        newWanted();
    });
    on(Verb::Open, [this] { askOpen(); });
    on(Verb::MakeBackup, [this] { makeBackup(); });
    on(Verb::Restore, [this] { askRestore(); });
    on(Verb::Close, [this] {
        Q_EMIT
        closeWanted();
    });
    on(Verb::Quit, [this] {
        Q_EMIT
        quitWanted();
    });
    on(Verb::Find, [this] {
        Page* page = currentPage();
        if (QWidget* target = page ? page->searchTarget() : nullptr)
            target->setFocus(Qt::ShortcutFocusReason);
    });
    const auto palette = [this] {
        SearchField& field = m_toolBar->paletteField();
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
        m_palette->open();
    };
    on(Verb::Palette, palette);
    on(Verb::Keys, palette);
    on(Verb::NextPane, [this] { moveFocus(1); });
    on(Verb::PreviousPane, [this] { moveFocus(-1); });
    on(Verb::TextLarger, [this] { changeTextSize(kTextStep); });
    on(Verb::TextSmaller, [this] { changeTextSize(-kTextStep); });
    on(Verb::TextNormal, [this] { m_settings.set(UserSettings::Key::TextSize, 100); });
    const auto choose = [&](Verb id, UserSettings::Key key, const QString& value) {
        on(id, [this, key, value] { m_settings.set(key, value); });
    };
    choose(Verb::RowsDense, UserSettings::Key::RowDensity, QStringLiteral("dense"));
    choose(Verb::RowsNormal, UserSettings::Key::RowDensity, QStringLiteral("normal"));
    choose(Verb::RowsRoomy, UserSettings::Key::RowDensity, QStringLiteral("roomy"));
    choose(Verb::ThemeSystem, UserSettings::Key::ThemeMode, QStringLiteral("system"));
    choose(Verb::ThemeLight, UserSettings::Key::ThemeMode, QStringLiteral("light"));
    choose(Verb::ThemeDark, UserSettings::Key::ThemeMode, QStringLiteral("dark"));
    choose(Verb::LanguageJapanese, UserSettings::Key::Language, QStringLiteral("ja"));
    choose(Verb::LanguageEnglish, UserSettings::Key::Language, QStringLiteral("en"));
    on(Verb::Settings, [this] { showPage(QStringLiteral("settings")); });
    on(Verb::Lock, [this] {
        Q_EMIT
        lockWanted();
    });
    on(Verb::VerifyJournal, [this] { m_context->verifyJournal(); });
    on(Verb::About, [this] { showAbout(); });
    connect(&m_settings, &UserSettings::changed, this, &MainWindow::refreshChoices);
}

void MainWindow::connectContext()
{
    connect(m_context, &OfficeContext::navigateWanted, this, &MainWindow::showPage);
    connect(m_context, &OfficeContext::bannerWanted, this, &MainWindow::showBanner);
    connect(m_context, &OfficeContext::bannerDismissed, this,
            [this](const QString& key) { m_banners->dismiss(key); });
    connect(m_context, &OfficeContext::doneWanted, this, &MainWindow::showDone);
    connect(m_context, &OfficeContext::taskStarted, this,
            [this](RunTaskBase* task, const QString& title) { m_status->follow(*task, title); });
    connect(m_context, &OfficeContext::restoreWanted, this, &MainWindow::restoreWanted);
    connect(m_context, &OfficeContext::changed, this, [this] {
        // What a banner offered to take back is no longer the last step.
        m_banners->dismiss(QStringLiteral("undo"));
        m_navigation->refreshCounts();
        refreshChoices();
    });
    connect(m_context, &OfficeContext::programmeChanged, this, &MainWindow::retranslate);
    connect(m_context, &OfficeContext::verifyWanted, this, [this] {
        m_status->setChain(OfficeStatusBar::Chain::Checking);
        m_chain->start(true);
    });
    connect(m_context, &OfficeContext::journalVerified, this, [this] {
        m_status->setChain(m_context->chainState()->broken == 0 ? OfficeStatusBar::Chain::Sound
                                                                : OfficeStatusBar::Chain::Broken);
    });
}

Page* MainWindow::showPage(const QString& pageId, const QVariant& argument)
{
    const PageInfo* info = m_registry.find(pageId);
    if (!info)
        return nullptr;
    auto found = m_pages.find(pageId);
    if (found == m_pages.end()) {
        Page* page = info->make(*m_context).release();
        page->setObjectName(QStringLiteral("page.") + pageId);
        m_stack->addWidget(page);
        found = m_pages.emplace(pageId, page).first;
        connect(page, &Page::actionsChanged, this, [this, page] {
            if (page == currentPage())
                followPage(*page);
        });
    }
    Page* page = found->second;
    const bool isOther = m_currentId != pageId;
    m_currentId = pageId;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(pageId);
    m_settings.set(UserSettings::Key::LastPage, pageId);
    if (isOther)
        m_banners->dismiss(QStringLiteral("error"));
    followPage(*page);
    page->activate(argument);
    return page;
}

Page* MainWindow::currentPage() const
{
    const auto found = m_pages.find(m_currentId);
    return found == m_pages.end() ? nullptr : found->second;
}

void MainWindow::followPage(Page& page)
{
    const Page::Actions actions = page.actions();
    followAction(Verb::Import, actions.importData);
    followAction(Verb::Export, actions.exportData);
    followAction(Verb::Print, actions.print);
    (*m_actions)[Verb::Find].setEnabled(page.searchTarget() != nullptr);
    m_menus->fill(m_registry.find(m_currentId), &page);
}

void MainWindow::followAction(Verb id, QAction* source)
{
    QObject::disconnect(m_followed[id]);
    QAction& shown = (*m_actions)[id];
    QObject::disconnect(&shown, &QAction::triggered, nullptr, nullptr);
    const auto follow = [this, &shown, source] {
        shown.setEnabled(source && source->isEnabled());
        //: Why import, export or print cannot be used: this page has none.
        shown.setToolTip(source ? actionWords(source->toolTip()) : tr("Not on this page."));
    };
    follow();
    if (!source)
        return;
    m_followed[id] = connect(source, &QAction::changed, &shown, follow);
    connect(&shown, &QAction::triggered, source, &QAction::trigger);
}

void MainWindow::showBanner(Tone tone, const QString& text, const QString& key)
{
    m_banners->show(key.isEmpty() ? QStringLiteral("message") : key, tone, text);
}

void MainWindow::showDone(const QString& text, bool canUndo)
{
    if (canUndo) {
        m_bannerUndo->setShortcut({});
        Banner& banner = m_banners->show(QStringLiteral("undo"), Tone::Good, text);
        banner.addAction(m_bannerUndo, m_context->undoAction().shortcut());
    } else {
        m_banners->show(QStringLiteral("done"), Tone::Good, text);
    }
}

void MainWindow::showHolder()
{
    if (!m_context->isReadOnly())
        return;
    const LockHolder& holder = m_context->workspace().holder();
    QString text = tr("Nothing can be changed: the file is open for reading.");
    if (!holder.person.isEmpty()) {
        const QString who = holder.machine.isEmpty()
                                ? holder.person
                                : QStringLiteral("%1 (%2)").arg(holder.person, holder.machine);
        text = tr("Nothing can be changed: the file is in use by %1 since %2.")
                   .arg(who, m_context->dates().longDateTime(holder.sinceMs));
    }
    Banner& banner = m_notices->show(QStringLiteral("readOnly"), Tone::Warning, text);
    banner.setClosable(false);
    auto* again = new QAction(tr("Try again"), &banner);
    connect(again, &QAction::triggered, this, &MainWindow::reopenWanted);
    banner.addAction(again);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_bannerUndo->setText(tr("Undo"));
    for (const PageInfo& info : m_registry.pages())
        m_areas.at(info.id)->setText(info.title());
    if (Page* page = currentPage())
        followPage(*page);
    else
        m_menus->fill(nullptr, nullptr);
    setWindowFilePath(m_context->workspace().path());
    const QString name = m_context->workspace().fileName();
    setWindowTitle((m_context->isReadOnly() ? tr("%1 (read only)").arg(name) : name) +
                   QStringLiteral(" — PrizeDesk"));
    showHolder();
}

void MainWindow::refreshChoices()
{
    const auto check = [this](Verb id, bool on) { (*m_actions)[id].setChecked(on); };
    const QString rows = m_settings.text(UserSettings::Key::RowDensity);
    check(Verb::RowsDense, rows == QLatin1String("dense"));
    check(Verb::RowsNormal, rows == QLatin1String("normal"));
    check(Verb::RowsRoomy, rows == QLatin1String("roomy"));
    const QString mode = m_settings.text(UserSettings::Key::ThemeMode);
    check(Verb::ThemeSystem, mode == QLatin1String("system"));
    check(Verb::ThemeLight, mode == QLatin1String("light"));
    check(Verb::ThemeDark, mode == QLatin1String("dark"));
    check(Verb::LanguageJapanese, m_context->japanese());
    check(Verb::LanguageEnglish, !m_context->japanese());
    const bool canWrite = !m_context->isReadOnly();
    (*m_actions)[Verb::Restore].setEnabled(canWrite);
    QAction& lock = (*m_actions)[Verb::Lock];
    bool hasPassphrase = false;
    m_context->attempt([&] { hasPassphrase = m_context->workspace().vault().hasPassphrase(); });
    lock.setEnabled(hasPassphrase);
    lock.setToolTip(hasPassphrase ? actionWords(lock.text())
                                  : tr("Locking needs a passphrase. Set one in the settings."));
}

void MainWindow::changeTextSize(int step)
{
    const int size = m_settings.number(UserSettings::Key::TextSize) + step;
    m_settings.set(UserSettings::Key::TextSize, qBound(90, size, 150));
}

void MainWindow::moveFocus(int direction)
{
    std::vector<QWidget*> panes;
    panes.push_back(&m_navigation->list());
    if (Page* page = currentPage()) {
        std::vector<QWidget*> own = page->panes();
        if (own.empty())
            own.push_back(page);
        for (QWidget* pane : own) {
            if (pane && pane->isVisible())
                panes.push_back(pane);
        }
    }
    const int count = int(panes.size());
    int current = 0;
    for (int i = 0; i < count; ++i) {
        if (panes[size_t(i)] == focusWidget() || panes[size_t(i)]->isAncestorOf(focusWidget()))
            current = i;
    }
    QWidget* next = panes[size_t((current + direction + count) % count)];
    if (next->focusPolicy() == Qt::NoFocus) {
        for (QWidget* child : next->findChildren<QWidget*>()) {
            if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
                next = child;
                break;
            }
        }
    }
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::askOpen()
{
    m_context->prompts().openFile(this,
                                  {.title = tr("Open a programme"),
                                   .filters = {tr("PrizeDesk programme (*.prize)")},
                                   .suggestedName = {},
                                   .folderKey = QStringLiteral("programme")},
                                  [this](const QString& path) {
                                      if (!path.isEmpty())
                                          Q_EMIT
                                      openWanted(path);
                                  });
}

void MainWindow::askRestore()
{
    showPage(QStringLiteral("settings"),
             QVariantMap{{QLatin1String(Target::kSection), QStringLiteral("backups")}});
}

void MainWindow::makeBackup()
{
    const auto made = BackupOperations(m_context->workspace()).makeNow();
    if (!made)
        m_context->showError(made.error());
    else
        showDone(tr("Backup made: %1").arg(QFileInfo(*made).fileName()), false);
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<PaletteItem> MainWindow::paletteActions()
{
    std::vector<PaletteItem> items;
    const auto add = [&](QAction* action, const QString& iconName, const QString& where) {
        if (!action->isEnabled() || !action->isVisible() ||
            action == &(*m_actions)[Verb::Palette] || action == &(*m_actions)[Verb::Keys])
            return;
        items.push_back({.iconName = iconName,
                         .reference = {},
                         .text = actionWords(action->text()),
                         .detail = {},
                         .where = where,
                         .key = action->shortcut(),
                         .run = [action = QPointer<QAction>(action)] {
                             if (action)
                                 action->trigger();
                         }});
    };
    for (const PageInfo& info : m_registry.pages())
        add(m_areas.at(info.id), info.iconName, NavigationModel::groupTitle(info.group));
    if (Page* page = currentPage()) {
        for (QAction* verb : page->actions().more)
            add(verb, verb->icon().name(), m_areas.at(m_currentId)->text());
    }
    for (QAction* action : {&m_context->undoAction(), &m_context->redoAction()})
        add(action, action->icon().name(), m_menus->menuOf(action));
    for (QAction* action : m_actions->all())
        add(action, action->icon().name(), m_menus->menuOf(action));
    return items;
}

std::vector<PaletteItem> MainWindow::paletteRecords(const QString& query)
{
    std::vector<PaletteItem> items;
    for (const PageInfo& info : m_registry.pages()) {
        if (!info.search)
            continue;
        for (const RecordHit& hit : info.search(*m_context, query, kRecordHits)) {
            items.push_back(
                {.iconName = info.iconName,
                 .reference = hit.ref,
                 .text = hit.text,
                 .detail = hit.detail,
                 .where = info.title(),
                 .key = {},
                 .run = [this, id = info.id, argument = hit.argument] { showPage(id, argument); }});
        }
    }
    return items;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refreshChoices();
    m_banners->dismissAll();
    Q_EMIT
    m_context->wordsChanged();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.set(UserSettings::Key::WindowGeometry, saveGeometry());
    event->accept();
    Q_EMIT
    quitWanted();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString ending = QFileInfo(url.toLocalFile()).suffix().toLower();
        if (ending == QLatin1String("xlsx") || ending == QLatin1String("csv") ||
            ending == QLatin1String("tsv") || ending == QLatin1String("prize") ||
            ending == QLatin1String("scores")) {
            event->acceptProposedAction();
            return;
        }
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList tables;
    QStringList returns;
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".prize"), Qt::CaseInsensitive)) {
            Q_EMIT
            openWanted(path);
            return;
        }
        if (path.endsWith(QLatin1String(".scores"), Qt::CaseInsensitive) ||
            ScoreSheetXlsx::isScoreSheet(path))
            returns.push_back(path);
        else if (!path.isEmpty())
            tables.push_back(path);
    }
    event->acceptProposedAction();
    if (!returns.isEmpty()) {
        m_context->navigate(QStringLiteral("judging"),
                            QVariantMap{{QLatin1String(Target::kTab), QStringLiteral("receive")},
                                        {QLatin1String(Target::kFiles), returns}});
    }
    if (!tables.isEmpty() && returns.isEmpty()) {
        m_context->navigate(QStringLiteral("entries"),
                            QVariantMap{{QLatin1String(Target::kFiles), tables}});
    }
}

} // namespace prizedesk
