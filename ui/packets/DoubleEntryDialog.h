#pragma once

#include "models/packets/DoubleEntryOperations.h"
#include "models/programme/Programme.h"
#include "ui/shared/PromptDialog.h"

#include <functional>

class QTableWidget;

namespace prizedesk {

class OfficeContext;
class TextLabel;

/// A judge's sheet of paper as a grid of entries and criteria. First and second person type it
/// blind; then both marks stand side by side where they differ, and one of them is chosen.
class DoubleEntryDialog : public PromptDialog
{
    Q_OBJECT

public:
    DoubleEntryDialog(OfficeContext& context, const QString& judge, const TypedSheet& sheet,
                      std::vector<Criterion> criteria, QWidget* parent);

    /// What was typed, or chosen where the two differ.
    [[nodiscard]] DoubleEntryOperations::Marks marks() const;
    /// What the verb does with the marks: nothing where it worked, else the words of the refusal,
    /// which stand in the dialog; what was typed stays.
    using Act = std::function<QString(const DoubleEntryOperations::Marks&)>;
    void setAct(Act act) { m_act = std::move(act); }
    void accept() override;
    [[nodiscard]] QTableWidget& grid() const { return *m_grid; }

private:
    void fill(const TypedSheet& sheet);
    void check();
    [[nodiscard]] static QString introduction(const TypedSheet& sheet);
    [[nodiscard]] static QString verbOf(const TypedSheet& sheet);

    OfficeContext& m_context;
    std::vector<Criterion> m_criteria;
    TypedSheet::Step m_step;
    QStringList m_entries;
    QTableWidget* m_grid;
    TextLabel* m_refusal;
    Act m_act;
};

} // namespace prizedesk
