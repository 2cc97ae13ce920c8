#include "ui/shell/StartWindow.h"

#include "models/programme/ProgrammeTemplate.h"
#include "models/settings/Language.h"
#include "models/settings/UserSettings.h"
#include "ui/shared/BannerStack.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ProgressRow.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/RunTask.h"
#include "ui/shared/TextLabel.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

QString programmeFilter()
{
    return StartWindow::tr("PrizeDesk programme (*.prize)");
}

QString withEnding(const QString& path)
{
    const QString ending = QStringLiteral(".prize");
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

} // namespace

StartWindow::StartWindow(const Theme& theme, Prompts& prompts, UserSettings& settings,
                         QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_banners(new BannerStack(theme, this))
    , m_title(new TextLabel(theme, Type::Figure, Token::Text, this))
    , m_subtitle(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_open(new PrimaryButton(theme, this))
    , m_demo(new QPushButton(this))
    , m_newCard(new Card(theme, this))
    , m_templateLabel(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_templates(new QComboBox(this))
    , m_create(new QPushButton(this))
    , m_whoLabel(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_who(new QLineEdit(this))
    , m_progress(new ProgressRow(theme, this))
    , m_recentCard(new Card(theme, this))
    , m_recent(new QListWidget(this))
    , m_noRecent(new EmptyState(theme, this))
{
    setObjectName(QStringLiteral("startWindow"));
    setAcceptDrops(true);
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_open->setIconName(QStringLiteral("folder"));
    m_create->setObjectName(QStringLiteral("startCreate"));
    m_demo->setObjectName(QStringLiteral("startDemo"));
    m_who->setObjectName(QStringLiteral("startWho"));
    m_recent->setObjectName(QStringLiteral("startRecent"));
    m_title->setText(QStringLiteral("PrizeDesk"));
    m_demo->hide();
    m_recent->setFrameShape(QFrame::NoFrame);
    m_whoLabel->setBuddy(m_who);
    m_templateLabel->setBuddy(m_templates);

    auto* newBody = new QWidget(m_newCard);
    auto* newLayout = new QVBoxLayout(newBody);
    newLayout->setContentsMargins(0, 0, 0, 0);
    newLayout->addWidget(m_templateLabel);
    newLayout->addWidget(m_templates);
    newLayout->addWidget(m_create, 0, Qt::AlignLeft);
    m_newCard->setBody(newBody);

    auto* recentBody = new QWidget(m_recentCard);
    auto* recentLayout = new QVBoxLayout(recentBody);
    recentLayout->setContentsMargins(8, 0, 8, 8);
    recentLayout->addWidget(m_recent);
    recentLayout->addWidget(m_noRecent);
    m_recentCard->setBody(recentBody, false);

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_title);
    left->addWidget(m_subtitle);
    left->addSpacing(8);
    left->addWidget(m_open, 0, Qt::AlignLeft);
    left->addWidget(m_newCard);
    left->addWidget(m_demo, 0, Qt::AlignLeft);
    left->addWidget(m_progress);
    left->addStretch();
    left->addWidget(m_whoLabel);
    left->addWidget(m_who);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(24);
    columns->addLayout(left, 2);
    columns->addWidget(m_recentCard, 3);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_banners);
    rows->addLayout(columns, 1);

    auto* openKey = new QAction(this);
    openKey->setShortcut(QKeySequence::Open);
    addAction(openKey);
    connect(openKey, &QAction::triggered, this, &StartWindow::askOpen);
    connect(m_open, &QPushButton::clicked, this, &StartWindow::askOpen);
    connect(m_create, &QPushButton::clicked, this, &StartWindow::askNew);
    connect(m_demo, &QPushButton::clicked, this, &StartWindow::askDemo);
    connect(m_who, &QLineEdit::textEdited, this,
            [this](const QString& who) { m_settings.set(UserSettings::Key::Who, who.trimmed()); });
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT
        openWanted(item->data(Qt::UserRole).toString(), false);
    });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        Q_EMIT
        openWanted(item->data(Qt::UserRole).toString(), false);
    });
    StartWindow::retranslate();
    resize(theme.px(880), theme.px(560));
}

void StartWindow::offerDemo(bool offered)
{
    m_demo->setVisible(offered);
}

void StartWindow::showError(const QString& path, const Error& error)
{
    if (error.code == Error::Code::Cancelled) {
        clearMessages();
        return;
    }
    Banner& banner = m_banners->show(QStringLiteral("error"), Tone::Bad, error.message());
    // A judge's packet or a reception desk's file is open in one place only.
    const bool isPacket = path.endsWith(QLatin1String(".judge"), Qt::CaseInsensitive) ||
                          path.endsWith(QLatin1String(".desk"), Qt::CaseInsensitive);
    if (error.code == Error::Code::FileLocked && !isPacket) {
        auto* read = new QAction(tr("Open to read"), &banner);
        connect(read, &QAction::triggered, this, [this, path] {
            Q_EMIT
            openWanted(path, true);
        });
        banner.addAction(read);
    }
}

