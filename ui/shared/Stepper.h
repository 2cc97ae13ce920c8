#pragma once

#include "ui/shared/ThemedWidget.h"

#include <QStringList>

namespace prizedesk {

/// Steps on a line: past ones filled, the current one a bold ring, later ones grey. Dots with the
/// words beneath for a record's course; numbered circles with words beside for an assistant.
class Stepper : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Kind { Dots, Numbers };

    Stepper(const Theme& theme, Kind kind, QWidget* parent = nullptr);

    /// `current` counts from 0; equal to the number of steps = all done; -1 = not begun.
    void setSteps(const QStringList& steps, int current);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    void paintDots(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;

    Kind m_kind;
    QStringList m_steps;
    int m_current = -1;
};

} // namespace prizedesk
