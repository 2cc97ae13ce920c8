#include "ui/settings/OfficeSettings.h"

#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Card.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QLineEdit>

namespace prizedesk {

OfficeSettings::OfficeSettings(OfficeContext& context, QWidget* parent)
    : SettingsForm(context, parent)
    , m_who(new QLineEdit(this))
{
    m_who->setObjectName(QStringLiteral("settingsWho"));
    m_who->setMinimumWidth(theme().px(280));
    m_whoLabel = addRow(m_who);
    m_hint = addHint();
    m_who->setText(context.workspace().who());
    connect(m_who, &QLineEdit::editingFinished, this, &OfficeSettings::store);
    OfficeSettings::retranslate();
}

void OfficeSettings::store()
{
    const QString who = m_who->text().simplified();
    if (who.isEmpty()) {
        m_who->setText(context().workspace().who());
        return;
    }
    context().workspace().setWho(who);
    context().settings().set(UserSettings::Key::Who, who);
}

void OfficeSettings::retranslate()
{
    card().setTitle(tr("Office"));
    card().setSubtitle(tr("for this person on this computer"));
    m_whoLabel->setText(tr("Who acts"));
    m_who->setAccessibleName(tr("Who acts"));
    m_hint->setText(tr("This name stands beside everything that is done from now on."));
}

} // namespace prizedesk
