#include "ui/seating/SeatingPage.h"

#include "models/reception/ArrivalStore.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/seating/RoomDialog.h"
#include "ui/seating/SeatLegend.h"
#include "ui/seating/SeatMapView.h"
#include "ui/seating/UnseatedModel.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kZoomStep = 25;

} // namespace

SeatingPage::SeatingPage(OfficeContext& context, QWidget* parent)
    : CeremonyPage(context, parent)
    , m_map(new SeatMapView(theme(), this))
    , m_legend(new SeatLegend(theme(), this))
    , m_search(new SearchField(theme(), this))
    , m_found(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_zoom(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_zoomOut(new IconButton(theme(), QStringLiteral("minus"), this))
    , m_zoomIn(new IconButton(theme(), QStringLiteral("plus"), this))
    , m_seatName(new TextLabel(theme(), Type::Figure, Token::Accent, this))
    , m_personName(new TextLabel(theme(), Type::Section, Token::Text, this))
    , m_personFacts(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_signs(new TonePill(theme(), this))
    , m_unseatedTitle(new TextLabel(theme(), Type::Section, Token::Text, this))
    , m_unseated(new UnseatedModel(this))
    , m_unseatedTable(new TableView(theme(), this))
    , m_why(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_body(new QWidget)
    , m_pick(new QAction(this))
    , m_lock(new QAction(icon(QStringLiteral("lock"), theme()), {}, this))
    , m_free(new QAction(this))
    , m_seatHere(new QAction(this))
    , m_room(addVerb(QStringLiteral("edit"), [this] { addRoom(); }))
    , m_print(addVerb(QStringLiteral("print"), [this] { print(SeatingPaper::Plan); }))
    , m_cards(addMenuVerb([this] { print(SeatingPaper::Cards); }))
    , m_names(addMenuVerb([this] { print(SeatingPaper::ByName); }))
    , m_seats(addMenuVerb([this] { print(SeatingPaper::BySeat); }))
    , m_lockAll(addMenuVerb([this] { lockAll(true); }))
    , m_unlockAll(addMenuVerb([this] { lockAll(false); }))
    , m_changeRoom(addMenuVerb([this] { changeRoom(); }))
    , m_removeRoom(addMenuVerb([this] { removeRoom(); }))
    , m_block(addMenuVerb([this] { toggleBlocked(); }))
    , m_wheelchair(addMenuVerb([this] { toggleWheelchair(); }))
    , m_plan(addPrimaryVerb(QStringLiteral("refresh"), [this] { plan(); }))
{
    setObjectName(QStringLiteral("seatingPage"));
    m_plan->setObjectName(QStringLiteral("planSeats"));
    m_room->setObjectName(QStringLiteral("addRoom"));
    m_changeRoom->setObjectName(QStringLiteral("changeRoom"));
    m_block->setObjectName(QStringLiteral("blockSeats"));
    m_wheelchair->setObjectName(QStringLiteral("wheelchairPlace"));
    m_lock->setObjectName(QStringLiteral("lockSeat"));
    m_pick->setObjectName(QStringLiteral("pickUp"));
    m_free->setObjectName(QStringLiteral("freeSeat"));
    m_seatHere->setObjectName(QStringLiteral("seatHere"));
    m_unseatedTable->setObjectName(QStringLiteral("unseatedTable"));
    m_search->setObjectName(QStringLiteral("seatSearch"));
    setPrintVerb(m_print);
    m_why->setObjectName(QStringLiteral("whyUnseated"));
    m_unseatedTable->setCheckable(true);
    m_unseatedTable->setSourceModel(m_unseated);
    m_unseatedTable->rememberLayout(context.settings().store(),
                                    QStringLiteral("tables/unseated"));

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_map, 1);
    column->addWidget(makeStrip());
    auto* splitter = new QSplitter(m_body);
    splitter->addWidget(left);
    splitter->addWidget(makeUnseated());
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setHandleWidth(1);
    splitter->setSizes({theme().px(810), theme().px(410)});
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setBody(m_body);

    connect(m_map, &SeatMapView::currentSeatChanged, this, &SeatingPage::showCurrent);
    connect(m_map, &SeatMapView::carryingChanged, this, &SeatingPage::showCurrent);
    connect(m_map, &SeatMapView::movesWanted, this, &SeatingPage::move);
    connect(m_map, &SeatMapView::noPlaceThere, this, &SeatingPage::showNoPlace);
    m_map->addActions({m_pick, m_lock, m_free, m_block, m_wheelchair, m_changeRoom});
    m_map->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_map, &SeatMapView::zoomChanged, this,
            [this](int percent) { m_zoom->setText(tr("%1 %").arg(percent)); });
    connect(m_zoomIn, &QToolButton::clicked, this,
            [this] { m_map->setZoom(m_map->zoom() + kZoomStep); });
    connect(m_zoomOut, &QToolButton::clicked, this,
            [this] { m_map->setZoom(m_map->zoom() - kZoomStep); });
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& text) { showFound(m_map->search(text)); });
    connect(m_search, &QLineEdit::returnPressed, m_map, &SeatMapView::showNextFound);
    connect(m_pick, &QAction::triggered, this, [this] {
        m_map->pickUp();
        m_map->setFocus(Qt::OtherFocusReason);
    });
    connect(m_lock, &QAction::triggered, this, &SeatingPage::toggleLock);
    connect(m_free, &QAction::triggered, this, &SeatingPage::freeSeat);
    connect(m_seatHere, &QAction::triggered, this, &SeatingPage::seatHere);
    connect(m_unseatedTable, &TableView::opened, m_seatHere, &QAction::trigger);
    connect(m_unseatedTable, &TableView::currentIdChanged, this, &SeatingPage::showCurrent);
    connect(m_unseatedTable, &TableView::selectedCountChanged, this, &SeatingPage::showCurrent);
    SeatingPage::retranslate();
}

