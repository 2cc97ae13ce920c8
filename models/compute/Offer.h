#pragma once

#include "models/core/Yen.h"

#include <QString>

namespace prizedesk {

/// What a provider offers. Hours of the offer's own GPU; `speed` converts them to hours of the
/// reference GPU.
struct Offer
{
    QString code; ///< O1
    QString provider;
    QString gpu;
    Yen price;                ///< per GPU-hour, tax included
    qint64 capacityHours = 0; ///< GPU-hours that can be had
    int speedMilli = 1000;    ///< thousandths of the reference GPU

    /// Hours of this offer in hours of the reference GPU, thousandths, rounded down.
    [[nodiscard]] qint64 inReferenceMilli(qint64 hoursMilli) const
    {
        return hoursMilli / 1000 * speedMilli + hoursMilli % 1000 * speedMilli / 1000;
    }

    friend bool operator==(const Offer&, const Offer&) = default;
};

} // namespace prizedesk
