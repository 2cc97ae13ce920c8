#pragma once

#include "models/core/Points.h"

#include <QString>
#include <QStringList>

namespace prizedesk {

/// What a team asks for, in hours of the reference GPU (thousandths of an hour).
struct ComputeRequest
{
    QString team; ///< TM01
    QString institution;
    QString category;
    Points merit;            ///< from screening or the interim review
    qint64 minimumMilli = 0; ///< below this the hours are of no use to the team
    qint64 maximumMilli = 0;
    QStringList offers; ///< codes of acceptable offers; none named = all

    [[nodiscard]] bool accepts(const QString& offer) const
    {
        return offers.isEmpty() || offers.contains(offer);
    }
    friend bool operator==(const ComputeRequest&, const ComputeRequest&) = default;
};

} // namespace prizedesk
