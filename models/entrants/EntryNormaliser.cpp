#include "models/entrants/EntryNormaliser.h"

#include "models/core/Age.h"
#include "models/core/CorporateNumber.h"
#include "models/core/DateParser.h"
#include "models/core/EmailAddress.h"
#include "models/core/Kana.h"
#include "models/core/PhoneNumber.h"
#include "models/core/PostalCode.h"
#include "models/core/Prefecture.h"
#include "models/core/SearchKey.h"
#include "models/core/Width.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

using Note = NormalisedRow::Note;

bool hasFullWidthDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'０' && c <= u'９'; });
}

bool hasIdeograph(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isHighSurrogate() || (c >= QChar(0x3040) && c <= QChar(0x9fff)) ||
               (c >= QChar(0xf900) && c <= QChar(0xfaff));
    });
}

/// 姓 and 名 are parted by one full-width space, in the office's documents as in its data.
QString normaliseName(const QString& text)
{
    QString name = simplifySpaces(text);
    if (hasIdeograph(name))
        name.replace(u' ', QChar(0x3000));
    return name;
}

QString yesOrNo(const QString& text)
{
    const QString key = searchKey(text);
    if (key.isEmpty())
        return {};
    static const QStringList no{u"シナイ"_s, u"否"_s, u"未"_s,     u"無"_s,       u"ナシ"_s,
                                u"イイエ"_s, u"×"_s,  u"不同意"_s, u"disagree"_s, u"not"_s};
    for (const QString& word : no) {
        if (key.contains(word))
            return u"no"_s;
    }
    if (key == "no"_L1 || key == "false"_L1 || key == "0"_L1 || key == "n"_L1)
        return u"no"_s;
    return u"yes"_s;
}

/// The name of a list's item, where the text is one of its names or its code.
QString listValue(const Programme& programme, const QString& list, const QString& text)
{
    const QString key = searchKey(text);
    for (const ListItem& item : programme.lists.value(list)) {
        if (searchKey(item.value.ja) == key || searchKey(item.value.en) == key || item.code == text)
            return item.value.ja;
    }
    return text;
}

QString receiptText(const Programme& programme, const ParsedDate& parsed)
{
    if (!parsed.time)
        return parsed.date.toString(Qt::ISODate);
    const QDateTime local(parsed.date, *parsed.time, programme.timeZone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

std::optional<int> themeNumber(const QString& text)
{
    const QString plain = toHalfWidthAscii(text);
    for (const QChar c : plain) {
        if (c.isDigit())
            return c.digitValue();
    }
    return std::nullopt;
}

/// What was mended in one value, or nothing.
QString adjustmentOf(EntryField field, const QString& raw, const QString& value)
{
    if (raw == value || value.isEmpty())
        return {};
    switch (field) {
    case EntryField::Email:
        return raw.contains(u'★') || raw.contains(u'＠') ? u"adjust.at"_s : u"adjust.width"_s;
    case EntryField::Kana:
        return u"adjust.kana"_s;
    case EntryField::CorporateNumber:
    case EntryField::PostalCode:
    case EntryField::Phone:
        return hasFullWidthDigit(raw) ? u"adjust.width"_s : u"adjust.hyphen"_s;
    case EntryField::BirthDate:
        return hasFullWidthDigit(raw) ? u"adjust.width"_s
               : raw.contains(u'年')  ? u"adjust.date"_s
                                      : QString();
    case EntryField::ReceivedAt:
        return raw.contains(u'年') ? u"adjust.date"_s : QString();
    default:
        return {};
    }
}

bool isDomestic(const Programme& programme, const QString& model)
{
    const QString key = searchKey(model);
    const std::vector<ListItem> list = programme.lists.value(u"domestic_model"_s);
    return std::any_of(list.begin(), list.end(), [&](const ListItem& item) {
        return searchKey(item.value.ja) == key || searchKey(item.value.en) == key;
    });
}

qsizetype characters(const QString& text)
{
    // A character outside the basic plane is one character to the person who counted them.
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool holdsUnmapped(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter || (c >= QChar(0xe000) && c <= QChar(0xf8ff));
    });
}

bool isLate(const Programme& programme, const CompetitionTheme& theme, qint64 receivedAtMs, bool hasTime)
{
    if (!theme.closesAtMs)
        return false;
    if (hasTime)
        return receivedAtMs > *theme.closesAtMs;
    return programme.local(receivedAtMs).date() > programme.local(*theme.closesAtMs).date();
}

} // namespace

