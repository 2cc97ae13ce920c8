#include "models/storage/Migrator.h"

#include "models/storage/Database.h"
#include "models/storage/Sqlite.h"

#include <QDir>
#include <QFile>

namespace prizedesk {

namespace {

bool isEmptyFile(const Database& database)
{
    Statement count = database.query("select count(*) from sqlite_schema");
    count.next();
    return count.integer(0) == 0;
}

Migrator::Outcome outcomeOf(const StorageError& error)
{
    // "Not a database" is somebody else's file.
    if (error.isNotADatabase())
        return Migrator::Outcome::NotOurs;
    return error.isDamage() ? Migrator::Outcome::Damaged : Migrator::Outcome::Failed;
}

/// Lets SQL write to the schema's own table, and forbids it again at the end.
class DefenceOff
{
public:
    DefenceOff(sqlite3* handle, bool wanted)
        : m_handle(wanted ? handle : nullptr)
    {
        if (m_handle)
            sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~DefenceOff()
    {
        if (m_handle)
            sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    }
    DefenceOff(const DefenceOff&) = delete;
    DefenceOff& operator=(const DefenceOff&) = delete;

private:
    sqlite3* m_handle;
};

} // namespace

std::vector<Migrator::Step> Migrator::builtInSteps()
{
    std::vector<Step> steps;
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.left(4).toInt(), file.readAll()});
    }
    return steps;
}

Migrator::Migrator(std::vector<Step> steps)
    : m_steps(std::move(steps))
{
}

int Migrator::newestVersion() const
{
    return m_steps.empty() ? 0 : m_steps.back().version;
}

Migrator::Outcome Migrator::inspect(const Database& database) const
{
    try {
        const qint64 version = database.userVersion();
        if (database.applicationId() != kApplicationId)
            return Outcome::NotOurs;
        if (version > newestVersion())
            return Outcome::TooNew;
        if (isEmptyFile(database) && version > 0)
            return Outcome::Damaged;
        // Reads every table's root page, so that a torn file is noticed before it is used.
        Statement probe = database.query("pragma quick_check(1)");
        if (!probe.next() || probe.text(0) != QLatin1String("ok"))
            return Outcome::Damaged;
        return version == newestVersion() ? Outcome::Current : Outcome::Upgraded;
    } catch (const StorageError& error) {
        return outcomeOf(error);
    }
}

Migrator::Outcome Migrator::migrate(Database& database, std::optional<StorageError>* problem) const
{
    try {
        if (!isEmptyFile(database) || database.applicationId() != 0) {
            const Outcome found = inspect(database);
            if (found != Outcome::Upgraded)
                return found;
        }
        for (const Step& step : m_steps) {
            if (step.version <= database.userVersion())
                continue;
            // A step that edits the text of a table is ours: only while it runs may it do so.
            const DefenceOff allowed(database.m_handle, step.sql.contains("writable_schema"));
            try {
                database.execute("begin immediate");
                database.execute(step.sql.constData());
                database.execute(
                    QStringLiteral("pragma application_id = %1; pragma user_version = %2;")
                        .arg(kApplicationId)
                        .arg(step.version)
                        .toLatin1()
                        .constData());
                database.execute("commit");
            } catch (const StorageError& error) {
                if (problem)
                    problem->emplace(error);
                try {
                    database.execute("rollback");
                } catch (const StorageError&) {
                    // SQLite had rolled back by itself.
                }
                return Outcome::Failed;
            }
        }
        return Outcome::Upgraded;
    } catch (const StorageError& error) {
        if (problem)
            problem->emplace(error);
        return outcomeOf(error);
    }
}

} // namespace prizedesk
