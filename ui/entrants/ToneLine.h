#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class TextLabel;

/// The shape of a tone and a sentence beside it, without ground.
class ToneLine : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ToneLine(const Theme& theme, QWidget* parent = nullptr);

    void setContent(Tone tone, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    Tone m_tone = Tone::Neutral;
    TextLabel* m_text;
};

} // namespace prizedesk
