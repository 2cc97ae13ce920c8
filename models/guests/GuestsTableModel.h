#pragma once

#include "models/guests/Guest.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace prizedesk {

/// The list of guests as a table.
class GuestsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RefColumn,
        NameColumn,
        KanaColumn,
        CategoryColumn,
        StandingColumn,
        AffiliationColumn,
        TitleColumn,
        ReplyColumn,
        CompanionsColumn,
        NeedsColumn,
        SeatColumn,
        ConsentColumn,
        PartyColumn,
        PressColumn,
        InvitedColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDateWords(std::function<QString(qint64 ms)> words) { m_dateWords = std::move(words); }
    /// `seats`: the name of each guest's own seat, by guest id. `withoutCompanion`: who should not
    /// come by themselves; shown as a sign without a reason.
    void setGuests(std::vector<Guest> guests, QHash<qint64, QString> seats,
                   QSet<qint64> withoutCompanion = {});
    [[nodiscard]] const std::vector<Guest>& guests() const { return m_guests; }
    [[nodiscard]] const Guest* guest(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Guest& guest, int column) const;

    std::vector<Guest> m_guests;
    QHash<qint64, QString> m_seats;
    QSet<qint64> m_withoutCompanion;
    std::function<QString(qint64 ms)> m_dateWords;
};

} // namespace prizedesk
