#pragma once

#include "models/committee/Question.h"
#include "ui/shared/PromptDialog.h"

class QDateEdit;
class QPlainTextEdit;

namespace prizedesk {

class OfficeContext;

/// What a finalist answered, and when it came.
class AnswerDialog : public PromptDialog
{
    Q_OBJECT

public:
    AnswerDialog(OfficeContext& context, const Question& question, QWidget* parent);

    [[nodiscard]] QString text() const;
    /// Today: now; an earlier day: its noon, yet not before the question.
    [[nodiscard]] qint64 answeredAtMs() const;

private:
    OfficeContext& m_context;
    Question m_question;
    QPlainTextEdit* m_text;
    QDateEdit* m_date;
};

} // namespace prizedesk
