#include "models/core/Romaji.h"

#include "models/core/Kana.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// Kunrei spelling of each katakana; ッ and ー are handled beside it.
const QHash<QChar, QString>& spellings()
{
    static const QHash<QChar, QString> kSpellings = [] {
        QHash<QChar, QString> found;
        const auto row = [&](const QString& kana, const QString& consonant) {
            static const QString kVowels = u"aiueo"_s;
            for (qsizetype i = 0; i < kana.size(); ++i) {
                if (kana.at(i) != u'＿')
                    found.insert(kana.at(i), consonant + kVowels.at(i));
            }
        };
        row(u"アイウエオ"_s, {});
        row(u"ァィゥェォ"_s, {});
        row(u"カキクケコ"_s, u"k"_s);
        row(u"サシスセソ"_s, u"s"_s);
        row(u"タチツテト"_s, u"t"_s);
        row(u"ナニヌネノ"_s, u"n"_s);
        row(u"ハヒフヘホ"_s, u"h"_s);
        row(u"マミムメモ"_s, u"m"_s);
        row(u"ヤ＿ユ＿ヨ"_s, u"y"_s);
        row(u"ラリルレロ"_s, u"r"_s);
        row(u"ワ"_s, u"w"_s);
        row(u"ガギグゲゴ"_s, u"g"_s);
        row(u"ザジズゼゾ"_s, u"z"_s);
        row(u"ダ＿＿デド"_s, u"d"_s);
        row(u"バビブベボ"_s, u"b"_s);
        row(u"パピプペポ"_s, u"p"_s);
        found.insert(u'ヂ', u"zi"_s);
        found.insert(u'ヅ', u"zu"_s);
        found.insert(u'ヲ', u"o"_s);
        found.insert(u'ヴ', u"bu"_s);
        found.insert(u'ン', u"n"_s);
        return found;
    }();
    return kSpellings;
}

QString smallY(QChar kana)
{
    return kana == u'ャ' ? u"a"_s : kana == u'ュ' ? u"u"_s : kana == u'ョ' ? u"o"_s : QString();
}

/// Kana as Kunrei letters, everything else as it is.
QString spelled(const QString& text)
{
    QString letters;
    bool doubles = false;
    for (const QChar character : text) {
        const QChar kana = toKatakana(character);
        if (kana == u'ッ') {
            doubles = true;
            continue;
        }
        if (kana == u'ー')
            continue;
        if (const QString vowel = smallY(kana); !vowel.isEmpty()) {
            if (letters.endsWith(u'i'))
                letters.chop(1);
            letters += u'y' + vowel;
            continue;
        }
        const QString spelling = spellings().value(kana, QString(character));
        if (doubles && !spelling.isEmpty())
            letters += spelling.front();
        doubles = false;
        letters += spelling;
    }
    return letters;
}

bool isVowel(QChar letter)
{
    return u"aiueo"_s.contains(letter);
}

/// One word, in small letters: Hepburn becomes Kunrei, long vowels short.
QString folded(QString word)
{
    const std::pair<const char*, const char*> changes[]{
        {"tch", "tt"}, {"sh", "sy"}, {"ch", "ty"}, {"ts", "t"}, {"j", "zy"}, {"f", "h"},
        {"l", "r"},    {"dz", "z"},  {"mb", "nb"}, {"mp", "np"}, {"mm", "nm"},
    };
    for (const auto& [from, to] : changes)
        word.replace(QLatin1String(from), QLatin1String(to));
    word.replace(u"syi"_s, u"si"_s).replace(u"tyi"_s, u"ti"_s).replace(u"zyi"_s, u"zi"_s);
    word.replace(u"zyy"_s, u"zy"_s).replace(u"tty"_s, u"tty"_s);
    QString key;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word.at(i);
        const QChar before = key.isEmpty() ? QChar() : key.back();
        const QChar after = i + 1 < word.size() ? word.at(i + 1) : QChar();
        // Satoh, Ohno: a long vowel written with h.
        if (letter == u'h' && (before == u'o' || before == u'u') && !isVowel(after) &&
            after != u'y')
            continue;
        // ou, oo, uu.
        if ((letter == u'u' && (before == u'o' || before == u'u')) ||
            (letter == u'o' && before == u'o'))
            continue;
        key += letter;
    }
    // Typed only in part: sh, ch, j without their vowel yet.
    if (key.size() > 1 && key.endsWith(u'y') && u"stz"_s.contains(key.at(key.size() - 2)))
        key.chop(1);
    return key;
}

} // namespace

QString romajiKey(const QString& text)
{
    // ō becomes o with a mark of its own, which is left out.
    const QString letters =
        spelled(text.normalized(QString::NormalizationForm_KC)).normalized(
            QString::NormalizationForm_KD).toLower();
    QStringList words;
    QString word;
    for (const QChar letter : letters) {
        if (letter >= u'a' && letter <= u'z') {
            word += letter;
        } else if (letter.isMark() || letter == u'\'' || letter == u'’' || letter == u'-') {
            continue;
        } else if (!word.isEmpty()) {
            words += folded(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += folded(word);
    return words.join(u' ');
}

bool isRomaji(const QString& text)
{
    bool hasLetter = false;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isLetter = character >= u'a' && character <= u'z';
        hasLetter = hasLetter || isLetter;
        if (!isLetter && !character.isMark() && !character.isSpace() && character != u'\'' &&
            character != u'’' && character != u'-')
            return false;
    }
    return hasLetter;
}

} // namespace prizedesk
