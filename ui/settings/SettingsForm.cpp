#include "ui/settings/SettingsForm.h"

#include "ui/shared/Card.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int kFormWidth = 760;

} // namespace

SettingsForm::SettingsForm(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_card(new Card(context.theme(), this))
    , m_grid(new QGridLayout)
{
    auto* body = new QWidget(m_card);
    body->setLayout(m_grid);
    m_grid->setContentsMargins(4, 4, 4, 4);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, theme().px(160));
    m_card->setBody(body);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_card->setMaximumWidth(theme().px(kFormWidth));
    auto* layout = new QVBoxLayout(this);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->addWidget(m_card);
    layout->addStretch();
}

TextLabel* SettingsForm::addRow(QWidget* control)
{
    auto* label = new TextLabel(theme(), Type::Body, Token::Text2, this);
    label->setBuddy(control);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    return label;
}

TextLabel* SettingsForm::addHint()
{
    auto* hint = new TextLabel(theme(), Type::Small, Token::Text2, this);
    hint->setWordWrap(true);
    m_grid->addWidget(hint, m_grid->rowCount(), 1);
    return hint;
}

void SettingsForm::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

} // namespace prizedesk
