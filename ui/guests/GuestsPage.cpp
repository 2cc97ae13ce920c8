#include "ui/guests/GuestsPage.h"

#include "models/core/Age.h"
#include "models/guests/CeremonyEvent.h"
#include "models/guests/GuestCare.h"
#include "models/guests/GuestImport.h"
#include "models/guests/GuestOperations.h"
#include "models/guests/GuestStore.h"
#include "models/guests/GuestsTableModel.h"
#include "models/programme/Programme.h"
#include "models/seating/SeatStore.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/guests/EventDialog.h"
#include "ui/guests/GuestDialog.h"
#include "ui/guests/GuestLetters.h"
#include "ui/scoring/ImportFlow.h"
#include "ui/shared/BulkBar.h"
#include "ui/shared/DetailPane.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/StatTile.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace prizedesk {

GuestsPage::GuestsPage(OfficeContext& context, QWidget* parent)
    : CeremonyPage(context, parent)
    , m_bar(new FilterBar(theme(), this))
    , m_table(new TableView(theme(), this))
    , m_model(new GuestsTableModel(this))
    , m_bulk(new BulkBar(theme(), this))
    , m_pane(new DetailPane(theme(), this))
    , m_facts(new KeyValueGrid(theme(), m_pane))
    , m_splitter(new QSplitter)
    , m_body(new QWidget)
    , m_flow(new ImportFlow(context, *this))
    , m_writer(new GuestLetters(context, *this))
    , m_edit(addVerb(QStringLiteral("edit"),
                     [this] {
                         if (current())
                             editGuest(*current());
                     }))
    , m_event(addVerb(QStringLiteral("calendar"), [this] { editEvent(); }))
    , m_letters(addVerb(QStringLiteral("mail"), [this] {
                            m_writer->ask(m_table->selectedCount() > 0 ? chosen() : QStringList());
                        }))
    , m_import(addVerb(QStringLiteral("import"), [this] { startImport(false); }))
    , m_importReplies(addMenuVerb([this] { startImport(true); }))
    , m_admit(addMenuVerb([this] { admitNext(); }))
    , m_remove(addMenuVerb([this] { removeChosen(); }))
    , m_add(addPrimaryVerb(QStringLiteral("plus"), [this] { editGuest({}); }))
{
    setObjectName(QStringLiteral("guestsPage"));
    m_table->setObjectName(QStringLiteral("guestsTable"));
    m_add->setObjectName(QStringLiteral("addGuest"));
    m_edit->setObjectName(QStringLiteral("editGuest"));
    m_event->setObjectName(QStringLiteral("editEvent"));
    m_letters->setObjectName(QStringLiteral("writeLetters"));
    m_admit->setObjectName(QStringLiteral("admitGuests"));
    m_remove->setObjectName(QStringLiteral("removeGuests"));
    for (const GuestReply reply : kGuestReplies) {
        if (reply != GuestReply::Waiting)
            m_replies[reply] = addMenuVerb([this, reply] { setReply(reply); });
    }
    m_model->setDateWords([this](qint64 ms) { return this->context().dates().listDate(ms); });
    m_table->setSourceModel(m_model);
    m_table->setCheckable(true);
    m_filter = new TableFilter(theme(), *m_bar, *m_table,
                               {GuestsTableModel::CategoryColumn, GuestsTableModel::ReplyColumn,
                                GuestsTableModel::NeedsColumn, GuestsTableModel::ConsentColumn,
                                GuestsTableModel::PressColumn},
                               this);
    buildBody();
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/guests"));

    connect(m_table, &TableView::currentIdChanged, this, &GuestsPage::showGuest);
    connect(m_table, &TableView::opened, m_edit, &QAction::trigger);
    connect(m_table, &TableView::emptyActionTriggered, m_import, &QAction::trigger);
    connect(m_table, &TableView::clearFilterWanted, m_filter, &TableFilter::clear);
    connect(m_bulk, &BulkBar::clearWanted, m_table, &TableView::clearChecks);
    connect(m_pane, &DetailPane::previousWanted, this, [this] { m_table->step(-1); });
    connect(m_pane, &DetailPane::nextWanted, this, [this] { m_table->step(1); });
    connect(m_pane, &DetailPane::closeWanted, m_pane, &QWidget::hide);
    GuestsPage::retranslate();
}

