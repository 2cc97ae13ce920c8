#pragma once

#include "models/entrants/Mentor.h"

#include <QAbstractTableModel>

#include <vector>

namespace prizedesk {

/// The register of mentors as a table.
class MentorsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RefColumn, NameColumn, AffiliationColumn, TeamsColumn, EmailColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMentors(std::vector<Mentor> mentors);
    [[nodiscard]] const std::vector<Mentor>& mentors() const { return m_mentors; }
    /// By `IdRole`; null where there is none.
    [[nodiscard]] const Mentor* mentor(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Mentor> m_mentors;
};

} // namespace prizedesk
