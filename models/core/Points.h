#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace prizedesk {

/// Points of a score in hundredths (7650 = 76.50).
class Points
{
public:
    constexpr Points() = default;
    [[nodiscard]] static constexpr Points fromHundredths(qint64 value) { return Points(value); }
    [[nodiscard]] static constexpr Points fromWhole(qint64 value) { return Points(value * 100); }

    [[nodiscard]] constexpr qint64 hundredths() const { return m_hundredths; }

    friend constexpr auto operator<=>(Points, Points) = default;
    friend constexpr Points operator+(Points a, Points b)
    {
        return Points(a.m_hundredths + b.m_hundredths);
    }
    friend constexpr Points operator-(Points a, Points b)
    {
        return Points(a.m_hundredths - b.m_hundredths);
    }
    constexpr Points& operator+=(Points other)
    {
        m_hundredths += other.m_hundredths;
        return *this;
    }

private:
    constexpr explicit Points(qint64 hundredths) : m_hundredths(hundredths) {}
    qint64 m_hundredths = 0;
};

/// An exact mean: sum of points over a count. Compared without rounding; `count` 0 is "no score".
class PointsMean
{
public:
    constexpr PointsMean() = default;
    constexpr PointsMean(Points sum, int count) : m_sum(sum), m_count(count) {}

    [[nodiscard]] constexpr Points sum() const { return m_sum; }
    [[nodiscard]] constexpr int count() const { return m_count; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_count == 0; }
    /// For display and export only: rounded half up to hundredths.
    [[nodiscard]] Points rounded() const;
    [[nodiscard]] double toDouble() const;

    /// Exact; an empty mean is below every other.
    friend std::strong_ordering operator<=>(const PointsMean& a, const PointsMean& b);
    friend bool operator==(const PointsMean& a, const PointsMean& b) { return (a <=> b) == 0; }

private:
    Points m_sum;
    int m_count = 0;
};

/// `76.33`; always two decimals, a dot in every language.
[[nodiscard]] QString pointsText(Points points);
/// Reads `10`, `7.5`, `12.25`; nothing for more than two decimals or other text.
[[nodiscard]] std::optional<Points> parsePoints(const QString& text);

} // namespace prizedesk
