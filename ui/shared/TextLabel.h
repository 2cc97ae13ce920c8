#pragma once

#include "ui/shared/Theme.h"

#include <QLabel>

namespace prizedesk {

/// A label in a type role and a token; follows the theme. May elide at the right.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme& theme, Type type, Token token = Token::Text, QWidget* parent = nullptr);

    void setRole(Type type, Token token);
    /// Shown in the text colour of a tone instead of the token.
    void setTone(Tone tone);
    /// One line, cut with … where it does not fit; the whole text is in the tooltip.
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    const Theme& m_theme;
    Type m_type;
    Token m_token;
    Tone m_tone = Tone::Neutral;
    bool m_hasTone = false;
    bool m_elided = false;
};

} // namespace prizedesk
