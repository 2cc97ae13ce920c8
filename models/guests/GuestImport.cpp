#include "models/guests/GuestImport.h"

#include "models/guests/CeremonyEvent.h"
#include "models/guests/GuestCode.h"
#include "models/guests/GuestImportPlan.h"
#include "models/guests/GuestStore.h"
#include "models/judging/ImportWriter.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// Whom a guest comes with is named by number, and may come later in the same table.
void writeHosts(const WriteTransaction& tx, GuestStore& store,
                const std::vector<GuestImportPlan::Row>& rows)
{
    const QHash<QString, GuestId> ids = store.ids();
    for (const GuestImportPlan::Row& row : rows) {
        const GuestId host = ids.value(row.hostRef);
        if (!host.isValid() || host == row.guest.id || host == row.guest.host)
            continue;
        Guest guest = row.guest;
        guest.host = host;
        store.update(tx, guest);
    }
}

} // namespace

Result<GuestImport::Outcome> GuestImport::guests(const ImportTable& table, bool dryRun)
{
    return run(Kind::Guests, table, dryRun);
}

Result<GuestImport::Outcome> GuestImport::replies(const ImportTable& table, bool dryRun)
{
    return run(Kind::Replies, table, dryRun);
}

Result<GuestImport::Outcome> GuestImport::run(Kind kind, const ImportTable& table, bool dryRun)
{
    GuestStore store(m_workspace.database(), m_workspace.vault());
    std::optional<GuestImportPlan> plan;
    try {
        const Database& database = m_workspace.database();
        plan.emplace(table, store.list(),
                     GuestImportPlan::Setting{
                         .kind = kind == Kind::Guests ? GuestImportPlan::Kind::Guests
                                                      : GuestImportPlan::Kind::Replies,
                         .codePrefix = guestCodePrefix(ProgrammeStore(database).load().code),
                         .capacity = loadCeremonyEvent(database).capacity,
                         .nowMs = m_workspace.clock().nowMs()});
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
    Outcome outcome{plan->report(), {}};
    if (!dryRun) {
        const ImportWriter writer{
            kind == Kind::Guests ? u"guests"_s : u"replies"_s, plan->changesAnything(),
            [&](WriteTransaction& tx) {
                QHash<int, PersonId> persons;
                // Numbers that the table gives come first, then those that are free.
                for (const bool hasRef : {true, false}) {
                    for (GuestImportPlan::Row& row : plan->rows()) {
                        if (row.guest.ref.isEmpty() == hasRef)
                            continue;
                        if (!row.guest.id.isValid())
                            store.insert(tx, row.guest);
                        else if (row.changes)
                            store.update(tx, row.guest);
                        persons.insert(row.number, row.guest.person);
                    }
                }
                writeHosts(tx, store, plan->rows());
                return persons;
            }};
        const auto written = writer.run(m_workspace, table, outcome.report);
        if (!written)
            return failure(written.error());
        outcome.report = *written;
    }
    for (const GuestImportPlan::Row& row : plan->rows())
        outcome.records.push_back({row.number, row.guest});
    return outcome;
}

} // namespace prizedesk
