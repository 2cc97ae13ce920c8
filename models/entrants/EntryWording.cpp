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

constexpr std::array kFindingLabels{
    Words{"title.required", QT_TRANSLATE_NOOP("EntryWording", "Title missing")},
    Words{"representative.required", QT_TRANSLATE_NOOP("EntryWording", "Name missing")},
    Words{"email.required", QT_TRANSLATE_NOOP("EntryWording", "E-mail missing")},
    Words{"email.syntax", QT_TRANSLATE_NOOP("EntryWording", "E-mail: form")},
    Words{"corporate_number.check_digit",
          QT_TRANSLATE_NOOP("EntryWording", "Corporate number: check digit")},
    Words{"postal_code.digits", QT_TRANSLATE_NOOP("EntryWording", "Postal code: digits")},
    Words{"phone.digits", QT_TRANSLATE_NOOP("EntryWording", "Phone: digits")},
    Words{"phone.leading_zero", QT_TRANSLATE_NOOP("EntryWording", "Phone: leading zero")},
    Words{"prefecture.unknown", QT_TRANSLATE_NOOP("EntryWording", "Prefecture unknown")},
    Words{"kana.not_kana", QT_TRANSLATE_NOOP("EntryWording", "Reading: not kana")},
    Words{"birth_date.invalid", QT_TRANSLATE_NOOP("EntryWording", "Birth date unreadable")},
    Words{"terms.not_agreed", QT_TRANSLATE_NOOP("EntryWording", "No consent to rules")},
    Words{"summary.too_long", QT_TRANSLATE_NOOP("EntryWording", "Summary too long")},
    Words{"foreign_model.reason_missing",
          QT_TRANSLATE_NOOP("EntryWording", "Foreign model: no reason")},
    Words{"deadline.late", QT_TRANSLATE_NOOP("EntryWording", "Received late")},
    Words{"guardian_consent.missing",
          QT_TRANSLATE_NOOP("EntryWording", "Guardian's consent missing")},
    Words{"duplicate.suspect", QT_TRANSLATE_NOOP("EntryWording", "Possible duplicate")},
    Words{"encoding.unmapped", QT_TRANSLATE_NOOP("EntryWording", "Unreadable character")},
    Words{"row.unusable",
          QT_TRANSLATE_NOOP("EntryWording", "Unusable row (no name, e-mail or title)")},
    Words{"column.missing", QT_TRANSLATE_NOOP("EntryWording", "Column not found")},
    Words{"reference.unknown", QT_TRANSLATE_NOOP("EntryWording", "No such record")},
    Words{"number.invalid", QT_TRANSLATE_NOOP("EntryWording", "Number taken by another entry")},
    Words{"date.invalid", QT_TRANSLATE_NOOP("EntryWording", "Date unreadable")},
};

constexpr std::array kAdjustments{
    Words{"adjust.width",
          QT_TRANSLATE_NOOP("EntryWording", "Full-width characters made half-width")},
    Words{"adjust.at", QT_TRANSLATE_NOOP("EntryWording", "Sign read as @ in e-mail addresses")},
    Words{"adjust.kana", QT_TRANSLATE_NOOP("EntryWording", "Readings brought into katakana")},
    Words{"adjust.hyphen",
          QT_TRANSLATE_NOOP("EntryWording", "Hyphens and spaces brought into one form")},
    Words{"adjust.date", QT_TRANSLATE_NOOP("EntryWording", "Dates in words read as dates")},
    Words{"adjust.zero", QT_TRANSLATE_NOOP("EntryWording", "Leading zero of phone numbers added")},
};

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
