#pragma once

#include "models/core/Result.h"
#include "models/judging/ConflictFinder.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace prizedesk {

class Workspace;

/// What is known about the interest of one judge in one entry.
struct ConflictRow
{
    enum class State { Suspected, Undeclared, Declared, None };

    JudgeId judge;
    EntryId entry;
    QString judgeRef;
    QString judgeName;
    QString judgeKana;
    QString entryRef;
    QString entryTitle;
    QString organisation;
    State state = State::Undeclared;
    int category = 0; ///< 1 … 5 where declared; what it would be where suspected
    QString note;
    std::optional<SuspicionBasis> basis; ///< where suspected
    QStringList stages;                  ///< in which the judge has the entry

    [[nodiscard]] qint64 id() const;
    /// Every pair of a theme about which something is known or wanted: declared, suspected, or
    /// assigned. What is to be decided comes first.
    [[nodiscard]] static Result<std::vector<ConflictRow>> load(Workspace& workspace,
                                                               const QString& theme);
};

/// "Suspected", "Not declared", … in the language in force.
[[nodiscard]] QString conflictStateWords(ConflictRow::State state);

/// Declarations of interest as a table.
class ConflictsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        JudgeColumn,
        EntryColumn,
        TitleColumn,
        OrganisationColumn,
        KindColumn,
        NoteColumn,
        StagesColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ConflictRow> rows);
    [[nodiscard]] const std::vector<ConflictRow>& rows() const { return m_rows; }
    [[nodiscard]] const ConflictRow* row(qint64 id) const;
    [[nodiscard]] int count(ConflictRow::State state) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ConflictRow& row, int column) const;

    std::vector<ConflictRow> m_rows;
};

} // namespace prizedesk
