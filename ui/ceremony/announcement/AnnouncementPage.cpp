#include "ui/ceremony/announcement/AnnouncementPage.h"

#include "models/awards/AwardStore.h"
#include "models/ceremony/announcement/AnnouncementOperations.h"
#include "models/ceremony/announcement/AnnouncementStore.h"
#include "models/ceremony/announcement/AnnouncementTableModel.h"
#include "models/guests/CeremonyEvent.h"
#include "models/programme/Programme.h"
#include "models/reports/ReportCatalogue.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/ceremony/announcement/AnnouncementPane.h"
#include "ui/ceremony/announcement/AudienceWindow.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shared/Card.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

AnnouncementPage::AnnouncementPage(OfficeContext& context, QWidget* parent)
    : CeremonyPage(context, parent)
    , m_model(new AnnouncementTableModel(this))
    , m_table(new TableView(theme(), this))
    , m_card(new Card(theme(), this))
    , m_pane(new AnnouncementPane(context))
    , m_citation(addVerb(QStringLiteral("edit"), [this] { editCitation(); }))
    , m_photo(addMenuVerb([this] { choosePhoto(); }))
    , m_press(addVerb(QStringLiteral("export"), [this] { exportPress(); }))
    , m_rehearse(addVerb(QStringLiteral("projector"), [this] { rehearse(); }))
    , m_announce(addPrimaryVerb(QStringLiteral("eye"), [this] { announce(); }))
{
    setExportVerb(m_press);
    m_press->setObjectName(QStringLiteral("exportPressList"));
    m_table->setObjectName(QStringLiteral("announcementTable"));
    m_table->setSourceModel(m_model);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/announcement"));
    m_table->installEventFilter(this);
    m_card->setBody(m_table, false);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(theme().px(12));
    splitter->addWidget(m_card);
    splitter->addWidget(m_pane);
    splitter->setSizes({theme().px(760), theme().px(470)});
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    m_body = new QWidget;
    auto* layout = new QVBoxLayout(m_body);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->addWidget(splitter);
    setBody(m_body);
    connect(m_table, &TableView::opened, this, [this](qint64 id) {
        if (m_window)
            goTo(int(id) - 1);
        else
            editCitation();
    });
    connect(m_pane, &AnnouncementPane::proposeWanted, this, [this] {
        this->context().runUndoable(tr("The release was asked for."), [this] {
            return AnnouncementOperations(this->context().workspace(), this->context().japanese())
                .propose();
        });
    });
    connect(m_pane, &AnnouncementPane::releaseWanted, this, [this] {
        this->context().runUndoable(tr("The winners are released."), [this] {
            return AnnouncementOperations(this->context().workspace(), this->context().japanese())
                .release();
        });
    });
    connect(m_pane, &AnnouncementPane::withdrawWanted, this, &AnnouncementPage::withdraw);
    connect(m_pane, &AnnouncementPane::forwardWanted, this, [this] { takeKey(Qt::Key_Space); });
    connect(m_pane, &AnnouncementPane::backWanted, this, [this] { takeKey(Qt::Key_Left); });
    connect(m_pane, &AnnouncementPane::blankWanted, this, [this] { takeKey(Qt::Key_B); });
    AnnouncementPage::retranslate();
}

AnnouncementPage::~AnnouncementPage()
{
    delete m_window;
    // The view lets go of the model before it goes.
    delete m_body;
}

std::vector<QWidget*> AnnouncementPage::panes() const
{
    return {m_table, m_pane};
}

AudienceWindow* AnnouncementPage::audience() const
{
    return m_window;
}

const AnnouncementCue* AnnouncementPage::cue(int step) const
{
    const auto& cues = m_model->script().cues;
    return step >= 0 && step < int(cues.size()) ? &cues[size_t(step)] : nullptr;
}

void AnnouncementPage::refresh()
{
    context().attempt([this] {
        Workspace& workspace = context().workspace();
        const ReleaseState state = releaseState(workspace, context().japanese());
        m_pane->showRelease(state);
        m_announce->setEnabled(state.isReleased());
        m_announce->setToolTip(state.isReleased()
                                   ? QString()
                                   : tr("Two people have to release the result before."));
        m_press->setEnabled(state.isReleased());
        m_press->setToolTip(m_announce->toolTip());
        // What is on the wall stays as it is; a release that was taken back ends it.
        if (m_window && (m_model->script().isRehearsal || state.isReleased()))
            return;
        if (m_window)
            m_window->close();
        const auto script = state.isReleased() ? liveAnnouncement(workspace, context().japanese())
                                               : rehearsalAnnouncement(workspace, context().japanese());
        if (!script) {
            context().showError(script.error());
            return;
        }
        m_model->setScript(script->cues.size() > 2 ? *script : Announcement{});
        m_step = -1;
        m_model->setCurrent(-1);
        m_rehearse->setEnabled(m_model->rowCount() > 0);
        m_citation->setEnabled(state.isReleased() && !context().isReadOnly());
        m_photo->setEnabled(m_citation->isEnabled());
        m_citation->setToolTip(state.isReleased()
                                   ? QString()
                                   : tr("Citations are edited once the winners are released."));
        m_card->setTitle(m_model->script().isRehearsal ? tr("Steps with placeholders")
                                                       : tr("Steps with winners"));
        showStep();
    });
}

