#pragma once

#include "models/reception/Arrival.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <vector>

namespace prizedesk {

/// Who is expected and who has come, as a table.
class ArrivalsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RefColumn,
        NameColumn,
        CategoryColumn,
        AffiliationColumn,
        SeatColumn,
        NeedsColumn,
        StateColumn,
        TimeColumn,
        DeskColumn,
        CountColumn,
        ColumnCount
    };

    struct Row
    {
        Guest guest;
        QString seat;
        std::optional<Arrival> first;
        int count = 0; ///< arrivals that were not taken back
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeWords(std::function<QString(qint64 ms)> words) { m_timeWords = std::move(words); }
    /// Guests who come or have come; `seats` by guest id.
    void setGuests(const std::vector<Guest>& guests, const std::vector<Arrival>& arrivals,
                   const QHash<qint64, QString>& seats);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row* row(qint64 guest) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::function<QString(qint64 ms)> m_timeWords;
};

} // namespace prizedesk
