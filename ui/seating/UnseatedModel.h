#pragma once

#include "models/seating/SeatingOperations.h"

#include <QAbstractTableModel>

namespace prizedesk {

/// Guests without a seat and why.
class UnseatedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CategoryColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setState(const SeatingState& state);
    [[nodiscard]] int coming() const { return m_coming; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line
    {
        Guest guest;
        SeatingReason reason = SeatingReason::NotPlanned;
    };
    std::vector<Line> m_lines;
    int m_coming = 0; ///< of them, those who said they come
};

} // namespace prizedesk
