#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace prizedesk {

/// Whole Japanese yen. Never a fraction, never a floating-point number.
class Yen
{
public:
    constexpr Yen() = default;
    constexpr explicit Yen(qint64 amount) : m_amount(amount) {}

    [[nodiscard]] constexpr qint64 amount() const { return m_amount; }

    friend constexpr auto operator<=>(Yen, Yen) = default;
    friend constexpr Yen operator+(Yen a, Yen b) { return Yen(a.m_amount + b.m_amount); }
    friend constexpr Yen operator-(Yen a, Yen b) { return Yen(a.m_amount - b.m_amount); }
    constexpr Yen& operator+=(Yen other)
    {
        m_amount += other.m_amount;
        return *this;
    }

private:
    qint64 m_amount = 0;
};

/// An amount cut into equal whole parts; `remainder` is what cannot be cut, and is never paid.
struct YenShare
{
    Yen each;
    Yen remainder;
};

/// Equal split, rounded down to the yen. `parts` must be 1 or more.
[[nodiscard]] YenShare splitEqually(Yen amount, int parts);

/// Reads what people write: `4億5,000万円`, `6.3億円`, `５，０００万円`, `¥1,000`. Nothing for anything
/// else, also where a fraction of a yen would be left.
[[nodiscard]] std::optional<Yen> parseYen(const QString& text);

/// `¥400,000,000`.
[[nodiscard]] QString yenDigits(Yen amount);
/// `4億円`, `4億5,000万円`, `3,000万円`, `1,234円`: exact, in 億 and 万.
[[nodiscard]] QString yenInWords(Yen amount);

} // namespace prizedesk
