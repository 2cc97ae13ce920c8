#include "models/entrants/ImportTableModels.h"

#include "models/core/ItemRoles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr size_t kRowsNamed = 12;
constexpr qsizetype kHeadingWidth = 10;

/// 97, 103, 110–112: runs of neighbours are drawn together.
QString rowList(const std::vector<int>& rows)
{
    QStringList parts;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        parts << (last > first + 1 ? QStringLiteral("%1–%2").arg(rows[first]).arg(rows[last])
                                   : QString::number(rows[first]));
        if (last == first + 1)
            parts << QString::number(rows[last]);
        first = last + 1;
    }
    return parts.join(u", "_s);
}

int toneOrder(Tone tone)
{
    return tone == Tone::Bad ? 0 : tone == Tone::Warning ? 1 : 2;
}

} // namespace

void MappingTableModel::setContent(const std::vector<FieldSpec>& fields, const SourceTable& table,
                                   ColumnMapping mapping, bool applicants)
{
    beginResetModel();
    m_table = &table;
    m_mapping = std::move(mapping);
    m_applicants = applicants;
    m_rows.clear();
    for (const EntryField field : entryFields()) {
        const QString code = entryFieldCode(field);
        const auto spec = std::find_if(fields.begin(), fields.end(),
                                       [&](const FieldSpec& each) { return each.code == code; });
        if (spec != fields.end())
            m_rows.push_back({code, spec->required, Tone::Good});
    }
    // The receipt stands beside the number, as forms have it.
    const auto received = std::find_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.field == "received_at"_L1; });
    if (received != m_rows.end() && m_rows.size() > 1)
        std::rotate(m_rows.begin() + 1, received, received + 1);
    // What was found comes first; the rest may be chosen by hand.
    std::stable_partition(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        return m_mapping.indexOf(row.field) >= 0 || row.required;
    });
    m_samples = table.samples(3);
    m_sampleNumbers.clear();
    for (size_t i = 0; i < m_samples.size(); ++i)
        m_sampleNumbers.push_back(table.rows[i].number);
    // The first and the third row tell more than two neighbours.
    if (m_samples.size() == 3) {
        m_samples.erase(m_samples.begin() + 1);
        m_sampleNumbers.erase(m_sampleNumbers.begin() + 1);
    }
    countBlanks();
    endResetModel();
}

void MappingTableModel::countBlanks()
{
    m_blanks.assign(size_t(m_table->header.size()), 0);
    for (const SourceRow& row : m_table->rows) {
        const QStringList cells = row.cells();
        for (qsizetype i = 0; i < m_table->header.size(); ++i) {
            if (cells.value(i).trimmed().isEmpty())
                ++m_blanks[size_t(i)];
        }
    }
}

void MappingTableModel::setPlan(const EntryImportPlan& plan)
{
    QHash<QString, Tone> tones;
    for (const auto& row : plan.rows) {
        for (const auto& finding : row.findings) {
            const Tone tone = findingSeverity(finding.code) == Finding::Severity::Error
                                  ? Tone::Bad
                                  : Tone::Warning;
            const QString code = entryFieldCode(finding.field);
            if (!tones.contains(code) || tone == Tone::Bad)
                tones.insert(code, tone);
        }
    }
    for (Row& row : m_rows) {
        const Tone tone = tones.value(row.field, Tone::Good);
        // An error in a value is the row's matter; here only what hints at the wrong column counts.
        row.tone = row.field == "phone"_L1 && tone == Tone::Warning ? Tone::Warning : Tone::Good;
    }
    refreshWords();
}

void MappingTableModel::refreshWords()
{
    Q_EMIT
    headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MappingTableModel::choose(int row, int column)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString field = m_rows[size_t(row)].field;
    if (column < 0) {
        m_mapping.columns.remove(field);
    } else {
        m_mapping.columns.removeIf([&](const auto& each) { return each.value().index == column; });
        m_mapping.columns.insert(field, {column, ColumnMapping::Basis::Hand});
    }
    Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString MappingTableModel::fieldAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_rows[size_t(row)].field;
}

int MappingTableModel::columnAt(int row) const
{
    return m_mapping.indexOf(fieldAt(row));
}

int MappingTableModel::rowOf(const QString& field) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row& row) { return row.field == field; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

QString MappingTableModel::sample(const Row& row, size_t which) const
{
    const int column = m_mapping.indexOf(row.field);
    return column < 0 || which >= m_samples.size() ? QString()
                                                   : m_samples[which].value(column).simplified();
}

QVariant MappingTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const int column = m_mapping.indexOf(row.field);
    switch (role) {
    case IdRole:
        return index.row();
    case SortRole:
        return index.column() == Field ? QVariant(index.row()) : QVariant();
    case ToneRole:
        if (index.column() != Field)
            return {};
        if (column < 0)
            return int(row.required ? Tone::Bad : Tone::Neutral);
        return int(row.tone);
    case NumberRole:
        return index.column() == Blanks ? QVariant(true) : QVariant();
    case EmptyTextRole:
        return index.column() >= FirstSample ? QVariant(u"—"_s) : QVariant();
    case SecondaryTextRole:
        // Room for the arrow of the field that stands on the cell.
        return index.column() == Heading ? QVariant(QString(3, QChar(0x3000))) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Field: {
        const auto field = entryFieldFromCode(row.field);
        return field ? EntryWording::fieldLabel(*field, m_applicants) : row.field;
    }
    case Heading:
        // The field on the cell shows it whole; the cell only tells how wide it is.
        return column < 0 ? QString() : m_table->header.value(column).left(kHeadingWidth);
    case Basis:
        if (column < 0)
            return QString();
        switch (m_mapping.columns.value(row.field).basis) {
        case ColumnMapping::Basis::Heading:
            return tr("Heading");
        case ColumnMapping::Basis::Content:
            return tr("Content");
        case ColumnMapping::Basis::Both:
            return tr("Both");
        case ColumnMapping::Basis::Hand:
            return tr("By hand");
        }
        return {};
    case FirstSample:
        return sample(row, 0);
    case SecondSample:
        return sample(row, 1);
    case Blanks:
        return column < 0 || column >= int(m_blanks.size())
                   ? QString()
                   : QLocale().toString(m_blanks[size_t(column)]);
    default:
        return {};
    }
}

