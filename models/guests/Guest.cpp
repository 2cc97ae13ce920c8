#include "models/guests/Guest.h"

#include "models/core/CodeWords.h"

#include <QCoreApplication>

#include <limits>
#include <tuple>

namespace prizedesk {

namespace {

constexpr std::array<CodeWords, kGuestCategories.size()> kCategories{{
    {"vip", QT_TRANSLATE_NOOP("Guest", "Guest of honour")},
    {"judge", QT_TRANSLATE_NOOP("Guest", "Judge")},
    {"winner", QT_TRANSLATE_NOOP("Guest", "Winner")},
    {"guardian", QT_TRANSLATE_NOOP("Guest", "Guardian")},
    {"attendant", QT_TRANSLATE_NOOP("Guest", "Attendant")},
    {"press", QT_TRANSLATE_NOOP("Guest", "Press")},
    {"general", QT_TRANSLATE_NOOP("Guest", "General guest")},
}};

constexpr std::array<CodeWords, kGuestCategories.size()> kSigns{{
    {"vip", QT_TRANSLATE_NOOP("GuestSign", "H")},
    {"judge", QT_TRANSLATE_NOOP("GuestSign", "J")},
    {"winner", QT_TRANSLATE_NOOP("GuestSign", "W")},
    {"guardian", QT_TRANSLATE_NOOP("GuestSign", "G")},
    {"attendant", QT_TRANSLATE_NOOP("GuestSign", "A")},
    {"press", QT_TRANSLATE_NOOP("GuestSign", "P")},
    {"general", QT_TRANSLATE_NOOP("GuestSign", "g")},
}};

constexpr std::array<CodeWords, kGuestStandings.size()> kStandings{{
    {"", QT_TRANSLATE_NOOP("Guest", "No standing")},
    {"minister", QT_TRANSLATE_NOOP("Guest", "Minister or vice-minister")},
    {"official", QT_TRANSLATE_NOOP("Guest", "Senior official")},
    {"board", QT_TRANSLATE_NOOP("Guest", "Board of NEDO")},
    {"expert", QT_TRANSLATE_NOOP("Guest", "Notable expert")},
    {"speaker", QT_TRANSLATE_NOOP("Guest", "Speaker")},
    {"chair", QT_TRANSLATE_NOOP("Guest", "Chair")},
}};

constexpr std::array<CodeWords, kGuestReplies.size()> kReplies{{
    {"open", QT_TRANSLATE_NOOP("Guest", "No reply")},
    {"attending", QT_TRANSLATE_NOOP("Guest", "Attending")},
    {"declined", QT_TRANSLATE_NOOP("Guest", "Declined")},
    {"streaming", QT_TRANSLATE_NOOP("Guest", "Watching online")},
    {"waiting", QT_TRANSLATE_NOOP("Guest", "Waiting list")},
}};

constexpr std::array<CodeWords, kPressAccreditations.size()> kPress{{
    {"", QT_TRANSLATE_NOOP("Guest", "Not press")},
    {"applied", QT_TRANSLATE_NOOP("Guest", "Accreditation applied for")},
    {"accredited", QT_TRANSLATE_NOOP("Guest", "Accredited")},
    {"refused", QT_TRANSLATE_NOOP("Guest", "Accreditation refused")},
}};

constexpr std::array kConsents{
    CodeWords{"", QT_TRANSLATE_NOOP("Guest", "Not asked")},
    CodeWords{"yes", QT_TRANSLATE_NOOP("Guest", "Agreed")},
    CodeWords{"no", QT_TRANSLATE_NOOP("Guest", "Not agreed")},
};

constexpr std::array kNeeds{
    CodeWords{GuestNeed::kWheelchair, QT_TRANSLATE_NOOP("Guest", "Wheelchair")},
    CodeWords{GuestNeed::kSignLanguage, QT_TRANSLATE_NOOP("Guest", "Sign language")},
    CodeWords{GuestNeed::kCaptions, QT_TRANSLATE_NOOP("Guest", "Captions")},
    CodeWords{GuestNeed::kGuideDog, QT_TRANSLATE_NOOP("Guest", "Assistance dog")},
    CodeWords{GuestNeed::kInterpreter, QT_TRANSLATE_NOOP("Guest", "Interpreter")},
};

QString words(const char* text)
{
    return QCoreApplication::translate("Guest", text);
}

/// The values of these enumerations are the places in their tables.
template<typename Value, typename Table> QString codeOf(const Table& table, Value value)
{
    return QLatin1String(table[size_t(value)].code);
}

template<typename Value, typename Table>
std::optional<Value> valueOf(const Table& table, const QString& code)
{
    const CodeWords* line = findCode(table, code);
    return line ? std::optional(Value(line - &table[0])) : std::nullopt;
}

/// Nobody without a standing comes before somebody with one.
int standingRank(GuestStanding standing)
{
    switch (standing) {
    case GuestStanding::None:
        return int(kGuestStandings.size());
    case GuestStanding::Chair:
        return 0;
    default:
        return int(standing);
    }
}

} // namespace

QString guestCategoryCode(GuestCategory category)
{
    return codeOf(kCategories, category);
}

std::optional<GuestCategory> guestCategoryFromCode(const QString& code)
{
    return valueOf<GuestCategory>(kCategories, code);
}

QString guestCategoryWords(GuestCategory category)
{
    return words(kCategories[size_t(category)].text);
}

QString guestCategorySign(GuestCategory category)
{
    return QCoreApplication::translate("GuestSign", kSigns[size_t(category)].text);
}

QString guestStandingCode(GuestStanding standing)
{
    return codeOf(kStandings, standing);
}

std::optional<GuestStanding> guestStandingFromCode(const QString& code)
{
    return valueOf<GuestStanding>(kStandings, code);
}

QString guestStandingWords(GuestStanding standing)
{
    return words(kStandings[size_t(standing)].text);
}

QString guestReplyCode(GuestReply reply)
{
    return codeOf(kReplies, reply);
}

std::optional<GuestReply> guestReplyFromCode(const QString& code)
{
    return valueOf<GuestReply>(kReplies, code);
}

QString guestReplyWords(GuestReply reply)
{
    return words(kReplies[size_t(reply)].text);
}

QString pressCode(PressAccreditation press)
{
    return codeOf(kPress, press);
}

std::optional<PressAccreditation> pressFromCode(const QString& code)
{
    return valueOf<PressAccreditation>(kPress, code);
}

QString pressWords(PressAccreditation press)
{
    return words(kPress[size_t(press)].text);
}

QString consentCode(GuestConsent consent)
{
    return codeOf(kConsents, consent);
}

GuestConsent consentFromCode(const QString& code)
{
    return valueOf<GuestConsent>(kConsents, code).value_or(GuestConsent::Unknown);
}

QString consentWords(GuestConsent consent)
{
    return words(kConsents[size_t(consent)].text);
}

QString guestNeedWords(const QString& need)
{
    const CodeWords* line = findCode(kNeeds, need);
    return line ? words(line->text) : need;
}

QString guestNeedsWords(const QStringList& needs)
{
    QStringList all;
    for (const QString& need : needs)
        all += guestNeedWords(need);
    return all.join(QCoreApplication::translate("Guest", ", "));
}

QString consentSign(const Guest& guest)
{
    QStringList signs;
    if (guest.photo == GuestConsent::Denied)
        signs += QCoreApplication::translate("Guest", "No photo");
    if (guest.stream == GuestConsent::Denied)
        signs += QCoreApplication::translate("Guest", "No stream");
    return signs.join(QLatin1Char(' '));
}

bool comesBefore(const Guest& left, const Guest& right)
{
    const auto key = [](const Guest& guest) {
        return std::tuple(guest.category, standingRank(guest.standing),
                          guest.precedence > 0 ? guest.precedence : std::numeric_limits<int>::max(),
                          guest.ref);
    };
    return key(left) < key(right);
}

} // namespace prizedesk
