#pragma once

#include "ui/entrants/ApplicantLetter.h"
#include "ui/shared/PromptDialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace prizedesk {

class OfficeContext;

/// Shows the letter about a finding for a last look; saves it as a draft for the mail program, or
/// copies its text.
class LetterDialog : public PromptDialog
{
    Q_OBJECT

public:
    LetterDialog(OfficeContext& context, ApplicantLetter letter, const QString& ref,
                 QWidget* parent);

private:
    [[nodiscard]] ApplicantLetter edited() const;
    void save();

    OfficeContext& m_context;
    QString m_ref;
    QWidget* m_page;
    QLineEdit* m_to;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
};

} // namespace prizedesk
