#include "ui/reception/DeskWindow.h"

#include "models/guests/GuestCode.h"
#include "models/reception/Arrival.h"
#include "models/reception/DeskGuestsModel.h"
#include "models/reception/ReceptionOperations.h"
#include "models/settings/UserSettings.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/reception/DeskBadge.h"
#include "ui/reception/DeskGuestCard.h"
#include "ui/shared/Banner.h"
#include "ui/shared/BannerStack.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/Theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

DeskWindow::DeskWindow(std::unique_ptr<DeskFile> desk, Theme& theme, Prompts& prompts,
                       UserSettings& settings, PrintBadge printBadge)
    : m_theme(theme)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_desk(std::move(desk))
    , m_printBadge(std::move(printBadge))
    , m_model(new DeskGuestsModel(this))
{
    setObjectName(QStringLiteral("deskWindow"));
    if (!m_printBadge)
        m_printBadge = [this](const DeskGuest& guest, const QString& code, QWidget* parent) {
            printDeskBadge(guest, code, m_prompts, parent, [this](const QString& words) {
                m_banners->show(QStringLiteral("badge"), Tone::Bad, words);
            });
        };
    m_model->setTimeWords([this](qint64 ms) { return timeWords(ms); });
    makeActions();
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_banners = new BannerStack(m_theme, middle);
    column->addWidget(m_banners);
    column->addWidget(makeBody(), 1);
    setCentralWidget(middle);
    resize(1200, 760);
    m_model->setDesk(*m_desk);
    retranslate();
    showCounts();
    m_field->setFocus(Qt::OtherFocusReason);
}

DeskWindow::~DeskWindow()
{
    // The view lets go of the model before it goes.
    delete takeCentralWidget();
}

QString DeskWindow::path() const
{
    return m_desk->path();
}

void DeskWindow::makeActions()
{
    m_checkIn = new QAction(this);
    m_badge = new QAction(this);
    m_walkIn = new QAction(this);
    m_takeBack = new QAction(this);
    m_checkIn->setObjectName(QStringLiteral("checkIn"));
    m_badge->setObjectName(QStringLiteral("printBadge"));
    m_walkIn->setObjectName(QStringLiteral("walkIn"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_badge->setShortcut(QKeySequence(Qt::Key_F8));
    m_walkIn->setShortcut(QKeySequence(Qt::Key_F9));
    m_takeBack->setShortcut(QKeySequence::Undo);
    addActions({m_checkIn, m_badge, m_walkIn, m_takeBack});
    connect(m_checkIn, &QAction::triggered, this, [this] {
        const QString ref = m_shown.isEmpty() ? chosenRef() : m_shown;
        if (!ref.isEmpty())
            checkIn(ref);
    });
    connect(m_badge, &QAction::triggered, this, &DeskWindow::printBadge);
    connect(m_walkIn, &QAction::triggered, this, &DeskWindow::askWalkIn);
    connect(m_takeBack, &QAction::triggered, this, &DeskWindow::takeBack);
}

QWidget* DeskWindow::makeHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    const int margin = m_theme.metric(Metric::PageMargin);
    column->setContentsMargins(margin, m_theme.px(12), margin, m_theme.px(8));
    column->setSpacing(m_theme.px(8));
    auto* line = new QHBoxLayout;
    m_title = new TextLabel(m_theme, Type::Title, Token::Text, head);
    m_counts = new TextLabel(m_theme, Type::Section, Token::Text, head);
    m_counts->setObjectName(QStringLiteral("deskCounts"));
    m_zone = new TextLabel(m_theme, Type::Small, Token::Text2, head);
    m_zone->setObjectName(QStringLiteral("deskZone"));
    line->setSpacing(m_theme.px(16));
    line->addWidget(m_title, 1);
    line->addWidget(m_zone);
    line->addWidget(m_counts);
    column->addLayout(line);
    m_field = new SearchField(m_theme, head);
    m_field->setObjectName(QStringLiteral("deskField"));
    m_field->setMinimumHeight(m_theme.px(44));
    m_field->setFont(m_theme.font(Type::Title));
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &DeskWindow::search);
    connect(m_field, &QLineEdit::returnPressed, this, &DeskWindow::accept);
    return head;
}

