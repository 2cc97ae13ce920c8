#include "models/core/Points.h"

#include <cstdlib>

namespace prizedesk {

Points PointsMean::rounded() const
{
    if (m_count == 0)
        return {};
    const qint64 twice = 2 * m_sum.hundredths() + m_count;
    const qint64 divisor = 2LL * m_count;
    // Floor division, so that half rounds up also below zero.
    qint64 quotient = twice / divisor;
    if (twice % divisor < 0)
        --quotient;
    return Points::fromHundredths(quotient);
}

double PointsMean::toDouble() const
{
    return m_count == 0 ? 0.0 : static_cast<double>(m_sum.hundredths()) / 100.0 / m_count;
}

std::strong_ordering operator<=>(const PointsMean& a, const PointsMean& b)
{
    if (a.isEmpty() || b.isEmpty())
        return !a.isEmpty() <=> !b.isEmpty();
    return a.sum().hundredths() * b.count() <=> b.sum().hundredths() * a.count();
}

QString pointsText(Points points)
{
    const qint64 value = points.hundredths();
    const qint64 absolute = std::llabs(value);
    return QStringLiteral("%1%2.%3")
        .arg(value < 0 ? QStringLiteral("-") : QString())
        .arg(absolute / 100)
        .arg(absolute % 100, 2, 10, QLatin1Char('0'));
}

std::optional<Points> parsePoints(const QString& text)
{
    const QString trimmed = text.trimmed();
    const auto dot = trimmed.indexOf(QLatin1Char('.'));
    const QString whole = dot < 0 ? trimmed : trimmed.left(dot);
    QString fraction = dot < 0 ? QString() : trimmed.mid(dot + 1);
    if (fraction.size() > 2 || (dot >= 0 && fraction.isEmpty()))
        return std::nullopt;
    while (fraction.size() < 2)
        fraction += QLatin1Char('0');
    bool wholeOk = false;
    bool fractionOk = false;
    const qlonglong wholeValue = whole.toLongLong(&wholeOk);
    const uint fractionValue = fraction.toUInt(&fractionOk);
    if (!wholeOk || !fractionOk || std::llabs(wholeValue) > 1'000'000'000)
        return std::nullopt;
    const bool negative = whole.startsWith(QLatin1Char('-'));
    return Points::fromHundredths(wholeValue * 100
                                  + (negative ? -qint64(fractionValue) : qint64(fractionValue)));
}

} // namespace prizedesk