GuestsPage::~GuestsPage()
{
    // The view lets go of the model before it goes.
    delete m_body;
}

void GuestsPage::buildBody()
{
    auto* tiles = new QHBoxLayout;
    const int margin = theme().metric(Metric::PageMargin);
    tiles->setContentsMargins(margin, 0, margin, theme().px(12));
    tiles->setSpacing(theme().px(12));
    for (int i = 0; i < TileCount; ++i) {
        auto* tile = new StatTile(theme(), m_body);
        tile->setObjectName(QStringLiteral("guestTile%1").arg(i));
        tile->setClickable(true);
        connect(tile, &StatTile::clicked, this, [this, i] { filterByTile(Tile(i)); });
        tiles->addWidget(tile, 1);
        m_tiles[size_t(i)] = tile;
    }
    m_pane->addSection({}, m_facts);
    auto* left = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_bulk);
    m_bulk->follow(*m_table, 1);
    m_bulk->addVerb(m_replies[GuestReply::Attending]);
    m_bulk->addVerb(m_replies[GuestReply::Declined]);
    m_bulk->addVerb(m_replies[GuestReply::Streaming]);
    m_bulk->addVerb(m_letters);
    m_bulk->addVerb(m_replies[GuestReply::Open]);
    m_bulk->addVerb(m_remove);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tiles);
    layout->addWidget(m_splitter, 1);
    setBody(m_body);
}

void GuestsPage::activate(const QVariant& argument)
{
    refreshIfDue();
    const QString ref = argument.typeId() == QMetaType::QString
                            ? argument.toString()
                            : argument.toMap().value(QLatin1String(Target::kRef)).toString();
    const QVariantMap filter =
        argument.toMap().value(QLatin1String(Target::kFilter)).toMap();
    if (const QStringList replies = filter.value(QStringLiteral("reply")).toStringList();
        !replies.isEmpty()) {
        QStringList words;
        for (const QString& code : replies) {
            if (const auto reply = guestReplyFromCode(code))
                words += guestReplyWords(*reply);
        }
        m_filter->setConditions({{GuestsTableModel::ReplyColumn, words}});
    }
    for (const Guest& guest : m_model->guests()) {
        if (guest.ref != ref)
            continue;
        m_filter->clear();
        m_table->showId(guest.id.value());
        m_pane->show();
    }
}

Page::Actions GuestsPage::actions() const
{
    Actions actions = CeremonyPage::actions();
    actions.importData = m_import;
    std::erase(actions.more, m_import);
    return actions;
}

QWidget* GuestsPage::searchTarget() const
{
    return &m_bar->searchField();
}

std::vector<QWidget*> GuestsPage::panes() const
{
    return {m_table, m_pane};
}

void GuestsPage::refresh()
{
    context().attempt([this] {
        const Database& database = context().workspace().database();
        std::vector<Guest> guests = GuestStore(database, context().workspace().vault()).list();
        m_counts = GuestCounts::of(guests, loadCeremonyEvent(database).capacity);
        m_seats = SeatStore(database).labels();
        const auto startsAtMs = loadCeremonyEvent(database).startsAtMs;
        m_withoutCompanion.clear();
        if (startsAtMs) {
            const Programme& programme = context().programme();
            m_withoutCompanion = guestsWithoutCompanion(
                guests, programme.local(*startsAtMs).date(),
                programme.ruleNumber(QStringLiteral("adult_age"), kAdultAge));
        }
        m_model->setGuests(std::move(guests), m_seats, m_withoutCompanion);
    });
    showCounts();
    showGuest(m_table->currentId());
}

