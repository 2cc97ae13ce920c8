#include "ui/compute/ShortMoney.h"

#include <cmath>

namespace prizedesk {

namespace {

/// At most two decimals, without zeros at the end.
QString short2(double value)
{
    QString text = QString::number(value, 'f', std::abs(value) < 10 ? 2 : 1);
    while (text.endsWith(QLatin1Char('0')) && text.contains(QLatin1Char('.')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace

QString shortMoney(Yen amount, bool japanese)
{
    const auto yen = double(amount.amount());
    const double size = std::abs(yen);
    if (amount < Yen(0))
        return QChar(0x2212) + shortMoney(Yen(-amount.amount()), japanese);
    if (japanese) {
        if (size >= 1e7 || amount == Yen(0))
            return short2(yen / 1e8) + QStringLiteral("億");
        return short2(yen / 1e4) + QStringLiteral("万");
    }
    if (amount == Yen(0))
        return QStringLiteral("¥0");
    if (size >= 1e9)
        return QStringLiteral("¥%1B").arg(short2(yen / 1e9));
    if (size >= 1e6)
        return QStringLiteral("¥%1M").arg(short2(yen / 1e6));
    return QStringLiteral("¥%1K").arg(short2(yen / 1e3));
}

} // namespace prizedesk
