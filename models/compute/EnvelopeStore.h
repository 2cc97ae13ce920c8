#pragma once

#include "models/compute/EnvelopeFigure.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// The figures of the compute budget. Throws `StorageError`.
class EnvelopeStore
{
public:
    explicit EnvelopeStore(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] EnvelopeHistory history() const;
    /// Sets the id.
    void insert(const WriteTransaction& tx, EnvelopeFigure& figure) const;
    /// Writes confirmation, second confirmation and withdrawal; the figure itself never changes.
    void updateState(const WriteTransaction& tx, const EnvelopeFigure& figure) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
