#include "ui/entrants/EntryPane.h"

#include "models/core/Prefecture.h"
#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryStatus.h"
#include "models/entrants/EntryStore.h"
#include "models/journal/OperationWords.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/entrants/CompareDialog.h"
#include "ui/entrants/EntryContent.h"
#include "ui/entrants/EntryDocuments.h"
#include "ui/entrants/EntryFindings.h"
#include "ui/entrants/EntryTexts.h"
#include "ui/entrants/LetterDialog.h"
#include "ui/shared/HistoryList.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

EntryPane::EntryPane(OfficeContext& context, QWidget* parent)
    : DetailPane(context.theme(), parent)
    , m_context(context)
    , m_findings(new EntryFindings(context.theme()))
    , m_content(new EntryContent(context.theme()))
    , m_documents(new EntryDocuments(context))
    , m_history(new HistoryList(context.theme()))
    , m_chargeLabel(new TextLabel(context.theme(), Type::Small, Token::Text2))
    , m_charge(new TextLabel(context.theme(), Type::Body))
    , m_erased(new TextLabel(context.theme(), Type::Body))
    , m_more(new QPushButton)
{
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    m_erased->setWordWrap(true);
    m_erased->setTone(Tone::Warning);
    lines->setSpacing(theme().px(2));
    auto* charge = new QHBoxLayout;
    charge->setContentsMargins(theme().px(4), 0, 0, 0);
    charge->setSpacing(theme().px(8));
    m_chargeLabel->setFixedWidth(theme().px(88));
    charge->addWidget(m_chargeLabel);
    charge->addWidget(m_charge, 1);
    charge->addWidget(m_more);
    lines->addLayout(charge);
    lines->addWidget(m_erased);
    lines->addWidget(m_content);
    m_more->hide();
    m_findingSection = &addSection({}, m_findings);
    m_contentSection = &addSection({}, content);
    m_documentSection = &addSection({}, m_documents);
    m_historySection = &addSection({}, m_history);

    m_content->setChoices([this](EntryField field) { return choicesOf(field); });
    m_content->setTimeWords([this](qint64 ms) { return m_context.dates().listDateTime(ms); });
    connect(m_content, &EntryContent::corrected, this, &EntryPane::correct);
    connect(m_content, &EntryContent::shownWanted, this, [this](QWidget* widget) {
        // The row has its new height only after the layout has run.
        QTimer::singleShot(0, widget, [this, widget] {
            for (auto* area : findChildren<QScrollArea*>())
                area->ensureWidgetVisible(widget);
        });
    });
    connect(m_findings, &EntryFindings::correctWanted, m_content, &EntryContent::edit);
    connect(m_findings, &EntryFindings::acceptWanted, this, &EntryPane::accept);
    connect(m_findings, &EntryFindings::askWanted, this, &EntryPane::ask);
    connect(m_findings, &EntryFindings::openWanted, this, &EntryPane::openWanted);
    connect(m_findings, &EntryFindings::compareWanted, this, &EntryPane::compare);
    connect(m_history, &HistoryList::opened, this, [this](qint64 action) {
        m_context.navigate(u"journal"_s, QVariantMap{{QLatin1String(Target::kAction), action}});
    });
    connect(m_contentSection, &Section::linkTriggered, this, [this] {
        m_showsEmpty = !m_showsEmpty;
        m_contentSection->setLink(m_showsEmpty ? tr("Hide empty fields") : tr("Show empty fields"));
        fill();
    });
    connect(m_documentSection, &Section::linkTriggered, m_documents, &EntryDocuments::showAddMenu);
    connect(m_historySection, &Section::linkTriggered, this, [this] {
        if (m_detail && m_detail->isValid())
            m_context.navigate(u"journal"_s,
                               QVariantMap{{QLatin1String(Target::kRef), m_detail->entry().ref}});
    });
    EntryPane::retranslate();
    showNothing(true);
}

void EntryPane::setMenu(QMenu* menu)
{
    m_more->setMenu(menu);
    m_more->show();
}

void EntryPane::retranslate()
{
    DetailPane::retranslate();
    setNothing(tr("Choose an entry to see its details."));
    m_findingSection->setTitle(tr("Findings"));
    m_chargeLabel->setText(tr("In charge"));
    m_contentSection->setTitle(tr("Content"));
    m_contentSection->setLink(m_showsEmpty ? tr("Hide empty fields") : tr("Show empty fields"));
    m_documentSection->setTitle(tr("Documents"));
    m_historySection->setTitle(tr("History"));
    m_historySection->setLink(tr("Show in the journal"));
    m_more->setText(tr("More"));
    if (m_id.isValid())
        read();
}

void EntryPane::show(EntryId id)
{
    if (id == m_id && m_detail)
        return;
    m_id = id;
    read();
}

void EntryPane::refresh(const ChangeSet& changes)
{
    if (!m_id.isValid())
        return;
    for (const auto* table :
         {"entry", "finding", "profile", "correction", "secret_key", "document"}) {
        if (changes.touches(QLatin1String(table))) {
            read();
            return;
        }
    }
}

void EntryPane::read()
{
    std::unique_ptr<EntryDetail> detail;
    if (m_id.isValid()) {
        m_context.attempt([&] {
            detail = std::make_unique<EntryDetail>(m_context.workspace(), m_context.programme(),
                                                   entryWords(m_context), m_id);
        });
    }
    m_detail = std::move(detail);
    const bool nothing = !m_detail || !m_detail->isValid();
    showNothing(nothing);
    if (!nothing)
        fill();
}

