#include "models/ceremony/certificates/CertificateLint.h"

#include "models/core/CompanyForm.h"
#include "models/core/KanjiNumber.h"
#include "models/core/KanjiVariants.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

using Rule = CertificateCheck::Rule;
using Severity = CertificateCheck::Severity;

constexpr int kMostCharacters = 130;

struct Part
{
    QString field;
    QString text;
};

std::vector<Part> partsOf(const CertificateText& text)
{
    return {{u"heading"_s, text.heading},         {u"award"_s, text.award},
            {u"affiliation"_s, text.affiliation}, {u"recipient"_s, text.recipient},
            {u"body"_s, text.body},               {u"date"_s, text.date},
            {u"giver"_s, text.giver},             {u"signer"_s, text.signer}};
}

bool isHiragana(QChar character)
{
    return character.unicode() >= 0x3041 && character.unicode() <= 0x309F;
}

bool isKatakana(QChar character)
{
    return character.unicode() >= 0x30A0 && character.unicode() <= 0x30FF;
}

bool isKanji(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) ||
           (unit >= 0xF900 && unit <= 0xFAFF) || character.isSurrogate() || unit == u'々';
}

bool isLatin(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// Collects; a rule without a finding gets its "pass" at the end.
class Collector
{
public:
    void add(Rule rule, Severity severity, const QString& field, int line, const QString& excerpt)
    {
        m_checks.push_back({rule, severity, field, line, excerpt});
    }
    void passUnlessFound(Rule rule, const QString& note = {})
    {
        const bool found = std::any_of(m_checks.begin(), m_checks.end(),
                                       [&](const auto& each) { return each.rule == rule; });
        if (!found)
            m_checks.push_back({rule, Severity::Pass, {}, 0, note});
    }
    std::vector<CertificateCheck> take()
    {
        std::stable_sort(m_checks.begin(), m_checks.end(),
                         [](const auto& a, const auto& b) { return a.rule < b.rule; });
        return std::move(m_checks);
    }

private:
    std::vector<CertificateCheck> m_checks;
};

void checkPunctuation(Collector& found, const QStringList& lines)
{
    static const QRegularExpression marks(u"[、。，．｡､]|[,.](?=\\s|$)"_s);
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = marks.match(lines.at(i));
        if (match.hasMatch())
            found.add(Rule::Punctuation, Severity::Error, u"body"_s, i + 1, match.captured());
    }
}

void checkIndent(Collector& found, const QStringList& lines)
{
    for (int i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (!line.trimmed().isEmpty() && line.front().isSpace())
            found.add(Rule::Indent, Severity::Error, u"body"_s, i + 1, line.trimmed().left(6));
    }
}

/// Words that begin with the same kana as a particle.
bool isWordAtHead(const QString& line)
{
    static const std::array kWords{u"はじめ", u"はるか", u"はぐく", u"はたら", u"はげ", u"はば"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](const auto* word) { return line.startsWith(QStringView(word)); });
}

void checkHeads(Collector& found, const QStringList& lines)
{
    static const QString particles = u"はへを"_s;
    static const QString continued = u"ーぁぃぅぇぉっゃゅょゎんァィゥェォッャュョヮン々ゝゞ"_s;
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const QChar head = line.front();
        if (particles.contains(head) && !isWordAtHead(line)) {
            found.add(Rule::Particle, Severity::Error, u"body"_s, i + 1, head);
            continue;
        }
        const QString before = i > 0 ? lines.at(i - 1).trimmed() : QString();
        if (before.isEmpty())
            continue;
        const QChar tail = before.back();
        const bool sameScript = (isKanji(tail) && isKanji(head)) ||
                                (isKatakana(tail) && isKatakana(head)) ||
                                (isLatin(tail) && isLatin(head));
        // Kana after a kanji at the line's end is nearly always the rest of its word.
        const bool isRest = isKanji(tail) && isHiragana(head) && !line.startsWith(u"よって"_s) &&
                            !line.startsWith(u"ここに"_s);
        if (continued.contains(head) || sameScript || isRest)
            found.add(Rule::Split, Severity::Warning, u"body"_s, i + 1,
                      before.right(3) + u'／' + line.left(3));
    }
}

