#include "ui/reception/ReceptionPage.h"

#include "models/guests/GuestStore.h"
#include "models/packets/PassphraseSheet.h"
#include "models/reception/ArrivalStore.h"
#include "models/reception/ArrivalsTableModel.h"
#include "models/reception/DeskReceive.h"
#include "models/reception/ReceptionOperations.h"
#include "models/seating/SeatStore.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/AttendanceExport.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/StatTile.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int kMostDesks = 20;
const QString& folderKey()
{
    static const QString key = QStringLiteral("ceremony");
    return key;
}

} // namespace

ReceptionPage::ReceptionPage(OfficeContext& context, QWidget* parent)
    : CeremonyPage(context, parent)
    , m_bar(new FilterBar(theme(), this))
    , m_code(new SearchField(theme(), this))
    , m_desks(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_table(new TableView(theme(), this))
    , m_model(new ArrivalsTableModel(this))
    , m_body(new QWidget)
    , m_takeBack(addVerb(QStringLiteral("undo"), [this] { takeBack(); }))
    , m_checkIn(addVerb(QStringLiteral("check"),
                        [this] {
                            if (!chosenRef().isEmpty())
                                checkIn(chosenRef());
                        }))
    , m_export(addVerb(QStringLiteral("export"), [this] { exportList(); }))
    , m_issue(addVerb(QStringLiteral("lock"), [this] { askIssue(); }))
    , m_receive(addPrimaryVerb(QStringLiteral("import"), [this] { askReceive(); }))
{
    setObjectName(QStringLiteral("receptionPage"));
    m_table->setObjectName(QStringLiteral("arrivalsTable"));
    m_code->setObjectName(QStringLiteral("receptionCode"));
    m_issue->setObjectName(QStringLiteral("issueDesks"));
    m_receive->setObjectName(QStringLiteral("receiveDesks"));
    m_export->setObjectName(QStringLiteral("exportAttendance"));
    m_checkIn->setObjectName(QStringLiteral("checkInGuest"));
    m_takeBack->setObjectName(QStringLiteral("takeBackArrival"));
    setExportVerb(m_export);
    m_model->setTimeWords([this](qint64 ms) { return this->context().dates().time(ms); });
    m_table->setSourceModel(m_model);
    m_filter =
        new TableFilter(theme(), *m_bar, *m_table,
                        {ArrivalsTableModel::StateColumn, ArrivalsTableModel::CategoryColumn,
                         ArrivalsTableModel::DeskColumn, ArrivalsTableModel::CountColumn,
                         ArrivalsTableModel::NeedsColumn},
                        this);
    buildBody();
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/arrivals"));
    connect(m_code, &QLineEdit::returnPressed, this, &ReceptionPage::enterCode);
    connect(m_table, &TableView::currentIdChanged, this, &ReceptionPage::showChoice);
    connect(m_table, &TableView::clearFilterWanted, m_filter, &TableFilter::clear);
    ReceptionPage::retranslate();
}

ReceptionPage::~ReceptionPage()
{
    // The view lets go of the model before it goes.
    delete m_body;
}

void ReceptionPage::buildBody()
{
    const int margin = theme().metric(Metric::PageMargin);
    auto* tiles = new QHBoxLayout;
    tiles->setContentsMargins(margin, 0, margin, theme().px(12));
    tiles->setSpacing(theme().px(8));
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        auto* tile = new StatTile(theme(), m_body);
        tile->setObjectName(QStringLiteral("arrivalTile%1").arg(i));
        tile->setClickable(true);
        connect(tile, &StatTile::clicked, this, [this, i] {
            if (i == 0)
                m_filter->clear();
            else
                m_filter->setConditions({{ArrivalsTableModel::CategoryColumn,
                                          {guestCategoryWords(kGuestCategories[i - 1])}}});
        });
        tiles->addWidget(tile, 1);
        m_tiles[i] = tile;
    }
    auto* line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, theme().px(8));
    line->setSpacing(theme().px(12));
    m_code->setFixedWidth(theme().px(320));
    line->addWidget(m_code);
    m_desks->setElided(true);
    line->addWidget(m_desks, 1);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tiles);
    layout->addLayout(line);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    setBody(m_body);
}

QWidget* ReceptionPage::searchTarget() const
{
    return &m_bar->searchField();
}

std::vector<QWidget*> ReceptionPage::panes() const
{
    return {m_code, m_table};
}

