#include "ui/entrants/EntryVerbs.h"

#include "models/core/PhoneNumber.h"
#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryTableModel.h"
#include "models/journal/OperationWords.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/PromptDialog.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

EntryOperations operations(const OfficeContext& context)
{
    return {context.workspace(), context.programme()};
}

} // namespace

EntryVerbs::EntryVerbs(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_statusMenu(new QMenu(&page))
    , m_assignMenu(new QMenu(&page))
    , m_status(new QAction(this))
    , m_giveBack(new QAction(this))
    , m_assign(new QAction(this))
    , m_zero(new QAction(this))
    , m_erase(new QAction(this))
{
    m_status->setMenu(m_statusMenu);
    m_assign->setMenu(m_assignMenu);
    connect(m_statusMenu, &QMenu::aboutToShow, this, &EntryVerbs::fillMenus);
    connect(m_assignMenu, &QMenu::aboutToShow, this, &EntryVerbs::fillMenus);
    connect(m_giveBack, &QAction::triggered, this, [this] { changeStatus(u"returned"_s); });
    connect(m_zero, &QAction::triggered, this, &EntryVerbs::addZeros);
    connect(m_erase, &QAction::triggered, this, &EntryVerbs::askErase);
    retranslate();
}

EntryVerbs::~EntryVerbs() = default;

void EntryVerbs::setEntries(const EntryTableModel* model, const std::vector<qint64>& ids)
{
    m_model = model;
    m_refs.clear();
    m_zeroCount = 0;
    m_isErased = false;
    for (const qint64 id : ids) {
        const Entry* entry = model ? model->entry(id) : nullptr;
        if (!entry)
            continue;
        m_refs << entry->ref;
        m_isErased = m_isErased || entry->erased;
        if (parsePhoneNumber(entry->values[EntryField::Phone]).state ==
            PhoneNumber::State::MissingLeadingZero)
            ++m_zeroCount;
    }
    fillMenus();
    retranslate();
}

QString EntryVerbs::sharedText() const
{
    QString status;
    for (const QString& ref : m_refs) {
        const Entry* entry = m_model ? m_model->entry(m_model->idOf(ref)) : nullptr;
        if (!entry || (!status.isEmpty() && status != entry->status))
            return {};
        status = entry->status;
    }
    return status.isEmpty() ? QString() : tr("all “%1”").arg(statusWords(status));
}

void EntryVerbs::retranslate()
{
    const int count = int(m_refs.size());
    const bool writes = count > 0 && !m_context.isReadOnly();
    m_status->setText(tr("Change state"));
    m_giveBack->setText(tr("Return…"));
    m_assign->setText(tr("Put in charge"));
    m_zero->setText(tr("Add the leading zero (%n entries)", nullptr, m_zeroCount));
    m_erase->setText(tr("Erase personal data…"));
    m_status->setEnabled(writes && !m_next.isEmpty());
    m_status->setToolTip(m_status->isEnabled() || count == 0
                             ? m_status->text()
                             : tr("There is no step that all of these may take."));
    m_giveBack->setEnabled(writes && m_next.contains(u"returned"_s));
    m_giveBack->setToolTip(m_giveBack->isEnabled() || count == 0
                               ? m_giveBack->text()
                               : tr("Not all of these can be returned from where they stand."));
    m_assign->setEnabled(writes);
    m_zero->setEnabled(writes && m_zeroCount > 0);
    m_zero->setVisible(m_zeroCount > 0);
    m_erase->setEnabled(count == 1 && writes && !m_isErased);
}

void EntryVerbs::fillMenus()
{
    m_next.clear();
    if (!m_refs.isEmpty())
        m_context.attempt([this] { m_next = operations(m_context).commonNext(m_refs); });
    m_statusMenu->clear();
    for (const QString& status : std::as_const(m_next))
        connect(m_statusMenu->addAction(tr("%1…").arg(statusWords(status))), &QAction::triggered,
                this, [this, status] { changeStatus(status); });
    m_assignMenu->clear();
    QStringList people = m_model ? m_model->assignees() : QStringList();
    const QString own = m_context.workspace().who();
    people.removeAll(own);
    if (!own.isEmpty())
        people.prepend(own);
    for (const QString& person : std::as_const(people))
        connect(m_assignMenu->addAction(person), &QAction::triggered, this,
                [this, person] { changeAssignee(person); });
    m_assignMenu->addSeparator();
    connect(m_assignMenu->addAction(tr("Another person…")), &QAction::triggered, this,
            &EntryVerbs::askAssignee);
    connect(m_assignMenu->addAction(tr("Nobody")), &QAction::triggered, this,
            [this] { changeAssignee({}); });
}

void EntryVerbs::changeStatus(const QString& status)
{
    if (m_refs.isEmpty())
        return;
    const int count = int(m_refs.size());
    const QString words = statusWords(status);
    Prompts::ReasonQuestion question;
    question.title = tr("Set to “%1”").arg(words);
    question.text = count == 1
                        ? tr("The state of %1 changes to “%2”.").arg(m_refs.first(), words)
                        : tr("The state of %n entries changes to “%1”.", nullptr, count).arg(words);
    question.verb = tr("Set %n entries to “%1”", nullptr, count).arg(words);
    if (status == "returned"_L1)
        question.suggestions = {tr("Asked the applicant to correct the entry"),
                                tr("Something is missing")};
    else if (status == "accepted"_L1)
        question.suggestions = {tr("Checked, complete")};
    else if (status == "withdrawn"_L1)
        question.suggestions = {tr("Withdrawn by the applicant")};
    m_context.prompts().askReason(
        &m_page, question,
        [this, status, words, count, refs = m_refs](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(
                tr("%n entries were set to “%1”.", nullptr, count).arg(words),
                [&] { return operations(m_context).setStatus(refs, status, *reason); });
        });
}

void EntryVerbs::changeAssignee(const QString& person)
{
    if (m_refs.isEmpty())
        return;
    const int count = int(m_refs.size());
    const QString done =
        person.isEmpty() ? tr("Nobody is in charge of %n entries now.", nullptr, count)
                         : tr("%1 was put in charge of %n entries.", nullptr, count).arg(person);
    m_context.runUndoable(done, [&] { return operations(m_context).assign(m_refs, person); });
}

void EntryVerbs::askAssignee()
{
    auto* dialog = new PromptDialog(m_context.theme(), tr("Put in charge"),
                                    tr("The name is shown in the list and in the history."),
                                    tr("Put in charge of %n entries", nullptr, int(m_refs.size())),
                                    m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QComboBox(dialog);
    name->setEditable(true);
    name->addItems(m_model ? m_model->assignees() : QStringList());
    name->setCurrentText({});
    dialog->addField(tr("Name"), name);
    dialog->setAcceptable(false);
    connect(name, &QComboBox::editTextChanged, dialog,
            [dialog](const QString& text) { dialog->setAcceptable(!text.trimmed().isEmpty()); });
    connect(dialog, &QDialog::accepted, this,
            [this, name] { changeAssignee(name->currentText().trimmed()); });
    dialog->open();
}

void EntryVerbs::addZeros()
{
    m_context.runUndoable(
        tr("The leading zero was added to %n phone numbers.", nullptr, m_zeroCount),
        [&] { return operations(m_context).addLeadingZeros(m_refs); });
}

void EntryVerbs::askErase()
{
    if (m_refs.size() != 1)
        return;
    const QString ref = m_refs.first();
    m_context.prompts().confirm(
        &m_page,
        {tr("Erase the personal data of %1").arg(ref),
         tr("Name, kana, contacts, birth date and the rows as received become unreadable, in this "
            "file and in the backups beside it. Number, state and history stay. This cannot be "
            "undone."),
         tr("Go on"), ref, true},
        [this, ref](bool sure) {
            if (!sure)
                return;
            m_context.prompts().askReason(
                &m_page,
                {tr("Reason for the erasure of %1").arg(ref),
                 tr("The reason is kept in the journal. Do not write a name."),
                 tr("Erase personal data"),
                 {tr("Requested by the person"), tr("Time of keeping is over")},
                 true},
                [this, ref](const std::optional<QString>& reason) {
                    if (!reason)
                        return;
                    const bool done = m_context.runUndoable(
                        tr("The personal data of %1 was erased.").arg(ref),
                        [&] { return operations(m_context).erasePerson(ref, *reason); });
                    if (done)
                        Q_EMIT
                    erased();
                });
        });
}

} // namespace prizedesk