QWidget* DeskWindow::makeBody()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    const int margin = m_theme.metric(Metric::PageMargin);
    row->setContentsMargins(margin, m_theme.px(8), margin, margin);
    row->setSpacing(m_theme.px(12));
    auto* left = new QVBoxLayout;
    m_listTitle = new TextLabel(m_theme, Type::Small, Token::Text2, body);
    m_table = new TableView(m_theme, body);
    m_table->setObjectName(QStringLiteral("deskTable"));
    m_table->setSourceModel(m_model);
    m_table->setFocusPolicy(Qt::NoFocus); // whoever scans next must not have to click first
    left->addWidget(m_listTitle);
    left->addWidget(m_table, 1);
    row->addLayout(left, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(m_theme.px(8));
    m_card = new DeskGuestCard(m_theme, body);
    right->addWidget(m_card, 1);
    auto* verbs = new QHBoxLayout;
    m_checkInButton = new PrimaryButton(m_theme, body);
    PageHead::bind(*m_checkInButton, *m_checkIn);
    verbs->addWidget(m_checkInButton);
    m_checkInButton->setFocusPolicy(Qt::NoFocus);
    for (QAction* action : {m_badge, m_walkIn, m_takeBack}) {
        auto* button = new QPushButton(body);
        PageHead::bind(*button, *action);
        button->setFocusPolicy(Qt::NoFocus);
        verbs->addWidget(button);
    }
    verbs->addStretch(1);
    right->addLayout(verbs);
    m_keys = new TextLabel(m_theme, Type::Small, Token::Text3, body);
    right->addWidget(m_keys);
    row->addLayout(right, 2);
    connect(m_table, &TableView::currentIdChanged, this, [this] {
        const QString ref = m_model->refAt(m_table->currentSourceRow());
        if (!ref.isEmpty())
            showGuest(ref);
    });
    connect(m_table, &TableView::opened, this, [this] { m_checkIn->trigger(); });
    return body;
}

QString DeskWindow::timeWords(qint64 ms) const
{
    // Of the place of the ceremony, whatever this computer believes.
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(m_desk->content().timeZone))
        .toString(QStringLiteral("H:mm"));
}

QString DeskWindow::zoneWords() const
{
    const QTimeZone zone(m_desk->content().timeZone);
    const qint64 at = m_desk->content().startsAtMs.value_or(m_desk->content().issuedAtMs);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QString name =
        zone.displayName(moment, QTimeZone::LongName, QLocale(QLocale().language()));
    const int minutes = moment.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("UTC%1%2:%3")
                               .arg(minutes < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                               .arg(std::abs(minutes) / 60)
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return tr("Times: %1 (%2)").arg(name, offset);
}

QString DeskWindow::chosenRef() const
{
    return m_model->refAt(std::max(0, m_table->currentSourceRow()));
}

void DeskWindow::search(const QString& text)
{
    const auto code = guestRefOf(m_desk->content().codePrefix, text);
    m_model->search(code && m_desk->guest(*code) ? *code : text);
    m_shown.clear();
    // What was said about the guest before does not stand above the next one.
    if (!text.isEmpty())
        m_banners->dismiss(QStringLiteral("scan"));
    if (text.trimmed().isEmpty()) {
        m_card->clear();
    } else if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
        showGuest(m_model->refAt(0));
    } else {
        m_card->clear();
    }
    m_listTitle->setText(text.trimmed().isEmpty() ? tr("Arrived last")
                                                  : tr("%n guests found", nullptr,
                                                       m_model->rowCount()));
    m_checkIn->setEnabled(!m_shown.isEmpty());
    m_badge->setEnabled(!m_shown.isEmpty());
    showEmptyState();
}

void DeskWindow::showEmptyState()
{
    m_table->setEmptyState(m_field->text().trimmed().isEmpty()
                               ? tr("Nobody has arrived at this desk yet.")
                               : tr("Nobody answers to this."));
}

void DeskWindow::enter(const QString& text)
{
    m_field->setText(text);
    accept();
}

