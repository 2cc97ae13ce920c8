#include "models/compute/EnvelopeOperations.h"

#include "models/compute/EnvelopeStore.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/core/SamePerson.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvelopeOperations)
};

EnvelopeFigure requireFigure(const EnvelopeHistory& history, EnvelopeId id)
{
    const auto found = std::find_if(history.figures.begin(), history.figures.end(),
                                    [&](const EnvelopeFigure& figure) { return figure.id == id; });
    requireRule(found != history.figures.end(), Error::Code::NotFound,
                {QString::number(id.value())});
    return *found;
}

/// The waiting figure of this amount; else a new one that takes over the ceiling known so far.
EnvelopeFigure figureToConfirm(const WriteTransaction& tx, const EnvelopeHistory& history,
                               Yen amount, const QString& basis)
{
    for (const EnvelopeFigure* waiting : history.waiting()) {
        if (waiting->amount == amount)
            return *waiting;
    }
    EnvelopeFigure figure;
    figure.amount = amount;
    if (!history.figures.empty())
        figure.ceiling = history.figures.back().ceiling;
    figure.basis = {basis, basis};
    figure.recordedAtMs = tx.nowMs();
    figure.recordedBy = tx.who();
    EnvelopeStore(tx.database()).insert(tx, figure);
    return figure;
}

/// Brings the ledger's envelope to `amount` by one deposit.
void deposit(const WriteTransaction& tx, EnvelopeId figure, Yen amount)
{
    const LedgerStore ledger(tx.database());
    const LedgerBalances balances = ledger.balances();
    if (amount < balances.bound())
        refuseBudget(Words::tr("%1 is less than what is promised and used already (%2).")
                         .arg(yenDigits(amount), yenDigits(balances.bound())));
    LedgerLine line;
    line.kind = LedgerLine::Kind::Deposit;
    line.day = competitionDay(tx.database(), tx.nowMs());
    line.envelope = figure;
    line.deposited = amount - balances.envelope;
    line.free = line.deposited;
    ledger.append(tx, line);
}

const LedgerLine* depositOf(const std::vector<LedgerLine>& lines, EnvelopeId figure)
{
    const LedgerLine* found = nullptr;
    for (const LedgerLine& line : lines) {
        if (line.kind == LedgerLine::Kind::Deposit && line.envelope == figure)
            found = &line;
    }
    return found;
}

} // namespace

Result<EnvelopeHistory> EnvelopeOperations::history() const
{
    return readGuarded(m_workspace,
                       [&] { return EnvelopeStore(m_workspace.database()).history(); });
}

Result<EnvelopeId> EnvelopeOperations::amend(const EnvelopeFigure& given)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("envelope.amend"),
                  .labels = {yenDigits(given.amount)},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            if (given.amount <= Yen(0))
                refuseBudget(Words::tr("The budget must be above 0 yen."));
            if (given.basis.ja.trimmed().isEmpty())
                refuseBudget(Words::tr("Say which document and section the figure rests on."));
            EnvelopeFigure figure = given;
            figure.basis.ja = given.basis.ja.trimmed();
            if (figure.basis.en.trimmed().isEmpty())
                figure.basis.en = figure.basis.ja;
            if (!figure.ceiling) {
                const EnvelopeHistory known = EnvelopeStore(tx.database()).history();
                if (!known.figures.empty())
                    figure.ceiling = known.figures.back().ceiling;
            }
            figure.recordedAtMs = tx.nowMs();
            figure.recordedBy = tx.who();
            figure.confirmedAtMs.reset();
            figure.secondAtMs.reset();
            figure.withdrawnAtMs.reset();
            EnvelopeStore(tx.database()).insert(tx, figure);
            return figure.id;
        });
}

