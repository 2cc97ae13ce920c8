#pragma once

#include "models/core/Result.h"
#include "models/tables/ImportReport.h"
#include "models/tables/SourceTable.h"

#include <QMap>

namespace prizedesk {

/// A register to be imported: the source, which column holds which field, and the report that an
/// import of it goes on filling.
class ImportTable
{
public:
    struct Options
    {
        SourceOptions source;
        QMap<QString, QString> mapping; ///< field → heading, or column number from 1, by hand
    };

    /// `ColumnsMissing` with the required fields that no column holds, or with a heading of the
    /// mapping that the table lacks; `Usage` with an unknown field; else as `SourceTable`.
    [[nodiscard]] static Result<ImportTable> load(const QString& path, const Options& options,
                                                  const std::vector<FieldSpec>& fields);
    [[nodiscard]] static Result<ImportTable> fromBytes(const QString& name, const QByteArray& bytes,
                                                       const Options& options,
                                                       const std::vector<FieldSpec>& fields);

    [[nodiscard]] const SourceTable& source() const { return m_source; }
    /// File, encoding, header row, mapping and number of rows; nothing imported yet.
    [[nodiscard]] const ImportReport& blankReport() const { return m_report; }
    [[nodiscard]] bool has(const QString& field) const { return m_mapping.indexOf(field) >= 0; }
    /// The cell of a field without spaces around it; empty where there is no such column.
    [[nodiscard]] QString text(const QStringList& cells, const QString& field) const;

private:
    ImportTable(SourceTable source, ColumnMapping mapping);
    static Result<ImportTable> map(Result<SourceTable> source, const Options& options,
                                   const std::vector<FieldSpec>& fields);

    SourceTable m_source;
    ColumnMapping m_mapping;
    ImportReport m_report;
};

/// A finding on one row of an import. `error` where the row was not taken as it stands.
[[nodiscard]] ImportReport::Finding rowFinding(int row, const QString& code, const QString& field,
                                               const QString& value, const QString& ref,
                                               bool error = true);

} // namespace prizedesk
