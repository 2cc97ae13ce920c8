#include "models/tables/SourceTable.h"

#include "models/core/Digest.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kHeaderSearchRows = 25;

using ReadRows =
    std::function<Result<TableSource>(const TableReadOptions&, const TableReader::OnRow&)>;

void appendPart(QByteArray& packed, const QByteArray& part)
{
    const quint32 size = qToLittleEndian(quint32(part.size()));
    packed.append(reinterpret_cast<const char*>(&size), sizeof size);
    packed.append(part);
}

QStringList textsOf(const RawRow& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts += cell.text;
    return texts;
}

/// The sheet whose first rows name most fields; the first visible one on a tie.
QString bestSheet(const TableSource& source, const std::vector<FieldSpec>& fields,
                  const ReadRows& read)
{
    QString best;
    qsizetype bestCount = -1;
    for (const SheetInfo& sheet : source.sheets) {
        if (sheet.hidden)
            continue;
        std::vector<QStringList> head;
        const auto done = read({.sheet = sheet.name, .encoding = {}}, [&](RawRow&& row) {
            head.push_back(textsOf(row));
            return int(head.size()) < kHeaderSearchRows;
        });
        if (!done)
            continue;
        const int header = guessHeaderRow(fields, head);
        qsizetype count = 0;
        if (header >= 0)
            count = guessMapping(fields, head[size_t(header)], {}).columns.size();
        if (count > bestCount) {
            best = sheet.name;
            bestCount = count;
        }
    }
    return best;
}

Result<SourceTable> loadWith(const QString& name, const TableSource& found, const ReadRows& read,
                             const SourceOptions& options, const std::vector<FieldSpec>& fields)
{
    SourceTable table;
    QString sheet = options.sheet;
    if (sheet.isEmpty() && found.sheets.size() > 1)
        sheet = bestSheet(found, fields, read);
    std::vector<RawRow> head; // until the header is known
    bool haveHeader = false;
    const auto keep = [&](const RawRow& row) {
        table.rows.push_back({row.number, packCells(row)});
    };
    const auto settleHeader = [&] {
        std::vector<QStringList> texts;
        for (const RawRow& row : head)
            texts.push_back(textsOf(row));
        int index = -1;
        if (options.headerRow > 0) {
            for (int i = 0; i < int(head.size()); ++i) {
                if (head[size_t(i)].number == options.headerRow)
                    index = i;
            }
        } else {
            index = guessHeaderRow(fields, texts);
        }
        if (index < 0)
            return;
        table.headerRow = head[size_t(index)].number;
        table.header = texts[size_t(index)];
        haveHeader = true;
        for (size_t i = size_t(index) + 1; i < head.size(); ++i)
            keep(head[i]);
    };
    const int searched = std::max(kHeaderSearchRows, options.headerRow + 1);
    const auto read1 = read({.sheet = sheet, .encoding = {}}, [&](RawRow&& row) {
        if (haveHeader) {
            keep(row);
            return true;
        }
        head.push_back(std::move(row));
        if (int(head.size()) >= searched)
            settleHeader();
        return true;
    });
    if (!read1)
        return failure(read1.error());
    table.source = *read1;
    if (!haveHeader)
        settleHeader();
    if (!haveHeader)
        return failure(Error::Code::TableUnusable, {name});
    return table;
}

} // namespace

QByteArray packCells(const RawRow& row)
{
    QByteArray packed;
    for (const Cell& cell : row.cells)
        appendPart(packed, cell.text.toUtf8());
    packed.squeeze(); // a hundred thousand of these are held at once
    return packed;
}

QStringList unpackCells(const QByteArray& packed)
{
    QStringList cells;
    qsizetype at = 0;
    while (at + 4 <= packed.size()) {
        const quint32 size = qFromLittleEndian<quint32>(packed.constData() + at);
        at += 4;
        if (at + qsizetype(size) > packed.size())
            break;
        cells += QString::fromUtf8(packed.constData() + at, qsizetype(size));
        at += qsizetype(size);
    }
    return cells;
}

QStringList SourceRow::cells() const
{
    return unpackCells(packed);
}

std::vector<QStringList> SourceTable::samples(size_t count) const
{
    std::vector<QStringList> result;
    for (size_t i = 0; i < std::min(count, rows.size()); ++i)
        result.push_back(rows[i].cells());
    return result;
}

Result<SourceTable> SourceTable::load(const QString& path, const SourceOptions& options,
                                      const std::vector<FieldSpec>& fields,
                                      const Progress& progress)
{
    const QString name = QFileInfo(path).fileName();
    const auto found = TableReader::inspect(path);
    if (!found)
        return failure(found.error());
    auto table = loadWith(
        name, *found,
        [&](const TableReadOptions& how, const TableReader::OnRow& onRow) {
            return TableReader::read(path, how, onRow, progress);
        },
        options, fields);
    if (!table)
        return table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {name});
    table->digest = digestHex(file.readAll());
    return table;
}

Result<SourceTable> SourceTable::fromBytes(const QString& name, const QByteArray& bytes,
                                           const SourceOptions& options,
                                           const std::vector<FieldSpec>& fields,
                                           const Progress& progress)
{
    const auto found = TableReader::inspectBytes(name, bytes);
    if (!found)
        return failure(found.error());
    auto table = loadWith(
        name, *found,
        [&](const TableReadOptions& how, const TableReader::OnRow& onRow) {
            return TableReader::readBytes(name, bytes, how, onRow, progress);
        },
        options, fields);
    if (table)
        table->digest = digestHex(bytes);
    return table;
}

} // namespace prizedesk
