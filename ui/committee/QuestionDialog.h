#pragma once

#include "models/committee/Question.h"
#include "ui/shared/PromptDialog.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace prizedesk {

class OfficeContext;

/// A question to a finalist: to whom, by whom, its words, and until when an answer is due.
class QuestionDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// With `question` its words and due date are changed. Throws `StorageError`.
    QuestionDialog(OfficeContext& context, const QString& theme, const Question* question,
                   QWidget* parent);

    [[nodiscard]] QString entry() const;
    /// Empty: the committee as a whole.
    [[nodiscard]] QString judge() const;
    [[nodiscard]] QString text() const;
    /// The end of that day.
    [[nodiscard]] qint64 dueAtMs() const;

private:
    void fillEntries(const QString& theme);
    void fillJudges();

    OfficeContext& m_context;
    QComboBox* m_entry;
    QComboBox* m_judge;
    QPlainTextEdit* m_text;
    QDateEdit* m_due;
};

} // namespace prizedesk