void GuestsPage::showCounts()
{
    const GuestCounts::Line& all = m_counts.all;
    const auto free = m_counts.free();
    m_tiles[RoomTile]->setContent(
        tr("In the room"), QString::number(all.persons()),
        free ? tr("%1 guests + %2, %3 free", "guests and companions in the room, places free")
                   .arg(all.attending)
                   .arg(all.companions)
                   .arg(*free)
             : tr("%1 guests + %2 companions").arg(all.attending).arg(all.companions));
    m_tiles[RoomTile]->setEdge(free && *free < 0 ? Tone::Bad : Tone::Good);
    m_tiles[OpenTile]->setContent(guestReplyWords(GuestReply::Open),
                                  QString::number(all.open),
                                  tr("%n invited", nullptr, m_counts.invited));
    m_tiles[OpenTile]->setEdge(all.open > 0 ? Tone::Warning : Tone::Neutral);
    m_tiles[DeclinedTile]->setContent(guestReplyWords(GuestReply::Declined),
                                      QString::number(all.declined), {});
    m_tiles[DeclinedTile]->setEdge(Tone::Neutral);
    m_tiles[WaitingTile]->setContent(guestReplyWords(GuestReply::Waiting),
                                     QString::number(all.waiting),
                                     m_counts.capacity > 0
                                         ? tr("Capacity %1").arg(m_counts.capacity)
                                         : tr("No limit"));
    m_tiles[WaitingTile]->setEdge(all.waiting > 0 ? Tone::Warning : Tone::Neutral);
    m_tiles[StreamTile]->setContent(guestReplyWords(GuestReply::Streaming),
                                    QString::number(all.streaming),
                                    tr("Not counted in the room"));
    m_tiles[StreamTile]->setEdge(Tone::Information);
    m_tiles[WheelchairTile]->setContent(
        guestNeedWords(QLatin1String(GuestNeed::kWheelchair)),
        QString::number(m_counts.needs.value(QLatin1String(GuestNeed::kWheelchair))),
        tr("%1: %2").arg(
            guestNeedWords(QLatin1String(GuestNeed::kSignLanguage)),
            QString::number(m_counts.needs.value(QLatin1String(GuestNeed::kSignLanguage)))));
    m_tiles[WheelchairTile]->setEdge(Tone::Neutral);
    m_admit->setEnabled(!context().isReadOnly() && all.waiting > 0);
}

void GuestsPage::filterByTile(Tile tile)
{
    switch (tile) {
    case RoomTile:
        m_filter->setConditions({{GuestsTableModel::ReplyColumn,
                                  {guestReplyWords(GuestReply::Attending)}}});
        break;
    case OpenTile:
        m_filter->setConditions({{GuestsTableModel::ReplyColumn,
                                  {guestReplyWords(GuestReply::Open)}}});
        break;
    case DeclinedTile:
        m_filter->setConditions({{GuestsTableModel::ReplyColumn,
                                  {guestReplyWords(GuestReply::Declined)}}});
        break;
    case WaitingTile:
        m_filter->setConditions({{GuestsTableModel::ReplyColumn,
                                  {guestReplyWords(GuestReply::Waiting)}}});
        break;
    case StreamTile:
        m_filter->setConditions({{GuestsTableModel::ReplyColumn,
                                  {guestReplyWords(GuestReply::Streaming)}}});
        break;
    default:
        m_filter->setConditions(
            {{GuestsTableModel::NeedsColumn,
              {guestNeedWords(QLatin1String(GuestNeed::kWheelchair))}}});
    }
}

const Guest* GuestsPage::current() const
{
    return m_model->guest(m_table->currentId());
}

QStringList GuestsPage::chosen() const
{
    QStringList refs;
    for (const qint64 id : m_table->selectedIds()) {
        if (const Guest* guest = m_model->guest(id))
            refs += guest->ref;
    }
    if (refs.isEmpty() && current())
        refs += current()->ref;
    return refs;
}

