#pragma once

#include <QMetaType>
#include <QSet>
#include <QString>

#include <map>

namespace prizedesk {

/// Which rows of which tables one action touched, so that views refresh rows and not the world.
struct ChangeSet
{
    struct Rows
    {
        QSet<qint64> inserted;
        QSet<qint64> updated;
        QSet<qint64> removed;
        /// True where the table's key is not one integer: read the table again.
        bool others = false;
    };
    std::map<QString, Rows> tables;

    [[nodiscard]] bool touches(const QString& table) const { return tables.contains(table); }
    [[nodiscard]] bool isEmpty() const { return tables.empty(); }
};

} // namespace prizedesk

Q_DECLARE_METATYPE(prizedesk::ChangeSet)
