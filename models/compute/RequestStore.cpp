#include "models/compute/RequestStore.h"

#include "models/storage/WriteTransaction.h"

#include <algorithm>

namespace prizedesk {

std::vector<TeamRequest> RequestStore::list() const
{
    Statement read = m_database.query(R"(
        select t.ref, t.institution, t.category, r.minimum_milli, r.maximum_milli, r.merit,
               r.merit_error, r.offers, r.justification, r.starts_on, r.ends_on
        from compute_request r join team t on t.id = r.team order by length(t.ref), t.ref)");
    std::vector<TeamRequest> requests;
    while (read.next()) {
        TeamRequest row;
        row.request.team = read.text(0);
        row.request.institution = read.text(1);
        row.request.category = read.text(2);
        row.request.minimumMilli = read.integer(3);
        row.request.maximumMilli = read.integer(4);
        row.request.merit = Points::fromHundredths(read.integer(5));
        row.meritError = Points::fromHundredths(read.integer(6));
        row.request.offers = read.text(7).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        row.justification = read.text(8);
        row.startsOn = QDate::fromString(read.text(9), Qt::ISODate);
        row.endsOn = QDate::fromString(read.text(10), Qt::ISODate);
        requests.push_back(std::move(row));
    }
    return requests;
}

std::optional<TeamRequest> RequestStore::find(const QString& team) const
{
    const std::vector<TeamRequest> all = list();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TeamRequest& request) {
        return request.request.team == team;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void RequestStore::put(const WriteTransaction& tx, TeamId team, const TeamRequest& row) const
{
    tx.statement(R"(
        insert into compute_request (team, minimum_milli, maximum_milli, merit, merit_error, offers,
            justification, starts_on, ends_on)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (team) do update set minimum_milli = excluded.minimum_milli,
            maximum_milli = excluded.maximum_milli, merit = excluded.merit,
            merit_error = excluded.merit_error, offers = excluded.offers,
            justification = excluded.justification, starts_on = excluded.starts_on,
            ends_on = excluded.ends_on)")
        .bind(team.value(), row.request.minimumMilli, row.request.maximumMilli,
              row.request.merit.hundredths(), row.meritError.hundredths(),
              row.request.offers.join(QLatin1Char(';')), row.justification,
              row.startsOn.toString(Qt::ISODate), row.endsOn.toString(Qt::ISODate))
        .run();
}

void RequestStore::remove(const WriteTransaction& tx, TeamId team) const
{
    tx.statement("delete from compute_request where team = ?").bind(team.value()).run();
}

} // namespace prizedesk
