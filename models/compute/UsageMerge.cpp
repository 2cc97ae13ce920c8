#include "models/compute/UsageMerge.h"

#include <algorithm>
#include <set>

namespace prizedesk {

namespace {

using Versions = std::vector<const UsageRow*>;

const UsageRow* currentOf(const Versions& versions)
{
    for (const UsageRow* row : versions) {
        if (row->state == UsageRow::State::Current)
            return row;
    }
    return nullptr;
}

/// Whether the incoming row takes the place of the current one.
bool isLater(const UsageRow& incoming, const UsageRow& current, const Versions& versions)
{
    if (incoming.reportedOn.isValid() && current.reportedOn.isValid()) {
        if (incoming.reportedOn != current.reportedOn)
            return incoming.reportedOn > current.reportedOn;
        // Two reports of one day: what is paid at most.
        return incoming.yen > current.yen;
    }
    return std::none_of(versions.begin(), versions.end(), [&](const UsageRow* row) {
        return row->state == UsageRow::State::Superseded && row->saysTheSame(incoming);
    });
}

QString dayList(const std::vector<QDate>& days)
{
    constexpr size_t kNamed = 3;
    QStringList names;
    for (size_t i = 0; i < std::min(days.size(), kNamed); ++i)
        names << days[i].toString(Qt::ISODate);
    if (days.size() > kNamed)
        names << QStringLiteral("+%1").arg(days.size() - kNamed);
    return names.join(QStringLiteral(", "));
}

/// Days without a row between the first and the last one, for teams and offers of this report.
void noteGaps(UsageMerge& merge)
{
    std::map<std::pair<QString, QString>, std::set<QDate>> days;
    std::map<std::pair<QString, QString>, int> lastRow;
    for (const auto& [key, row] : merge.rowOf) {
        int& last = lastRow[{std::get<0>(key), std::get<2>(key)}];
        last = std::max(last, row);
    }
    for (const UsageRow& row : merge.inForce)
        days[{row.team, row.offer}].insert(row.day);
    for (const auto& [pair, row] : lastRow) {
        const std::set<QDate>& has = days[pair];
        std::vector<QDate> missing;
        if (has.empty())
            continue;
        for (QDate day = *has.begin(); day < *has.rbegin(); day = day.addDays(1)) {
            if (!has.contains(day))
                missing.push_back(day);
        }
        if (!missing.empty())
            merge.notes.push_back({row, QStringLiteral("usage.gap"), QStringLiteral("date"),
                                   pair.second + QStringLiteral(": ") + dayList(missing),
                                   pair.first});
    }
}

} // namespace

UsageMerge UsageMerge::of(const std::vector<UsageRow>& known, const std::vector<UsageRow>& report)
{
    UsageMerge merge;
    std::map<Key, Versions> versions;
    for (const UsageRow& row : known) {
        if (row.state != UsageRow::State::Withdrawn)
            versions[row.key()].push_back(&row);
    }
    std::set<UsageId> gone;
    for (const UsageRow& row : report) {
        merge.rowOf.emplace(row.key(), row.row);
        const Versions& its = versions[row.key()];
        const UsageRow* current = currentOf(its);
        UsageRow fresh = row;
        if (!current) {
            ++merge.imported;
            merge.added.push_back(fresh);
            continue;
        }
        if (current->saysTheSame(row)) {
            ++merge.unchanged;
            continue;
        }
        if (isLater(row, *current, its)) {
            ++merge.updated;
            merge.superseded.push_back(current->id);
            gone.insert(current->id);
            merge.added.push_back(fresh);
            merge.notes.push_back({row.row, QStringLiteral("usage.correction"),
                                   QStringLiteral("gpu_hours"), yenDigits(current->yen), row.team});
            continue;
        }
        ++merge.unchanged;
        const bool isKnown = std::any_of(its.begin(), its.end(), [&](const UsageRow* version) {
            return version->saysTheSame(row) && version->reportedOn == row.reportedOn;
        });
        if (!isKnown) {
            fresh.state = UsageRow::State::Superseded;
            merge.added.push_back(fresh);
        }
    }
    for (const UsageRow& row : known) {
        if (row.state == UsageRow::State::Current && !gone.contains(row.id))
            merge.inForce.push_back(row);
    }
    for (const UsageRow& row : merge.added) {
        if (row.state == UsageRow::State::Current)
            merge.inForce.push_back(row);
    }
    noteGaps(merge);
    return merge;
}

const UsageRow* UsageMerge::before(const std::vector<UsageRow>& known, const UsageRow& row)
{
    const UsageRow* found = nullptr;
    for (const UsageRow& other : known) {
        if (other.key() != row.key() || other.state != UsageRow::State::Superseded ||
            other.file == row.file)
            continue;
        if (!found || std::tie(other.reportedOn, other.id) > std::tie(found->reportedOn, found->id))
            found = &other;
    }
    return found;
}

} // namespace prizedesk
