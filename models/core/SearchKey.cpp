#include "models/core/SearchKey.h"

#include "models/core/Kana.h"
#include "models/core/KanjiVariants.h"
#include "models/core/Width.h"

#include <algorithm>

namespace prizedesk {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// ゛ and ゜ in their combining and spacing forms; 0 none, 1 voiced, 2 semi-voiced.
int voicing(char16_t c)
{
    if (c == 0x3099 || c == 0x309B)
        return 1;
    return c == 0x309A || c == 0x309C ? 2 : 0;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

void append(QString& key, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        key += QChar::highSurrogate(c);
        key += QChar::lowSurrogate(c);
    } else {
        key += QChar(static_cast<char16_t>(c));
    }
}

void appendFolded(QString& key, char32_t c)
{
    if (c >= 0x3400 && (c <= 0x9FFF || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x20000)) {
        append(key, searchedKanji(c));
        return;
    }
    if (c >= 0x10000) {
        append(key, QChar::toCaseFolded(c));
        return;
    }
    const QChar character(static_cast<char16_t>(c));
    const int mark = voicing(character.unicode());
    const QChar composed =
        mark != 0 && !key.isEmpty() ? voicedKana(key.back(), mark == 2) : QChar();
    if (!composed.isNull())
        key.back() = composed;
    else if (c >= 0x2460 && c <= 0x2473)
        key += QString::number(c - 0x2460 + 1); // ① … ⑳
    else if (c == 0x3231 || c == 0x337F)
        key += QStringLiteral("株式会社");
    else if (c == 0x3232)
        key += QStringLiteral("有限会社");
    else if (isHyphenLike(character))
        key += u'-';
    else if (c == 0x301C)
        key += u'~'; // ～ U+FF5E has become one already.
    else if (c == 0x00B7 || c == 0x2022)
        key += u'・';
    else
        key += toKatakana(character).toCaseFolded();
}

// What needs its neighbours: `(株)` written with brackets, and ー used as a hyphen in numbers.
void foldSequences(QString& key)
{
    if (key.contains(u')')) {
        key.replace(QStringLiteral("(株)"), QStringLiteral("株式会社"));
        key.replace(QStringLiteral("(有)"), QStringLiteral("有限会社"));
    }
    for (qsizetype i = 1; i + 1 < key.size(); ++i) {
        if (key.at(i) == u'ー' && isDigit(key.at(i - 1)) && isDigit(key.at(i + 1)))
            key[i] = u'-';
    }
}

} // namespace

QString searchKey(const QString& text)
{
    const QString folded = toFullWidthKana(toHalfWidthAscii(text));
    QString key;
    key.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        char32_t codePoint = c.unicode();
        if (c.isHighSurrogate() && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(c, folded.at(i + 1));
            ++i;
        } else if (c.isSurrogate()) {
            codePoint = QChar::ReplacementCharacter; // Half a character, from damaged text.
        }
        if (!isSpaceLike(c) && !isInvisible(c) && !isVariationSelector(codePoint))
            appendFolded(key, codePoint);
    }
    foldSequences(key);
    return key;
}

SearchQuery::SearchQuery(const QString& query)
    : m_whole(searchKey(query))
{
    qsizetype begin = 0;
    while (begin < query.size()) {
        qsizetype end = begin;
        while (end < query.size() && !isSpaceLike(query.at(end)))
            ++end;
        if (const QString word = searchKey(query.mid(begin, end - begin)); !word.isEmpty())
            m_words += word;
        begin = end + 1;
    }
}

bool SearchQuery::matches(const QString& key) const
{
    const bool hasAll = std::all_of(m_words.begin(), m_words.end(),
                                    [&key](const QString& word) { return key.contains(word); });
    // A word alone may fold otherwise than inside its text, such as ー between digits.
    return hasAll || key.contains(m_whole);
}

bool matchesSearch(const QString& key, const QString& query)
{
    return SearchQuery(query).matches(key);
}

} // namespace prizedesk
