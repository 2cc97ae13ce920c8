#include "models/core/Width.h"

namespace prizedesk {

namespace {

// U+FF61 … U+FF9F in their order (JIS X 0201 katakana).
constexpr char16_t kFullKana[] =
    u"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソ"
    u"タチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

char16_t halfWidthAscii(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return static_cast<char16_t>(c - 0xFEE0);
    if (c == 0x3000 || c == 0x00A0 || c == 0x202F)
        return u' ';
    return c == 0xFFE5 ? u'\u00A5' : c;
}

bool isDigitOfAnyWidth(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool isLongVowelMark(QChar c)
{
    return c == u'\u30FC' || c == u'\uFF70';
}

// The nearest character that is no space and no ー, seen from `at` in direction `step`.
bool digitBeyond(const QString& text, qsizetype at, qsizetype step)
{
    for (qsizetype i = at + step; i >= 0 && i < text.size(); i += step) {
        if (!isSpaceLike(text.at(i)) && !isLongVowelMark(text.at(i)))
            return isDigitOfAnyWidth(text.at(i));
    }
    return false;
}

} // namespace

bool isHyphenLike(QChar character)
{
    const char16_t c = character.unicode();
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFF0D || c == 0x2043 ||
           c == 0xFE58 || c == 0xFE63 || c == 0x2500;
}

bool isSpaceLike(QChar character)
{
    const char16_t c = character.unicode();
    return c == u' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x3000 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F;
}

bool isInvisible(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF || c == 0x00AD ||
           (c >= 0x202A && c <= 0x202E);
}

QString toHalfWidthAscii(const QString& text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (const char16_t folded = halfWidthAscii(c); folded != c)
            result[i] = QChar(folded);
    }
    return result;
}

QString toFullWidthKana(const QString& text)
{
    qsizetype first = 0;
    while (first < text.size() && (text.at(first) < u'\uFF61' || text.at(first) > u'\uFF9F'))
        ++first;
    if (first == text.size())
        return text;
    QString result = text.left(first);
    result.reserve(text.size());
    bool afterHalfKana = false;
    for (qsizetype i = first; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < 0xFF61 || c > 0xFF9F) {
            result += QChar(c);
            afterHalfKana = false;
            continue;
        }
        const bool isMark = c >= 0xFF9E;
        const QChar composed =
            isMark && afterHalfKana ? voicedKana(result.back(), c == 0xFF9F) : QChar();
        if (composed.isNull())
            result += QChar(kFullKana[c - 0xFF61]);
        else
            result.back() = composed;
        afterHalfKana = !isMark;
    }
    return result;
}

QString foldHyphens(const QString& text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'-')
            continue;
        if (isHyphenLike(c) ||
            (isLongVowelMark(c) && digitBeyond(text, i, -1) && digitBeyond(text, i, 1)))
            result[i] = u'-';
    }
    return result;
}

QString trimSpaces(const QString& text)
{
    const auto droppable = [](QChar c) { return isSpaceLike(c) || isInvisible(c); };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && droppable(text.at(begin)))
        ++begin;
    while (end > begin && droppable(text.at(end - 1)))
        --end;
    QString result = text.mid(begin, end - begin);
    for (const QChar c : std::as_const(result)) {
        if (isInvisible(c)) {
            result.removeIf(isInvisible);
            break;
        }
    }
    return result;
}

QString simplifySpaces(const QString& text)
{
    const QString trimmed = trimSpaces(text);
    QString result;
    result.reserve(trimmed.size());
    bool inRun = false;
    for (const QChar c : trimmed) {
        if (!isSpaceLike(c)) {
            result += c;
            inRun = false;
            continue;
        }
        if (!inRun)
            result += u' ';
        if (c == u'\u3000')
            result.back() = c;
        inRun = true;
    }
    return result;
}

QChar voicedKana(QChar kana, bool semiVoiced)
{
    const char16_t c = kana.unicode();
    const bool hiragana = c >= 0x3041 && c <= 0x309E;
    const auto offset = static_cast<char16_t>(hiragana ? 0x60 : 0);
    const auto k = static_cast<char16_t>(c + offset);
    if (k >= u'ハ' && k <= u'ホ' && (k - u'ハ') % 3 == 0)
        return QChar(static_cast<char16_t>(c + (semiVoiced ? 2 : 1)));
    if (semiVoiced)
        return {};
    if (k == u'ウ')
        return QChar(static_cast<char16_t>(u'ヴ' - offset));
    if ((k >= u'カ' && k <= u'チ' && (k - u'カ') % 2 == 0) || k == u'ツ' || k == u'テ' ||
        k == u'ト' || k == u'ヽ')
        return QChar(static_cast<char16_t>(c + 1));
    if (!hiragana && k >= u'ワ' && k <= u'ヲ')
        return QChar(static_cast<char16_t>(c + 8));
    return {};
}

} // namespace prizedesk