void ReceptionPage::refresh()
{
    context().attempt([this] {
        const Database& database = context().workspace().database();
        const ArrivalStore store(database);
        const auto guests = GuestStore(database, context().workspace().vault()).list();
        const auto arrivals = store.list();
        m_counts = ReceptionCounts::of(guests, firstArrivals(arrivals));
        m_model->setGuests(guests, arrivals, SeatStore(database).labels());
        QStringList desks;
        for (const IssuedDesk& desk : store.desks())
            desks += desk.receivedAtMs
                         ? tr("%1 brought back %2")
                               .arg(desk.code, context().dates().listDateTime(*desk.receivedAtMs))
                         : tr("%1 is out").arg(desk.code);
        m_desks->setText(desks.isEmpty() ? tr("No desk has a file yet.")
                                         : tr("Desks: %1").arg(desks.join(tr(", "))));
    });
    showCounts();
    showChoice();
}

void ReceptionPage::showCounts()
{
    const auto show = [](StatTile& tile, const QString& title,
                         const ReceptionCounts::Line& line) {
        const int share = line.expected > 0 ? line.arrived * 100 / line.expected : 0;
        tile.setContent(title, tr("%1 / %2").arg(line.arrived).arg(line.expected),
                        tr("%1 %").arg(share));
        tile.setEdge(line.expected > 0 && line.arrived == line.expected ? Tone::Good
                                                                        : Tone::Neutral);
    };
    show(*m_tiles[0], tr("Arrived"), m_counts.all);
    m_tiles[0]->setEdgeAccent();
    for (size_t i = 0; i < kGuestCategories.size(); ++i)
        show(*m_tiles[i + 1], guestCategoryWords(kGuestCategories[i]), m_counts.byCategory[i]);
}

QString ReceptionPage::chosenRef() const
{
    const ArrivalsTableModel::Row* row = m_model->row(m_table->currentId());
    return row ? row->guest.ref : QString();
}

void ReceptionPage::showChoice()
{
    const ArrivalsTableModel::Row* row = m_model->row(m_table->currentId());
    const bool mayWrite = !context().isReadOnly();
    m_checkIn->setEnabled(mayWrite && row && !row->first);
    m_takeBack->setEnabled(mayWrite && row && row->first);
    m_code->setEnabled(mayWrite);
    m_issue->setEnabled(mayWrite && m_model->rowCount() > 0);
    m_receive->setEnabled(mayWrite);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void ReceptionPage::enterCode()
{
    const QString typed = m_code->text().trimmed();
    if (typed.isEmpty())
        return;
    checkIn(typed);
    m_code->selectAll();
}

void ReceptionPage::checkIn(const QString& code)
{
    DeskScan scan;
    const bool isDone = context().runUndoable({}, [&]() -> Result<void> {
        const auto done = ReceptionOperations(context().workspace()).checkIn(code);
        if (!done)
            return failure(done.error());
        scan = *done;
        return {};
    });
    if (!isDone)
        return;
    refreshIfDue();
    const QString time = context().dates().time(scan.atMs);
    if (scan.isFirst)
        context().showDone(tr("%1 arrived at %2.").arg(scan.ref, time));
    else
        context().showBanner(
            Tone::Warning,
            tr("%1 arrived already: %2, %3.").arg(scan.ref, time, deskWords(scan.desk)),
            QStringLiteral("scan"));
    for (const ArrivalsTableModel::Row& row : m_model->rows()) {
        if (row.guest.ref == scan.ref)
            m_table->showId(row.guest.id.value());
    }
}

void ReceptionPage::takeBack()
{
    const QString ref = chosenRef();
    if (ref.isEmpty())
        return;
    context().runUndoable(tr("The arrival of %1 was taken back.").arg(ref), [&] {
        return ReceptionOperations(context().workspace()).takeBack(ref);
    });
}

void ReceptionPage::askIssue()
{
    auto* dialog = new FieldsDialog(
        theme(), tr("Files for reception desks"),
        tr("Each desk gets one encrypted file with all guests. The passphrases go into a list "
           "outside that folder: hand them over separately."),
        tr("Choose the folder…"), this);
    dialog->addNumber(QStringLiteral("desks"), tr("Desks"), 1, kMostDesks, 3);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int desks = dialog->number(QStringLiteral("desks"));
        context().prompts().openFolder(
            this,
            {.title = tr("Folder for the desks' files"),
             .filters = {},
             .suggestedName = {},
             .folderKey = folderKey()},
            [this, desks](const QString& folder) {
                if (folder.isEmpty())
                    return;
                context().prompts().saveFile(
                    this,
                    {.title = tr("List of passphrases, outside that folder"),
                     .filters = {QStringLiteral("CSV (*.csv)")},
                     .suggestedName = tr("desk-passphrases") + QStringLiteral(".csv"),
                     .folderKey = QStringLiteral("passphrases")},
                    [this, desks, folder](const QString& passphrases) {
                        if (!passphrases.isEmpty())
                            issue(desks, folder, passphrases);
                    });
            });
    });
    dialog->open();
}

