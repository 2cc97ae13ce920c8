#include "models/entrants/Finding.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

struct Wording
{
    const char* code;
    Finding::Severity severity;
    const char* text;
    const char* expected;
};

constexpr auto kError = Finding::Severity::Error;
constexpr auto kWarning = Finding::Severity::Warning;

constexpr std::array kWordings{
    Wording{"title.required", kError, QT_TRANSLATE_NOOP("Finding", "The title is missing"),
            QT_TRANSLATE_NOOP("Finding", "A title")},
    Wording{"representative.required", kError, QT_TRANSLATE_NOOP("Finding", "The name is missing"),
            QT_TRANSLATE_NOOP("Finding", "Family and given name")},
    Wording{"email.required", kError, QT_TRANSLATE_NOOP("Finding", "The e-mail address is missing"),
            QT_TRANSLATE_NOOP("Finding", "An address that the office can write to")},
    Wording{"email.syntax", kError,
            QT_TRANSLATE_NOOP("Finding", "The e-mail address is not written correctly"),
            QT_TRANSLATE_NOOP("Finding", "name@example.jp")},
    Wording{"corporate_number.check_digit", kError,
            QT_TRANSLATE_NOOP("Finding", "The check digit of the corporate number does not match"),
            QT_TRANSLATE_NOOP("Finding", "13 digits, the first computed from the other twelve")},
    Wording{"postal_code.digits", kError,
            QT_TRANSLATE_NOOP("Finding", "The postal code does not have seven digits"),
            QT_TRANSLATE_NOOP("Finding", "123-4567")},
    Wording{"phone.digits", kError,
            QT_TRANSLATE_NOOP("Finding", "The phone number has too few or too many digits"),
            QT_TRANSLATE_NOOP("Finding", "10 digits, or 11 for mobile phones")},
    Wording{"phone.leading_zero", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The phone number has lost its leading zero"),
            QT_TRANSLATE_NOOP("Finding", "The same number with 0 in front")},
    Wording{"prefecture.unknown", kError,
            QT_TRANSLATE_NOOP("Finding", "There is no such prefecture"),
            QT_TRANSLATE_NOOP("Finding", "One of the 47 prefectures")},
    Wording{"kana.not_kana", kError, QT_TRANSLATE_NOOP("Finding", "The reading is not in kana"),
            QT_TRANSLATE_NOOP("Finding", "Katakana or hiragana")},
    Wording{"birth_date.invalid", kError,
            QT_TRANSLATE_NOOP("Finding", "The birth date does not exist"),
            QT_TRANSLATE_NOOP("Finding", "A date such as 2006-04-10")},
    Wording{"terms.not_agreed", kError,
            QT_TRANSLATE_NOOP("Finding", "The rules of the call were not agreed to"),
            QT_TRANSLATE_NOOP("Finding", "Consent to the rules")},
    Wording{"summary.too_long", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The summary is longer than allowed"),
            QT_TRANSLATE_NOOP("Finding", "Up to 400 characters")},
    Wording{"foreign_model.reason_missing", kWarning,
            QT_TRANSLATE_NOOP("Finding", "No reason is given for not using a domestic model"),
            QT_TRANSLATE_NOOP("Finding", "A reason, where the model is not on the list")},
    Wording{"deadline.late", kWarning, QT_TRANSLATE_NOOP("Finding", "Received after the deadline"),
            QT_TRANSLATE_NOOP("Finding", "Received by the deadline of the theme")},
    Wording{
        "guardian_consent.missing", kWarning,
        QT_TRANSLATE_NOOP("Finding", "The guardian's consent is missing for a minor"),
        QT_TRANSLATE_NOOP(
            "Finding", "Consent of the guardian of whoever is under 18 on the day of application")},
    Wording{"duplicate.suspect", kWarning, QT_TRANSLATE_NOOP("Finding", "May be a duplicate"),
            QT_TRANSLATE_NOOP("Finding", "A different e-mail address, title or person")},
    Wording{"encoding.unmapped", kWarning,
            QT_TRANSLATE_NOOP("Finding", "A character could not be read"),
            QT_TRANSLATE_NOOP("Finding", "Characters that every computer knows")},
    Wording{
        "conflict.declared", kError,
        QT_TRANSLATE_NOOP("Finding", "The judge declared a conflict of interest with the entry"),
        QT_TRANSLATE_NOOP("Finding", "A judge without interest in the entry")},
    Wording{"row.unusable", kError,
            QT_TRANSLATE_NOOP(
                "Finding",
                "The row cannot be used: no name, e-mail or title, or cells outside the header"),
            QT_TRANSLATE_NOOP("Finding", "A name, an e-mail address or a title")},
    Wording{"column.missing", kError,
            QT_TRANSLATE_NOOP("Finding", "A column that is needed was not found"),
            QT_TRANSLATE_NOOP("Finding", "The column that holds it")},
    Wording{"reference.unknown", kError, QT_TRANSLATE_NOOP("Finding", "There is no such record"),
            QT_TRANSLATE_NOOP("Finding", "A number that exists in this programme")},
    Wording{"number.invalid", kError, QT_TRANSLATE_NOOP("Finding", "The number cannot be used"),
            QT_TRANSLATE_NOOP("Finding", "A whole number in the range allowed")},
    Wording{"date.invalid", kError, QT_TRANSLATE_NOOP("Finding", "The date does not exist"),
            QT_TRANSLATE_NOOP("Finding", "A date such as 2026-09-30")},
    Wording{"fx.note_missing", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The exchange rate lacks its date or a note"),
            QT_TRANSLATE_NOOP("Finding", "The date of the rate and what is assumed")},
    Wording{"offer.academic", kError,
            QT_TRANSLATE_NOOP("Finding", "The rules exclude this kind of provider"),
            QT_TRANSLATE_NOOP("Finding", "A provider that is no university or research body")},
    Wording{"period.outside", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The period lies outside the days that are paid for"),
            QT_TRANSLATE_NOOP("Finding", "Days within the period of the compute budget")},
    Wording{"capacity.exceeded", kWarning,
            QT_TRANSLATE_NOOP("Finding", "More hours than all acceptable offers have"),
            QT_TRANSLATE_NOOP("Finding", "Hours that the offers can give")},
    Wording{"usage.over_allotment", kError,
            QT_TRANSLATE_NOOP("Finding", "Above the team's allotment; not charged"),
            QT_TRANSLATE_NOOP("Finding", "Use within the allotment, or a larger allotment")},
    Wording{"usage.no_allotment", kError,
            QT_TRANSLATE_NOOP("Finding", "The team has no allotment for that day; not charged"),
            QT_TRANSLATE_NOOP("Finding", "An approved plan that covers the day")},
    Wording{"usage.pushed_out", kError,
            QT_TRANSLATE_NOOP("Finding",
                              "Takes the room of use that was charged before; that use is "
                              "not charged any more"),
            QT_TRANSLATE_NOOP("Finding", "Use within the allotment, or a larger allotment")},
    Wording{"usage.record_mixed", kError,
            QT_TRANSLATE_NOOP("Finding",
                              "The same day comes with and without numbers of lines; not "
                              "charged"),
            QT_TRANSLATE_NOOP("Finding",
                              "All rows of a day, team and offer with a number or all without; "
                              "withdraw the earlier import if that was the wrong one")},
    Wording{"usage.unplanned_offer", kWarning,
            QT_TRANSLATE_NOOP("Finding",
                              "Neither the plan nor the request of the team names this offer"),
            QT_TRANSLATE_NOOP("Finding", "An offer of the plan or of the request")},
    Wording{"usage.correction", kWarning,
            QT_TRANSLATE_NOOP("Finding", "Corrects what had been reported before"),
            QT_TRANSLATE_NOOP("Finding", "The same quantity as before")},
    Wording{"usage.day_outside", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The day lies outside the days that are paid for"),
            QT_TRANSLATE_NOOP("Finding", "A day within the period of the compute budget")},
    Wording{"usage.gap", kWarning, QT_TRANSLATE_NOOP("Finding", "Days without a report in between"),
            QT_TRANSLATE_NOOP("Finding", "A report for every day")},
    Wording{"declaration.missing", kError,
            QT_TRANSLATE_NOOP("Finding", "The judge has not declared whether there is an interest"),
            QT_TRANSLATE_NOOP("Finding", "A declaration for this entry")},
    Wording{"assignment.theme", kError,
            QT_TRANSLATE_NOOP("Finding", "The judge works for another theme"),
            QT_TRANSLATE_NOOP("Finding", "A judge of the entry's theme")},
    Wording{"assignment.over_limit", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The judge gets more entries than the register allows"),
            QT_TRANSLATE_NOOP("Finding", "Entries up to the judge's limit")},
    Wording{"declaration.newer", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The judge has declared an interest, which stays"),
            QT_TRANSLATE_NOOP("Finding", "A declaration not older than the judge's own")},
    Wording{"assignment.removed", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The judge no longer has this entry: an interest"),
            QT_TRANSLATE_NOOP("Finding", "Another judge for the entry")},
    Wording{"capacity.full", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The room is full: the guest is on the waiting list"),
            QT_TRANSLATE_NOOP("Finding", "A place that becomes free")},
    Wording{"capacity.companions", kWarning,
            QT_TRANSLATE_NOOP("Finding", "The room is full: the number of companions stays"),
            QT_TRANSLATE_NOOP("Finding", "Places that become free")},
};

const Wording* find(const QString& code)
{
    for (const Wording& wording : kWordings) {
        if (code == QLatin1String(wording.code))
            return &wording;
    }
    return nullptr;
}

} // namespace

Finding::Severity findingSeverity(const QString& code)
{
    const Wording* wording = find(code);
    return wording ? wording->severity : Finding::Severity::Error;
}

QString findingWords(const QString& code)
{
    const Wording* wording = find(code);
    return wording ? QCoreApplication::translate("Finding", wording->text) : code;
}

QString findingExpectation(const QString& code)
{
    const Wording* wording = find(code);
    return wording ? QCoreApplication::translate("Finding", wording->expected) : QString();
}

} // namespace prizedesk