void DeskWindow::accept()
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty())
        return;
    const ScannedCode code = readGuestCode(m_desk->content().codePrefix, typed);
    if (code.state == ScannedCode::State::Good && m_desk->guest(code.ref)) {
        checkIn(code.ref);
        return;
    }
    const bool isCode = code.state != ScannedCode::State::NoCode;
    if (isCode || m_model->rowCount() == 0) {
        const auto ref = guestRefOf(m_desk->content().codePrefix, typed);
        m_banners->show(QStringLiteral("scan"), Tone::Bad,
                        code.state == ScannedCode::State::Good
                            ? tr("%1 is not on this desk's list. Search for the name.")
                                  .arg(code.ref)
                        : isCode ? ref.error().message()
                                 : tr("Nobody answers to “%1”. Try another part of the name, or "
                                      "write the guest down as a walk-in (F9).")
                                       .arg(typed));
        m_field->selectAll();
        return;
    }
    checkIn(chosenRef());
}

void DeskWindow::checkIn(const QString& ref)
{
    const auto scan = m_desk->checkIn(ref);
    if (!scan) {
        m_banners->show(QStringLiteral("scan"), Tone::Bad, scan.error().message());
        return;
    }
    m_banners->dismiss(QStringLiteral("scan"));
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    reload();
    showGuest(ref);
    const DeskGuest* guest = m_desk->guest(ref);
    DeskGuestCard::Content content;
    content.guest = *guest;
    content.code = guestCode(m_desk->content().codePrefix, ref);
    content.arrival = *scan;
    content.arrivalWords = tr("%1, %2", "time, desk").arg(timeWords(scan->atMs),
                                                          deskWords(scan->desk));
    content.isSecond = !scan->isFirst;
    content.isJust = scan->isFirst;
    m_card->setContent(content);
    if (!scan->isFirst)
        m_banners->show(QStringLiteral("scan"), Tone::Warning,
                        tr("%1 arrived already: %2").arg(guest->name, content.arrivalWords));
    m_field->setFocus(Qt::OtherFocusReason);
}

void DeskWindow::takeBack()
{
    // Undo in the field is the field's own while something is typed.
    if (!m_field->text().isEmpty() || m_desk->log().arrivals.empty())
        return;
    const auto& arrivals = m_desk->log().arrivals;
    const auto last = std::find_if(arrivals.rbegin(), arrivals.rend(),
                                   [](const DeskArrival& each) { return !each.isCancelled; });
    if (last == arrivals.rend())
        return;
    const QString ref = m_shown.isEmpty() ? last->ref : m_shown;
    const auto done = m_desk->takeBack(ref);
    if (!done) {
        m_banners->show(QStringLiteral("scan"), Tone::Bad, done.error().message());
        return;
    }
    const DeskGuest* guest = m_desk->guest(ref);
    const auto stays = m_desk->arrivalOf(ref);
    m_banners->show(QStringLiteral("scan"), Tone::Information,
                    stays ? tr("The second scan of %1 was taken back; the arrival at %2 stays.")
                                .arg(guest->name, timeWords(stays->atMs))
                          : tr("The arrival of %1 was taken back.").arg(guest->name));
    reload();
    showGuest(ref);
}

void DeskWindow::askWalkIn()
{
    auto* dialog = new FieldsDialog(m_theme, tr("Guest without an invitation"),
                                    tr("The guest is let in at once and written down here."),
                                    tr("Let in"), this);
    const QString typed = m_field->text().trimmed();
    const bool isName =
        readGuestCode(m_desk->content().codePrefix, typed).state == ScannedCode::State::NoCode;
    dialog->addLine(QStringLiteral("name"), tr("Name"), isName ? typed : QString(), true);
    dialog->addLine(QStringLiteral("kana"), tr("Reading"), {});
    dialog->addLine(QStringLiteral("affiliation"), tr("Affiliation"), {});
    dialog->addLine(QStringLiteral("title"), tr("Title"), {});
    std::vector<FieldsDialog::Option> categories;
    for (const GuestCategory category : kGuestCategories)
        categories.push_back({guestCategoryCode(category), guestCategoryWords(category)});
    dialog->addChoice(QStringLiteral("category"), tr("Category"), categories,
                      guestCategoryCode(GuestCategory::General));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        DeskWalkIn person;
        person.name = dialog->line(QStringLiteral("name")).trimmed();
        person.kana = dialog->line(QStringLiteral("kana")).trimmed();
        person.affiliation = dialog->line(QStringLiteral("affiliation")).trimmed();
        person.title = dialog->line(QStringLiteral("title")).trimmed();
        person.category = guestCategoryFromCode(dialog->choice(QStringLiteral("category")))
                              .value_or(GuestCategory::General);
        const auto scan = m_desk->walkIn(person);
        if (!scan) {
            m_banners->show(QStringLiteral("scan"), Tone::Bad, scan.error().message());
            return;
        }
        m_banners->dismiss(QStringLiteral("scan"));
        const QSignalBlocker quiet(m_field);
        m_field->clear();
        reload();
        showGuest(scan->ref);
    });
    dialog->open();
}

