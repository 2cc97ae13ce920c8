#include "ui/overview/FirstStepsCard.h"

#include "ui/shared/EmptyState.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QVBoxLayout>

namespace prizedesk {

FirstStepsCard::FirstStepsCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_steps(new TextLabel(theme, Type::Body))
    , m_state(new EmptyState(theme))
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->addWidget(m_steps);
    layout->addWidget(m_state, 1);
    m_steps->setWordWrap(true);
    setBody(body);
    connect(m_state, &EmptyState::verbTriggered, this, [this] {
        this->context().navigate(
            QStringLiteral("entries"),
            QVariantMap{{QLatin1String(Target::kSection), QStringLiteral("import")}});
    });
    connect(m_state, &EmptyState::linkTriggered, this, [this] {
        this->context().navigate(
            QStringLiteral("settings"),
            QVariantMap{{QLatin1String(Target::kSection), QStringLiteral("programme")}});
    });
}

void FirstStepsCard::show(const OverviewView&)
{
    setTitle(tr("First steps"));
    m_steps->setText(
        QStringList{tr("1. Check the themes, dates and prizes in the settings."),
                    tr("2. Import the entries as the form hands them out (Excel or CSV)."),
                    tr("3. Settle findings, choose who goes on, and import judges and scores."),
                    tr("4. Decide the awards and export the list.")}
            .join(u'\n'));
    m_state->setContent(
        tr("There are no entries yet. To look around first, choose the demo in the start window."),
        context().isReadOnly() ? QString() : tr("Import entries…"), tr("Open the settings"));
}

} // namespace prizedesk