SeatingPage::~SeatingPage()
{
    // The views let go of their models before they go.
    delete m_body;
}

QWidget* SeatingPage::makeTools()
{
    auto* tools = new QWidget;
    auto* column = new QVBoxLayout(tools);
    const int margin = theme().metric(Metric::PageMargin);
    column->setContentsMargins(margin, theme().px(4), margin, theme().px(4));
    column->setSpacing(theme().px(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    m_search->setFixedWidth(theme().px(240));
    row->addWidget(m_search);
    row->addWidget(m_found);
    row->addStretch(1);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoom);
    row->addWidget(m_zoomIn);
    column->addLayout(row);
    column->addWidget(m_legend);
    return tools;
}

QWidget* SeatingPage::makeStrip()
{
    auto* strip = new QWidget;
    strip->setObjectName(QStringLiteral("seatStrip"));
    auto* row = new QHBoxLayout(strip);
    const int margin = theme().metric(Metric::PageMargin);
    row->setContentsMargins(margin, theme().px(8), margin, theme().px(8));
    row->setSpacing(theme().px(12));
    row->addWidget(m_seatName);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_personName->setElided(true);
    m_personFacts->setElided(true);
    words->addWidget(m_personName);
    words->addWidget(m_personFacts);
    row->addLayout(words, 1);
    row->addWidget(m_signs);
    for (QAction* action : {m_pick, m_lock, m_free}) {
        auto* button = new QPushButton(strip);
        PageHead::bind(*button, *action);
        row->addWidget(button);
    }
    return strip;
}

QWidget* SeatingPage::makeUnseated()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, theme().px(8), 0, 0);
    column->setSpacing(theme().px(6));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme().px(12), 0, theme().px(12), 0);
    head->addWidget(m_unseatedTitle, 1);
    auto* button = new QPushButton(pane);
    PageHead::bind(*button, *m_seatHere);
    head->addWidget(button);
    column->addLayout(head);
    column->addWidget(m_unseatedTable, 1);
    auto* reason = new QHBoxLayout;
    reason->setContentsMargins(theme().px(12), 0, theme().px(12), theme().px(8));
    m_why->setWordWrap(true);
    reason->addWidget(m_why);
    column->addLayout(reason);
    return pane;
}

