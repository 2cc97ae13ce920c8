#include "models/compute/LedgerOperations.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/UsagePosting.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerReversal)
};

using Kind = LedgerLine::Kind;

void requireReversible(const LedgerBook& book, const LedgerLine& line)
{
    const QString number = QString::number(line.id.value());
    if (line.kind == Kind::Reversal)
        refuseBudget(Words::tr("Line %1 is a reversal itself.").arg(number));
    if (book.isReversed(line))
        refuseBudget(Words::tr("Line %1 is reversed already.").arg(number));
    if (line.kind == Kind::Deposit)
        refuseBudget(Words::tr("Take the confirmation of the budget back instead."));
    if (line.kind == Kind::Reserve)
        refuseBudget(Words::tr("Revoke the plan, or release what is not used."));
    if (line.usage.isValid())
        refuseBudget(Words::tr("Usage is corrected by importing the provider's correction, or by "
                               "withdrawing the import."));
    if (line.kind == Kind::Settle && book.hasRefund(line))
        refuseBudget(Words::tr("A charge that line %1 paid was corrected since.").arg(number));
}

} // namespace

Result<void> LedgerOperations::reverse(LedgerLineId id, const QString& reason)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("ledger.reverse"),
                  .labels = {QString::number(id.value())},
                  .reason = reason,
                  .needsReason = true,
                  .undoable = false},
        [&](WriteTransaction& tx) {
            const LedgerStore ledger(tx.database());
            const LedgerBook book(ledger.lines());
            const LedgerLine* found = book.find(id);
            requireRule(found != nullptr, Error::Code::NotFound, {QString::number(id.value())});
            requireReversible(book, *found);
            for (const LedgerLine& line : book.lines()) {
                const bool isOtherSide = found->kind == Kind::Transfer &&
                                         line.kind == Kind::Transfer &&
                                         line.action == found->action;
                if (line.id != found->id && !isOtherSide)
                    continue;
                LedgerLine reversal = book.reversalOf(line);
                reversal.day = competitionDay(tx.database(), tx.nowMs());
                reversal.note = reason.trimmed();
                ledger.append(tx, reversal);
            }
            if (!ledger.balances().isSound())
                refuseBudget(
                    Words::tr("The money has been promised or used otherwise since then."));
            postUsage(tx);
        });
}

} // namespace prizedesk
