#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// Tone icon and a few words on the tone's tint: "40億円への変更案は未確定", "誤り 6行".
class TonePill : public ThemedWidget
{
    Q_OBJECT

public:
    explicit TonePill(const Theme& theme, QWidget* parent = nullptr);

    void setContent(Tone tone, const QString& text);
    /// Hatched with a dashed edge: not confirmed yet.
    void setHatched(bool hatched);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
    bool m_hatched = false;
};

} // namespace prizedesk
