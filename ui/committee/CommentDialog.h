#pragma once

#include "models/committee/CommentOperations.h"
#include "ui/shared/PromptDialog.h"

class QPlainTextEdit;

namespace prizedesk {

class OfficeContext;

/// The comment on one entry while it is edited, with what the judges wrote beside it. Judges are
/// letters and marks are absent.
class CommentDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// Throws `StorageError`.
    CommentDialog(OfficeContext& context, const QString& stage, const CommentRow& row,
                  QWidget* parent);

    [[nodiscard]] QString strengths() const;
    [[nodiscard]] QString improvement() const;

private:
    QPlainTextEdit* m_strengths;
    QPlainTextEdit* m_improvement;
};

} // namespace prizedesk
