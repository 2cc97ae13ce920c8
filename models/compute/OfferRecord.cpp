#include "models/compute/OfferRecord.h"

#include "models/core/Numbers.h"

namespace prizedesk {

namespace {

constexpr qint64 kE4 = 10'000;
constexpr qint64 kMilliE4 = 10'000'000; // thousandths of an hour × ten-thousandths of a yen

/// a × b / divisor, half up, without leaving 64 bits for any price and quantity that can be stored.
qint64 productOver(qint64 a, qint64 b, qint64 divisor)
{
    const qint64 whole = a / divisor * b;
    const qint64 rest = a % divisor;
    // rest < 10^7 and b < 10^11: the product stays below 10^18.
    return whole + (rest * b + divisor / 2) / divisor;
}

} // namespace

Yen costOfHours(qint64 hoursMilli, qint64 yenE4)
{
    return Yen(productOver(hoursMilli, yenE4, kMilliE4));
}

qint64 hoursForYen(Yen amount, qint64 yenE4)
{
    // amount × 10^7 would leave 64 bits above 900 billion yen, which no budget here reaches.
    return (amount.amount() * kMilliE4 + yenE4 / 2) / yenE4;
}

qint64 inYenE4(qint64 priceE4, qint64 rateE4)
{
    return productOver(priceE4, rateE4, kE4);
}

QString priceText(qint64 valueE4)
{
    QString text = groupedDigits(valueE4 / kE4);
    QString fraction = QString::number(valueE4 % kE4).rightJustified(4, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return fraction.isEmpty() ? text : text + QLatin1Char('.') + fraction;
}

std::optional<qint64> OfferRecord::yenE4() const
{
    qint64 yen = priceE4;
    if (currency != QLatin1String("JPY")) {
        if (!rateE4)
            return std::nullopt;
        yen = inYenE4(priceE4, *rateE4);
    }
    return taxIncluded ? yen : productOver(yen, 100 + taxPercent, 100);
}

Offer OfferRecord::forPlan() const
{
    Offer offer;
    offer.code = code;
    offer.provider = provider;
    offer.gpu = gpu;
    offer.price = Yen((yenE4().value_or(0) + kE4 - 1) / kE4);
    offer.capacityHours = capacityHours;
    offer.speedMilli = speedMilli;
    return offer;
}

} // namespace prizedesk
