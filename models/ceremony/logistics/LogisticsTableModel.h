#pragma once

#include "models/core/Tone.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

/// A list of the preparations: heads and rows as texts. `IdRole` is the record's row id.
class LogisticsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        qint64 id = 0;
        QStringList cells;
        QVariantList sort; ///< one per cell, or empty: by the texts
        std::optional<Tone> tone;
        int toneColumn = 0;
        bool isQuiet = false; ///< done: nothing to do about it
    };
    struct Content
    {
        QStringList heads;
        std::vector<int> numberColumns;
        std::vector<Row> rows;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(Content content);
    [[nodiscard]] const Content& content() const { return m_content; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Content m_content;
};

} // namespace prizedesk