QVariant MappingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == Heading || section == Basis;
    if (role == NumberRole || role == Qt::TextAlignmentRole)
        return section == Blanks && role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight)
                                                                  : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const auto sampleHead = [this](size_t which) {
        return which < m_sampleNumbers.size() ? tr("Example, row %1").arg(m_sampleNumbers[which])
                                              : tr("Example");
    };
    switch (section) {
    case Field:
        return tr("Field");
    case Heading:
        return tr("Heading in the file");
    case Basis:
        return tr("Found by");
    case FirstSample:
        return sampleHead(0);
    case SecondSample:
        return sampleHead(1);
    case Blanks:
        return tr("Blank");
    default:
        return {};
    }
}

int MappingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MappingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void ImportFindingModel::setPlan(const EntryImportPlan& plan)
{
    beginResetModel();
    m_items.clear();
    m_errorRows = 0;
    m_warningRows = 0;
    QHash<QString, size_t> places;
    for (const auto& row : plan.rows) {
        bool error = false;
        bool warning = false;
        for (const auto& finding : row.findings) {
            const bool isError = findingSeverity(finding.code) == Finding::Severity::Error;
            (isError ? error : warning) = true;
            if (!places.contains(finding.code)) {
                places.insert(finding.code, m_items.size());
                m_items.push_back(
                    {finding.code, isError ? Tone::Bad : Tone::Warning, finding.field, {}, false});
            }
            std::vector<int>& rows = m_items[places.value(finding.code)].rows;
            if (rows.empty() || rows.back() != row.number)
                rows.push_back(row.number);
        }
        m_errorRows += error ? 1 : 0;
        m_warningRows += warning && !error ? 1 : 0;
    }
    for (auto it = plan.adjustments.begin(); it != plan.adjustments.end(); ++it)
        m_items.push_back({it.key(), Tone::Information, std::nullopt, it.value(), true});
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item& a, const Item& b) {
        if (a.tone != b.tone)
            return toneOrder(a.tone) < toneOrder(b.tone);
        return a.code == "row.unusable"_L1 && b.code != "row.unusable"_L1;
    });
    endResetModel();
}

void ImportFindingModel::refreshWords()
{
    Q_EMIT
    headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.empty())
        Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ImportFindingModel::Item* ImportFindingModel::item(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_items[size_t(row)];
}

int ImportFindingModel::rowsWith(Tone tone) const
{
    return tone == Tone::Bad ? m_errorRows : tone == Tone::Warning ? m_warningRows : 0;
}

QVariant ImportFindingModel::data(const QModelIndex& index, int role) const
{
    const Item* its = item(index.row());
    if (!index.isValid() || !its)
        return {};
    switch (role) {
    case IdRole:
        return index.row();
    case SortRole:
        return index.column() == What ? QVariant(index.row()) : QVariant();
    case ToneRole:
        return index.column() == What ? QVariant(int(its->tone)) : QVariant();
    case NumberRole:
        return index.column() == Count ? QVariant(true) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case What:
        return its->isAdjustment ? EntryWording::adjustmentWords(its->code)
                                 : EntryWording::findingLabel(its->code);
    case Count:
        return QLocale().toString(qulonglong(its->rows.size()));
    case Rows:
        return its->rows.size() > kRowsNamed
                   ? tr("%n places in all", nullptr, int(its->rows.size()))
                   : rowList(its->rows);
    default:
        return {};
    }
}

QVariant ImportFindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Count)
        return Qt::AlignRight;
    if (role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What was found") : section == Count ? tr("Count") : tr("Rows");
}

int ImportFindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ImportFindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void QuarantineTableModel::setRows(std::vector<ImportStore::QuarantinedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void QuarantineTableModel::refreshWords()
{
    Q_EMIT
    headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QVariant QuarantineTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[size_t(index.row())];
    switch (role) {
    case IdRole:
        return index.row();
    case NumberRole:
        return index.column() == Row ? QVariant(true) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case File:
        return row.fileName;
    case Row:
        return row.row;
    case Cells: {
        QStringList filled;
        for (const QString& cell : row.cells) {
            if (!cell.trimmed().isEmpty())
                filled << cell.simplified();
        }
        return filled.join(u" | "_s);
    }
    default:
        return {};
    }
}

QVariant QuarantineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section != Cells;
    if (role != Qt::DisplayRole)
        return {};
    return section == File ? tr("File") : section == Row ? tr("Row") : tr("Cells as received");
}

int QuarantineTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QuarantineTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

} // namespace prizedesk
