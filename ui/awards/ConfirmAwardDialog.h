#pragma once

#include "models/awards/Award.h"
#include "ui/shared/PromptDialog.h"

class QLineEdit;

namespace prizedesk {

class OfficeContext;

/// The second person's word on a decision: who confirms it. The name of the person who recorded it
/// is not taken.
class ConfirmAwardDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// `what`: prize and entry in words.
    ConfirmAwardDialog(OfficeContext& context, const QString& what, const Award& award,
                       QWidget* parent);

    [[nodiscard]] QString person() const;

private:
    QLineEdit* m_person;
};

} // namespace prizedesk
