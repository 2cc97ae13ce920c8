#pragma once

#include "models/guests/Guest.h"

namespace prizedesk {

/// What a table calls a category; a standing that the word names comes with it (有識者 is a guest
/// of honour and a notable expert).
struct NamedCategory
{
    GuestCategory category = GuestCategory::General;
    GuestStanding standing = GuestStanding::None;
};

// Words as tables hold them, in Japanese or English; nothing for other words.
[[nodiscard]] std::optional<NamedCategory> guestCategoryNamed(const QString& text);
[[nodiscard]] std::optional<GuestStanding> guestStandingNamed(const QString& text);
[[nodiscard]] std::optional<GuestReply> guestReplyNamed(const QString& text);
[[nodiscard]] std::optional<PressAccreditation> pressNamed(const QString& text);
[[nodiscard]] std::optional<GuestConsent> consentNamed(const QString& text);
/// The needs named in a cell, parted by ; 、 , / or line breaks; known ones as codes.
[[nodiscard]] QStringList guestNeedsNamed(const QString& text);

} // namespace prizedesk
