#pragma once

#include "models/compute/ComputeIds.h"
#include "models/compute/Offer.h"

#include <QDate>

#include <optional>

namespace prizedesk {

/// What a provider offers, as the register keeps it: the criteria by which offers are compared
/// (when and how much, network and memory, price, experience) and the rules that may apply.
struct OfferRecord
{
    OfferId id;
    QString code; ///< O1
    QString provider;
    bool isAcademic = false; ///< a university or public research body
    QString gpu;
    QString memory;
    QString interconnect;
    QString currency = QStringLiteral("JPY"); ///< ISO 4217
    qint64 priceE4 = 0;        ///< ten-thousandths of the currency's unit per GPU-hour
    bool taxIncluded = true;
    int taxPercent = 10;
    std::optional<qint64> rateE4; ///< ten-thousandths of a yen for one unit of a foreign currency
    QDate rateOn;
    QString rateNote; ///< how the rate is to be understood; required for foreign currencies
    qint64 capacityHours = 0;
    int speedMilli = 1000; ///< thousandths of the reference GPU
    QDate startsOn;
    QDate endsOn; ///< last day
    int minimumDays = 0;
    Yen storagePrice;        ///< per TB and month, tax included
    qint64 pointsMilli = 0;  ///< points per GPU-hour where the provider counts in points
    QString experience;
    QString note;

    /// Ten-thousandths of a yen per GPU-hour, tax included; nothing where a rate is missing.
    [[nodiscard]] std::optional<qint64> yenE4() const;
    /// As the planner takes it: the price rounded up to the yen, because a cap is tested against
    /// what is paid at most.
    [[nodiscard]] Offer forPlan() const;

    friend bool operator==(const OfferRecord&, const OfferRecord&) = default;
};

/// What hours of an offer cost: half up to the yen. `yenE4`: ten-thousandths of a yen per hour.
[[nodiscard]] Yen costOfHours(qint64 hoursMilli, qint64 yenE4);
/// The hours that an amount buys, in thousandths, half up.
[[nodiscard]] qint64 hoursForYen(Yen amount, qint64 yenE4);
/// A price in another currency in ten-thousandths of a yen, half up: $6.88 at 150 → ¥1,032.00.
[[nodiscard]] qint64 inYenE4(qint64 priceE4, qint64 rateE4);
/// `1,032`, `68.75`: ten-thousandths as people write them, without zeros at the end.
[[nodiscard]] QString priceText(qint64 valueE4);

} // namespace prizedesk