Result<EnvelopeId> EnvelopeOperations::confirm(Yen amount, const QString& basis,
                                               const QString& second)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("envelope.confirm"),
                  .labels = {yenDigits(amount), second.trimmed()},
                  .reason = basis,
                  .undoable = false},
        [&](WriteTransaction& tx) {
            if (amount <= Yen(0))
                refuseBudget(Words::tr("The budget must be above 0 yen."));
            if (basis.trimmed().isEmpty())
                refuseBudget(Words::tr("Say which document and section the figure rests on."));
            if (isSamePerson(second, tx.who()))
                refuseBudget(
                    Words::tr("%1 cannot confirm twice; a second person must.").arg(tx.who()));
            const EnvelopeStore store(tx.database());
            const EnvelopeHistory history = store.history();
            const EnvelopeFigure* governing = history.governing();
            if (governing && governing->amount == amount)
                refuseBudget(Words::tr("%1 is confirmed already.").arg(yenDigits(amount)));
            EnvelopeFigure figure = figureToConfirm(tx, history, amount, basis.trimmed());
            figure.confirmedAtMs = tx.nowMs();
            figure.confirmedBy = tx.who();
            figure.confirmedBasis = basis.trimmed();
            if (!second.trimmed().isEmpty()) {
                figure.secondAtMs = tx.nowMs();
                figure.secondBy = second.trimmed();
            }
            store.updateState(tx, figure);
            deposit(tx, figure.id, amount);
            return figure.id;
        });
}

Result<void> EnvelopeOperations::countersign()
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("envelope.countersign"),
                  .labels = {},
                  .reason = {},
                  .undoable = false},
        [&](WriteTransaction& tx, Operation& operation) {
            const EnvelopeStore store(tx.database());
            const EnvelopeHistory history = store.history();
            if (!history.governing())
                refuseBudget(Words::tr("No figure of the compute budget is confirmed yet."));
            EnvelopeFigure figure = *history.governing();
            operation.labels = {yenDigits(figure.amount)};
            if (figure.secondAtMs)
                refuseBudget(Words::tr("%1 is confirmed by two people already.")
                                 .arg(yenDigits(figure.amount)));
            if (isSamePerson(figure.confirmedBy, tx.who()))
                refuseBudget(
                    Words::tr("%1 cannot confirm twice; a second person must.").arg(tx.who()));
            figure.secondAtMs = tx.nowMs();
            figure.secondBy = tx.who();
            store.updateState(tx, figure);
        });
}

Result<void> EnvelopeOperations::withdraw(EnvelopeId id, const QString& reason)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("envelope.withdraw"),
                  .labels = {},
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx, Operation& operation) {
            const EnvelopeStore store(tx.database());
            EnvelopeFigure figure = requireFigure(store.history(), id);
            operation.labels = {yenDigits(figure.amount)};
            if (figure.state() != EnvelopeFigure::State::Waiting)
                refuseBudget(Words::tr("Only a figure that waits can be withdrawn."));
            figure.withdrawnAtMs = tx.nowMs();
            figure.withdrawnBy = tx.who();
            figure.withdrawnReason = reason.trimmed();
            store.updateState(tx, figure);
        });
}

Result<void> EnvelopeOperations::revoke(const QString& reason)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("envelope.revoke"),
                  .labels = {},
                  .reason = reason,
                  .needsReason = true,
                  .undoable = false},
        [&](WriteTransaction& tx, Operation& operation) {
            const EnvelopeStore store(tx.database());
            const EnvelopeHistory history = store.history();
            if (!history.governing())
                refuseBudget(Words::tr("No figure of the compute budget is confirmed yet."));
            EnvelopeFigure figure = *history.governing();
            operation.labels = {yenDigits(figure.amount)};
            const LedgerStore ledger(tx.database());
            const std::vector<LedgerLine> lines = ledger.lines();
            const LedgerLine* first = depositOf(lines, figure.id);
            requireRule(first != nullptr, Error::Code::NotFound, {yenDigits(figure.amount)});
            const LedgerBalances balances = LedgerBalances::of(lines);
            if (balances.free < first->free)
                refuseBudget(
                    Words::tr("%1 of it is promised or used. Release the reservations first.")
                        .arg(yenDigits(first->free - balances.free)));
            LedgerLine line;
            line.kind = LedgerLine::Kind::Reversal;
            line.day = competitionDay(tx.database(), tx.nowMs());
            line.envelope = figure.id;
            line.reverses = first->id;
            line.deposited = Yen(0) - first->deposited;
            line.free = Yen(0) - first->free;
            line.note = reason.trimmed();
            ledger.append(tx, line);
            figure.confirmedAtMs.reset();
            figure.confirmedBy.clear();
            figure.confirmedBasis.clear();
            figure.secondAtMs.reset();
            figure.secondBy.clear();
            store.updateState(tx, figure);
        });
}

} // namespace prizedesk
