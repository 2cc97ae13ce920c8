#include "ui/compute/EnvelopeVerbs.h"

#include "models/compute/EnvelopeOperations.h"
#include "models/core/SamePerson.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/ComputeForm.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>

namespace prizedesk {

EnvelopeVerbs::EnvelopeVerbs(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_confirm(new QAction(this))
    , m_countersign(new QAction(this))
    , m_amend(new QAction(this))
    , m_withdraw(new QAction(this))
    , m_revoke(new QAction(this))
{
    m_confirm->setObjectName(QStringLiteral("confirmEnvelope"));
    m_countersign->setObjectName(QStringLiteral("countersignEnvelope"));
    m_amend->setObjectName(QStringLiteral("amendEnvelope"));
    m_withdraw->setObjectName(QStringLiteral("withdrawEnvelope"));
    m_revoke->setObjectName(QStringLiteral("revokeEnvelope"));
    connect(m_confirm, &QAction::triggered, this, &EnvelopeVerbs::askConfirm);
    connect(m_countersign, &QAction::triggered, this, [this] {
        m_context.runUndoable(tr("The envelope is confirmed by two people."), [this] {
            return EnvelopeOperations(m_context.workspace()).countersign();
        });
    });
    connect(m_amend, &QAction::triggered, this, &EnvelopeVerbs::askAmend);
    connect(m_withdraw, &QAction::triggered, this, &EnvelopeVerbs::askWithdraw);
    connect(m_revoke, &QAction::triggered, this, &EnvelopeVerbs::askRevoke);
}

void EnvelopeVerbs::show(const EnvelopeHistory& history)
{
    m_history = history;
    const bool writes = !m_context.isReadOnly();
    const EnvelopeFigure* governing = history.governing();
    const bool waits = !history.waiting().empty();
    const bool needsSecond = governing && !governing->isConfirmedByTwo();
    m_confirm->setEnabled(writes);
    m_confirm->setVisible(waits || !governing);
    m_countersign->setVisible(needsSecond);
    const bool isSame = needsSecond && governing->confirmedBy == m_context.workspace().who();
    m_countersign->setEnabled(writes && needsSecond && !isSame);
    m_countersign->setToolTip(isSame
                                  ? tr("%1 confirmed it first; somebody else must be the second.")
                                        .arg(governing->confirmedBy)
                                  : QString());
    m_amend->setEnabled(writes);
    m_withdraw->setVisible(waits);
    m_withdraw->setEnabled(writes && waits);
    m_revoke->setEnabled(writes && governing);
}

void EnvelopeVerbs::askConfirm()
{
    const auto waiting = m_history.waiting();
    auto* form = new ComputeForm(
        m_context.theme(), tr("Confirm the envelope"),
        tr("The figure confirmed last governs what can be approved. Confirming is written to the "
           "ledger; it is not undone but taken back by a reversal."),
        tr("Confirm"), &m_page);
    std::optional<Yen> offered;
    if (waiting.size() == 1)
        offered = waiting.front()->amount;
    form->addYen(QStringLiteral("amount"), tr("Amount"), true, offered);
    form->addText(QStringLiteral("basis"), tr("Basis: document and section"), true,
                  waiting.size() == 1 ? m_context.in(waiting.front()->basis) : QString());
    form->addText(QStringLiteral("second"),
                  tr("Second person, if present (else confirmed by that person later)"), false);
    form->setTroubles(
        [form, first = m_context.workspace().who()]() -> std::vector<FieldTrouble> {
            const QString second = form->text(QStringLiteral("second"));
            if (!second.isEmpty() && isSamePerson(second, first))
                return {{QStringLiteral("second"), tr("Somebody else must be the second person.")}};
            return {};
        });
    form->ask([this](const ComputeForm& filled) {
        const Yen amount = *filled.yen(QStringLiteral("amount"));
        m_context.runUndoable(tr("The envelope of %1 was confirmed.").arg(yenDigits(amount)), [&] {
            return EnvelopeOperations(m_context.workspace())
                .confirm(amount, filled.text(QStringLiteral("basis")),
                         filled.text(QStringLiteral("second")));
        });
    });
}

void EnvelopeVerbs::askAmend()
{
    auto* form = new ComputeForm(
        m_context.theme(), tr("Record another figure of the envelope"),
        tr("It waits until two people confirm it; until then the confirmed figure governs."),
        tr("Record"), &m_page);
    form->addYen(QStringLiteral("amount"), tr("Amount"), true);
    form->addText(QStringLiteral("basis"), tr("Basis: document and section"), true);
    form->addText(QStringLiteral("document"), tr("Reference of the document"), false);
    form->addDay(QStringLiteral("received"), tr("Received on"),
                 m_context.dates().local(m_context.workspace().clock().nowMs()).date());
    std::vector<std::pair<QString, QString>> bases;
    for (const auto basis : {EnvelopeFigure::TaxBasis::Unstated, EnvelopeFigure::TaxBasis::Included,
                             EnvelopeFigure::TaxBasis::Excluded})
        bases.emplace_back(taxBasisCode(basis), taxBasisWords(basis));
    form->addChoice(QStringLiteral("tax"), tr("Tax"), bases);
    form->ask([this](const ComputeForm& filled) {
        EnvelopeFigure figure;
        figure.amount = *filled.yen(QStringLiteral("amount"));
        figure.basis = {.ja = filled.text(QStringLiteral("basis")),
                        .en = filled.text(QStringLiteral("basis"))};
        figure.document = filled.text(QStringLiteral("document"));
        figure.receivedOn = filled.day(QStringLiteral("received"));
        figure.taxBasis = taxBasisFromCode(filled.choice(QStringLiteral("tax")))
                              .value_or(EnvelopeFigure::TaxBasis::Unstated);
        m_context.runUndoable(
            tr("The figure of %1 waits for confirmation.").arg(yenDigits(figure.amount)),
            [&] { return EnvelopeOperations(m_context.workspace()).amend(figure); });
    });
}

void EnvelopeVerbs::askWithdraw()
{
    const auto waiting = m_history.waiting();
    if (waiting.empty())
        return;
    auto* form = new ComputeForm(m_context.theme(), tr("Withdraw a figure that waits"), {},
                                 tr("Withdraw"), &m_page);
    std::vector<std::pair<QString, QString>> figures;
    for (const EnvelopeFigure* figure : waiting)
        figures.emplace_back(
            QString::number(figure->id.value()),
            QStringLiteral("%1　%2").arg(yenDigits(figure->amount), m_context.in(figure->basis)));
    form->addChoice(QStringLiteral("figure"), tr("Figure"), figures);
    form->addText(QStringLiteral("reason"), tr("Reason"), true);
    form->ask([this](const ComputeForm& filled) {
        const EnvelopeId id(filled.choice(QStringLiteral("figure")).toLongLong());
        m_context.runUndoable(tr("The figure was withdrawn."), [&] {
            return EnvelopeOperations(m_context.workspace())
                .withdraw(id, filled.text(QStringLiteral("reason")));
        });
    });
}

void EnvelopeVerbs::askRevoke()
{
    m_context.prompts().askReason(
        &m_page,
        {.title = tr("Take the confirmation of the envelope back"),
         .text = tr("The figure waits again, and the one confirmed before it governs. The ledger "
                    "gets a reversal."),
         .verb = tr("Take back"),
         .suggestions = {}},
        [this](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(tr("The confirmation was taken back."), [&] {
                return EnvelopeOperations(m_context.workspace()).revoke(*reason);
            });
        });
}

void EnvelopeVerbs::retranslate()
{
    m_confirm->setText(tr("Confirm with its basis…"));
    m_countersign->setText(tr("Confirm as second person"));
    m_amend->setText(tr("Another figure of the envelope…"));
    m_withdraw->setText(tr("Withdraw the figure…"));
    m_revoke->setText(tr("Take the confirmation back…"));
}

} // namespace prizedesk