void ReceptionPage::issue(int desks, const QString& folder, const QString& passphrases)
{
    const auto apart = requireApart(passphrases, folder);
    if (!apart) {
        context().showError(apart.error());
        return;
    }
    PacketDisk disk;
    const auto issued = DeskOperations(context().workspace())
                            .issue({.desks = desks, .folder = folder},
                                   [&](const std::vector<DeskIssue>& files) {
                                       return saveDeskPassphrases(files, passphrases);
                                   },
                                   disk);
    if (issued)
        context().showBanner(Tone::Good,
                             tr("%n files for desks were written.", nullptr, int(issued->size())),
                             QStringLiteral("desks"));
    else
        context().showError(issued.error());
}

void ReceptionPage::askReceive()
{
    context().prompts().openFiles(this,
                                  {.title = tr("Files of reception desks"),
                                   .filters = {tr("Reception desk (*.desk)")},
                                   .suggestedName = {},
                                   .folderKey = folderKey()},
                                  [this](const QStringList& paths) {
                                      if (!paths.isEmpty())
                                          receive(paths);
                                  });
}

void ReceptionPage::receive(const QStringList& paths)
{
    const auto plan = DeskReceive(context().workspace()).preview(paths);
    if (!plan) {
        context().showError(plan.error());
        return;
    }
    QStringList lines;
    for (const DeskReceivePlan::File& file : plan->files)
        lines += file.reason.isEmpty()
                     ? tr("%1: %2 arrivals, %3 of them new, %4 walk-ins")
                           .arg(file.name)
                           .arg(file.arrivals)
                           .arg(file.isNew)
                           .arg(file.walkIns)
                     : tr("%1 is refused: %2").arg(file.name, file.reason);
    QStringList refusals;
    for (const DeskReceivePlan::File& file : plan->files) {
        if (!file.reason.isEmpty())
            refusals += file.reason;
        if (!file.note.isEmpty())
            lines += file.note;
    }
    lines += QString();
    lines += tr("%1 guests have arrived, %2 were scanned again, %3 walked in.")
                 .arg(plan->isNew)
                 .arg(plan->again)
                 .arg(plan->walkIns);
    if (!plan->unknown.isEmpty())
        lines += tr("Removed from the list since, left out: %1").arg(plan->unknown.join(u' '));
    if (!plan->changesAnything()) {
        context().showBanner(plan->refused() > 0 ? Tone::Bad : Tone::Information,
                             plan->refused() > 0
                                 ? refusals.join(u' ')
                                 : tr("The office knows everything in these files already."),
                             QStringLiteral("desks"));
        return;
    }
    context().prompts().confirm(
        this,
        {.title = tr("Bring desks back"),
         .text = lines.join(u'\n'),
         .verb = plan->arrivals.empty()
                     ? tr("Note the return")
                     : tr("Take %n arrivals", nullptr, int(plan->arrivals.size())),
         .wordToType = {},
         .isDestructive = false},
        [this, plan = *plan](bool isWanted) {
            if (isWanted)
                context().runUndoable(plan.arrivals.empty()
                                          ? tr("Desks brought back: %1").arg(
                                                plan.desks.join(tr(", ")))
                                          : tr("%n arrivals were taken over.", nullptr,
                                               int(plan.arrivals.size())),
                                      [&] {
                                          return DeskReceive(context().workspace()).apply(plan);
                                      });
        });
}

void ReceptionPage::exportList()
{
    askAttendance(context(), exporter(), *this);
}

void ReceptionPage::retranslate()
{
    m_issue->setText(tr("Files for desks…"));
    m_receive->setText(tr("Bring desks back…"));
    m_checkIn->setText(tr("Let in"));
    m_takeBack->setText(tr("Take back"));
    m_export->setText(tr("Export attendance…"));
    m_code->setPlaceholderText(tr("Scan a code or type a number, then Enter"));
    m_code->setAccessibleName(tr("Code of a guest"));
    m_table->setAccessibleName(tr("Arrivals"));
    m_table->setEmptyState(tr("Guests who come stand here once they have answered."));
    m_bar->setUnit([](int count) { return tr("%n guests", nullptr, count); });
    refreshSoon();
}

PageInfo receptionPageInfo()
{
    return {.id = QStringLiteral("reception"),
            .group = PageInfo::Group::Operation,
            .iconName = QStringLiteral("check"),
            .title = [] { return QCoreApplication::translate("ReceptionPage", "Reception"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<ReceptionPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
