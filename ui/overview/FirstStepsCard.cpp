#include "ui/overview/FirstStepsCard.h"

#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace prizedesk {

FirstStepsCard::FirstStepsCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_steps(new TextLabel(theme, Type::Body))
    , m_hint(new TextLabel(theme, Type::Body, Token::Text2))
    , m_import(new QPushButton)
    , m_settings(new LinkButton(theme))
{
    m_import->setObjectName(QStringLiteral("firstImport"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(12));
    for (TextLabel* words : {m_steps, m_hint}) {
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    auto* verbs = new QHBoxLayout;
    verbs->addWidget(m_import);
    verbs->addWidget(m_settings);
    verbs->addStretch();
    layout->addLayout(verbs);
    layout->addStretch();
    setBody(body);
    const auto openSection = [this](const QString& page, const QString& section) {
        this->context().navigate(page, QVariantMap{{QLatin1String(Target::kSection), section}});
    };
    connect(m_import, &QPushButton::clicked, this,
            [openSection] { openSection(QStringLiteral("entries"), QStringLiteral("import")); });
    connect(m_settings, &LinkButton::clicked, this, [openSection] {
        openSection(QStringLiteral("settings"), QStringLiteral("programme"));
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
    m_hint->setText(
        tr("There are no entries yet. To look around first, choose the demo in the start window."));
    m_import->setText(tr("Import entries…"));
    m_import->setEnabled(!context().isReadOnly());
    m_settings->setText(tr("Open the settings"));
}

} // namespace prizedesk
