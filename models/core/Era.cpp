#include "models/core/Era.h"

#include "models/core/KanjiNumber.h"

namespace prizedesk {

namespace {

const Era* eraOn(QDate date, const EraTable& eras)
{
    for (const Era& era : eras) {
        if (date >= era.firstDay)
            return &era;
    }
    return nullptr;
}

QString yearText(int year, bool inKanji)
{
    if (year == 1)
        return QStringLiteral("元");
    return inKanji ? kanjiNumber(year) : QString::number(year);
}

} // namespace

const EraTable& builtInEras()
{
    static const EraTable eras{
        {QStringLiteral("令和"), u'R', QDate(2019, 5, 1)},
        {QStringLiteral("平成"), u'H', QDate(1989, 1, 8)},
        {QStringLiteral("昭和"), u'S', QDate(1926, 12, 25)},
        {QStringLiteral("大正"), u'T', QDate(1912, 7, 30)},
        {QStringLiteral("明治"), u'M', QDate(1868, 1, 25)},
    };
    return eras;
}

QDate firstGregorianDay()
{
    return {1873, 1, 1};
}

std::optional<QString> toWareki(QDate date, WarekiStyle style, const EraTable& eras)
{
    const Era* era = eraOn(date, eras);
    if (!date.isValid() || date < firstGregorianDay() || era == nullptr)
        return std::nullopt;
    const int year = date.year() - era->firstDay.year() + 1;
    if (style == WarekiStyle::Short)
        return QString(era->letter) + QString::number(year) + u'.' + QString::number(date.month()) +
               u'.' + QString::number(date.day());
    const bool inKanji = style == WarekiStyle::Kanji;
    const auto number = [inKanji](int value) {
        return inKanji ? kanjiNumber(value) : QString::number(value);
    };
    QString text = era->name + yearText(year, inKanji) + u'年' + number(date.month()) + u'月' +
                   number(date.day()) + u'日';
    if (style == WarekiStyle::WithWeekday) {
        constexpr char16_t weekdays[] = u"月火水木金土日";
        text += u'(';
        text += QChar(weekdays[date.dayOfWeek() - 1]);
        text += u')';
    }
    return text;
}

int fiscalYear(QDate date)
{
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

std::optional<QString> fiscalYearWareki(QDate date, const EraTable& eras)
{
    if (!date.isValid() || date < firstGregorianDay())
        return std::nullopt;
    const int year = fiscalYear(date);
    for (const Era& era : eras) {
        // An era that began after New Year does not name the fiscal year before.
        if (date >= era.firstDay && year >= era.firstDay.year())
            return era.name + yearText(year - era.firstDay.year() + 1, false) +
                   QStringLiteral("年度");
    }
    return std::nullopt;
}

} // namespace prizedesk