void SeatingPage::activate(const QVariant& argument)
{
    refreshIfDue();
    const QString ref = argument.typeId() == QMetaType::QString
                            ? argument.toString()
                            : argument.toMap().value(QLatin1String(Target::kRef)).toString();
    if (!ref.isEmpty())
        m_search->setText(ref);
}

QWidget* SeatingPage::searchTarget() const
{
    return m_search;
}

std::vector<QWidget*> SeatingPage::panes() const
{
    return {m_map, m_unseatedTable};
}

QStringList SeatingPage::scenes() const
{
    return {QStringLiteral("several"), QStringLiteral("room")};
}

QWidget* SeatingPage::showScene(const QString& name)
{
    const std::vector<Seat>& seats = m_map->state().seats;
    if (seats.size() < 2)
        return this;
    if (name == QStringLiteral("room")) {
        changeRoom();
        return findChild<RoomDialog*>();
    }
    // Four side by side, one row on their way to another.
    std::vector<SeatId> chosen;
    for (size_t i = seats.size() / 3; i < seats.size() && chosen.size() < 4; ++i)
        chosen.push_back(seats[i].id);
    m_map->setSelectedSeats(chosen);
    return nullptr;
}

void SeatingPage::leaveScene()
{
    for (RoomDialog* dialog : findChildren<RoomDialog*>())
        dialog->reject();
    m_map->letGo();
    m_map->setCurrentSeat(m_map->currentSeat());
}

void SeatingPage::refresh()
{
    const auto state = SeatingOperations(context().workspace()).state();
    if (!state) {
        context().showError(state.error());
        return;
    }
    QSet<qint64> arrived;
    context().attempt([&] {
        const auto first =
            firstArrivals(ArrivalStore(context().workspace().database()).list());
        for (auto it = first.begin(); it != first.end(); ++it)
            arrived.insert(it.key());
    });
    m_map->setState(*state, arrived);
    m_legend->setState(*state, !arrived.isEmpty());
    m_unseated->setState(*state);
    m_unseatedTitle->setText(tr("Without a seat: %1").arg(m_unseated->coming()));
    showFound(m_map->search(m_search->text()));
    const bool mayWrite = !context().isReadOnly();
    const bool hasSeats = !state->seats.empty();
    m_plan->setEnabled(mayWrite && !state->guests.empty());
    m_plan->setText(state->hasPlan() ? tr("Plan again") : tr("Plan seats"));
    m_room->setEnabled(mayWrite);
    m_removeRoom->setEnabled(mayWrite && hasSeats);
    m_changeRoom->setEnabled(mayWrite && hasSeats);
    for (QAction* action : {m_print, m_cards, m_names, m_seats, m_lockAll, m_unlockAll})
        action->setEnabled(state->hasPlan());
    showCurrent();
}

void SeatingPage::showFound(int count)
{
    m_found->setText(m_search->text().trimmed().isEmpty()
                         ? QString()
                         : tr("%n found", nullptr, count));
}

QString SeatingPage::personText(const SeatUse& use) const
{
    const Guest* guest = m_map->state().guest(use.guest);
    if (!guest)
        return {};
    return use.part > 0 ? tr("Companion of %1").arg(guest->name) : guest->name;
}

