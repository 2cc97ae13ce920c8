#include "ui/awards/ConfirmAwardDialog.h"

#include "models/workspace/Workspace.h"
#include "ui/shell/OfficeContext.h"

#include <QLineEdit>

namespace prizedesk {

ConfirmAwardDialog::ConfirmAwardDialog(OfficeContext& context, const QString& what,
                                       const Award& award, QWidget* parent)
    : PromptDialog(context.theme(), tr("Confirm: %1").arg(what),
                   tr("%1 recorded this decision: %2\nAnother person compares it with the "
                      "committee's record and confirms it under the own name. Result notices leave "
                      "only for confirmed decisions.")
                       .arg(award.decidedBy, award.reason),
                   tr("Confirm"), parent)
    , m_person(new QLineEdit(this))
{
    m_person->setObjectName(QStringLiteral("secondPerson"));
    m_person->setPlaceholderText(tr("Name of the second person"));
    if (context.workspace().who() != award.decidedBy)
        m_person->setText(context.workspace().who());
    addField(tr("Confirmed by"), m_person);
    connect(m_person, &QLineEdit::textChanged, this,
            [this] { setAcceptable(!person().isEmpty()); });
    setAcceptable(!person().isEmpty());
}

QString ConfirmAwardDialog::person() const
{
    return m_person->text().trimmed();
}

} // namespace prizedesk