void checkEnding(Collector& found, const CertificateText& text)
{
    struct Pair
    {
        QString heading;
        QString ending;
    };
    static const std::array<Pair, 3> kPairs{Pair{u"表彰状"_s, u"表彰します"_s},
                                            Pair{u"賞状"_s, u"賞します"_s},
                                            Pair{u"感謝状"_s, u"感謝の意を表します"_s}};
    QString heading = text.heading;
    heading.removeIf([](QChar character) { return character.isSpace(); });
    QString body = text.body.trimmed();
    body.remove(u'\n').remove(u'。');
    for (const Pair& pair : kPairs) {
        if (heading != pair.heading)
            continue;
        if (body.endsWith(pair.ending))
            found.passUnlessFound(Rule::Ending, pair.heading + u'／' + pair.ending);
        else
            found.add(Rule::Ending, Severity::Warning, u"body"_s, 0, pair.ending);
    }
    found.passUnlessFound(Rule::Ending);
}

bool isFormalDate(const QString& date)
{
    static const QRegularExpression formal(
        u"^(明治|大正|昭和|平成|令和)(元|[一二三四五六七八九十百]+)年"
        "([一二三四五六七八九十]+)月([一二三四五六七八九十]+)日$"_s);
    const auto match = formal.match(date);
    if (!match.hasMatch())
        return false;
    for (int group = 2; group <= 4; ++group) {
        const QString number = match.captured(group);
        const auto value = parseKanjiNumber(number);
        // 二四 reads as a number too, but is not written with its place names.
        if (number != u"元"_s && (!value || kanjiNumber(*value) != number))
            return false;
    }
    return true;
}

void checkDates(Collector& found, const CertificateText& text, const QStringList& lines)
{
    const QString date = text.date.trimmed();
    if (date.isEmpty())
        found.add(Rule::Date, Severity::Warning, u"date"_s, 0, {});
    else if (!isFormalDate(date))
        found.add(Rule::Date, Severity::Error, u"date"_s, 0, date);
    static const QRegularExpression digits(
        u"[0-9０-９]+\\s*年\\s*[0-9０-９]+\\s*月(\\s*[0-9０-９]+\\s*日)?|"
        "[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"_s);
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = digits.match(lines.at(i));
        if (match.hasMatch())
            found.add(Rule::Date, Severity::Error, u"body"_s, i + 1, match.captured());
    }
}

void checkHonorific(Collector& found, const CertificateText& text)
{
    const QString honorific = text.honorific.trimmed();
    static const QRegularExpression atEnd(u"(殿|様|さま|さん|御中|君)$"_s);
    const auto doubled = atEnd.match(text.recipient.trimmed());
    if (text.recipient.trimmed().isEmpty())
        found.add(Rule::Honorific, Severity::Error, u"recipient"_s, 0, {});
    else if (doubled.hasMatch() && !honorific.isEmpty())
        found.add(Rule::Honorific, Severity::Error, u"recipient"_s, 0,
                  doubled.captured() + honorific);
    else if (honorific.isEmpty() && !doubled.captured().startsWith(u'殿'))
        found.add(Rule::Honorific, Severity::Error, u"recipient"_s, 0, doubled.captured());
    else if (!honorific.isEmpty() && honorific != u"殿"_s)
        found.add(Rule::Honorific, Severity::Warning, u"honorific"_s, 0, honorific);
}

void checkCompanyForms(Collector& found, const std::vector<Part>& parts, const QString& received)
{
    static const QRegularExpression signs(
        u"[\\x{3231}\\x{3232}\\x{3233}-\\x{3243}\\x{337F}]|[(（](株|有|合|資|名|一社|公社|一財|公財|"
        "社|財|独|国研|学|医|特非)[)）]"_s);
    for (const Part& part : parts) {
        const auto match = signs.match(part.text);
        if (match.hasMatch())
            found.add(Rule::CompanyForm, Severity::Error, part.field, 0, match.captured());
    }
    const auto was = signs.match(received);
    if (was.hasMatch() && expandCompanyForm(received) != received) {
        const bool writtenOut = std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
            return part.text == expandCompanyForm(received);
        });
        if (writtenOut)
            found.add(Rule::CompanyForm, Severity::Information, u"affiliation"_s, 0,
                      was.captured());
    }
}

