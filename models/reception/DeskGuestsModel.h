#pragma once

#include "models/core/SearchKey.h"
#include "models/reception/DeskFile.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace prizedesk {

/// Guests of a desk that answer to what was typed, as a table. An empty search shows those who came
/// last.
class DeskGuestsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KanaColumn,
        CategoryColumn,
        AffiliationColumn,
        SeatColumn,
        ArrivedColumn,
        RefColumn,
        ColumnCount
    };
    static constexpr int kMostRows = 200;

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeWords(std::function<QString(qint64 ms)> words) { m_timeWords = std::move(words); }
    /// Reads the desk's guests again; `desk` must outlive the model or be replaced.
    void setDesk(const DeskFile& desk);
    void search(const QString& text);

    [[nodiscard]] QString refAt(int row) const;
    [[nodiscard]] int rowOf(const QString& ref) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line
    {
        DeskGuest guest;
        QString key;    ///< what the guest is found by
        QString romaji; ///< by the reading in Latin letters
        std::optional<DeskScan> arrival;
    };
    [[nodiscard]] QString text(const Line& line, int column) const;

    std::vector<Line> m_lines;
    std::vector<size_t> m_shown;
    QString m_search;
    std::function<QString(qint64 ms)> m_timeWords;
};

} // namespace prizedesk
