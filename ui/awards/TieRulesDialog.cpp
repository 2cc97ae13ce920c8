#include "ui/awards/TieRulesDialog.h"

#include "models/programme/Programme.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace prizedesk {

TieRulesDialog::TieRulesDialog(OfficeContext& context, const QString& stage,
                               std::vector<QStringList> rules, QWidget* parent)
    : PromptDialog(context.theme(), tr("Rules for ties"),
                   tr("Entries of one rank are compared by the subtotal of the first rule, then of "
                      "the next. What no rule separates is for the committee or a lot."),
                   tr("Set the rules"), parent)
    , m_rules(std::move(rules))
    , m_criteria(new QListWidget(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add as the next rule"), this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    for (const Criterion& criterion : context.programme().criteriaOf(stage)) {
        if (criterion.kind == Criterion::Kind::Gate)
            continue;
        auto* item = new QListWidgetItem(context.in(criterion.name), m_criteria);
        item->setData(Qt::UserRole, criterion.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_criteria->setObjectName(QStringLiteral("tieCriteria"));
    m_list->setObjectName(QStringLiteral("tieRuleList"));
    m_add->setObjectName(QStringLiteral("addTieRule"));
    m_criteria->setMinimumHeight(context.theme().px(190));
    m_list->setFixedHeight(context.theme().px(110));
    auto* verbs = new QWidget(this);
    auto* row = new QHBoxLayout(verbs);
    row->setContentsMargins({});
    row->addStretch();
    for (QPushButton* button : {m_up, m_down, m_remove})
        row->addWidget(button);
    for (QPushButton* button : {m_add, m_up, m_down, m_remove})
        button->setAutoDefault(false);
    addField(tr("Criteria of a rule"), m_criteria);
    addField(m_add);
    addField(tr("Rules, the first first"), m_list);
    addField(verbs);
    setMinimumWidth(context.theme().px(520));
    connect(m_add, &QPushButton::clicked, this, &TieRulesDialog::addRule);
    connect(m_remove, &QPushButton::clicked, this, &TieRulesDialog::removeRule);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    connect(m_criteria, &QListWidget::itemChanged, this, &TieRulesDialog::updateVerbs);
    connect(m_list, &QListWidget::currentRowChanged, this, &TieRulesDialog::updateVerbs);
    fillRules(0);
}

QStringList TieRulesDialog::checked() const
{
    QStringList codes;
    for (int i = 0; i < m_criteria->count(); ++i) {
        if (m_criteria->item(i)->checkState() == Qt::Checked)
            codes << m_criteria->item(i)->data(Qt::UserRole).toString();
    }
    return codes;
}

void TieRulesDialog::addRule()
{
    const QStringList codes = checked();
    if (codes.isEmpty())
        return;
    m_rules.push_back(codes);
    for (int i = 0; i < m_criteria->count(); ++i)
        m_criteria->item(i)->setCheckState(Qt::Unchecked);
    fillRules(int(m_rules.size()) - 1);
}

void TieRulesDialog::removeRule()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_rules.erase(m_rules.begin() + row);
    fillRules(std::min(row, int(m_rules.size()) - 1));
}

void TieRulesDialog::moveRule(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= int(m_rules.size()))
        return;
    std::swap(m_rules[size_t(row)], m_rules[size_t(to)]);
    fillRules(to);
}

void TieRulesDialog::fillRules(int current)
{
    m_list->clear();
    for (size_t i = 0; i < m_rules.size(); ++i) {
        QStringList names;
        for (int k = 0; k < m_criteria->count(); ++k) {
            if (m_rules[i].contains(m_criteria->item(k)->data(Qt::UserRole).toString()))
                names << m_criteria->item(k)->text();
        }
        m_list->addItem(tr("%1. %2", "number of a rule and its criteria")
                            .arg(i + 1)
                            .arg(names.join(tr(" + ", "between criteria"))));
    }
    m_list->setCurrentRow(current);
    updateVerbs();
}

void TieRulesDialog::updateVerbs()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!checked().isEmpty());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < int(m_rules.size()));
    m_remove->setEnabled(row >= 0);
}

} // namespace prizedesk
