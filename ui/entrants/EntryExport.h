#pragma once

#include "models/entrants/EntryWording.h"
#include "models/tables/TableWriter.h"

#include <QObject>

#include <vector>

class QWidget;

namespace prizedesk {

class EntryTableModel;
class OfficeContext;
struct Programme;

/// Writes entries to a file that a person chooses, and notes it in the journal.
class EntryExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Xlsx, CsvUtf8, CsvCp932 };

    EntryExport(OfficeContext& context, QWidget& page);

    /// Asks for rows (shown or selected), profile and format, then for the file.
    void ask(const EntryTableModel& model, const std::vector<qint64>& shown,
             const std::vector<qint64>& selected);
    /// Writes at once. True if the file was written.
    bool write(const QString& path, const EntryTableModel& model, const std::vector<qint64>& ids,
               ExportProfile profile, Format format);

    /// What a profile shows of these entries.
    [[nodiscard]] static OutTable table(const EntryTableModel& model, const Programme& programme,
                                        const EntryWords& words, const std::vector<qint64>& ids,
                                        ExportProfile profile);

private:
    void askFile(const EntryTableModel& model, const std::vector<qint64>& ids,
                 ExportProfile profile, Format format);

    OfficeContext& m_context;
    QWidget& m_page;
};

/// Saves a CSV file of rows that are none of ours yet: header, then the cells as received.
bool saveRowsAsCsv(OfficeContext& context, const QString& path, const QStringList& header,
                   const std::vector<QStringList>& rows);

} // namespace prizedesk
