#pragma once

#include "models/scoring/StageOperations.h"
#include "ui/shared/PromptDialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace prizedesk {

/// How many places of an earlier stage's ranking go on, by which figure, and what happens to a tie
/// across the line.
class EnterStageDialog : public PromptDialog
{
    Q_OBJECT

public:
    EnterStageDialog(const Theme& theme, const QString& stage, const QString& earlier,
                     RankingMethod method, int mostPlaces, QWidget* parent);

    [[nodiscard]] StageOperations::Cut cut() const;

private:
    QSpinBox* m_places;
    QComboBox* m_method;
    QCheckBox* m_includeTies;
};

/// Entries named one by one, by reference number.
class EnterByHandDialog : public PromptDialog
{
    Q_OBJECT

public:
    EnterByHandDialog(const Theme& theme, const QString& stage, QWidget* parent);

    /// As typed, parted at commas, spaces and line ends.
    [[nodiscard]] QStringList refs() const;

private:
    QPlainTextEdit* m_refs;
};

} // namespace prizedesk
