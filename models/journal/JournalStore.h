#pragma once

#include "models/journal/Action.h"
#include "models/storage/Database.h"

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// The append-only chain of actions. Written by the gate alone. Throws `StorageError`.
class JournalStore
{
public:
    explicit JournalStore(const Database& database) : m_database(database) {}

    [[nodiscard]] qint64 count() const;
    /// Hash of the newest action; 32 zero bytes when there is none.
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] std::optional<Action> find(ActionId id) const;
    /// Newest first. `limit` 0 = all.
    [[nodiscard]] std::vector<Action> list(int limit = 0) const;
    /// Actions whose labels name this reference number, newest first.
    [[nodiscard]] std::vector<Action> naming(const QString& ref) const;
    /// The changeset of one action, uncompressed.
    [[nodiscard]] QByteArray changes(ActionId id) const;

    /// What Ctrl+Z takes back next, and what Ctrl+Y does again. Found by reading the chain, so both
    /// survive a restart.
    [[nodiscard]] std::optional<Action> nextUndo() const;
    [[nodiscard]] std::optional<Action> nextRedo() const;
    /// Actions that are undone at the moment.
    [[nodiscard]] bool isUndone(ActionId id) const;

    /// Recomputes the chain. Nothing if every link holds, else the first action that does not.
    [[nodiscard]] std::optional<Action> firstBrokenLink() const;

    /// Writes the next link; sets id and hash of `action`. `changes` is compressed here.
    void append(const WriteTransaction& tx, Action& action, const QByteArray& changes) const;

private:
    struct Stacks
    {
        std::vector<qint64> undo;
        std::vector<qint64> redo;
    };
    [[nodiscard]] Stacks stacks() const;

    const Database& m_database;
};

} // namespace prizedesk
