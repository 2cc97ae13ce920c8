#pragma once

#include "models/packets/ClosingTableModel.h"
#include "ui/shared/PromptDialog.h"

class QLineEdit;

namespace prizedesk {

class TableView;

/// Closing a stage: who is missing, what closing without them does to the ranks, and why it is
/// closed.
class ClosingDialog : public PromptDialog
{
    Q_OBJECT

public:
    ClosingDialog(const Theme& theme, const QString& stage, const QStringList& missing,
                  std::vector<ClosingLine> lines, QWidget* parent);

    [[nodiscard]] QString reason() const;

private:
    ClosingTableModel* m_model;
    TableView* m_table;
    QLineEdit* m_reason;
};

} // namespace prizedesk
