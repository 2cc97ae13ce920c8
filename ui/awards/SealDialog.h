#pragma once

#include "models/scoring/Ranking.h"
#include "ui/shared/PromptDialog.h"

class QComboBox;
class QLineEdit;

namespace prizedesk {

class OfficeContext;
struct Stage;

/// Before a ranking is sealed: what that means, which method, and, where the stage was sealed
/// before, why again.
class SealDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// `method`: that of the stage, offered first.
    SealDialog(OfficeContext& context, const Stage& stage, RankingMethod method, int sealsBefore,
               QWidget* parent);

    [[nodiscard]] RankingOptions options() const;
    [[nodiscard]] QString reason() const;

private:
    void check();

    QComboBox* m_method;
    QLineEdit* m_reason = nullptr;
};

} // namespace prizedesk
