#pragma once

#include "models/packets/DoubleEntryOperations.h"
#include "models/programme/Programme.h"
#include "ui/shared/PromptDialog.h"

class QTableWidget;

namespace prizedesk {

class OfficeContext;

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
};

} // namespace prizedesk
