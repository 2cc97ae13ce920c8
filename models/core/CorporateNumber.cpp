#include "models/core/CorporateNumber.h"

#include "models/core/Width.h"

#include <algorithm>

namespace prizedesk {

namespace {

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString normaliseCorporateNumber(const QString& text)
{
    QString number = foldHyphens(toHalfWidthAscii(text));
    number.removeIf([](QChar c) { return c == u'-' || isSpaceLike(c) || isInvisible(c); });
    if (number.startsWith(u'T') || number.startsWith(u't'))
        number.remove(0, 1);
    return number;
}

CorporateNumberState checkCorporateNumber(const QString& number)
{
    if (!allDigits(number))
        return CorporateNumberState::NotDigits;
    if (number.size() != 13)
        return CorporateNumberState::BadLength;
    const int expected = expectedCheckDigit(QStringView(number).mid(1));
    return number.front().digitValue() == expected ? CorporateNumberState::Valid
                                                   : CorporateNumberState::BadCheckDigit;
}

int expectedCheckDigit(QStringView baseNumber)
{
    if (baseNumber.size() != 12 || !allDigits(baseNumber))
        return 0;
    int sum = 0;
    for (qsizetype n = 1; n <= 12; ++n)
        sum += baseNumber.at(12 - n).digitValue() * (n % 2 == 1 ? 1 : 2);
    return 9 - sum % 9;
}

QString groupedCorporateNumber(const QString& number)
{
    if (number.size() != 13 || !allDigits(number))
        return number;
    return number.left(1) + u'-' + number.mid(1, 4) + u'-' + number.mid(5, 4) + u'-' +
           number.mid(9);
}

} // namespace prizedesk
