#include "models/judging/ImportTable.h"

#include "models/core/Width.h"

#include <algorithm>

namespace prizedesk {

namespace {

constexpr size_t kSampleRows = 200;

/// By heading, else by number from 1; -1 where neither fits.
int columnNamed(const QStringList& header, const QString& wanted)
{
    const QString key = headingKey(wanted);
    for (int i = 0; i < int(header.size()); ++i) {
        if (header.at(i) == wanted || (!key.isEmpty() && headingKey(header.at(i)) == key))
            return i;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= int(header.size()) ? number - 1 : -1;
}

} // namespace

ImportTable::ImportTable(SourceTable source, ColumnMapping mapping)
    : m_source(std::move(source))
    , m_mapping(std::move(mapping))
{
    m_report.fileName = m_source.source.fileName;
    m_report.encoding = m_source.source.encoding;
    m_report.sheet = m_source.source.sheet;
    m_report.headerRow = m_source.headerRow;
    m_report.rows = int(m_source.rows.size());
    m_report.mapping = m_mapping.headings(m_source.header);
    m_report.unmapped = m_mapping.unused(m_source.header);
}

Result<ImportTable> ImportTable::map(Result<SourceTable> source, const Options& options,
                                     const std::vector<FieldSpec>& fields)
{
    if (!source)
        return failure(source.error());
    ColumnMapping mapping = guessMapping(fields, source->header, source->samples(kSampleRows));
    for (auto it = options.mapping.begin(); it != options.mapping.end(); ++it) {
        const bool known = std::any_of(fields.begin(), fields.end(), [&](const FieldSpec& field) {
            return field.code == it.key();
        });
        if (!known)
            return failure(Error::Code::Usage, {it.key()});
        const int column = columnNamed(source->header, it.value());
        if (column < 0)
            return failure(Error::Code::ColumnsMissing, {it.value()});
        mapping.columns.removeIf([&](const auto& taken) { return taken.value().index == column; });
        mapping.columns.insert(it.key(), {column, ColumnMapping::Basis::Hand});
    }
    QStringList missing;
    for (const FieldSpec& field : fields) {
        if (field.required && mapping.indexOf(field.code) < 0)
            missing.append(field.code);
    }
    if (!missing.isEmpty())
        return failure(Error::Code::ColumnsMissing, {missing.join(QStringLiteral(", "))});
    return ImportTable(std::move(*source), std::move(mapping));
}

Result<ImportTable> ImportTable::load(const QString& path, const Options& options,
                                      const std::vector<FieldSpec>& fields)
{
    return map(SourceTable::load(path, options.source, fields), options, fields);
}

Result<ImportTable> ImportTable::fromBytes(const QString& name, const QByteArray& bytes,
                                           const Options& options,
                                           const std::vector<FieldSpec>& fields)
{
    return map(SourceTable::fromBytes(name, bytes, options.source, fields), options, fields);
}

QString ImportTable::text(const QStringList& cells, const QString& field) const
{
    return trimSpaces(cells.value(m_mapping.indexOf(field)));
}

ImportReport::Finding rowFinding(int row, const QString& code, const QString& field,
                                 const QString& value, const QString& ref, bool error)
{
    return {row, error ? QStringLiteral("error") : QStringLiteral("warning"), code, field, value,
            ref};
}

} // namespace prizedesk