void StartWindow::clearMessages()
{
    m_banners->dismissAll();
}

void StartWindow::setBusy(bool busy)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_open, m_demo, m_newCard, m_recentCard})
        part->setEnabled(!busy);
}

void StartWindow::follow(RunTaskBase& task)
{
    m_progress->follow(task, tr("Making the demo programme"));
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    ThemedWidget::closeEvent(event);
    Q_EMIT
    closed();
}

void StartWindow::fillRecent()
{
    m_recent->clear();
    for (const QString& path : m_settings.recentFiles()) {
        const QFileInfo file(path);
        auto* item =
            new QListWidgetItem(icon(QStringLiteral("document"), theme()),
                                QStringLiteral("%1\n%2").arg(
                                    file.fileName(), QDir::toNativeSeparators(file.absolutePath())),
                                m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setSizeHint({theme().px(100), theme().px(52)});
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_noRecent->setVisible(m_recent->count() == 0);
}

void StartWindow::fillTemplates()
{
    const QString chosen = m_templates->currentData().toString();
    m_templates->clear();
    const bool japanese = Language::current() == Language::Code::Japanese;
    for (const QString& name : ProgrammeTemplate::names()) {
        const auto programme = ProgrammeTemplate::load(name);
        if (programme)
            m_templates->addItem(programme->name.in(japanese), name);
    }
    m_templates->setCurrentIndex(qMax(0, m_templates->findData(chosen)));
    m_create->setEnabled(m_templates->count() > 0);
}

void StartWindow::askOpen()
{
    m_prompts.openFile(this,
                       {.title = tr("Open a programme"),
                        .filters = {programmeFilter(), tr("Packet for a judge (*.judge)"),
                                    tr("Reception desk (*.desk)")},
                        .suggestedName = {},
                        .folderKey = QStringLiteral("programme")},
                       [this](const QString& path) {
                           if (!path.isEmpty())
                               Q_EMIT
                           openWanted(path, false);
                       });
}

void StartWindow::askNew()
{
    const QString templateName = m_templates->currentData().toString();
    m_prompts.saveFile(this,
                       {.title = tr("New programme"),
                        .filters = {programmeFilter()},
                        .suggestedName = m_templates->currentText() + QStringLiteral(".prize"),
                        .folderKey = QStringLiteral("programme")},
                       [this, templateName](const QString& path) {
                           if (!path.isEmpty())
                               Q_EMIT
                           createWanted(withEnding(path), templateName);
                       });
}

void StartWindow::askDemo()
{
    m_prompts.saveFile(this,
                       {.title = tr("Demo programme"),
                        .filters = {programmeFilter()},
                        .suggestedName = tr("Demo") + QStringLiteral(".prize"),
                        .folderKey = QStringLiteral("programme")},
                       [this](const QString& path) {
                           if (!path.isEmpty())
                               Q_EMIT
                           demoWanted(withEnding(path));
                       });
}

void StartWindow::retranslate()
{
    setWindowTitle(QStringLiteral("PrizeDesk"));
    m_subtitle->setText(tr("Runs a prize competition from the first entry to the last report."));
    m_subtitle->setWordWrap(true);
    m_open->setText(tr("Open…"));
    m_demo->setText(tr("Make a demo programme…"));
    m_newCard->setTitle(tr("New programme"));
    m_templateLabel->setText(tr("Template"));
    m_templates->setAccessibleName(tr("Template"));
    m_create->setText(tr("Create…"));
    m_whoLabel->setText(tr("Who acts (stands in the journal)"));
    m_who->setAccessibleName(tr("Who acts (stands in the journal)"));
    m_recentCard->setTitle(tr("Opened before"));
    m_recent->setAccessibleName(tr("Opened before"));
    m_noRecent->setContent(tr("Programmes that were opened on this computer stand here."));
    fillTemplates();
    fillRecent();
}

void StartWindow::showEvent(QShowEvent* event)
{
    ThemedWidget::showEvent(event);
    m_who->setText(m_settings.text(UserSettings::Key::Who));
    fillRecent();
}

void StartWindow::dragEnterEvent(QDragEnterEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.toLocalFile().endsWith(QLatin1String(".prize"), Qt::CaseInsensitive))
            event->acceptProposedAction();
    }
}

void StartWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty())
        Q_EMIT
    openWanted(urls.first().toLocalFile(), false);
}

void StartWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Page));
}

} // namespace prizedesk
