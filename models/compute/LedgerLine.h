#pragma once

#include "models/compute/ComputeIds.h"
#include "models/core/Yen.h"

#include <QDate>
#include <QString>

#include <optional>

namespace prizedesk {

/// One line of the ledger. What leaves one column enters another: settled + in flight + committed +
/// free = deposited. Lines never change; a correction is a further line that names the first.
struct LedgerLine
{
    enum class Kind { Deposit, Reserve, Charge, Settle, Release, Transfer, Expiry, Reversal };

    LedgerLineId id;
    qint64 action = 0; ///< of the journal
    qint64 atMs = 0;
    QString who;
    Kind kind = Kind::Reserve;
    QDate day; ///< that the line counts for, in Japan
    EnvelopeId envelope;
    PlanId plan;
    TrancheId tranche;
    QString team;  ///< TM01; empty: none
    QString offer; ///< O1; empty: none
    OtherCostId cost;
    UsageId usage;
    LedgerLineId reverses;
    qint64 hoursMilli = 0; ///< thousandths of an hour of the offer's own GPU, with the line's sign
    Yen deposited;
    Yen settled;   ///< paid
    Yen inFlight;  ///< used and not paid yet
    Yen committed; ///< promised and not used yet
    Yen free;
    QString note;

    friend bool operator==(const LedgerLine&, const LedgerLine&) = default;
};

/// `deposit`, `reserve`, `charge`, `settle`, `release`, `transfer`, `expiry`, `reversal`.
[[nodiscard]] QString ledgerKindCode(LedgerLine::Kind kind);
[[nodiscard]] std::optional<LedgerLine::Kind> ledgerKindFromCode(const QString& code);
/// In the language in force.
[[nodiscard]] QString ledgerKindWords(LedgerLine::Kind kind);

} // namespace prizedesk