QStringList AnnouncementPage::scenes() const
{
    return {QStringLiteral("presenter"), QStringLiteral("audience"), QStringLiteral("prize")};
}

QWidget* AnnouncementPage::showScene(const QString& name)
{
    if (m_model->rowCount() == 0)
        return this;
    if (m_announce->isEnabled())
        announce();
    else
        rehearse();
    const auto& cues = m_model->script().cues;
    const auto wanted = name == QStringLiteral("prize") ? AnnouncementCue::Kind::Prize
                                                        : AnnouncementCue::Kind::Winner;
    for (size_t i = 0; i < cues.size(); ++i) {
        if (cues[i].kind == wanted) {
            goTo(int(i));
            break;
        }
    }
    return name == QStringLiteral("presenter") ? nullptr : m_window.data();
}

void AnnouncementPage::leaveScene()
{
    delete m_window;
    refresh();
}

void AnnouncementPage::rehearse()
{
    const auto script = rehearsalAnnouncement(context().workspace(), context().japanese());
    if (script)
        start(*script);
    else
        context().showError(script.error());
}

void AnnouncementPage::announce()
{
    const auto script = liveAnnouncement(context().workspace(), context().japanese());
    if (script)
        start(*script);
    else
        context().showError(script.error());
}

void AnnouncementPage::start(Announcement script)
{
    m_model->setScript(std::move(script));
    m_card->setTitle(m_model->script().isRehearsal ? tr("Steps with placeholders")
                                                   : tr("Steps with winners"));
    if (!m_window) {
        m_window = new AudienceWindow(theme());
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_window, &AudienceWindow::keyWanted, this, [this](int key) { takeKey(key); });
        connect(m_window, &QObject::destroyed, this, &AnnouncementPage::refreshSoon);
    }
    goTo(0);
    m_window->showBeside();
    m_table->setFocus();
}

void AnnouncementPage::goTo(int step)
{
    if (!m_window || !cue(step))
        return;
    m_step = step;
    m_window->setBlack(false);
    m_window->showCue(*cue(step), m_model->script().isRehearsal);
    m_model->setCurrent(step);
    m_table->showId(step + 1);
    showStep();
}

void AnnouncementPage::showStep()
{
    m_pane->showCues(m_window ? cue(m_step) : nullptr, m_window ? cue(m_step + 1) : nullptr,
                     m_window && m_window->isBlack());
}

void AnnouncementPage::setBlank(bool isBlank)
{
    if (!m_window)
        return;
    m_window->setBlack(isBlank);
    showStep();
}

bool AnnouncementPage::takeKey(int key)
{
    if (!m_window)
        return false;
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        // Nothing goes by unseen: the first press brings the picture back.
        if (m_window->isBlack())
            setBlank(false);
        else
            goTo(m_step + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        goTo(m_step - 1);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period: // of a presenter's remote
        setBlank(!m_window->isBlack());
        return true;
    default:
        return false;
    }
}

bool AnnouncementPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && takeKey(key->key()))
            return true;
    }
    return CeremonyPage::eventFilter(watched, event);
}

std::optional<AwardCitation> AnnouncementPage::currentCitation() const
{
    const AnnouncementCue* chosen = cue(int(m_table->currentId()) - 1);
    if (!chosen || chosen->ref.isEmpty())
        return std::nullopt;
    Workspace& workspace = context().workspace();
    for (const Award& award : AwardStore(workspace.database()).list(chosen->theme)) {
        const Prize* prize = context().programme().prize(award.prize);
        if (award.ref != chosen->ref || !prize || context().in(prize->name) != chosen->heading)
            continue;
        for (const AwardCitation& each :
             AnnouncementStore(workspace.database(), workspace.vault()).citations()) {
            if (each.prize == award.prize && each.entry == award.entry)
                return each;
        }
        AwardCitation citation;
        citation.prize = award.prize;
        citation.entry = award.entry;
        citation.ref = award.ref;
        return citation;
    }
    return std::nullopt;
}

