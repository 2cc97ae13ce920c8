#pragma once

#include "models/core/Id.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace prizedesk {

using GuestId = Id<struct GuestTag>;

/// Where a guest belongs, in the order of seats from the front.
enum class GuestCategory { Vip, Judge, Winner, Guardian, Attendant, Press, General };
inline constexpr std::array kGuestCategories{
    GuestCategory::Vip,       GuestCategory::Judge, GuestCategory::Winner, GuestCategory::Guardian,
    GuestCategory::Attendant, GuestCategory::Press, GuestCategory::General};

/// Rank within a category: 政務, 省庁幹部, NEDO役員, 有識者, 登壇者; the chair among judges.
enum class GuestStanding { None, Minister, Official, Board, Expert, Speaker, Chair };
inline constexpr std::array kGuestStandings{
    GuestStanding::None,   GuestStanding::Minister, GuestStanding::Official, GuestStanding::Board,
    GuestStanding::Expert, GuestStanding::Speaker,  GuestStanding::Chair};

/// What the guest said. `Waiting` would come, but the room is full.
enum class GuestReply { Open, Attending, Declined, Streaming, Waiting };
inline constexpr std::array kGuestReplies{GuestReply::Open, GuestReply::Attending,
                                          GuestReply::Declined, GuestReply::Streaming,
                                          GuestReply::Waiting};

/// Whether a reporter may work in the room.
enum class PressAccreditation { None, Applied, Accredited, Refused };
inline constexpr std::array kPressAccreditations{
    PressAccreditation::None, PressAccreditation::Applied, PressAccreditation::Accredited,
    PressAccreditation::Refused};

/// Consent to be photographed or shown in the stream.
enum class GuestConsent { Unknown, Given, Denied };

/// What a guest needs, by code; other needs stand in their own words.
namespace GuestNeed {
inline constexpr auto kWheelchair = "wheelchair";
inline constexpr auto kSignLanguage = "sign_language";
inline constexpr auto kCaptions = "captions";
inline constexpr auto kGuideDog = "guide_dog";
inline constexpr auto kInterpreter = "interpreter";
} // namespace GuestNeed

/// A guest of the ceremony, with the person's profile opened. Times are UTC milliseconds.
struct Guest
{
    static constexpr int kMostCompanions = 20;

    GuestId id;
    QString ref; ///< G0001; W1001 for the first who walked in at desk 1
    PersonId person;
    QString name;      ///< sealed
    QString kana;      ///< sealed
    QString email;     ///< sealed
    QString phone;     ///< sealed
    QString birthDate; ///< ISO date; sealed
    QString note;      ///< sealed
    QString affiliation;
    QString title;
    GuestCategory category = GuestCategory::General;
    GuestStanding standing = GuestStanding::None;
    int precedence = 0; ///< 1 sits first; 0 comes after those with a number
    QString party;      ///< guests of one party sit together
    GuestId host;       ///< with whom the guest comes, such as a guardian with a winner
    GuestReply reply = GuestReply::Open;
    int companions = 0; ///< without a name of their own
    QStringList needs;  ///< codes of `GuestNeed` or free words; sealed
    PressAccreditation press = PressAccreditation::None;
    GuestConsent photo = GuestConsent::Unknown;
    GuestConsent stream = GuestConsent::Unknown;
    bool isWalkIn = false;
    std::optional<qint64> invitedAtMs;
    std::optional<qint64> remindedAtMs;
    std::optional<qint64> repliedAtMs;
    bool erased = false; ///< the person's key was destroyed

    [[nodiscard]] bool isComing() const { return reply == GuestReply::Attending; }
    /// The guest and the companions.
    [[nodiscard]] int persons() const { return 1 + companions; }
    [[nodiscard]] bool hasNeed(const char* code) const
    {
        return needs.contains(QLatin1String(code));
    }

    friend bool operator==(const Guest&, const Guest&) = default;
};

// Stable codes, and what they are called in the language in force.
[[nodiscard]] QString guestCategoryCode(GuestCategory category);
[[nodiscard]] std::optional<GuestCategory> guestCategoryFromCode(const QString& code);
[[nodiscard]] QString guestCategoryWords(GuestCategory category);
/// One letter that stands for the category on a seat: 賓 審 受 保 随 報.
[[nodiscard]] QString guestCategorySign(GuestCategory category);

[[nodiscard]] QString guestStandingCode(GuestStanding standing);
[[nodiscard]] std::optional<GuestStanding> guestStandingFromCode(const QString& code);
[[nodiscard]] QString guestStandingWords(GuestStanding standing);

[[nodiscard]] QString guestReplyCode(GuestReply reply);
[[nodiscard]] std::optional<GuestReply> guestReplyFromCode(const QString& code);
[[nodiscard]] QString guestReplyWords(GuestReply reply);

[[nodiscard]] QString pressCode(PressAccreditation press);
[[nodiscard]] std::optional<PressAccreditation> pressFromCode(const QString& code);
[[nodiscard]] QString pressWords(PressAccreditation press);

/// Empty, `yes`, `no`.
[[nodiscard]] QString consentCode(GuestConsent consent);
[[nodiscard]] GuestConsent consentFromCode(const QString& code);
[[nodiscard]] QString consentWords(GuestConsent consent);

/// A need in words: the code's, or the words themselves.
[[nodiscard]] QString guestNeedWords(const QString& need);
/// All of them, parted by commas.
[[nodiscard]] QString guestNeedsWords(const QStringList& needs);
/// The signs that staff sees for a guest who must not be photographed or shown; empty where
/// nothing is denied. It says nothing about why.
[[nodiscard]] QString consentSign(const Guest& guest);

/// The order of seats: category, standing, precedence, then reference number.
[[nodiscard]] bool comesBefore(const Guest& left, const Guest& right);

} // namespace prizedesk
