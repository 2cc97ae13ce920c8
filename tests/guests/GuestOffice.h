#pragma once

#include "models/guests/GuestImport.h"
#include "models/guests/GuestOperations.h"
#include "models/guests/GuestStore.h"
#include "tests/judging/SampleOffice.h"

namespace prizedesk::test {

/// A sample office that can take lists of guests.
class GuestOffice : public SampleOffice
{
public:
    Result<GuestImport::Outcome> importGuests(const QByteArray& csv, bool dryRun = false)
    {
        const auto table = ImportTable::fromBytes(QStringLiteral("guests.csv"), csv, {},
                                                  GuestImport::fields());
        return table ? GuestImport(workspace()).guests(*table, dryRun) : failure(table.error());
    }
    Result<GuestImport::Outcome> importReplies(const QByteArray& csv)
    {
        const auto table = ImportTable::fromBytes(QStringLiteral("replies.csv"), csv, {},
                                                  GuestImport::fields());
        return table ? GuestImport(workspace()).replies(*table) : failure(table.error());
    }
    void setCapacity(int persons)
    {
        CeremonyEvent event = loadCeremonyEvent(workspace().database());
        event.capacity = persons;
        REQUIRE(succeeded(GuestOperations(workspace()).setEvent(event)));
    }
    [[nodiscard]] std::vector<Guest> guests()
    {
        return GuestStore(workspace().database(), workspace().vault()).list();
    }
    [[nodiscard]] Guest guest(const QString& ref)
    {
        const auto found = GuestStore(workspace().database(), workspace().vault()).findRef(ref);
        REQUIRE(found);
        return *found;
    }
};

} // namespace prizedesk::test