void EntryPane::fill()
{
    const Entry& entry = m_detail->entry();
    setReference(entry.ref);
    setState(EntryStatus::shape(entry.status), statusWords(entry.status));
    const QString main = m_detail->isApplicant() ? EntryWording::applicant(entry, true)
                                                 : entry.values[EntryField::Title];
    const QString missing = entry.erased ? tr("(erased)") : tr("(not filled in)");
    const QString who = m_detail->who();
    setTitle(main.isEmpty() ? missing : main);
    setWho(who.isEmpty() ? missing : who);
    setSteps(m_detail->steps(), m_detail->currentStep());
    const bool editable = !m_context.isReadOnly() && !entry.erased;
    m_findings->setFindings(m_detail->findings(), editable);
    m_findingSection->setCount(m_findings->openCount());
    const int settled = m_findings->settledCount();
    m_findingSection->setNote(settled > 0 ? tr("Settled: %1").arg(settled) : QString());
    m_erased->setVisible(entry.erased);
    m_erased->setText(tr("The personal data of this entry was erased. Name, contacts and the rows "
                         "as received cannot be read again; number, state and history stay."));
    m_content->setValues(m_detail->content(m_showsEmpty), editable);
    m_documents->show(m_id, entry.ref, editable);
    m_documentSection->setCount(m_documents->count());
    m_documentSection->setLink(editable ? tr("Add…") : QString());
    m_charge->setText(entry.assignee.isEmpty() ? tr("Nobody yet") : entry.assignee);
    fillHistory();
}

void EntryPane::fillHistory()
{
    const DateWords dates = m_context.dates();
    std::vector<HistoryList::Event> events;
    for (const Action& action : m_detail->history())
        events.push_back({action.id.value(), dates.listDateTime(action.atMs), action.who,
                          action.description(), action.shortHash().left(4)});
    m_historySection->setCount(int(events.size()));
    m_history->setEvents(std::move(events));
}

void EntryPane::correct(EntryField field, const QString& value, const QString& reason)
{
    const QString ref = m_detail->entry().ref;
    const QString label = EntryWording::fieldLabel(field, m_detail->isApplicant());
    m_context.runUndoable(tr("%1 of %2 was corrected.").arg(label, ref), [&] {
        return EntryOperations(m_context.workspace(), m_context.programme())
            .correct(ref, field, value, reason);
    });
}

void EntryPane::accept(int index)
{
    const EntryDetail::Shown finding = m_detail->findings().at(size_t(index));
    const QString ref = m_detail->entry().ref;
    m_context.prompts().askReason(
        this,
        {tr("Accept the finding on %1").arg(ref),
         tr("%1. The value stays as it was received, and the finding no longer stands in the way.")
             .arg(finding.title),
         tr("Accept as it is"),
         {tr("Confirmed with the applicant"), tr("Of no importance for the review")},
         true},
        [this, finding, ref](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(tr("The finding on %1 was accepted.").arg(ref), [&] {
                return EntryOperations(m_context.workspace(), m_context.programme())
                    .acceptFinding(finding.finding.id, *reason);
            });
        });
}

void EntryPane::ask(int index)
{
    const auto letter = ApplicantLetter::about(*m_detail, m_detail->findings().at(size_t(index)),
                                               m_context.programme(), m_context.workspace().who());
    auto* dialog = new LetterDialog(m_context, letter, m_detail->entry().ref, this);
    dialog->open();
}

void EntryPane::compare(const QString& ref)
{
    m_context.attempt([&] {
        Workspace& workspace = m_context.workspace();
        const EntryId other = EntryStore(workspace.database(), workspace.vault()).idOf(ref);
        const EntryDetail detail(workspace, m_context.programme(), entryWords(m_context), other);
        if (!detail.isValid())
            return;
        auto* dialog = new CompareDialog(m_context, *m_detail, detail, this);
        connect(dialog, &CompareDialog::openWanted, this, &EntryPane::openWanted);
        dialog->open();
    });
}

std::vector<std::pair<QString, QString>> EntryPane::choicesOf(EntryField field) const
{
    const Programme& programme = m_context.programme();
    std::vector<std::pair<QString, QString>> choices;
    const EntryWords words = entryWords(m_context);
    const auto addList = [&](const QString& list) {
        for (const ListItem& item : programme.lists.value(list))
            choices.emplace_back(item.value.ja, m_context.in(item.value));
    };
    switch (field) {
    case EntryField::Prefecture:
        for (const Prefecture& prefecture : prefectures())
            choices.emplace_back(prefecture.code(),
                                 words.japanese ? prefecture.nameJa() : prefecture.nameEn());
        break;
    case EntryField::Terms:
    case EntryField::GuardianConsent:
        for (const QString& code : {u"yes"_s, u"no"_s})
            choices.emplace_back(code, EntryWording::value(programme, words, field, code));
        break;
    case EntryField::SchoolKind:
        addList(u"school_kind"_s);
        break;
    case EntryField::ApplicantKind:
        addList(u"applicant_kind"_s);
        break;
    case EntryField::Field:
        addList(u"field_"_s + m_detail->entry().theme);
        break;
    default:
        break;
    }
    return choices;
}

} // namespace prizedesk
