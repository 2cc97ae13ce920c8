#pragma once

#include "models/privacy/Key.h"
#include "models/reception/Arrival.h"
#include "models/storage/Database.h"

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// A file that went to a reception desk.
struct IssuedDesk
{
    QString code; ///< D1
    QString id;   ///< UUID
    qint64 issuedAtMs = 0;
    QString issuedBy;
    int guests = 0;
    QString fileName;
    QByteArray sealedKey; ///< under the office's key
    std::optional<qint64> receivedAtMs;
};

/// What a desk's sealed key vouches for.
[[nodiscard]] QByteArray deskKeyContext(const QString& id);

/// Arrivals and the desks that wrote them down. Throws `StorageError`.
class ArrivalStore
{
public:
    explicit ArrivalStore(const Database& database)
        : m_database(database)
    {
    }

    /// All, by desk and number; of one guest where given.
    [[nodiscard]] std::vector<Arrival> list(GuestId guest = {}) const;
    [[nodiscard]] int nextNumber(const QString& desk) const;
    void insert(const WriteTransaction& tx, const Arrival& arrival) const;
    void cancel(const WriteTransaction& tx, const QString& desk, int number) const;

    [[nodiscard]] std::vector<IssuedDesk> desks() const;
    void insertDesk(const WriteTransaction& tx, const IssuedDesk& desk) const;
    void setReceived(const WriteTransaction& tx, const QString& desk) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
