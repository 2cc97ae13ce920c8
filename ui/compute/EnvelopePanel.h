#pragma once

#include "models/compute/EnvelopeFigure.h"
#include "ui/shared/ThemedWidget.h"

#include <functional>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace prizedesk {

class FigureCard;
class OfficeContext;
class TextLabel;

/// What is not settled about the envelope: the figures with their sources side by side until one
/// is confirmed by two people, and the verbs that settle it. Hidden while nothing waits.
class EnvelopePanel : public ThemedWidget
{
    Q_OBJECT

public:
    EnvelopePanel(OfficeContext& context, QWidget* parent = nullptr);

    /// Buttons that follow the actions; hidden ones have no place.
    void setVerbs(QAction* confirm, QAction* countersign, QAction* withdraw);
    void show(const EnvelopeHistory& history);

Q_SIGNALS:
    void figureClicked(bool confirmed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString source(const EnvelopeFigure& figure) const;
    void fill(FigureCard& card, const EnvelopeFigure& figure, const QString& caption) const;

    OfficeContext& m_context;
    TextLabel* m_title;
    TextLabel* m_words;
    FigureCard* m_first;
    FigureCard* m_second;
    QVBoxLayout* m_verbs;
    bool m_firstConfirmed = false;
};

} // namespace prizedesk
