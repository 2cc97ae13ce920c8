#include "models/compute/ComputeImport.h"
#include "models/compute/ComputeSettings.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/OfferOperations.h"
#include "models/compute/OfferStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/judging/ImportWriter.h"

namespace prizedesk {

namespace {

bool isOutside(const QDate& from, const QDate& to, const ComputeSettings& settings)
{
    const bool endsEarly = to.isValid() && settings.startsOn.isValid() && to < settings.startsOn;
    const bool beginsLate = from.isValid() && settings.endsOn.isValid() && from > settings.endsOn;
    return endsEarly || beginsLate;
}

} // namespace

Result<ImportReport> ComputeImport::offers(const ImportTable& table, bool dryRun)
{
    struct Plan
    {
        ImportReport report;
        std::vector<OfferRecord> changes;
    };
    const auto planned = readGuarded(m_workspace, [&] {
        const Database& database = m_workspace.database();
        const ComputeSettings settings = ComputeSettingsStore(database).load();
        OfferTable read = readOffers(table, settings.taxPercent);
        Plan plan{table.blankReport(), {}};
        plan.report.findings = std::move(read.findings);
        const OfferStore store(database);
        for (size_t i = 0; i < read.offers.size(); ++i) {
            OfferRecord offer = read.offers[i];
            const auto tell = [&](const char* code, const char* field, bool error) {
                plan.report.findings.push_back(rowFinding(read.rows[i], QLatin1String(code),
                                                          QLatin1String(field), {}, offer.code,
                                                          error));
            };
            if (offer.isAcademic && settings.refusesAcademic) {
                tell("offer.academic", "provider_kind", true);
                continue;
            }
            if (isOutside(offer.startsOn, offer.endsOn, settings))
                tell("period.outside", "starts_on", false);
            const auto known = store.find(offer.code);
            if (known)
                offer.id = known->id;
            if (known && *known == offer) {
                ++plan.report.unchanged;
                continue;
            }
            ++(known ? plan.report.updated : plan.report.imported);
            plan.changes.push_back(offer);
        }
        plan.report.quarantined =
            plan.report.rows - plan.report.imported - plan.report.updated - plan.report.unchanged;
        return plan;
    });
    if (!planned)
        return failure(planned.error());
    if (dryRun)
        return planned->report;
    const ImportWriter writer{.kind = QStringLiteral("offers"),
                              .changesAnything = !planned->changes.empty(),
                              .write = [&](WriteTransaction& tx) {
                                  for (OfferRecord offer : planned->changes)
                                      OfferStore(tx.database()).put(tx, offer);
                                  return QHash<int, PersonId>();
                              }};
    return writer.run(m_workspace, table, planned->report);
}

} // namespace prizedesk
