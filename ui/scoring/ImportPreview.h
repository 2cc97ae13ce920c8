#pragma once

#include "models/tables/ImportReport.h"
#include "ui/shared/PromptDialog.h"

class QStandardItemModel;

namespace prizedesk {

/// What an import of a register would do: tiles that add up to the rows read, the findings by row,
/// and a button that says what will happen.
class ImportPreview : public PromptDialog
{
    Q_OBJECT

public:
    ImportPreview(const Theme& theme, const QString& title, const ImportReport& report,
                  QWidget* parent);

    /// Rows that the import would write.
    [[nodiscard]] static int writes(const ImportReport& report)
    {
        return report.imported + report.updated;
    }

private:
    void addTiles(const Theme& theme, const ImportReport& report);
    void addFindings(const Theme& theme, const ImportReport& report);
};

} // namespace prizedesk
