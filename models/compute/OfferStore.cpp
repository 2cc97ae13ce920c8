#include "models/compute/OfferStore.h"

#include "models/storage/WriteTransaction.h"

#include <algorithm>

namespace prizedesk {

std::vector<OfferRecord> OfferStore::list() const
{
    Statement read = m_database.query(R"(
        select id, code, provider, provider_kind = 'academic', gpu, memory, interconnect, currency,
               price_e4, tax_included, tax_percent, fx_rate_e4, fx_on, fx_note, capacity_hours,
               speed_milli, starts_on, ends_on, minimum_days, storage_yen, points_milli, experience,
               note
        from offer order by length(code), code)");
    std::vector<OfferRecord> offers;
    while (read.next()) {
        OfferRecord offer;
        offer.id = OfferId(read.integer(0));
        offer.code = read.text(1);
        offer.provider = read.text(2);
        offer.isAcademic = read.integer(3) != 0;
        offer.gpu = read.text(4);
        offer.memory = read.text(5);
        offer.interconnect = read.text(6);
        offer.currency = read.text(7);
        offer.priceE4 = read.integer(8);
        offer.taxIncluded = read.integer(9) != 0;
        offer.taxPercent = int(read.integer(10));
        offer.rateE4 = read.optionalInteger(11);
        offer.rateOn = QDate::fromString(read.text(12), Qt::ISODate);
        offer.rateNote = read.text(13);
        offer.capacityHours = read.integer(14);
        offer.speedMilli = int(read.integer(15));
        offer.startsOn = QDate::fromString(read.text(16), Qt::ISODate);
        offer.endsOn = QDate::fromString(read.text(17), Qt::ISODate);
        offer.minimumDays = int(read.integer(18));
        offer.storagePrice = Yen(read.integer(19));
        offer.pointsMilli = read.integer(20);
        offer.experience = read.text(21);
        offer.note = read.text(22);
        offers.push_back(std::move(offer));
    }
    return offers;
}

std::optional<OfferRecord> OfferStore::find(const QString& code) const
{
    const std::vector<OfferRecord> all = list();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const OfferRecord& offer) { return offer.code == code; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool OfferStore::isReferred(const QString& code) const
{
    Statement read = m_database.query(R"(
        select exists (select 1 from usage_row where offer = ?)
            or exists (select 1 from ledger_line where offer = ?))");
    read.bind(code, code);
    return read.next() && read.integer(0) != 0;
}

void OfferStore::put(const WriteTransaction& tx, OfferRecord& offer) const
{
    tx.statement(R"(
        insert into offer (code, provider, provider_kind, gpu, memory, interconnect, currency,
            price_e4, tax_included, tax_percent, fx_rate_e4, fx_on, fx_note, yen_e4, capacity_hours,
            speed_milli, starts_on, ends_on, minimum_days, storage_yen, points_milli, experience,
            note)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (code) do update set provider = excluded.provider,
            provider_kind = excluded.provider_kind, gpu = excluded.gpu, memory = excluded.memory,
            interconnect = excluded.interconnect, currency = excluded.currency,
            price_e4 = excluded.price_e4, tax_included = excluded.tax_included,
            tax_percent = excluded.tax_percent, fx_rate_e4 = excluded.fx_rate_e4,
            fx_on = excluded.fx_on, fx_note = excluded.fx_note, yen_e4 = excluded.yen_e4,
            capacity_hours = excluded.capacity_hours, speed_milli = excluded.speed_milli,
            starts_on = excluded.starts_on, ends_on = excluded.ends_on,
            minimum_days = excluded.minimum_days, storage_yen = excluded.storage_yen,
            points_milli = excluded.points_milli, experience = excluded.experience,
            note = excluded.note)")
        .bind(offer.code, offer.provider,
              offer.isAcademic ? QStringLiteral("academic") : QStringLiteral("company"), offer.gpu,
              offer.memory, offer.interconnect, offer.currency, offer.priceE4, offer.taxIncluded,
              offer.taxPercent, offer.rateE4, offer.rateOn.toString(Qt::ISODate), offer.rateNote,
              offer.yenE4().value_or(0), offer.capacityHours, offer.speedMilli,
              offer.startsOn.toString(Qt::ISODate), offer.endsOn.toString(Qt::ISODate),
              offer.minimumDays, offer.storagePrice.amount(), offer.pointsMilli, offer.experience,
              offer.note)
        .run();
    Statement id = tx.database().query("select id from offer where code = ?");
    id.bind(offer.code);
    if (id.next())
        offer.id = OfferId(id.integer(0));
}

void OfferStore::remove(const WriteTransaction& tx, const QString& code) const
{
    tx.statement("delete from offer where code = ?").bind(code).run();
}

} // namespace prizedesk
