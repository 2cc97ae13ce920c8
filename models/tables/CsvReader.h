#pragma once

#include "models/tables/TableReader.h"

namespace prizedesk {

/// Reads CSV from an open, seekable device; TableReader decides when.
class CsvReader
{
public:
    CsvReader(QIODevice& device, QString name)
        : m_device(device)
        , m_name(std::move(name))
    {
    }

    /// Fills in encoding and separator.
    [[nodiscard]] Result<TableSource> inspect(const TableReadOptions& options = {});
    [[nodiscard]] Result<TableSource> read(const TableReadOptions& options,
                                           const TableReader::OnRow& onRow,
                                           const Progress& progress);

private:
    [[nodiscard]] tl::unexpected<Error> refuse(Error::Code code, const QString& detail = {}) const;

    QIODevice& m_device;
    QString m_name;
};

} // namespace prizedesk