void SeatingPage::showCurrent()
{
    const SeatingState& state = m_map->state();
    const Seat* seat = state.seat(m_map->currentSeat());
    const SeatUse* use = m_map->currentUse();
    const Guest* guest = use ? state.guest(use->guest) : nullptr;
    const bool mayWrite = !context().isReadOnly();
    m_seatName->setText(seat ? seat->label() : QString());
    const std::vector<SeatId> chosen = m_map->selectedSeats();
    const std::vector<SeatId> used = usedSeats();
    const auto unlocked = std::count_if(used.begin(), used.end(), [this](SeatId each) {
        return !m_map->useOf(each)->isLocked;
    });
    m_pick->setEnabled(mayWrite && unlocked > 0);
    m_lock->setEnabled(mayWrite && !used.empty());
    m_lock->setText(!used.empty() && unlocked == 0 ? tr("Unlock") : tr("Lock"));
    m_free->setEnabled(mayWrite && !used.empty() && unlocked == qsizetype(used.size()));
    m_seatHere->setEnabled(mayWrite && seat && !seat->isBlocked &&
                           m_unseatedTable->selectedCount() > 0);
    m_block->setEnabled(mayWrite && seat);
    m_block->setText(seat && seat->isBlocked ? tr("Put the chosen seats back")
                                             : tr("Take the chosen seats out"));
    m_wheelchair->setEnabled(mayWrite && seat);
    m_wheelchair->setText(seat && seat->isWheelchair ? tr("Give the places back to everybody")
                                                     : tr("Keep the places for wheelchairs"));
    m_why->setText(m_unseated->why(m_unseatedTable->currentId()));
    m_signs->setVisible(guest && !consentSign(*guest).isEmpty());
    if (m_map->isCarrying()) {
        m_personName->setText(
            m_map->carriedCount() > 1
                ? tr("%n people are on their way.", nullptr, m_map->carriedCount())
                : tr("Choose the new seat."));
        m_personFacts->setText(tr("Enter puts down, Esc leaves all as it is."));
        return;
    }
    if (chosen.size() > 1) {
        m_signs->hide();
        m_seatName->setText(QString::number(chosen.size()));
        m_personName->setText(tr("%n seats chosen", nullptr, int(chosen.size())));
        m_personFacts->setText(tr("%n people sit there, %1 of them locked", nullptr,
                                  int(used.size()))
                                   .arg(qsizetype(used.size()) - unlocked));
        return;
    }
    if (!guest) {
        m_personName->setText(!seat ? tr("There are no seats yet: plan seats, or draw a room first.")
                              : seat->isBlocked    ? tr("Taken out")
                              : seat->isWheelchair ? tr("Free, kept for a wheelchair")
                                                   : tr("Free"));
        m_personFacts->setText({});
        return;
    }
    m_signs->setContent(Tone::Information, consentSign(*guest));
    m_personName->setText(personText(*use) + QStringLiteral("　") +
                          guestCategoryWords(guest->category));
    QStringList facts{guest->ref, guest->affiliation, guest->title};
    if (use->part == 0)
        facts += guestNeedsWords(guest->needs);
    if (guest->companions > 0)
        facts += tr("%n companions", nullptr, guest->companions);
    facts.removeAll(QString());
    m_personFacts->setText(facts.join(QStringLiteral(" · ")));
}

void SeatingPage::retranslate()
{
    m_room->setText(tr("New room…"));
    m_print->setText(tr("Plan for the wall…"));
    m_cards->setText(tr("Seat cards…"));
    m_names->setText(tr("List by name…"));
    m_seats->setText(tr("List by seat…"));
    m_changeRoom->setText(tr("Change this room…"));
    m_lockAll->setText(tr("Lock all seats"));
    m_unlockAll->setText(tr("Unlock all seats"));
    m_removeRoom->setText(tr("Remove this room"));
    m_pick->setText(tr("Move…"));
    m_free->setText(tr("Free the seat"));
    m_seatHere->setText(tr("Seat here"));
    m_search->setPlaceholderText(tr("Name, affiliation or seat"));
    m_search->setAccessibleName(tr("Search the map"));
    m_zoomIn->setPurpose(tr("Larger"));
    m_zoomOut->setPurpose(tr("Smaller"));
    m_zoom->setText(tr("%1 %").arg(m_map->zoom()));
    m_map->setAccessibleName(tr("Map of seats"));
    m_unseatedTable->setAccessibleName(tr("Guests without a seat"));
    m_unseatedTable->setEmptyState(tr("Everybody who comes has a seat."));
    refreshSoon();
}

PageInfo seatingPageInfo()
{
    return {.id = QStringLiteral("seating"),
            .group = PageInfo::Group::Operation,
            .iconName = QStringLiteral("table"),
            .title = [] { return QCoreApplication::translate("SeatingPage", "Seating"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<SeatingPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
