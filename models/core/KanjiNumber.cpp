#include "models/core/KanjiNumber.h"

namespace prizedesk {

namespace {

constexpr char16_t kDigits[] = u"〇一二三四五六七八九";

int digitOf(QChar c)
{
    if (c == u'零')
        return 0;
    for (int i = 0; i < 10; ++i) {
        if (c == QChar(kDigits[i]))
            return i;
    }
    return -1;
}

int placeOf(QChar c)
{
    return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
}

// 1 … 9999. Above the first group a leading thousand is written 一千, as in 一千万.
QString groupText(int value, bool isHigher)
{
    QString text;
    const auto place = [&](int unit, QChar name, bool alwaysOne) {
        const int digit = value / unit % 10;
        if (digit == 0)
            return;
        if (digit > 1 || alwaysOne)
            text += QChar(kDigits[digit]);
        text += name;
    };
    place(1000, u'千', isHigher);
    place(100, u'百', false);
    place(10, u'十', false);
    if (value % 10 != 0)
        text += QChar(kDigits[value % 10]);
    return text;
}

} // namespace

QString kanjiNumber(int number)
{
    if (number < 0)
        return QString::number(number);
    if (number == 0)
        return QString(QChar(kDigits[0]));
    QString text;
    if (const int hundredMillions = number / 100'000'000; hundredMillions > 0)
        text += groupText(hundredMillions, true) + u'億';
    if (const int tenThousands = number / 10'000 % 10'000; tenThousands > 0)
        text += groupText(tenThousands, true) + u'万';
    if (const int rest = number % 10'000; rest > 0)
        text += groupText(rest, false);
    return text;
}

bool isKanjiNumeral(QChar character)
{
    return digitOf(character) >= 0 || placeOf(character) > 0;
}

std::optional<int> parseKanjiNumber(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    bool hasPlaces = false;
    for (const QChar c : text) {
        if (!isKanjiNumeral(c))
            return std::nullopt;
        hasPlaces = hasPlaces || placeOf(c) > 0;
    }
    if (!hasPlaces && text.size() > 4)
        return std::nullopt;
    int total = 0;
    int digit = -1;
    int lastPlace = 10'000;
    for (const QChar c : text) {
        if (!hasPlaces) {
            total = total * 10 + digitOf(c);
        } else if (const int place = placeOf(c); place > 0) {
            if (place >= lastPlace || digit == 0)
                return std::nullopt;
            total += (digit < 0 ? 1 : digit) * place;
            lastPlace = place;
            digit = -1;
        } else {
            if (digit >= 0)
                return std::nullopt;
            digit = digitOf(c);
        }
    }
    return total + (digit > 0 ? digit : 0);
}

} // namespace prizedesk
