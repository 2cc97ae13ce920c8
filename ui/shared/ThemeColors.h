#pragma once

#include "ui/shared/Theme.h"

namespace prizedesk {

/// The colour tables of one brightness. Only Theme reads them.
class ThemeColors
{
public:
    explicit ThemeColors(bool dark)
        : m_dark(dark)
    {
    }

    [[nodiscard]] QColor token(Token token) const;
    [[nodiscard]] QColor toneText(Tone tone) const;
    [[nodiscard]] QColor toneTint(Tone tone) const;
    [[nodiscard]] QColor toneFill(Tone tone) const;
    [[nodiscard]] QColor series(int number) const;
    [[nodiscard]] QColor seriesText(int number) const;
    [[nodiscard]] QColor step(int number) const;
    [[nodiscard]] QColor stepText(int number) const;
    [[nodiscard]] QColor below() const;
    [[nodiscard]] QColor above() const;

private:
    bool m_dark;
};

} // namespace prizedesk
