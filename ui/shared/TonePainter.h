#pragma once

#include "ui/shared/Theme.h"

#include <QCoreApplication>

class QPainter;
class QRect;

namespace prizedesk {

/// Paints the shapes that carry tone and workflow state. Shape tells them apart, colour helps.
class TonePainter
{
    Q_DECLARE_TR_FUNCTIONS(TonePainter)

public:
    explicit TonePainter(const Theme& theme)
        : m_theme(theme)
    {
    }

    /// Circle with check, triangle with !, octagon with ×, rounded square with i, ring with dash.
    void paintTone(QPainter& painter, const QRect& rect, Tone tone) const;
    void paintState(QPainter& painter, const QRect& rect, StateShape shape) const;
    /// Diagonal hatch with dashed edge: not confirmed.
    void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color,
                    bool dashedEdge) const;
    /// The same, faint beneath words, with a dashed edge and round corners.
    void paintSoftHatch(QPainter& painter, const QRectF& rect, const QColor& color,
                        qreal radius) const;
    /// The tone in one word, for accessible texts ("warning").
    [[nodiscard]] static QString toneWord(Tone tone);

private:
    const Theme& m_theme;
};

} // namespace prizedesk