void GuestsPage::showGuest(qint64 id)
{
    const Guest* guest = m_model->guest(id);
    const bool mayWrite = !context().isReadOnly();
    for (QAction* action : {m_add, m_event, m_letters, m_import, m_importReplies})
        action->setEnabled(mayWrite);
    m_edit->setEnabled(mayWrite && guest);
    m_remove->setEnabled(mayWrite && guest);
    for (const auto& [reply, action] : m_replies)
        action->setEnabled(mayWrite && guest);
    m_pane->showNothing(!guest);
    if (!guest)
        return;
    m_pane->setReference(guest->ref);
    m_pane->setState(guest->isComing() ? Tone::Good
                     : guest->reply == GuestReply::Waiting ? Tone::Warning
                                                           : Tone::Neutral,
                     guestReplyWords(guest->reply));
    m_pane->setTitle(guest->erased ? tr("Erased") : guest->name);
    m_pane->setWho(QStringList{guest->affiliation, guest->title}.join(u' ').trimmed());
    std::vector<KeyValueGrid::Row> rows;
    const auto add = [&](const QString& label, const QString& value) {
        KeyValueGrid::Row row;
        row.label = label;
        row.isHint = value.isEmpty();
        row.value = value.isEmpty() ? tr("(empty)") : value;
        rows.push_back(std::move(row));
    };
    const DateWords dates = context().dates();
    const auto day = [&](const std::optional<qint64>& ms) {
        return ms ? dates.longDate(*ms) : QString();
    };
    const Guest* host = m_model->guest(guest->host.value());
    add(tr("Reading"), guest->kana);
    add(tr("Category"), guestCategoryWords(guest->category));
    if (guest->standing != GuestStanding::None)
        add(tr("Standing"), guestStandingWords(guest->standing));
    add(tr("E-mail"), guest->email);
    add(tr("Phone"), guest->phone);
    add(tr("Companions"), QString::number(guest->companions));
    if (host)
        add(tr("Comes with"), host->ref + u' ' + host->name);
    QStringList linked;
    for (const Guest& other : m_model->guests()) {
        if (other.host == guest->id)
            linked += other.ref + u' ' + other.name;
    }
    if (!linked.isEmpty())
        add(tr("Accompanied by"), linked.join(QStringLiteral(", ")));
    if (m_withoutCompanion.contains(id)) {
        add(tr("Accompanied by"), tr("Companion to be linked"));
        rows.back().markLength = int(rows.back().value.size());
        rows.back().markTone = Tone::Warning;
    }
    if (!guest->party.isEmpty())
        add(tr("Party"), guest->party);
    add(tr("Needs"), guestNeedsWords(guest->needs));
    add(tr("Seat"), m_seats.value(guest->id.value()));
    add(tr("Photos"), consentWords(guest->photo));
    add(tr("Stream"), consentWords(guest->stream));
    if (guest->category == GuestCategory::Press || guest->press != PressAccreditation::None)
        add(tr("Accreditation"), pressWords(guest->press));
    add(tr("Invited"), day(guest->invitedAtMs));
    if (guest->remindedAtMs)
        add(tr("Reminded"), day(guest->remindedAtMs));
    add(tr("Answered"), day(guest->repliedAtMs));
    add(tr("Remarks"), guest->note);
    m_facts->setRows(std::move(rows));
}

void GuestsPage::editGuest(const Guest& guest)
{
    if (context().isReadOnly())
        return;
    auto* dialog = new GuestDialog(theme(), guest, m_model->guests(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, guest] {
        if (const QString problem = dialog->problem(); !problem.isEmpty()) {
            context().showBanner(Tone::Bad, problem, QStringLiteral("guest"));
            return;
        }
        GuestOperations operations(context().workspace());
        if (guest.id.isValid())
            context().runUndoable(tr("%1 was changed.").arg(guest.ref),
                                  [&] { return operations.edit(dialog->guest()); });
        else
            context().runUndoable(tr("The guest was added."),
                                  [&] { return operations.add(dialog->guest()); });
    });
    dialog->open();
}

