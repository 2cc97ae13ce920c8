#pragma once

#include "models/journal/Action.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace prizedesk {

class JournalStore;

/// The journal as a table, newest first. `refresh` adds what was written since.
class JournalTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, What, Reason, Hash, ColumnCount };

    explicit JournalTableModel(const JournalStore& store, QObject* parent = nullptr);

    /// How a time (UTC ms) reads in lists. Without it ISO 8601 is shown.
    void setTimeWords(std::function<QString(qint64)> words);
    /// Reads what is newer than the first row. Throws `StorageError`.
    void refresh();
    /// Language or date form changed.
    void refreshWords();

    [[nodiscard]] const Action* action(ActionId id) const;
    [[nodiscard]] bool isUndone(ActionId id) const;
    [[nodiscard]] const std::vector<Action>& actions() const { return m_actions; }

    /// What an operation is about, in a word; its key for filters.
    [[nodiscard]] static QString kindWords(const QString& operation);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Action& action, int column) const;
    [[nodiscard]] QString timeText(qint64 ms) const;

    const JournalStore& m_store;
    std::function<QString(qint64)> m_timeWords;
    std::vector<Action> m_actions;
    std::vector<bool> m_undone;
};

} // namespace prizedesk
