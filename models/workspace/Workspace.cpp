#include "models/workspace/Workspace.h"

#include "models/storage/ChangeCapture.h"
#include "models/storage/Migrator.h"
#include "models/storage/StorageError.h"
#include "models/workspace/BackupFolder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMetaMethod>

namespace prizedesk {

namespace {

const SystemClock kSystemClock;

Error errorOf(Migrator::Outcome outcome, const QString& name,
              const std::optional<StorageError>& problem = {})
{
    switch (outcome) {
    case Migrator::Outcome::TooNew:
        return {Error::Code::FileTooNew, {name}, {}};
    case Migrator::Outcome::NotOurs:
        return {Error::Code::FileNotOurs, {name}, {}};
    case Migrator::Outcome::Damaged:
        return {Error::Code::FileDamaged, {name}, {}};
    default:
        break;
    }
    Error error = problem ? Workspace::errorFrom(*problem, name) : Error{};
    // Our own statement that does not fit the file is, to the office, a file that cannot be read.
    if (error.code == Error::Code::Internal)
        error = {Error::Code::FileUnreadable, {name}, error.detail};
    return error;
}

void removeWithJournal(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

QString sinceText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Error lockedError(const QString& name, const LockHolder& holder)
{
    return {Error::Code::FileLocked,
            {name,
             holder.machine.isEmpty()
                 ? holder.person
                 : holder.person + QStringLiteral(" (") + holder.machine + QLatin1Char(')'),
             sinceText(holder.sinceMs)},
            {}};
}

} // namespace

Workspace::Workspace(const QString& path, std::unique_ptr<Database> database,
                     std::unique_ptr<FileLock> lock, const Options& options)
    : m_path(path)
    , m_who(options.who)
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_journal(*m_database)
    , m_vault(*m_database)
    , m_clock(options.clock ? options.clock : &kSystemClock)
{
}

Workspace::~Workspace() = default;

QString Workspace::fileName() const
{
    return QFileInfo(m_path).fileName();
}

const QSet<QString>& Workspace::tablesOutsideUndo()
{
    static const QSet<QString> tables{
        QStringLiteral("vault"),          QStringLiteral("secret_key"),
        QStringLiteral("journal"),        QStringLiteral("import_file"),
        QStringLiteral("import_row"),     QStringLiteral("document_content"),
        QStringLiteral("document_chunk"), QStringLiteral("sealed_result"),
    };
    return tables;
}

Error Workspace::errorFrom(const std::exception& exception, const QString& fileName)
{
    if (const auto* failed = dynamic_cast<const OperationFailed*>(&exception))
        return failed->error();
    const QString detail = QString::fromUtf8(exception.what());
    if (const auto* storage = dynamic_cast<const StorageError*>(&exception)) {
        if (storage->isFull())
            return {Error::Code::DiskFull, {fileName}, detail};
        if (storage->isBusy())
            return {Error::Code::FileLocked,
                    {fileName, QStringLiteral("?"), QStringLiteral("?")},
                    detail};
        if (storage->isNotADatabase())
            return {Error::Code::FileNotOurs, {fileName}, detail};
        if (storage->isDamage())
            return {Error::Code::FileDamaged, {fileName}, detail};
        if (storage->isReadOnly())
            return {Error::Code::FileNotWritable, {fileName}, detail};
        if (storage->isInputOutput())
            return {Error::Code::FileNotWritable, {fileName}, detail};
    }
    return {Error::Code::Internal, {}, detail};
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Options& options)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path))
        return failure(Error::Code::FileExists, {name});
    const Clock& clock = options.clock ? *options.clock : kSystemClock;
    LockHolder holder;
    auto lock = FileLock::acquire(path, options.who, clock.nowMs(), &holder);
    if (!lock) {
        if (holder.person.isEmpty())
            return failure(Error::Code::FileNotWritable, {name});
        return failure(lockedError(name, holder));
    }
    // Complete under another name first: a half-made file would be neither opened nor made again.
    const QString part = path + QStringLiteral(".part");
    removeWithJournal(part);
    try {
        makeEmptyFile(part, name);
        if (!QFile::rename(part, path)) {
            removeWithJournal(part);
            return failure(Error::Code::FileNotWritable, {name});
        }
        std::unique_ptr<Workspace> workspace(
            new Workspace(path, std::make_unique<Database>(path, Database::Mode::ReadWrite),
                          std::move(lock), options));
        if (workspace->m_vault.unlock({}) != Vault::Unlock::Done)
            return failure(Error::Code::FileDamaged, {name});
        return workspace;
    } catch (const std::exception& exception) {
        removeWithJournal(part);
        return failure(errorFrom(exception, name));
    }
}