EntryNormaliser::EntryNormaliser(const Programme& programme, const CompetitionTheme& theme,
                                 const ColumnMapping& mapping, qsizetype headerWidth,
                                 Options options)
    : m_programme(programme)
    , m_theme(theme)
    , m_headerWidth(headerWidth)
    , m_options(options)
{
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        const auto field = entryFieldFromCode(it.key());
        if (field)
            m_columns.push_back({*field, it->index});
    }
    std::sort(m_columns.begin(), m_columns.end(),
              [](const Column& a, const Column& b) { return a.field < b.field; });
}

QString EntryNormaliser::normaliseValue(const Programme& programme, EntryField field,
                                        const QString& text)
{
    const QString trimmed = trimSpaces(text);
    if (trimmed.isEmpty())
        return {};
    switch (field) {
    case EntryField::CorporateNumber:
        return normaliseCorporateNumber(trimmed);
    case EntryField::Email:
        return normaliseEmail(trimmed);
    case EntryField::Phone: {
        const PhoneNumber phone = parsePhoneNumber(trimmed);
        return phone.text.isEmpty() ? trimmed : phone.text;
    }
    case EntryField::PostalCode:
        return normalisePostalCode(trimmed).value_or(trimmed);
    case EntryField::Prefecture: {
        const auto prefecture = parsePrefecture(trimmed);
        return prefecture ? prefecture->code() : trimmed;
    }
    case EntryField::Kana:
        return normaliseKana(trimmed).value_or(trimmed);
    case EntryField::Representative:
    case EntryField::Guardian:
        return normaliseName(trimmed);
    case EntryField::Title:
    case EntryField::Organisation:
    case EntryField::School:
    case EntryField::Address:
    case EntryField::Department:
    case EntryField::Goal:
        return simplifySpaces(trimmed);
    case EntryField::Grade:
    case EntryField::Hours:
        return toHalfWidthAscii(trimmed);
    case EntryField::BirthDate: {
        const auto parsed = parseDate(trimmed);
        return parsed ? parsed->date.toString(Qt::ISODate) : trimmed;
    }
    case EntryField::ReceivedAt: {
        const auto parsed = parseDate(trimmed);
        return parsed ? receiptText(programme, *parsed) : trimmed;
    }
    case EntryField::Terms:
    case EntryField::GuardianConsent:
        return yesOrNo(trimmed);
    case EntryField::SchoolKind:
        return listValue(programme, u"school_kind"_s, trimmed);
    case EntryField::ApplicantKind:
        return listValue(programme, u"applicant_kind"_s, trimmed);
    case EntryField::Model:
        return listValue(programme, u"domestic_model"_s, simplifySpaces(trimmed));
    default:
        return trimmed;
    }
}

NormalisedRow EntryNormaliser::normalise(const QStringList& cells) const
{
    NormalisedRow row;
    for (const Column& column : m_columns) {
        const QString raw = cells.value(column.index);
        if (column.field == EntryField::Ref || column.field == EntryField::Theme) {
            row.values[column.field] = toHalfWidthAscii(trimSpaces(raw));
            continue;
        }
        QString value = normaliseValue(m_programme, column.field, raw);
        if (column.field == EntryField::Phone && m_options.addLeadingZero) {
            const PhoneNumber phone = parsePhoneNumber(value);
            if (phone.state == PhoneNumber::State::MissingLeadingZero) {
                value = phone.proposal;
                row.adjustments.push_back({u"adjust.zero"_s, column.field});
            }
        }
        if (column.field == EntryField::Terms && value.isEmpty())
            value = u"no"_s; // the form asks and the row does not say yes
        const QString adjustment = adjustmentOf(column.field, raw, value);
        if (!adjustment.isEmpty())
            row.adjustments.push_back({adjustment, column.field});
        if (column.field == EntryField::ReceivedAt) {
            if (const auto parsed = parseDate(trimSpaces(raw))) {
                row.receivedHasTime = parsed->time.has_value();
                row.receivedAtMs =
                    m_programme.toMs(parsed->date, parsed->time.value_or(QTime(0, 0)));
            }
        }
        row.values[column.field] = std::move(value);
    }
    for (qsizetype i = m_headerWidth; i < cells.size(); ++i) {
        if (!cells.at(i).trimmed().isEmpty())
            row.unusable = true;
    }
    const EntryValues& values = row.values;
    if (values[EntryField::Representative].isEmpty() && values[EntryField::Email].isEmpty() &&
        values[EntryField::Title].isEmpty())
        row.unusable = true;
    if (row.unusable) {
        row.findings.push_back({u"row.unusable"_s, EntryField::Ref});
        return row;
    }

    // `T1-0007`, `T1-7` and `7` are all the form's number 7.
    const QString& ref = values[EntryField::Ref];
    const QString prefix = m_theme.code + u'-';
    const QString digits =
        ref.startsWith(prefix, Qt::CaseInsensitive) ? ref.mid(prefix.size()) : ref;
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (isNumber && number > 0 && number < 1'000'000)
        row.number = number;

    const auto named = themeNumber(values[EntryField::Theme]);
    if (named && m_theme.code != u'T' + QString::number(*named)) {
        row.otherTheme = u'T' + QString::number(*named);
        if (m_programme.theme(row.otherTheme))
            row.findings.push_back({u"reference.unknown"_s, EntryField::Theme});
    }
    const auto found = check(m_programme, m_theme, values, row.receivedAtMs, row.receivedHasTime);
    row.findings.insert(row.findings.end(), found.begin(), found.end());
    return row;
}

