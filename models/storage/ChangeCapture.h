#pragma once

#include "models/storage/ChangeSet.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

struct sqlite3_session;

namespace prizedesk {

class Database;

/// Records what one transaction changes, and undoes recorded changes, by SQLite's session extension.
/// Tables named in `left out` are not recorded.
class ChangeCapture
{
public:
    ChangeCapture(Database& database, const QSet<QString>& leftOut);
    ~ChangeCapture();
    ChangeCapture(const ChangeCapture&) = delete;
    ChangeCapture& operator=(const ChangeCapture&) = delete;

    /// All changes since construction; empty = nothing changed.
    [[nodiscard]] QByteArray changes() const;

    /// One row in the way of an undo. `table` is empty where a foreign key is in the way.
    struct Obstacle
    {
        QString table;
        QByteArray key; ///< comparable form of the row's primary key
    };
    /// Applies the inverse of `changes` inside the transaction that is open now.
    /// Nothing on success, else the first row that has changed since (nothing is applied then).
    [[nodiscard]] static std::optional<Obstacle> applyInverse(Database& database,
                                                              const QByteArray& changes);
    /// Do `changes` touch that row?
    [[nodiscard]] static bool touches(const QByteArray& changes, const Obstacle& row);
    [[nodiscard]] static ChangeSet describe(const QByteArray& changes);

private:
    sqlite3_session* m_session = nullptr;
    QSet<QString> m_leftOut;
};

} // namespace prizedesk