void Workspace::makeEmptyFile(const QString& path, const QString& name)
{
    Database database(path, Database::Mode::Create);
    std::optional<StorageError> problem;
    const auto outcome = Migrator().migrate(database, &problem);
    if (outcome != Migrator::Outcome::Upgraded)
        throw OperationFailed(errorOf(outcome, name, problem));
    Vault vault(database);
    WriteTransaction tx(database);
    vault.create(tx);
    tx.commit();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Options& options)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return failure(Error::Code::FileMissing, {name});
    const Clock& clock = options.clock ? *options.clock : kSystemClock;
    LockHolder holder;
    std::unique_ptr<FileLock> lock;
    if (options.readOnly) {
        holder = FileLock::holderOf(path);
    } else {
        lock = FileLock::acquire(path, options.who, clock.nowMs(), &holder);
        if (!lock && !holder.person.isEmpty())
            return failure(lockedError(name, holder));
        if (!lock)
            return failure(Error::Code::FileNotWritable, {name});
    }
    try {
        const auto mode = options.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
        auto database = std::make_unique<Database>(path, mode);
        const Migrator migrator;
        auto outcome = migrator.inspect(*database);
        if (outcome == Migrator::Outcome::Upgraded) {
            if (options.readOnly)
                return failure(Error::Code::ReadOnly, {name});
            const auto saved =
                BackupFolder(path).add(*database, clock.nowMs(), QStringLiteral("upgrade"));
            if (!saved)
                return failure(saved.error());
            std::optional<StorageError> problem;
            outcome = migrator.migrate(*database, &problem);
            if (outcome != Migrator::Outcome::Upgraded)
                return failure(errorOf(outcome, name, problem));
        } else if (outcome != Migrator::Outcome::Current) {
            return failure(errorOf(outcome, name));
        }
        std::unique_ptr<Workspace> workspace(
            new Workspace(path, std::move(database), std::move(lock), options));
        workspace->m_holder = holder;
        switch (workspace->m_vault.unlock(options.passphrase)) {
        case Vault::Unlock::Done:
            break;
        case Vault::Unlock::PassphraseNeeded:
            return failure(Error::Code::PassphraseNeeded, {name});
        case Vault::Unlock::WrongPassphrase:
            return failure(Error::Code::WrongPassphrase, {name});
        case Vault::Unlock::Damaged:
            return failure(Error::Code::FileDamaged, {name});
        }
        return workspace;
    } catch (const std::exception& exception) {
        return failure(errorFrom(exception, name));
    }
}

void Workspace::begin(WriteTransaction& tx) const
{
    tx.m_who = m_who;
    tx.m_nowMs = m_clock->nowMs();
    tx.m_actionId = m_journal.count() + 1;
}

Result<void> Workspace::run(Operation& operation,
                            const std::function<void(WriteTransaction&)>& work)
{
    if (isReadOnly())
        return failure(Error::Code::ReadOnly, {fileName()});
    if (operation.needsReason && operation.reason.trimmed().isEmpty())
        return failure(Error::Code::ReasonRequired);
    QByteArray changes;
    Action action;
    try {
        WriteTransaction tx(*m_database);
        begin(tx);
        {
            const ChangeCapture capture(*m_database, tablesOutsideUndo());
            work(tx);
            changes = capture.changes();
        }
        if (changes.isEmpty() && !operation.isNote)
            return {}; // nothing changed: the transaction rolls back, the journal keeps its length
        action.atMs = tx.nowMs();
        action.who = tx.who();
        action.kind = operation.isNote ? Action::Kind::Note : Action::Kind::Do;
        action.operation = operation.code;
        action.labels = operation.labels;
        action.reason = operation.reason.trimmed();
        action.undoable = operation.undoable && !operation.isNote;
        m_journal.append(tx, action, changes);
        tx.commit();
    } catch (const std::exception& exception) {
        if (!isCommitted(action))
            return failure(errorFrom(exception, fileName()));
    }
    announce(changes);
    return {};
}

