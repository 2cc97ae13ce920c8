#pragma once

#include "ui/shared/ThemedWidget.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace prizedesk {

class Card;
class OfficeContext;
class TextLabel;

/// Base of the simple parts of the settings: a card with labels at the left and controls at the
/// right, and hints beneath.
class SettingsForm : public ThemedWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(OfficeContext& context, QWidget* parent = nullptr);

    [[nodiscard]] OfficeContext& context() const { return m_context; }

protected:
    /// A labelled control; the label is given later, with the words. Gives the label.
    TextLabel* addRow(QWidget* control);
    /// A line of explanation under the last control.
    TextLabel* addHint();
    /// A widget over both columns.
    void addWide(QWidget* widget);
    [[nodiscard]] Card& card() const { return *m_card; }

private:
    OfficeContext& m_context;
    Card* m_card;
    QGridLayout* m_grid;
};

} // namespace prizedesk
