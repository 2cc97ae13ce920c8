#pragma once

#include "models/judging/ImportTable.h"
#include "ui/shared/RunTask.h"

#include <functional>

namespace prizedesk {

class OfficeContext;

/// Choose a file → read it aside → see what it would do → import it as one action. For judges,
/// conflicts of interest, scores and lists of a stage.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    struct Kind
    {
        QString title; ///< "Import scores: Final review"
        std::vector<FieldSpec> fields;
        /// `dryRun` only says what would happen.
        std::function<Result<ImportReport>(const ImportTable& table, bool dryRun)> run;
        /// What is said when done; gets the number of rows written.
        std::function<QString(int rows)> done;
    };

    ImportFlow(OfficeContext& context, QWidget& page);

    /// Asks for a file.
    void start(Kind kind);
    /// With a file at hand.
    void startWith(Kind kind, const QString& path);

private:
    void preview(const Kind& kind, const std::shared_ptr<ImportTable>& table);

    OfficeContext& m_context;
    QWidget& m_page;
    RunTask<ImportTable>* m_reading;
};

} // namespace prizedesk
