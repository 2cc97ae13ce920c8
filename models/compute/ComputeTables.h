#pragma once

#include "models/compute/OfferRecord.h"
#include "models/compute/StudentTeam.h"
#include "models/compute/TeamRequest.h"
#include "models/judging/ImportTable.h"

namespace prizedesk {

/// Offers as a table gives them. Rows that cannot be used are told and left out.
struct OfferTable
{
    std::vector<OfferRecord> offers;
    std::vector<int> rows; ///< of the source, by offer
    std::vector<ImportReport::Finding> findings;
};

/// Requests as a table gives them; institution and category are the team's.
struct RequestTable
{
    std::vector<TeamRequest> requests;
    std::vector<int> rows;
    std::vector<ImportReport::Finding> findings;

    [[nodiscard]] std::vector<ComputeRequest> plain() const;
};

/// offer, provider, gpu, yen_per_gpu_hour, capacity_gpu_hours, speed, tax_included; besides price and
/// currency with fx_rate, fx_date, fx_note; provider_kind, memory, interconnect, starts_on, ends_on,
/// minimum_days, storage_yen_per_tb_month, points_per_gpu_hour, experience, note.
[[nodiscard]] const std::vector<FieldSpec>& offerFields();
/// team, institution, category, merit, min_gpu_hours, max_gpu_hours, offers (parted by `;`, empty =
/// all); besides merit_error, justification, starts_on, ends_on.
[[nodiscard]] const std::vector<FieldSpec>& requestFields();

/// Prices without tax are raised by `taxPercent` where the table names no rate of its own.
[[nodiscard]] OfferTable readOffers(const ImportTable& table, int taxPercent = 10);
[[nodiscard]] RequestTable readRequests(const ImportTable& table);

/// One field of a table whose headings are the code and its synonyms.
[[nodiscard]] FieldSpec computeField(const QString& code, const QStringList& headings,
                                     bool required = false);
/// A date as somebody wrote it; invalid where the cell is empty, nothing where it is no date.
[[nodiscard]] std::optional<QDate> readDay(const QString& cell);
/// A quantity in thousandths: `325.64`, `1,200 時間`. Not below 0, up to a billion.
[[nodiscard]] std::optional<qint64> readMilli(const QString& cell);

} // namespace prizedesk