/// Characters that other programs like to replace: variants of names' kanji, those outside the
/// basic plane, and kanji with a variation selector.
QString variantsIn(const QString& text)
{
    QStringList kept;
    const auto points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t point = char32_t(points.at(i));
        const auto isSelector = [](char32_t each) {
            return (each >= 0xE0100 && each <= 0xE01EF) || (each >= 0xFE00 && each <= 0xFE0F);
        };
        const bool hasSelector = i + 1 < points.size() && isSelector(char32_t(points.at(i + 1)));
        if (isSelector(point) ||
            (!hasSelector && point < 0x20000 && searchedKanji(point) == point))
            continue;
        QString character = QString::fromUcs4(&point, 1);
        if (hasSelector) {
            const char32_t selector = char32_t(points.at(i + 1));
            character += QString::fromUcs4(&selector, 1);
        }
        if (!kept.contains(character))
            kept.append(character);
    }
    return kept.join(u'・');
}

void checkVariants(Collector& found, const std::vector<Part>& parts)
{
    QStringList kept;
    for (const Part& part : parts) {
        if (const QString variants = variantsIn(part.text);
            !variants.isEmpty() && !kept.contains(variants))
            kept.append(variants);
    }
    if (!kept.isEmpty())
        found.add(Rule::Variants, Severity::Information, {}, 0, kept.join(u'・'));
}

void checkFilled(Collector& found, const std::vector<Part>& parts)
{
    static const QRegularExpression left(u"\\{[a-z]+\\}|[○〇]{2,}"_s);
    for (const Part& part : parts) {
        const auto match = left.match(part.text);
        if (match.hasMatch())
            found.add(Rule::Filled, Severity::Warning, part.field, 0, match.captured());
    }
}

} // namespace

std::vector<CertificateCheck> lintCertificate(const CertificateText& text, const QString& received)
{
    Collector found;
    const QStringList lines = text.body.split(u'\n');
    const std::vector<Part> parts = partsOf(text);
    checkPunctuation(found, lines);
    checkIndent(found, lines);
    checkHeads(found, lines);
    checkEnding(found, text);
    checkDates(found, text, lines);
    checkHonorific(found, text);
    checkCompanyForms(found, parts, received);
    checkVariants(found, parts);
    QString counted = text.body;
    counted.removeIf([](QChar character) { return character.isSpace(); });
    if (counted.size() > kMostCharacters)
        found.add(Rule::Length, Severity::Warning, u"body"_s, 0, QString::number(counted.size()));
    else if (counted.isEmpty())
        found.add(Rule::Length, Severity::Error, u"body"_s, 0, u"0"_s);
    checkFilled(found, parts);
    found.passUnlessFound(Rule::Punctuation);
    found.passUnlessFound(Rule::Indent);
    found.passUnlessFound(Rule::Split, QString::number(lines.size()));
    found.passUnlessFound(Rule::Particle, u"は・へ・を"_s);
    found.passUnlessFound(Rule::Date);
    found.passUnlessFound(Rule::Honorific, text.honorific);
    found.passUnlessFound(Rule::CompanyForm);
    found.passUnlessFound(Rule::Variants);
    found.passUnlessFound(Rule::Length, QString::number(counted.size()));
    found.passUnlessFound(Rule::Filled);
    return found.take();
}

CertificateCheck::Severity worstOf(const std::vector<CertificateCheck>& checks)
{
    Severity worst = Severity::Pass;
    for (const CertificateCheck& check : checks)
        worst = std::max(worst, check.severity);
    return worst;
}

QString certificateRuleCode(CertificateCheck::Rule rule)
{
    static const std::array<const char*, 11> kCodes{
        "punctuation",  "indent",   "split",  "particle", "ending", "date", "honorific",
        "company_form", "variants", "length", "filled"};
    return QLatin1String(kCodes[size_t(rule)]);
}

} // namespace prizedesk
