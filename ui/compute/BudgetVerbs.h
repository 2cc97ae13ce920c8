#pragma once

#include "models/compute/OtherCost.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace prizedesk {

class ComputeForm;
class OfficeContext;
struct ComputeData;

/// The settings of the compute budget, and what is paid from it beside GPUs: planned cost and its
/// bills.
class BudgetVerbs : public QObject
{
    Q_OBJECT

public:
    BudgetVerbs(OfficeContext& context, QWidget& page);

    /// `cost`: what the list has in hand; null = nothing.
    void show(const ComputeData& data, const OtherCost* cost);
    void retranslate();

    [[nodiscard]] QAction* settings() const { return m_settings; }
    [[nodiscard]] QAction* add() const { return m_add; }
    [[nodiscard]] QAction* change() const { return m_change; }
    [[nodiscard]] QAction* charge() const { return m_charge; }
    /// No more bills: what is left of the reservation becomes free.
    [[nodiscard]] QAction* release() const { return m_release; }
    [[nodiscard]] QAction* remove() const { return m_remove; }

private:
    void askSettings();
    void askAdd();
    void askChange();
    void askCharge();
    void askRelease();
    void removeChosen();
    [[nodiscard]] ComputeForm* costForm(const OtherCost& cost);

    OfficeContext& m_context;
    QWidget& m_page;
    const ComputeData* m_data = nullptr;
    OtherCostId m_cost;
    QAction* m_settings;
    QAction* m_add;
    QAction* m_change;
    QAction* m_charge;
    QAction* m_release;
    QAction* m_remove;
};

} // namespace prizedesk
