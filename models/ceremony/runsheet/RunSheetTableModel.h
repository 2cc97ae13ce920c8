#pragma once

#include "models/ceremony/runsheet/RunSchedule.h"

#include <QAbstractTableModel>

#include <functional>

namespace prizedesk {

/// The day's programme as a table, with planned and expected times. `IdRole` is the item's row id.
class RunSheetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ExpectedColumn,
        PlannedColumn,
        TitleColumn,
        SpeakerColumn,
        LengthColumn,
        ActionColumn,
        PropsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeWords(std::function<QString(qint64)> words) { m_timeWords = std::move(words); }
    /// Texts with their names in them.
    void setTextWords(std::function<QString(const QString&)> words)
    {
        m_textWords = std::move(words);
    }
    void setView(RunView view);
    void setSheet(RunSheet sheet, RunSchedule schedule);
    /// The clock went on.
    void setSchedule(RunSchedule schedule);
    [[nodiscard]] const RunSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const RunSchedule& schedule() const { return m_schedule; }
    [[nodiscard]] const RunItem* item(RunItemId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    RunSheet m_sheet;
    RunSchedule m_schedule;
    RunView m_view = RunView::All;
    std::function<QString(qint64)> m_timeWords;
    std::function<QString(const QString&)> m_textWords;
};

} // namespace prizedesk
