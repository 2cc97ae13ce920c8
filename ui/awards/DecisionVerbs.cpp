#include "ui/awards/DecisionVerbs.h"

#include "models/programme/Programme.h"
#include "ui/awards/DiscussionDialog.h"
#include "ui/awards/NoticesDialog.h"
#include "ui/awards/TiesDialog.h"
#include "ui/shared/IconEngine.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>
#include <QWidget>

namespace prizedesk {

DecisionVerbs::DecisionVerbs(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_ties(add(QStringLiteral("balance"), QStringLiteral("showTies")))
    , m_discussion(add(QStringLiteral("edit"), QStringLiteral("showDiscussion")))
    , m_minutes(add(QStringLiteral("document"), QStringLiteral("showMinutes")))
    , m_notices(add(QStringLiteral("mail"), QStringLiteral("showNotices")))
{
    connect(m_ties, &QAction::triggered, this, &DecisionVerbs::openTies);
    connect(m_discussion, &QAction::triggered, this, &DecisionVerbs::openDiscussion);
    connect(m_minutes, &QAction::triggered, this, &DecisionVerbs::openMinutes);
    connect(m_notices, &QAction::triggered, this, &DecisionVerbs::openNotices);
    retranslate();
    setStage({});
}

QAction* DecisionVerbs::add(const QString& iconName, const QString& name)
{
    auto* action = new QAction(icon(iconName, m_context.theme()), QString(), this);
    action->setObjectName(name);
    return action;
}

std::vector<QAction*> DecisionVerbs::all() const
{
    return {m_ties, m_discussion, m_minutes, m_notices};
}

void DecisionVerbs::retranslate()
{
    m_ties->setText(tr("Ties…"));
    m_discussion->setText(tr("Notes of the meeting…"));
    m_minutes->setText(tr("Minutes of the committee"));
    m_notices->setText(tr("Result notices…"));
}

void DecisionVerbs::setStage(const QString& stage)
{
    m_stage = stage;
    for (QAction* action : all())
        action->setEnabled(!stage.isEmpty());
}

void DecisionVerbs::openTies()
{
    auto* dialog = new TiesDialog(m_context, m_stage, &m_page);
    dialog->open();
}

DiscussionDialog* DecisionVerbs::openDiscussion()
{
    if (m_stage.isEmpty())
        return nullptr;
    for (DiscussionDialog* open : m_page.findChildren<DiscussionDialog*>()) {
        if (open->stage() == m_stage) {
            open->raise();
            open->activateWindow();
            return open;
        }
        open->close();
    }
    auto* dialog = new DiscussionDialog(m_context, m_stage, &m_page);
    dialog->show();
    return dialog;
}

void DecisionVerbs::openMinutes()
{
    const Stage* stage = m_context.programme().stage(m_stage);
    m_context.navigate(
        QStringLiteral("judging"),
        QVariantMap{{QLatin1String(Target::kTab), QStringLiteral("committee")},
                    {QLatin1String(Target::kSection), QStringLiteral("meetings")},
                    {QLatin1String(Target::kTheme), stage ? stage->theme : QString()}});
}

void DecisionVerbs::openNotices()
{
    const Stage* stage = m_context.programme().stage(m_stage);
    if (!stage)
        return;
    auto* dialog = new NoticesDialog(m_context, stage->theme, &m_page);
    dialog->open();
}

} // namespace prizedesk
