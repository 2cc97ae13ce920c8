#pragma once

#include "models/workspace/BackupFolder.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace prizedesk {

/// The copies of a programme, newest first. The id of a row is its place.
class BackupTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Occasion, Size, Name, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(std::vector<Backup> backups);
    /// How a time (UTC ms) reads.
    void setTimeWords(std::function<QString(qint64)> words) { m_timeWords = std::move(words); }
    void refreshWords();
    [[nodiscard]] const Backup* backup(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Backup> m_backups;
    std::function<QString(qint64)> m_timeWords;
};

} // namespace prizedesk
