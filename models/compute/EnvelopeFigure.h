#pragma once

#include "models/compute/ComputeIds.h"
#include "models/core/Yen.h"
#include "models/programme/Programme.h"

#include <QDate>

#include <optional>
#include <vector>

namespace prizedesk {

/// One figure of the compute budget with the document it rests on. A confirmed figure stays in the
/// list when a later one takes its place.
struct EnvelopeFigure
{
    enum class State { Waiting, Confirmed, Withdrawn };
    enum class TaxBasis { Unstated, Included, Excluded };

    EnvelopeId id;
    Yen amount;
    std::optional<Yen> ceiling; ///< that the document itself names beside the amount
    BilingualText basis;        ///< document and section
    QString document;           ///< reference of the document
    QDate receivedOn;
    TaxBasis taxBasis = TaxBasis::Unstated;
    qint64 recordedAtMs = 0;
    QString recordedBy;
    std::optional<qint64> confirmedAtMs;
    qint64 confirmedAs =
        0; ///< place among the confirmations: the line of the ledger that deposited it
    QString confirmedBy;
    QString confirmedBasis; ///< as written by who confirmed it
    std::optional<qint64> secondAtMs;
    QString secondBy; ///< the second person; nothing is approved without one
    std::optional<qint64> withdrawnAtMs;
    QString withdrawnBy;
    QString withdrawnReason;

    [[nodiscard]] State state() const
    {
        return withdrawnAtMs   ? State::Withdrawn
               : confirmedAtMs ? State::Confirmed
                               : State::Waiting;
    }
    [[nodiscard]] bool isConfirmedByTwo() const { return confirmedAtMs && secondAtMs; }
    friend bool operator==(const EnvelopeFigure&, const EnvelopeFigure&) = default;
};

/// `waiting`, `confirmed`, `withdrawn`.
[[nodiscard]] QString envelopeStateCode(EnvelopeFigure::State state);
/// `unstated`, `included`, `excluded`.
[[nodiscard]] QString taxBasisCode(EnvelopeFigure::TaxBasis basis);
[[nodiscard]] std::optional<EnvelopeFigure::TaxBasis> taxBasisFromCode(const QString& code);
/// "tax included", … in the language in force.
[[nodiscard]] QString taxBasisWords(EnvelopeFigure::TaxBasis basis);

/// All figures, oldest first, and which of them counts.
struct EnvelopeHistory
{
    std::vector<EnvelopeFigure> figures;

    /// The figure confirmed last; null before any is.
    [[nodiscard]] const EnvelopeFigure* governing() const;
    /// What waits for confirmation, oldest first: both figures before the first confirmation,
    /// amendments afterwards.
    [[nodiscard]] std::vector<const EnvelopeFigure*> waiting() const;
};

} // namespace prizedesk
