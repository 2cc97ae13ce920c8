#pragma once

#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/journal/Action.h"
#include "models/journal/JournalStore.h"
#include "models/journal/Operation.h"
#include "models/privacy/Vault.h"
#include "models/storage/ChangeSet.h"
#include "models/storage/Database.h"
#include "models/storage/WriteTransaction.h"
#include "models/workspace/FileLock.h"

#include <QObject>

#include <functional>

#include <memory>
#include <optional>
#include <type_traits>

namespace prizedesk {

/// One open programme file, and the only gate for writes:
///     begin immediate → work → journal row with the captured changes → commit → changed().
/// A failed operation leaves nothing behind. Exceptions end here; callers get a `Result`.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString who;        ///< the person who acts
        QString passphrase; ///< empty where there is none
        bool readOnly = false;
        const Clock* clock = nullptr; ///< the system's, unless a test lends its own
    };

    /// A new, empty file. Refuses to touch one that exists.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString& path,
                                                                   const Options& options);
    /// Upgrades an older file after backing it up. `FileLocked` names the holder: open to read
    /// then.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& path,
                                                                 const Options& options);
    ~Workspace() override;

    [[nodiscard]] const Database& database() const { return *m_database; }
    [[nodiscard]] const JournalStore& journal() const { return m_journal; }
    [[nodiscard]] Vault& vault() { return m_vault; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const QString& who() const { return m_who; }
    void setWho(const QString& who) { m_who = who; }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    /// Who writes, where this one only reads.
    [[nodiscard]] const LockHolder& holder() const { return m_holder; }

    /// The gate. `work` takes a `WriteTransaction&` and may return a value; it may throw
    /// `OperationFailed` to refuse. Changes of nothing are not journalled, unless the operation is
    /// a note. The operation's labels may be completed by `work` through the reference it was
    /// given.
    template<typename Work>
    [[nodiscard]] auto apply(Operation operation, Work&& work)
        -> Result<std::invoke_result_t<Work, WriteTransaction&>>
    {
        using Value = std::invoke_result_t<Work, WriteTransaction&>;
        return applyLabelled(std::move(operation),
                             [&](WriteTransaction& tx, Operation&) -> Value { return work(tx); });
    }
    template<typename Work>
    [[nodiscard]] auto applyLabelled(Operation operation, Work&& work)
        -> Result<std::invoke_result_t<Work, WriteTransaction&, Operation&>>
    {
        using Value = std::invoke_result_t<Work, WriteTransaction&, Operation&>;
        if constexpr (std::is_void_v<Value>) {
            return run(operation, [&](WriteTransaction& tx) { work(tx, operation); });
        } else {
            std::optional<Value> value;
            const Result<void> done =
                run(operation, [&](WriteTransaction& tx) { value.emplace(work(tx, operation)); });
            if (!done)
                return failure(done.error());
            return std::move(*value);
        }
    }

    /// Writes the journal only: an export, a backup.
    [[nodiscard]] Result<void> note(Operation operation);

    [[nodiscard]] Result<ActionId> undo();
    [[nodiscard]] Result<ActionId> redo();

    /// Copies the file to `path` and checks the copy. Refuses to overwrite.
    [[nodiscard]] Result<void> copyTo(const QString& path) const;

    /// Changes the keys of a copy that nobody has open. A file under another master key is left as it
    /// is: it belongs to another programme.
    [[nodiscard]] static Result<void>
    changeKeysIn(const QString& path, const Vault& ours,
                 const std::function<void(const WriteTransaction&, Vault&)>& change);

    /// Turns what SQLite reported into words. Public for readers outside the gate.
    [[nodiscard]] static Error errorFrom(const std::exception& exception, const QString& fileName);

Q_SIGNALS:
    /// Once per committed action.
    void changed(const prizedesk::ChangeSet& changes);

private:
    Workspace(const QString& path, std::unique_ptr<Database> database,
              std::unique_ptr<FileLock> lock, const Options& options);

    /// An empty programme file with a master key. Throws.
    static void makeEmptyFile(const QString& path, const QString& name);
    Result<void> run(Operation& operation, const std::function<void(WriteTransaction&)>& work);
    Result<ActionId> takeBackNext(Action::Kind kind);
    Result<ActionId> takeBack(const Action& taken, Action::Kind kind);
    void announce(const QByteArray& changes);
    void begin(WriteTransaction& tx) const;
    [[nodiscard]] bool isCommitted(const Action& action) const;
    [[nodiscard]] static const QSet<QString>& tablesOutsideUndo();

    QString m_path;
    QString m_who;
    LockHolder m_holder;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Database> m_database;
    JournalStore m_journal;
    Vault m_vault;
    const Clock* m_clock;
};

} // namespace prizedesk
