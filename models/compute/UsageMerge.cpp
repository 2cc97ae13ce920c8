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

/// When what the current row says was reported last.
QDate lastReported(const UsageRow& current, const Versions& versions)
{
    QDate last = current.reportedOn;
    for (const UsageRow* row : versions) {
        if (row->saysTheSame(current) && row->reportedOn.isValid() &&
            (!last.isValid() || row->reportedOn > last))
            last = row->reportedOn;
    }
    return last;
}

/// Whether an incoming row that says something else takes the place of the current one.
bool isLater(const UsageRow& incoming, const UsageRow& current, const Versions& versions)
{
    const QDate reported = lastReported(current, versions);
    if (incoming.reportedOn.isValid() && reported.isValid()) {
        if (incoming.reportedOn != reported)
            return incoming.reportedOn > reported;
        // Two reports of one day: what is paid at most.
        return incoming.yen > current.yen;
    }
    return std::none_of(versions.begin(), versions.end(),
                        [&](const UsageRow* row) { return row->saysTheSame(incoming); });
}

/// Days of a team and offer for which rows name the provider's number, and those for which none
/// does.
using Occasion = std::tuple<QString, QDate, QString>;

struct Records
{
    std::set<Occasion> named;
    std::set<Occasion> whole;

    void add(const UsageRow& row)
    {
        (row.record.isEmpty() ? whole : named).insert({row.team, row.day, row.offer});
    }
    [[nodiscard]] bool areMixedWith(const UsageRow& row) const
    {
        return (row.record.isEmpty() ? named : whole).contains({row.team, row.day, row.offer});
    }
};

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

UsageMerge UsageMerge::of(const std::vector<UsageRow>& known, const std::vector<UsageRow>& report,
                          const std::set<ImportId>& same)
{
    UsageMerge merge;
    std::map<Key, Versions> versions;
    Records records;
    for (const UsageRow& row : known) {
        if (row.state != UsageRow::State::Withdrawn)
            versions[row.key()].push_back(&row);
        if (row.state == UsageRow::State::Current)
            records.add(row);
    }
    for (const UsageRow& row : report)
        records.add(row);
    std::set<UsageId> gone;
    for (const UsageRow& row : report) {
        if (records.areMixedWith(row)) {
            merge.notes.push_back({row.row, QStringLiteral("usage.record_mixed"),
                                   QStringLiteral("record"), row.record, row.team, true});
            continue;
        }
        merge.rowOf.emplace(row.key(), row.row);
        const Versions& its = versions[row.key()];
        const UsageRow* current = currentOf(its);
        UsageRow fresh = row;
        if (!current) {
            ++merge.imported;
            merge.added.push_back(fresh);
            continue;
        }
        if (!current->saysTheSame(row) && isLater(row, *current, its)) {
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
            return version->saysTheSame(row) && version->reportedOn == row.reportedOn &&
                   same.contains(version->file);
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

const UsageRow* UsageMerge::counting(const std::vector<const UsageRow*>& versions)
{
    const UsageRow* current = nullptr;
    Versions earlier;
    for (const UsageRow* row : versions) {
        if (!current || (!current->saysTheSame(*row) && isLater(*row, *current, earlier)))
            current = row;
        earlier.push_back(row);
    }
    return current;
}

} // namespace prizedesk
