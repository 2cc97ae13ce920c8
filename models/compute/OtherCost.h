#pragma once

#include "models/compute/ComputeIds.h"
#include "models/core/Yen.h"

#include <QDate>
#include <QString>

#include <optional>

namespace prizedesk {

/// Compute that is no GPU: paid from the same envelope.
struct OtherCost
{
    enum class Head { Storage, Cpu, Network, Other };

    OtherCostId id;
    Head head = Head::Storage;
    QString team; ///< empty: for all
    Yen yen;      ///< tax included
    QDate startsOn;
    QDate endsOn;
    QString note;
    QString document;

    friend bool operator==(const OtherCost&, const OtherCost&) = default;
};

/// `storage`, `cpu`, `network`, `other`.
[[nodiscard]] QString otherCostHeadCode(OtherCost::Head head);
[[nodiscard]] std::optional<OtherCost::Head> otherCostHeadFromCode(const QString& code);
/// In the language in force.
[[nodiscard]] QString otherCostHeadWords(OtherCost::Head head);

} // namespace prizedesk
