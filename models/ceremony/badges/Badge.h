#pragma once

#include <QString>

namespace prizedesk {

/// What stands on one name badge.
struct Badge
{
    QString group; ///< stable word that chooses the colour of the head: winner, judge, vip, press …
    QString groupName; ///< 受賞者
    QString kana;
    QString name;
    QString affiliation;
    QString title;
    QString code; ///< opaque, with its check character; no personal data
    QString sign; ///< for staff only, such as no photos; never a reason
};

} // namespace prizedesk
