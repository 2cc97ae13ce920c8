#include "models/core/Kana.h"

#include "models/core/Width.h"

#include <array>

namespace prizedesk {

namespace {

constexpr char16_t kLevelEnd = 0x0001; // Below everything a level holds: shorter texts come first.
constexpr char16_t kWordEnd = 0x0002;

enum class Mark { None, Voiced, SemiVoiced };

Mark voicingMark(QChar c)
{
    switch (c.unicode()) {
    case 0x3099:
    case 0x309B:
    case 0xFF9E:
        return Mark::Voiced;
    case 0x309A:
    case 0x309C:
    case 0xFF9F:
        return Mark::SemiVoiced;
    default:
        return Mark::None;
    }
}

QChar middleDot(QChar c)
{
    return c == u'\u00B7' || c == u'\u2022' ? QChar(u'・') : c;
}

// Full-width katakana with every voicing mark that stands alone put on the kana before it.
QString katakana(const QString& text)
{
    const QString full = toFullWidthKana(text);
    QString result;
    result.reserve(full.size());
    for (const QChar c : full) {
        const Mark mark = voicingMark(c);
        const QChar composed = mark != Mark::None && !result.isEmpty()
                                   ? voicedKana(result.back(), mark == Mark::SemiVoiced)
                                   : QChar();
        if (!composed.isNull())
            result.back() = composed;
        else if (!isInvisible(c))
            result += middleDot(toKatakana(c));
    }
    return result;
}

bool isReadingCharacter(QChar c)
{
    return (c >= u'ァ' && c <= u'ヺ') || c == u'ヽ' || c == u'ヾ';
}

struct KanaParts
{
    char16_t base;
    char16_t voicing; // 0 none, 1 ゛, 2 ゜
    bool isSmall;
};

KanaParts partsOf(char16_t c)
{
    const auto back = [c](int by) { return static_cast<char16_t>(c - by); };
    if ((c >= u'ァ' && c <= u'ォ' && (c - u'ァ') % 2 == 0) || c == u'ッ' || c == u'ャ' ||
        c == u'ュ' || c == u'ョ' || c == u'ヮ')
        return {static_cast<char16_t>(c + 1), 0, true};
    if (c == u'ヵ')
        return {u'カ', 0, true};
    if (c == u'ヶ')
        return {u'ケ', 0, true};
    if ((c >= u'カ' && c <= u'ヂ' && (c - u'カ') % 2 == 1) || c == u'ヅ' || c == u'デ' ||
        c == u'ド')
        return {back(1), 1, false};
    if (c >= u'ハ' && c <= u'ポ')
        return {back((c - u'ハ') % 3), static_cast<char16_t>((c - u'ハ') % 3), false};
    if (c == u'ヴ')
        return {u'ウ', 1, false};
    if (c >= u'ヷ' && c <= u'ヺ')
        return {back(8), 1, false};
    return {c, 0, false};
}

constexpr char16_t kBaseKana[] = u"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"
                                 u"マミムメモヤユヨラリルレロワヰヱヲン";
constexpr char16_t kVowels[] = u"アイウエオアイウエオアイウエオアイウエオアイウエオアイウエオ"
                               u"アイウエオアウオアイウエオアイエオン";
constexpr char16_t kRows[] = u"あああああかかかかかさささささたたたたたなななななははははは"
                             u"まままままやややらららららわわわわわ";
static_assert(std::size(kBaseKana) == std::size(kVowels));
static_assert(std::size(kBaseKana) == std::size(kRows));

char16_t lookUp(const char16_t* column, char16_t base)
{
    for (std::size_t i = 0; i + 1 < std::size(kBaseKana); ++i) {
        if (kBaseKana[i] == base)
            return column[i];
    }
    return 0;
}

// The vowel of every base kana, indexed from ア; 0 where ー has nothing to lengthen.
char16_t vowelOf(char16_t base)
{
    static const auto table = [] {
        std::array<char16_t, 0x60> vowels{};
        for (std::size_t i = 0; i + 1 < std::size(kBaseKana); ++i)
            vowels[static_cast<std::size_t>(kBaseKana[i] - 0x30A0)] = kVowels[i];
        vowels[static_cast<std::size_t>(u'ン' - 0x30A0)] = 0;
        return vowels;
    }();
    return base >= 0x30A0 && base < 0x3100 ? table[static_cast<std::size_t>(base - 0x30A0)]
                                           : char16_t(0);
}

} // namespace

QChar toKatakana(QChar character)
{
    const char16_t c = character.unicode();
    if ((c >= 0x3041 && c <= 0x3096) || c == 0x309D || c == 0x309E)
        return QChar(static_cast<char16_t>(c + 0x60));
    return character;
}

std::optional<QString> normaliseKana(const QString& text)
{
    QString result;
    result.reserve(text.size());
    bool hasKana = false;
    bool spaceBefore = false;
    for (const QChar c : katakana(text)) {
        if (isSpaceLike(c)) {
            spaceBefore = !result.isEmpty();
            continue;
        }
        const bool isKanaLetter = isReadingCharacter(c);
        if (!isKanaLetter && c != u'ー' && c != u'・')
            return std::nullopt;
        hasKana = hasKana || isKanaLetter;
        if (spaceBefore)
            result += u'\u3000';
        spaceBefore = false;
        result += c;
    }
    if (!hasKana)
        return std::nullopt;
    return result;
}

bool isKana(const QString& text)
{
    return normaliseKana(text).has_value();
}

std::strong_ordering operator<=>(const KanaKey& a, const KanaKey& b)
{
    return QStringView(a.m_key).compare(QStringView(b.m_key)) <=> 0;
}

KanaKey kanaKey(const QString& text)
{
    QString base;
    QString voicing;
    QString size;
    bool wordEnds = false;
    for (QChar c : toHalfWidthAscii(katakana(text))) {
        if (isSpaceLike(c) || c == u'・') {
            wordEnds = !base.isEmpty();
            continue;
        }
        if (wordEnds) {
            base += QChar(kWordEnd);
            voicing += u'0';
            size += u'0';
            wordEnds = false;
        }
        KanaParts parts{c.toUpper().unicode(), 0, false};
        char16_t sizeRank = u'2';
        const char16_t previous = base.isEmpty() ? char16_t(0) : base.back().unicode();
        if (c == u'ー' && vowelOf(previous) != 0) {
            parts.base = vowelOf(previous);
            sizeRank = u'0';
        } else if ((c == u'ヽ' || c == u'ヾ') && previous > kWordEnd) {
            parts = {previous, static_cast<char16_t>(c == u'ヾ' ? 1 : 0), false};
        } else if (isReadingCharacter(c)) {
            parts = partsOf(c.unicode());
            sizeRank = parts.isSmall ? u'1' : u'2';
        }
        base += QChar(parts.base);
        voicing += QChar(static_cast<char16_t>(u'0' + parts.voicing));
        size += QChar(sizeRank);
    }
    KanaKey key;
    key.m_baseLength = base.size();
    key.m_key = base + QChar(kLevelEnd) + voicing + QChar(kLevelEnd) + size;
    return key;
}

QString gojuonRow(const QString& text)
{
    const QString start = katakana(trimSpaces(text).left(2));
    if (start.isEmpty() || !isReadingCharacter(start.front()))
        return {};
    const char16_t row = lookUp(kRows, partsOf(start.front().unicode()).base);
    return row == 0 ? QString() : QString(QChar(row));
}

} // namespace prizedesk