bool Workspace::isCommitted(const Action& action) const
{
    // A device can refuse to confirm the very last step, when the file already holds the action:
    // saying "nothing was changed" would then be wrong.
    try {
        const auto found = action.hash.isEmpty() ? std::nullopt : m_journal.find(action.id);
        return found && found->hash == action.hash;
    } catch (const StorageError&) {
        return false;
    }
}

void Workspace::announce(const QByteArray& changes)
{
    // Listing half a million rows for nobody would cost as much as writing them.
    if (isSignalConnected(QMetaMethod::fromSignal(&Workspace::changed)))
        Q_EMIT
    changed(ChangeCapture::describe(changes));
}

Result<void> Workspace::note(Operation operation)
{
    operation.isNote = true;
    return run(operation, [](WriteTransaction&) {});
}

Result<ActionId> Workspace::undo()
{
    return takeBackNext(Action::Kind::Undo);
}

Result<ActionId> Workspace::redo()
{
    return takeBackNext(Action::Kind::Redo);
}

Result<ActionId> Workspace::takeBackNext(Action::Kind kind)
{
    const bool isUndo = kind == Action::Kind::Undo;
    try {
        const auto action = isUndo ? m_journal.nextUndo() : m_journal.nextRedo();
        if (!action)
            return failure(isUndo ? Error::Code::NothingToUndo : Error::Code::NothingToRedo);
        return takeBack(*action, kind);
    } catch (const std::exception& exception) {
        return failure(errorFrom(exception, fileName()));
    }
}

Result<ActionId> Workspace::takeBack(const Action& taken, Action::Kind kind)
{
    if (isReadOnly())
        return failure(Error::Code::ReadOnly, {fileName()});
    QByteArray changes;
    Action action;
    try {
        const QByteArray recorded = m_journal.changes(taken.id);
        WriteTransaction tx(*m_database);
        begin(tx);
        {
            const ChangeCapture capture(*m_database, tablesOutsideUndo());
            const auto obstacle = ChangeCapture::applyInverse(*m_database, recorded);
            if (obstacle) {
                // Name the newest action since then that touched the row in the way.
                for (const Action& later : m_journal.list()) {
                    if (later.id <= taken.id)
                        break;
                    if (ChangeCapture::touches(m_journal.changes(later.id), *obstacle))
                        return failure(Error::Code::ChangedSince, {later.description()});
                }
                return failure(Error::Code::ChangedSince, {QStringLiteral("?")});
            }
            changes = capture.changes();
        }
        action.atMs = tx.nowMs();
        action.who = tx.who();
        action.kind = kind;
        action.operation = taken.operation;
        action.labels = taken.labels;
        action.target = taken.id;
        m_journal.append(tx, action, changes);
        tx.commit();
    } catch (const std::exception& exception) {
        if (!isCommitted(action))
            return failure(errorFrom(exception, fileName()));
    }
    announce(changes);
    return action.id;
}

Result<void> Workspace::copyTo(const QString& path) const
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path))
        return failure(Error::Code::FileExists, {name});
    return BackupFolder::writeChecked(*m_database, path);
}

Result<void>
Workspace::changeKeysIn(const QString& path, const Vault& ours,
                        const std::function<void(const WriteTransaction&, Vault&)>& change)
{
    try {
        Database database(path, Database::Mode::ReadWrite);
        Vault vault(database);
        if (!vault.sharesMasterWith(ours))
            return {};
        WriteTransaction tx(database);
        change(tx, vault);
        tx.commit();
        return {};
    } catch (const std::exception& exception) {
        return failure(errorFrom(exception, QFileInfo(path).fileName()));
    }
}

} // namespace prizedesk
