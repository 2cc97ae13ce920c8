#include "models/entrants/EntryWording.h"

#include "models/core/Prefecture.h"
#include "models/journal/OperationWords.h"
#include "models/programme/Programme.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    const char* code;
    const char* text;
};

#define LABEL(code, text)                                                                          \
    Words                                                                                          \
    {                                                                                              \
        code, QT_TRANSLATE_NOOP("EntryWording", text)                                              \
    }

constexpr std::array kFindingLabels{
    LABEL("title.required", "Title missing"),
    LABEL("representative.required", "Name missing"),
    LABEL("email.required", "E-mail missing"),
    LABEL("email.syntax", "E-mail: form"),
    LABEL("corporate_number.check_digit", "Corporate number: check digit"),
    LABEL("postal_code.digits", "Postal code: digits"),
    LABEL("phone.digits", "Phone: digits"),
    LABEL("phone.leading_zero", "Phone: leading zero"),
    LABEL("prefecture.unknown", "Prefecture unknown"),
    LABEL("kana.not_kana", "Reading: not kana"),
    LABEL("birth_date.invalid", "Birth date unreadable"),
    LABEL("terms.not_agreed", "No consent to rules"),
    LABEL("summary.too_long", "Summary too long"),
    LABEL("foreign_model.reason_missing", "Foreign model: no reason"),
    LABEL("deadline.late", "Received late"),
    LABEL("guardian_consent.missing", "Guardian's consent missing"),
    LABEL("duplicate.suspect", "Possible duplicate"),
    LABEL("encoding.unmapped", "Unreadable character"),
    LABEL("row.unusable", "Unusable row (no name, e-mail or title)"),
    LABEL("column.missing", "Column not found"),
    LABEL("reference.unknown", "No such record"),
    LABEL("number.invalid", "Number taken by another entry"),
    LABEL("date.invalid", "Date unreadable"),
};

constexpr std::array kAdjustments{
    LABEL("adjust.width", "Full-width characters made half-width"),
    LABEL("adjust.at", "Sign read as @ in e-mail addresses"),
    LABEL("adjust.kana", "Readings brought into katakana"),
    LABEL("adjust.hyphen", "Hyphens and spaces brought into one form"),
    LABEL("adjust.date", "Dates in words read as dates"),
    LABEL("adjust.zero", "Leading zero of phone numbers added"),
};

#undef LABEL

template<typename List> QString wordsOf(const List& list, const QString& code)
{
    for (const Words& words : list) {
        if (code == QLatin1String(words.code))
            return QCoreApplication::translate("EntryWording", words.text);
    }
    return {};
}

QString listWords(const Programme& programme, const QString& list, const QString& value,
                  bool japanese)
{
    for (const ListItem& item : programme.lists.value(list)) {
        if (item.value.ja == value || item.value.en == value)
            return item.value.in(japanese);
    }
    return value;
}

} // namespace

QString EntryWording::fieldLabel(EntryField field, bool applicants)
{
    if (applicants && field == EntryField::Representative)
        return tr("Name");
    return fieldWords(entryFieldCode(field));
}

QString EntryWording::value(const Programme& programme, const EntryWords& words, EntryField field,
                            const QString& value)
{
    if (value.isEmpty())
        return {};
    switch (field) {
    case EntryField::Prefecture: {
        bool isCode = false;
        const auto prefecture = prefectureByNumber(value.toInt(&isCode));
        if (!isCode || !prefecture)
            return value;
        return words.japanese ? prefecture->nameJa() : prefecture->nameEn();
    }
    case EntryField::Terms:
    case EntryField::GuardianConsent:
        return value == "yes"_L1 ? tr("Agreed") : tr("Not agreed");
    case EntryField::SchoolKind:
        return listWords(programme, u"school_kind"_s, value, words.japanese);
    case EntryField::ApplicantKind:
        return listWords(programme, u"applicant_kind"_s, value, words.japanese);
    case EntryField::Model:
        return listWords(programme, u"domestic_model"_s, value, words.japanese);
    case EntryField::Field:
        for (auto it = programme.lists.begin(); it != programme.lists.end(); ++it) {
            if (!it.key().startsWith("field_"_L1))
                continue;
            const QString found = listWords(programme, it.key(), value, words.japanese);
            if (found != value)
                return found;
        }
        return value;
    case EntryField::BirthDate: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() && words.date ? words.date(date) : value;
    }
    case EntryField::ReceivedAt: {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
        if (!at.isValid())
            return value;
        if (!value.contains(u'T'))
            return words.date ? words.date(at.date()) : value;
        return words.dateTime ? words.dateTime(at.toMSecsSinceEpoch()) : value;
    }
    default:
        return value;
    }
}

QString EntryWording::findingLabel(const QString& code)
{
    const QString words = wordsOf(kFindingLabels, code);
    return words.isEmpty() ? code : words;
}

QString EntryWording::adjustmentWords(const QString& code)
{
    const QString words = wordsOf(kAdjustments, code);
    return words.isEmpty() ? code : words;
}

QString EntryWording::applicant(const Entry& entry, bool applicants)
{
    const QString& name = entry.values[EntryField::Representative];
    if (applicants)
        return name;
    const QString& kind = entry.values[EntryField::ApplicantKind];
    if (kind == u"個人"_s || kind.compare("individual"_L1, Qt::CaseInsensitive) == 0)
        return name.isEmpty() ? QString() : tr("%1 (individual)").arg(name);
    const QString& organisation = entry.values[EntryField::Organisation];
    return organisation.isEmpty() ? name : organisation;
}

QString EntryWording::columnLetter(int index)
{
    QString letters;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

std::vector<EntryField> EntryWording::exportFields(ExportProfile profile, bool applicants)
{
    using enum EntryField;
    switch (profile) {
    case ExportProfile::Public:
        return applicants ? std::vector{School, SchoolKind, EntryField::Prefecture}
                          : std::vector{Organisation, Title, EntryField::Prefecture};
    case ExportProfile::Judging:
        return applicants ? std::vector{Ref, SchoolKind, Grade}
                          : std::vector{Ref, Title, Field, Summary, Model, Goal};
    case ExportProfile::Nedo:
        return applicants
                   ? std::vector{Ref, School, SchoolKind, Grade, EntryField::Prefecture, ReceivedAt}
                   : std::vector{Ref,
                                 Title,
                                 Field,
                                 Summary,
                                 ApplicantKind,
                                 Organisation,
                                 EntryField::Prefecture,
                                 Model,
                                 ForeignModelReason,
                                 Goal,
                                 Openness,
                                 ReceivedAt};
    case ExportProfile::Internal: {
        const auto all = entryFields();
        return {all.begin(), all.end()};
    }
    }
    return {};
}

QString EntryWording::profileName(ExportProfile profile)
{
    switch (profile) {
    case ExportProfile::Public:
        return tr("Public: affiliation, title, prefecture");
    case ExportProfile::Judging:
        return tr("Judging: numbers in place of names");
    case ExportProfile::Nedo:
        return tr("NEDO: without contacts of persons");
    case ExportProfile::Internal:
        return tr("Internal: everything");
    }
    return {};
}

QString EntryWording::profileCode(ExportProfile profile)
{
    static const QStringList codes{u"public"_s, u"judging"_s, u"nedo"_s, u"internal"_s};
    return codes.value(int(profile));
}

} // namespace prizedesk
