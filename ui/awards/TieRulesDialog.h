#pragma once

#include "ui/shared/PromptDialog.h"

#include <QStringList>

#include <vector>

class QListWidget;
class QPushButton;

namespace prizedesk {

class OfficeContext;

/// The rules that separate ties, one after the other: each the subtotal of chosen criteria.
class TieRulesDialog : public PromptDialog
{
    Q_OBJECT

public:
    TieRulesDialog(OfficeContext& context, const QString& stage, std::vector<QStringList> rules,
                   QWidget* parent);

    [[nodiscard]] const std::vector<QStringList>& rules() const { return m_rules; }
    /// The criteria checked become the next rule.
    void addRule();
    void removeRule();

private:
    void fillRules(int current);
    void moveRule(int by);
    void updateVerbs();
    [[nodiscard]] QStringList checked() const;

    std::vector<QStringList> m_rules;
    QListWidget* m_criteria;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
};

} // namespace prizedesk
