#pragma once

#include "models/committee/Quorum.h"
#include "ui/shared/PromptDialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace prizedesk {

class TextLabel;

/// How many members a committee needs in the room.
class QuorumDialog : public PromptDialog
{
    Q_OBJECT

public:
    QuorumDialog(const Theme& theme, const QuorumRule& rule, QWidget* parent);

    [[nodiscard]] QuorumRule rule() const;

private:
    void follow();

    QComboBox* m_kind;
    QSpinBox* m_numerator;
    QSpinBox* m_denominator;
    QCheckBox* m_countsConflicted;
    TextLabel* m_words;
};

} // namespace prizedesk
