#include "models/compute/EnvelopeStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

EnvelopeHistory EnvelopeStore::history() const
{
    Statement read = m_database.query(R"(
        select id, amount_yen, ceiling_yen, basis_ja, basis_en, document, received_on, tax_basis,
               recorded_at_ms, recorded_by, confirmed_at_ms, confirmed_by, confirmed_basis,
               second_at_ms, second_by, withdrawn_at_ms, withdrawn_by, withdrawn_reason,
               coalesce((select max(l.id) from ledger_line l
                         where l.envelope = envelope.id and l.kind = 'deposit'), 0)
        from envelope order by id)");
    EnvelopeHistory history;
    while (read.next()) {
        EnvelopeFigure figure;
        figure.id = EnvelopeId(read.integer(0));
        figure.amount = Yen(read.integer(1));
        if (const auto ceiling = read.optionalInteger(2))
            figure.ceiling = Yen(*ceiling);
        figure.basis = {read.text(3), read.text(4)};
        figure.document = read.text(5);
        figure.receivedOn = QDate::fromString(read.text(6), Qt::ISODate);
        figure.taxBasis =
            taxBasisFromCode(read.text(7)).value_or(EnvelopeFigure::TaxBasis::Unstated);
        figure.recordedAtMs = read.integer(8);
        figure.recordedBy = read.text(9);
        figure.confirmedAtMs = read.optionalInteger(10);
        figure.confirmedBy = read.text(11);
        figure.confirmedBasis = read.text(12);
        figure.secondAtMs = read.optionalInteger(13);
        figure.secondBy = read.text(14);
        figure.withdrawnAtMs = read.optionalInteger(15);
        figure.withdrawnBy = read.text(16);
        figure.withdrawnReason = read.text(17);
        figure.confirmedAs = read.integer(18);
        history.figures.push_back(std::move(figure));
    }
    return history;
}

void EnvelopeStore::insert(const WriteTransaction& tx, EnvelopeFigure& figure) const
{
    std::optional<qint64> ceiling;
    if (figure.ceiling)
        ceiling = figure.ceiling->amount();
    tx.statement(R"(
        insert into envelope (amount_yen, ceiling_yen, basis_ja, basis_en, document, received_on,
                              tax_basis, recorded_at_ms, recorded_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(figure.amount.amount(), ceiling, figure.basis.ja, figure.basis.en, figure.document,
              figure.receivedOn.toString(Qt::ISODate), taxBasisCode(figure.taxBasis),
              figure.recordedAtMs, figure.recordedBy)
        .run();
    figure.id = EnvelopeId(tx.lastInsertId());
    updateState(tx, figure);
}

void EnvelopeStore::updateState(const WriteTransaction& tx, const EnvelopeFigure& figure) const
{
    tx.statement(R"(
        update envelope set confirmed_at_ms = ?, confirmed_by = ?, confirmed_basis = ?,
            second_at_ms = ?, second_by = ?, withdrawn_at_ms = ?, withdrawn_by = ?,
            withdrawn_reason = ? where id = ?)")
        .bind(figure.confirmedAtMs, figure.confirmedBy, figure.confirmedBasis, figure.secondAtMs,
              figure.secondBy, figure.withdrawnAtMs, figure.withdrawnBy, figure.withdrawnReason,
              figure.id.value())
        .run();
}

} // namespace prizedesk
