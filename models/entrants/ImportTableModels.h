#pragma once

#include "models/entrants/EntryDetail.h"
#include "models/entrants/EntryImportPlan.h"
#include "models/entrants/ImportStore.h"
#include "models/tables/ColumnMapping.h"

#include <QAbstractTableModel>

#include <vector>

namespace prizedesk {

/// Which column of a form holds which field: one row per field, with two samples and the number of
/// blanks. Correctable by hand.
class MappingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Heading, Basis, FirstSample, SecondSample, Blanks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `table` must outlive the model or be replaced.
    void setContent(const std::vector<FieldSpec>& fields, const SourceTable& table,
                    ColumnMapping mapping, bool applicants);
    /// Marks the fields that a plan found something about.
    void setPlan(const EntryImportPlan& plan);
    void refreshWords();

    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }
    /// A field takes a column (-1 = none); another field that had it lets go.
    void choose(int row, int column);
    [[nodiscard]] QString fieldAt(int row) const;
    [[nodiscard]] int columnAt(int row) const;
    /// The row of a field; -1 where there is none.
    [[nodiscard]] int rowOf(const QString& field) const;
    [[nodiscard]] int mappedCount() const { return int(m_mapping.columns.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString field;
        bool required = false;
        Tone tone = Tone::Good;
    };
    [[nodiscard]] QString sample(const Row& row, size_t which) const;
    void countBlanks();

    std::vector<Row> m_rows;
    const SourceTable* m_table = nullptr;
    std::vector<QStringList> m_samples;
    std::vector<int> m_sampleNumbers;
    std::vector<int> m_blanks; ///< per column of the source
    ColumnMapping m_mapping;
    bool m_applicants = false;
};

/// What an import found, one row per code: how often, and in which rows of the source. What was
/// mended silently comes last, as information.
class ImportFindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Count, Rows, ColumnCount };
    struct Item
    {
        QString code;
        Tone tone = Tone::Bad;
        std::optional<EntryField> field;
        std::vector<int> rows;
        bool isAdjustment = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const EntryImportPlan& plan);
    void refreshWords();
    [[nodiscard]] const Item* item(int row) const;
    /// Source rows with an open finding of this tone.
    [[nodiscard]] int rowsWith(Tone tone) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Item> m_items;
    int m_errorRows = 0;
    int m_warningRows = 0;
};

/// Rows that were put aside, with their cells as received.
class QuarantineTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Row, Cells, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ImportStore::QuarantinedRow> rows);
    void refreshWords();
    [[nodiscard]] const std::vector<ImportStore::QuarantinedRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ImportStore::QuarantinedRow> m_rows;
};

} // namespace prizedesk