std::vector<Note> EntryNormaliser::check(const Programme& programme, const CompetitionTheme& theme,
                                         const EntryValues& values,
                                         std::optional<qint64> receivedAtMs, bool receivedHasTime)
{
    std::vector<Note> notes;
    const auto add = [&](const QString& code, EntryField field) { notes.push_back({code, field}); };
    const auto filled = [&](EntryField field) { return !values[field].isEmpty(); };

    if (!theme.applicants && !filled(EntryField::Title))
        add(u"title.required"_s, EntryField::Title);
    if (!filled(EntryField::Representative))
        add(u"representative.required"_s, EntryField::Representative);
    if (!filled(EntryField::Email))
        add(u"email.required"_s, EntryField::Email);
    else if (!isEmail(values[EntryField::Email]))
        add(u"email.syntax"_s, EntryField::Email);
    if (filled(EntryField::CorporateNumber) &&
        checkCorporateNumber(values[EntryField::CorporateNumber]) != CorporateNumberState::Valid)
        add(u"corporate_number.check_digit"_s, EntryField::CorporateNumber);
    if (filled(EntryField::PostalCode) && !normalisePostalCode(values[EntryField::PostalCode]))
        add(u"postal_code.digits"_s, EntryField::PostalCode);
    if (filled(EntryField::Phone)) {
        const auto state = parsePhoneNumber(values[EntryField::Phone]).state;
        if (state == PhoneNumber::State::MissingLeadingZero)
            add(u"phone.leading_zero"_s, EntryField::Phone);
        else if (state == PhoneNumber::State::Invalid)
            add(u"phone.digits"_s, EntryField::Phone);
    }
    if (filled(EntryField::Prefecture)) {
        bool isCode = false;
        const int number = values[EntryField::Prefecture].toInt(&isCode);
        if (!isCode || !prefectureByNumber(number))
            add(u"prefecture.unknown"_s, EntryField::Prefecture);
    }
    if (filled(EntryField::Kana) && !isKana(values[EntryField::Kana]))
        add(u"kana.not_kana"_s, EntryField::Kana);
    const QDate birth = QDate::fromString(values[EntryField::BirthDate], Qt::ISODate);
    if (filled(EntryField::BirthDate) && !birth.isValid())
        add(u"birth_date.invalid"_s, EntryField::BirthDate);
    if (values[EntryField::Terms] == "no"_L1)
        add(u"terms.not_agreed"_s, EntryField::Terms);
    if (characters(values[EntryField::Summary]) > programme.ruleNumber(u"summary_limit"_s, 400))
        add(u"summary.too_long"_s, EntryField::Summary);
    if (filled(EntryField::Model) && !isDomestic(programme, values[EntryField::Model]) &&
        !filled(EntryField::ForeignModelReason))
        add(u"foreign_model.reason_missing"_s, EntryField::ForeignModelReason);
    if (filled(EntryField::ReceivedAt) && !receivedAtMs)
        add(u"date.invalid"_s, EntryField::ReceivedAt);
    if (receivedAtMs && isLate(programme, theme, *receivedAtMs, receivedHasTime))
        add(u"deadline.late"_s, EntryField::ReceivedAt);
    if (birth.isValid() && values[EntryField::GuardianConsent] != "yes"_L1) {
        // Whoever is under age on the day of application needs the guardian's consent.
        const auto day = receivedAtMs ? receivedAtMs : theme.closesAtMs;
        if (day && ageOn(birth, programme.local(*day).date()) <
                       programme.ruleNumber(u"adult_age"_s, kAdultAge))
            add(u"guardian_consent.missing"_s, EntryField::GuardianConsent);
    }
    for (const EntryField field : entryFields()) {
        if (holdsUnmapped(values[field]))
            add(u"encoding.unmapped"_s, field);
    }
    return notes;
}

} // namespace prizedesk
