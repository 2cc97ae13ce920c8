#pragma once

#include "ui/shared/KeyValueGrid.h"

class QVBoxLayout;

namespace prizedesk {

class FlowLayout;
class TextLabel;

/// A finding on a record: what is wrong, the value as received with the part in question marked,
/// what was expected, where it came from, and two or three ways out.
class FindingCard : public ThemedWidget
{
    Q_OBJECT

public:
    explicit FindingCard(const Theme& theme, QWidget* parent = nullptr);

    void setContent(Tone tone, const QString& title, std::vector<KeyValueGrid::Row> rows);
    /// Buttons follow the actions; order of calls is the order shown.
    void addAction(QAction* action);
    void clearActions();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    TextLabel* m_title;
    KeyValueGrid* m_grid;
    QWidget* m_buttons;
    FlowLayout* m_flow;
};

} // namespace prizedesk
