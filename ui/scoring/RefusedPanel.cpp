#include "ui/scoring/RefusedPanel.h"

#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TextRows.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace prizedesk {

RefusedPanel::RefusedPanel(const Theme& theme, QWidget* parent)
    : Card(theme, parent)
    , m_sentence(new TextLabel(theme, Type::Section))
    , m_advice(new TextLabel(theme, Type::Body, Token::Text2))
    , m_parts(new TableView(theme))
    , m_mean(new QPushButton)
    , m_assignment(new QPushButton)
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setSpacing(theme.px(12));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_mean);
    buttons->addWidget(m_assignment);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_parts, 1);
    setBody(body);
    m_mean->setObjectName(QStringLiteral("rankByMeanButton"));
    connect(m_mean, &QPushButton::clicked, this, &RefusedPanel::meanWanted);
    connect(m_assignment, &QPushButton::clicked, this, &RefusedPanel::assignmentWanted);
    RefusedPanel::retranslate();
}

void RefusedPanel::retranslate()
{
    setTitle(tr("This cannot be ranked fairly"));
    m_mean->setText(tr("Rank by the raw mean"));
    m_assignment->setText(tr("Open the assignment"));
    m_parts->setAccessibleName(tr("Parts of the panel"));
    m_advice->setText(m_isConnected
                          ? tr("Choose another method, or let judges score more entries.")
                          : tr("Let a judge of one part also score an entry of each other part, "
                               "then the parts can be compared. The raw mean ranks them without "
                               "regard to who judged what."));
}

QString RefusedPanel::sentence() const
{
    return m_sentence->text();
}

void RefusedPanel::setRefusal(const Error& error, const Ranking& plain)
{
    m_isConnected = plain.connected;
    m_sentence->setText(error.message());
    std::vector<QStringList> rows{
        {tr("Part"), tr("Entries"), tr("Judges"), tr("Which entries"), tr("Which judges")}};
    int part = 0;
    for (const PanelComponent& component : plain.panel) {
        rows.push_back({QString::number(++part), QString::number(component.entries.size()),
                        QString::number(component.judges.size()),
                        component.entries.join(QStringLiteral(", ")),
                        component.judges.join(QStringLiteral(", "))});
    }
    QStandardItemModel* before = m_model;
    m_model = textRows(rows, this);
    m_parts->setSourceModel(m_model);
    delete before;
    m_parts->setVisible(!plain.connected);
    m_assignment->setVisible(!plain.connected);
    retranslate();
}

} // namespace prizedesk
