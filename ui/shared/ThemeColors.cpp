#include "ui/shared/ThemeColors.h"

#include <algorithm>
#include <array>

namespace prizedesk {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr QRgb rgb(unsigned value)
{
    return 0xff000000U | value;
}

constexpr Pair pair(unsigned light, unsigned dark)
{
    return {rgb(light), rgb(dark)};
}

// In the order of Token.
constexpr std::array tokens{
    pair(0xECEEF2, 0x181B20), pair(0xF5F6F8, 0x1B1F25), pair(0xFFFFFF, 0x22272E),
    pair(0xF1F3F6, 0x2A3038), pair(0xE1E5EA, 0x343B45), pair(0xC8CFD8, 0x48525E),
    pair(0x7A8492, 0x87919E), pair(0x1A2029, 0xE8EBEF), pair(0x49535F, 0xB3BBC6),
    pair(0x5E6874, 0x9DA7B3), pair(0x9AA3AE, 0x6B7580), pair(0x1E5AA8, 0x7DB1F5),
    pair(0xFFFFFF, 0x10141A), pair(0xE4EDF8, 0x24384F), pair(0x9DBCE2, 0x4A77AE),
    pair(0xF0F4F9, 0x2A3139), pair(0xE6E9EE, 0x313841),
};

struct ToneColors
{
    Pair text;
    Pair tint;
    Pair fill;
};

// In the order of Tone.
constexpr std::array tones{
    ToneColors{pair(0x49535F, 0xB3BBC6), pair(0xECEFF3, 0x2E353E), pair(0x7A8492, 0x87919E)},
    ToneColors{pair(0x1A6B3C, 0x7FCC97), pair(0xE5F3E9, 0x1E3628), pair(0x1F7A45, 0x7FCC97)},
    ToneColors{pair(0x8F5300, 0xF0B95B), pair(0xFFF1D6, 0x3A2E17), pair(0xC77700, 0xF0B95B)},
    ToneColors{pair(0xAD1F1A, 0xF59C93), pair(0xFCE9E7, 0x452521), pair(0xB3261E, 0xF59C93)},
    ToneColors{pair(0x0B6474, 0x72C8D6), pair(0xE1F1F4, 0x18353B), pair(0x0E7285, 0x72C8D6)},
};

constexpr std::array seriesColors{
    pair(0x1E5AA8, 0x7DB1F5), pair(0xD37E01, 0xFD9565), pair(0x4B9E85, 0x557E73),
    pair(0x611340, 0xF8CEDA), pair(0x575128, 0x966C13), pair(0x938CC9, 0x835EB9),
};

constexpr std::array steps{
    pair(0xF1F3F6, 0x2A3038), pair(0xDCE7F4, 0x27405F), pair(0xB4CDEA, 0x2F5A8C),
    pair(0x82A9D8, 0x5089CC), pair(0x3E73B4, 0x6CA5E8), pair(0x1E5AA8, 0x9AC4F8),
    pair(0x123A70, 0xCFE3FF),
};

} // namespace

QColor ThemeColors::token(Token token) const
{
    const Pair& colors = tokens.at(static_cast<size_t>(token));
    return QColor::fromRgb(m_dark ? colors.dark : colors.light);
}

QColor ThemeColors::toneText(Tone tone) const
{
    const Pair& colors = tones.at(static_cast<size_t>(tone)).text;
    return QColor::fromRgb(m_dark ? colors.dark : colors.light);
}

QColor ThemeColors::toneTint(Tone tone) const
{
    const Pair& colors = tones.at(static_cast<size_t>(tone)).tint;
    return QColor::fromRgb(m_dark ? colors.dark : colors.light);
}

QColor ThemeColors::toneFill(Tone tone) const
{
    const Pair& colors = tones.at(static_cast<size_t>(tone)).fill;
    return QColor::fromRgb(m_dark ? colors.dark : colors.light);
}

QColor ThemeColors::series(int number) const
{
    const auto place = static_cast<size_t>(std::clamp(number, 1, 6) - 1);
    return QColor::fromRgb(m_dark ? seriesColors.at(place).dark : seriesColors.at(place).light);
}

QColor ThemeColors::seriesText(int number) const
{
    // On white, series 2, 3 and 6 are too light for text; in the dark all fills but 3, 5 and 6
    // serve.
    switch (number) {
    case 2:
        return m_dark ? series(2) : QColor::fromRgb(rgb(0x8F5300));
    case 3:
        return m_dark ? token(Token::Text) : QColor::fromRgb(rgb(0x2E7A62));
    case 5:
        return m_dark ? token(Token::Text) : series(5);
    case 6:
        return m_dark ? token(Token::Text) : QColor::fromRgb(rgb(0x665CA6));
    default:
        return series(number);
    }
}

QColor ThemeColors::step(int number) const
{
    const auto place = static_cast<size_t>(std::clamp(number, 0, 6));
    return QColor::fromRgb(m_dark ? steps.at(place).dark : steps.at(place).light);
}

QColor ThemeColors::stepText(int number) const
{
    // Dark ground: dark text from the 4th step on. Light ground: dark text up to the 4th.
    if (m_dark)
        return number >= 3 ? token(Token::OnAccent) : token(Token::Text);
    return number <= 3 ? token(Token::Text) : token(Token::OnAccent);
}

QColor ThemeColors::below() const
{
    return QColor::fromRgb(rgb(m_dark ? 0xB8703A : 0xD68A4A));
}

QColor ThemeColors::above() const
{
    return QColor::fromRgb(rgb(m_dark ? 0x4A7FBF : 0x6F9FD6));
}

} // namespace prizedesk
