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

#define WORDS(text) QT_TRANSLATE_NOOP("Finding", text)
constexpr auto kError = Finding::Severity::Error;
constexpr auto kWarning = Finding::Severity::Warning;

constexpr std::array kWordings{
    Wording{"title.required", kError, WORDS("The title is missing"), WORDS("A title")},
    Wording{"representative.required", kError, WORDS("The name is missing"),
            WORDS("Family and given name")},
    Wording{"email.required", kError, WORDS("The e-mail address is missing"),
            WORDS("An address that the office can write to")},
    Wording{"email.syntax", kError, WORDS("The e-mail address is not written correctly"),
            WORDS("name@example.jp")},
    Wording{"corporate_number.check_digit", kError,
            WORDS("The check digit of the corporate number does not match"),
            WORDS("13 digits, the first computed from the other twelve")},
    Wording{"postal_code.digits", kError, WORDS("The postal code does not have seven digits"),
            WORDS("123-4567")},
    Wording{"phone.digits", kError, WORDS("The phone number has too few or too many digits"),
            WORDS("10 digits, or 11 for mobile phones")},
    Wording{"phone.leading_zero", kWarning, WORDS("The phone number has lost its leading zero"),
            WORDS("The same number with 0 in front")},
    Wording{"prefecture.unknown", kError, WORDS("There is no such prefecture"),
            WORDS("One of the 47 prefectures")},
    Wording{"kana.not_kana", kError, WORDS("The reading is not in kana"),
            WORDS("Katakana or hiragana")},
    Wording{"birth_date.invalid", kError, WORDS("The birth date does not exist"),
            WORDS("A date such as 2006-04-10")},
    Wording{"terms.not_agreed", kError, WORDS("The rules of the call were not agreed to"),
            WORDS("Consent to the rules")},
    Wording{"summary.too_long", kWarning, WORDS("The summary is longer than allowed"),
            WORDS("Up to 400 characters")},
    Wording{"foreign_model.reason_missing", kWarning,
            WORDS("No reason is given for not using a domestic model"),
            WORDS("A reason, where the model is not on the list")},
    Wording{"deadline.late", kWarning, WORDS("Received after the deadline"),
            WORDS("Received by the deadline of the theme")},
    Wording{"guardian_consent.missing", kWarning,
            WORDS("The guardian's consent is missing for a minor"),
            WORDS("Consent of the guardian of whoever is under 18 on the day of application")},
    Wording{"duplicate.suspect", kWarning, WORDS("May be a duplicate"),
            WORDS("A different e-mail address, title or person")},
    Wording{"encoding.unmapped", kWarning, WORDS("A character could not be read"),
            WORDS("Characters that every computer knows")},
    Wording{"conflict.declared", kError,
            WORDS("The judge declared a conflict of interest with the entry"),
            WORDS("A judge without interest in the entry")},
    Wording{"row.unusable", kError,
            WORDS("The row cannot be used: no name, e-mail or title, or cells outside the header"),
            WORDS("A name, an e-mail address or a title")},
    Wording{"column.missing", kError, WORDS("A column that is needed was not found"),
            WORDS("The column that holds it")},
    Wording{"reference.unknown", kError, WORDS("There is no such record"),
            WORDS("A number that exists in this programme")},
    Wording{"number.invalid", kError, WORDS("The number cannot be used"),
            WORDS("A whole number in the range allowed")},
    Wording{"date.invalid", kError, WORDS("The date does not exist"),
            WORDS("A date such as 2026-09-30")},
};

#undef WORDS

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
