#pragma once

#include "models/committee/Quorum.h"
#include "ui/shared/PromptDialog.h"

class QPlainTextEdit;

namespace prizedesk {

class OfficeContext;

/// The minutes of a meeting as text to edit, beginning with the draft that the records give.
class MinutesDialog : public PromptDialog
{
    Q_OBJECT

public:
    MinutesDialog(OfficeContext& context, const Meeting& meeting, const QuorumCheck& quorum,
                  QWidget* parent);

    /// Empty while the text is the draft itself, which then goes on following the records.
    [[nodiscard]] QString text() const;

private:
    QString m_draft;
    QPlainTextEdit* m_text;
};

} // namespace prizedesk
