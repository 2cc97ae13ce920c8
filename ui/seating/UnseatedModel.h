#pragma once

#include "models/seating/SeatingOperations.h"

#include <QAbstractTableModel>

#include <optional>

namespace prizedesk {

/// Guests and companions without a seat, and why.
class UnseatedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CategoryColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    struct Person
    {
        GuestId guest;
        int part = 0;
    };

    void setState(const SeatingState& state);
    /// Of them, those who said they come.
    [[nodiscard]] int coming() const { return m_coming; }
    /// Who stands in the row with this `IdRole`.
    [[nodiscard]] std::optional<Person> person(qint64 id) const;
    /// What could be done for the row with this `IdRole`.
    [[nodiscard]] QString why(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line
    {
        Guest guest;
        int part = 0;
        SeatingReason reason = SeatingReason::NotPlanned;
        QString why;
    };
    [[nodiscard]] static qint64 idOf(const Line& line);

    std::vector<Line> m_lines;
    int m_coming = 0;
};

} // namespace prizedesk