void GuestsPage::removeChosen()
{
    const QStringList refs = chosen();
    if (refs.isEmpty())
        return;
    context().runUndoable(tr("%n guests were removed.", nullptr, int(refs.size())), [&] {
        return GuestOperations(context().workspace()).remove(refs);
    });
}

void GuestsPage::setReply(GuestReply reply)
{
    const QStringList refs = chosen();
    if (refs.isEmpty())
        return;
    int waiting = 0;
    const bool isDone = context().runUndoable(
        tr("%n answers were written down: %1.", nullptr, int(refs.size()))
            .arg(guestReplyWords(reply)),
        [&] {
            auto done = GuestOperations(context().workspace()).setReply(refs, reply);
            waiting = done.value_or(0);
            return done;
        });
    if (isDone && waiting > 0)
        context().showBanner(
            Tone::Warning,
            tr("The room is full: %n guests are on the waiting list.", nullptr, waiting),
            QStringLiteral("waiting"));
}

void GuestsPage::admitNext()
{
    const QStringList refs =
        GuestOperations::nextFromWaitingList(m_model->guests(), m_counts.capacity);
    if (refs.isEmpty()) {
        context().showBanner(Tone::Information,
                             tr("There is no room for the next guest of the waiting list."),
                             QStringLiteral("waiting"));
        return;
    }
    context().runUndoable(
        tr("%n guests came in from the waiting list.", nullptr, int(refs.size())),
        [&] { return GuestOperations(context().workspace()).admit(refs); });
}

void GuestsPage::editEvent()
{
    CeremonyEvent event;
    if (!context().attempt([&] { event = loadCeremonyEvent(context().workspace().database()); }))
        return;
    auto* dialog = new EventDialog(theme(), context().programme(), event, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context().runUndoable(tr("Date and place of the ceremony were changed."), [&] {
            return GuestOperations(context().workspace()).setEvent(dialog->ceremony());
        });
    });
    dialog->open();
}

void GuestsPage::startImport(bool replies)
{
    m_flow->start(
        {.title = replies ? tr("Import answers of guests") : tr("Import guests"),
         .fields = GuestImport::fields(),
         .run =
             [this, replies](const ImportTable& table, bool dryRun) -> Result<ImportReport> {
             GuestImport import(context().workspace());
             const auto done =
                 replies ? import.replies(table, dryRun) : import.guests(table, dryRun);
             if (!done)
                 return failure(done.error());
             return done->report;
         },
         .done = [](int rows) { return tr("%n guests were imported.", nullptr, rows); }});
}

void GuestsPage::retranslate()
{
    m_add->setText(tr("Add a guest…"));
    m_edit->setText(tr("Change…"));
    m_event->setText(tr("Date and place…"));
    m_letters->setText(tr("Letters…"));
    m_import->setText(tr("Import guests…"));
    m_importReplies->setText(tr("Import answers…"));
    m_admit->setText(tr("Take guests from the waiting list"));
    m_remove->setText(tr("Remove"));
    for (const auto& [reply, action] : m_replies)
        action->setText(tr("Answer: %1").arg(guestReplyWords(reply)));
    m_table->setAccessibleName(tr("Guests"));
    m_table->setEmptyState(tr("Everybody who is invited to the ceremony stands here."),
                           tr("Import guests…"));
    m_pane->setNothing(tr("Choose a guest to see who it is."));
    m_bar->setUnit([](int count) { return tr("%n guests", nullptr, count); });
    m_bulk->setCountText([](int count) { return tr("%n guests checked", nullptr, count); });
    refreshSoon();
}

PageInfo guestsPageInfo()
{
    return {.id = QStringLiteral("guests"),
            .group = PageInfo::Group::Operation,
            .iconName = QStringLiteral("person"),
            .title = [] { return QCoreApplication::translate("GuestsPage", "Guests"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<GuestsPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