void DeskWindow::printBadge()
{
    const DeskGuest* guest = m_desk->guest(m_shown);
    if (!guest)
        return;
    m_banners->dismiss(QStringLiteral("badge"));
    m_printBadge(*guest, guestCode(m_desk->content().codePrefix, guest->ref), this);
}

void DeskWindow::showGuest(const QString& ref)
{
    const DeskGuest* guest = m_desk->guest(ref);
    m_shown = guest ? ref : QString();
    m_checkIn->setEnabled(guest);
    m_badge->setEnabled(guest);
    if (!guest) {
        m_card->clear();
        return;
    }
    DeskGuestCard::Content content;
    content.guest = *guest;
    content.code = guestCode(m_desk->content().codePrefix, ref);
    content.arrival = m_desk->arrivalOf(ref);
    if (content.arrival)
        content.arrivalWords =
            tr("%1, %2", "time, desk")
                .arg(timeWords(content.arrival->atMs), deskWords(content.arrival->desk));
    m_card->setContent(content);
}

void DeskWindow::reload()
{
    m_model->setDesk(*m_desk);
    m_model->search(m_field->text());
    m_listTitle->setText(tr("Arrived last"));
    showEmptyState();
    showCounts();
}

void DeskWindow::showCounts()
{
    int arrived = 0;
    int expected = 0;
    for (const DeskGuest* guest : m_desk->guests()) {
        const bool isHere = m_desk->arrivalOf(guest->ref).has_value();
        arrived += isHere ? 1 : 0;
        expected += isHere || guest->reply == GuestReply::Attending ? 1 : 0;
    }
    m_counts->setText(tr("%1 of %2 guests, %3 walk-ins")
                          .arg(arrived)
                          .arg(expected)
                          .arg(m_desk->log().walkIns.size()));
    m_takeBack->setEnabled(!m_desk->log().arrivals.empty());
}

void DeskWindow::retranslate()
{
    const DeskContent& content = m_desk->content();
    const bool isJapanese = QLocale().language() == QLocale::Japanese;
    setWindowTitle(tr("%1 – reception %2").arg(content.programmeName.in(isJapanese),
                                                deskWords(content.code)));
    m_title->setText(tr("Reception %1").arg(deskWords(content.code)));
    m_zone->setText(zoneWords());
    m_field->setPlaceholderText(tr("Scan a code, or type a name, reading or affiliation"));
    m_field->setAccessibleName(tr("Code or name"));
    m_table->setAccessibleName(tr("Guests"));
    showEmptyState();
    m_checkIn->setText(tr("Let in"));
    m_badge->setText(tr("Badge"));
    m_walkIn->setText(tr("Walk-in…"));
    m_takeBack->setText(tr("Take back"));
    m_keys->setText(tr("Enter lets in · F8 badge · F9 walk-in · Ctrl+Z takes the last one back · "
                       "↑ ↓ choose"));
    m_listTitle->setText(m_field->text().isEmpty()
                             ? tr("Arrived last")
                             : tr("%n guests found", nullptr, m_model->rowCount()));
    showCounts();
    m_checkIn->setEnabled(!m_shown.isEmpty());
    m_badge->setEnabled(!m_shown.isEmpty());
}

bool DeskWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_table->step(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void DeskWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_keys)
        retranslate();
}

void DeskWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT
    closed();
}

} // namespace prizedesk