void AnnouncementPage::editCitation()
{
    const auto citation = currentCitation();
    if (!citation || context().isReadOnly()) {
        context().showBanner(Tone::Information, tr("Choose a winner in the list first."),
                             QStringLiteral("announcement"));
        return;
    }
    auto* dialog = new FieldsDialog(theme(), tr("Citation for %1").arg(citation->ref),
                                    tr("Read out when the winner is shown."), tr("Save"), this);
    dialog->addText(QStringLiteral("citation"), tr("Citation"), citation->citation, 4);
    std::vector<FieldsDialog::Option> options;
    for (const AwardReceiver each :
         {AwardReceiver::Self, AwardReceiver::Proxy, AwardReceiver::Absent})
        options.push_back({QString::number(int(each)), awardReceiverWords(each)});
    dialog->addChoice(QStringLiteral("receiver"), tr("Received"), options,
                      QString::number(int(citation->receiver)));
    dialog->addLine(QStringLiteral("proxy"), tr("Received for the winner by"), citation->proxy);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kept = *citation] {
        AwardCitation changed = kept;
        changed.citation = dialog->line(QStringLiteral("citation"));
        changed.receiver = AwardReceiver(dialog->choice(QStringLiteral("receiver")).toInt());
        changed.proxy = dialog->line(QStringLiteral("proxy"));
        context().runUndoable(tr("The citation for %1 was saved.").arg(changed.ref), [&] {
            return AnnouncementOperations(context().workspace()).setCitation(changed);
        });
    });
    dialog->open();
}

void AnnouncementPage::choosePhoto()
{
    const auto citation = currentCitation();
    if (!citation)
        return;
    context().prompts().openFile(
        this,
        {.title = tr("Photo of %1").arg(citation->ref),
         .filters = {tr("Pictures (*.jpg *.jpeg *.png)")},
         .suggestedName = {},
         .folderKey = QStringLiteral("ceremony")},
        [this, kept = *citation](const QString& path) {
            QFile file(path);
            if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
                return;
            AwardCitation changed = kept;
            changed.photo = file.readAll();
            if (QPixmap picture; !picture.loadFromData(changed.photo)) {
                context().showBanner(Tone::Bad,
                                     tr("The file is no picture. Nothing was changed."),
                                     QStringLiteral("announcement"));
                return;
            }
            context().runUndoable(tr("The photo of %1 was kept.").arg(changed.ref), [&] {
                return AnnouncementOperations(context().workspace()).setCitation(changed);
            });
        });
}

void AnnouncementPage::exportPress()
{
    const Programme& programme = context().programme();
    std::optional<qint64> startsAtMs;
    context().attempt(
        [&] { startsAtMs = loadCeremonyEvent(context().workspace().database()).startsAtMs; });
    const QDateTime until = programme.local(
        startsAtMs.value_or(context().workspace().clock().nowMs()));
    auto* dialog = new FieldsDialog(
        theme(), tr("Award list for the press"),
        tr("What the public may see, as PDF, Excel, CSV or HTML. The embargo stands on every copy."),
        tr("Export…"), this);
    dialog->addDate(QStringLiteral("embargoDay"), tr("Not to be published before"), until.date(),
                    false);
    dialog->addTime(QStringLiteral("embargoTime"), tr("Time"), until.time());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const qint64 embargoMs = context().programme().toMs(
            dialog->date(QStringLiteral("embargoDay")), dialog->time(QStringLiteral("embargoTime")));
        exporter().askReport(tr("Award list for the press"), tr("press-award-list"),
                             [this, embargoMs] {
                                 return buildReport(
                                     context().workspace(),
                                     {.name = QStringLiteral("press"),
                                      .style = PaperExporter::style(context(), PaperProfile::Nedo),
                                      .theme = {},
                                      .meeting = 0,
                                      .embargoMs = embargoMs});
                             });
    });
    dialog->open();
}

void AnnouncementPage::withdraw()
{
    context().prompts().askReason(
        this,
        {.title = tr("Take the release back"),
         .text = tr("Winners become placeholders again; two people have to release them anew."),
         .verb = tr("Take back"),
         .suggestions = {tr("The ceremony was moved"), tr("A decision is looked at again")},
         .isRequired = true},
        [this](const std::optional<QString>& reason) {
            if (!reason)
                return;
            context().runUndoable(tr("The release was taken back."), [&] {
                return AnnouncementOperations(context().workspace()).withdrawRelease(*reason);
            });
        });
}

void AnnouncementPage::retranslate()
{
    m_citation->setText(tr("Citation…"));
    m_photo->setText(tr("Photo…"));
    m_press->setText(tr("Press list…"));
    m_rehearse->setText(tr("Rehearse"));
    m_announce->setText(tr("Announce"));
    m_table->setAccessibleName(tr("Steps of the announcement"));
    m_table->setEmptyState(tr("The steps of the announcement stand here once awards are decided: "
                              "per theme the special prizes, then the ranks from the last to the "
                              "first."));
    refreshSoon();
}

PageInfo announcementPageInfo()
{
    return {.id = QStringLiteral("announcement"),
            .group = PageInfo::Group::Operation,
            .iconName = QStringLiteral("projector"),
            .title = [] { return QCoreApplication::translate("AnnouncementPage", "Announcement"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<AnnouncementPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
