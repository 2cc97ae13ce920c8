#include "models/compute/TeamUse.h"

#include "models/compute/Offer.h"
#include "models/core/CodeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace prizedesk {

namespace {

constexpr int kRecentDays = 7;
constexpr int kNearPercent = 110; // the forecast's own uncertainty is about a tenth

constexpr std::array kAlerts{
    CodeWords{"none", ""},
    CodeWords{"low", QT_TRANSLATE_NOOP("TeamUse", "Little use")},
    CodeWords{"high", QT_TRANSLATE_NOOP("TeamUse", "Nearly used up")},
    CodeWords{"near", QT_TRANSLATE_NOOP("TeamUse", "May exceed")},
    CodeWords{"over", QT_TRANSLATE_NOOP("TeamUse", "Will exceed")},
    CodeWords{"refused", QT_TRANSLATE_NOOP("TeamUse", "Exceeded")},
};

int percentOf(Yen part, Yen whole)
{
    return whole > Yen(0) ? int((part.amount() * 200 + whole.amount()) / (whole.amount() * 2)) : 0;
}

/// part × numerator / denominator, half up.
qint64 scaled(qint64 part, qint64 numerator, qint64 denominator)
{
    return denominator > 0 ? (part * numerator + denominator / 2) / denominator : 0;
}

struct Reported
{
    std::map<QDate, Yen> days;
    Yen sum;
    qint64 hoursMilli = 0;
    Yen recent;
    qint64 recentHoursMilli = 0;
};

/// Hours of an offer's own GPU in hours of the reference GPU.
qint64 inReference(const TeamUseInput& input, const QString& offer, qint64 hoursMilli)
{
    Offer converter;
    converter.speedMilli = input.speeds.value(offer, converter.speedMilli);
    return converter.inReferenceMilli(hoursMilli);
}

std::map<QString, Reported> reportedBy(const TeamUseInput& input)
{
    std::map<QString, Reported> found;
    const QDate since = input.on.addDays(1 - kRecentDays);
    for (const UsageRow& row : input.rows) {
        if (row.day > input.on)
            continue;
        Reported& team = found[row.team];
        team.days[row.day] += row.yen;
        team.sum += row.yen;
        const qint64 hours = inReference(input, row.offer, row.hoursMilli);
        team.hoursMilli += hours;
        if (row.day >= since) {
            team.recent += row.yen;
            team.recentHoursMilli += hours;
        }
    }
    return found;
}

TeamUse::Alert alertFor(const TeamUse& use, const TeamUseInput& input)
{
    if (use.refused > Yen(0))
        return TeamUse::Alert::Refused;
    if (use.allotted <= Yen(0))
        return TeamUse::Alert::None;
    const int forecast = use.forecastPercent();
    if (forecast > kNearPercent)
        return TeamUse::Alert::Over;
    if (use.usedPercent() > input.highPercent)
        return TeamUse::Alert::High;
    if (forecast > 100)
        return TeamUse::Alert::Near;
    if (use.plannedByNow > Yen(0) &&
        use.used.amount() * 100 < use.plannedByNow.amount() * input.lowPercent)
        return TeamUse::Alert::Low;
    return TeamUse::Alert::None;
}

/// The part of `whole` that `part` is of `of`, rounded down. Exact for 4,200,000,000 yen and any
/// number of hours.
qint64 partOf(qint64 whole, Yen part, Yen of)
{
    if (of <= Yen(0))
        return 0;
    const quint64 rest = quint64(whole % of.amount()) * quint64(part.amount());
    return whole / of.amount() * part.amount() + qint64(rest / quint64(of.amount()));
}

/// Hours and yen of one team's part of a plan.
struct Promise
{
    Yen reserved;
    Yen used;
    qint64 reservedMilli = 0;
    qint64 usedMilli = 0;

    /// Releases, transfers and expiry move yen. Of the hours that are not used the same part stays
    /// as of the yen; where more was used than planned, yen buy hours at the plan's mean price.
    [[nodiscard]] qint64 hoursMilli(Yen open) const
    {
        const Yen leftYen = reserved - used;
        const qint64 leftMilli = reservedMilli - usedMilli;
        if (leftYen > Yen(0) && leftMilli > 0)
            return usedMilli + partOf(leftMilli, open, leftYen);
        return usedMilli + partOf(reservedMilli, open, reserved);
    }
};

void addHours(const LedgerBook& book, const TeamUseInput& input, std::map<QString, TeamUse>& teams)
{
    std::map<std::pair<QString, TrancheId>, Promise> promises;
    for (const LedgerLine& line : book.lines()) {
        if (line.team.isEmpty() || line.cost.isValid() || !book.counts(line))
            continue;
        const qint64 hours = inReference(input, line.offer, line.hoursMilli);
        Promise& promise = promises[{line.team, line.tranche}];
        if (line.kind == LedgerLine::Kind::Reserve) {
            promise.reserved += line.committed;
            promise.reservedMilli += hours;
        } else if (line.kind == LedgerLine::Kind::Charge) {
            promise.used += line.inFlight;
            promise.usedMilli += hours;
        }
    }
    for (const auto& [key, promise] : promises)
        teams[key.first].allottedHoursMilli +=
            promise.hoursMilli(book.balances().tranche(key.second).committed);
}

void addLedger(const LedgerBook& book, const TeamUseInput& input, std::map<QString, TeamUse>& teams)
{
    for (const auto& [team, columns] : book.balances().teams)
        teams[team].allotted = columns.total();
    for (const LedgerLine* charge : book.usageCharges()) {
        if (charge->day > input.on)
            continue;
        teams[charge->team].used += charge->inFlight;
        teams[charge->team].usedHoursMilli +=
            inReference(input, charge->offer, charge->hoursMilli);
    }
    addHours(book, input, teams);
}

} // namespace

int TeamUse::usedPercent() const
{
    return percentOf(used, allotted);
}

int TeamUse::forecastPercent() const
{
    return percentOf(forecast, allotted);
}

QString usageAlertCode(TeamUse::Alert alert)
{
    return QLatin1String(kAlerts[size_t(alert)].code);
}

QString usageAlertWords(TeamUse::Alert alert)
{
    return alert == TeamUse::Alert::None
               ? QString()
               : QCoreApplication::translate("TeamUse", kAlerts[size_t(alert)].text);
}

std::vector<TeamUse> teamUse(const LedgerBook& book, const TeamUseInput& input)
{
    std::map<QString, TeamUse> teams;
    for (const QString& team : input.teams)
        teams[team];
    addLedger(book, input, teams);
    const std::map<QString, Reported> reported = reportedBy(input);
    const QDate on = std::clamp(input.on, input.period.startsOn.addDays(-1), input.period.endsOn);
    const qint64 elapsed = input.period.startsOn.daysTo(on) + 1;
    const qint64 left = on.daysTo(input.period.endsOn);
    const qint64 recentDays = std::min<qint64>(kRecentDays, elapsed);
    std::set<UsageId> charged;
    for (const LedgerLine* line : book.usageCharges())
        charged.insert(line->usage);
    for (const UsageRow& row : input.rows) {
        if (row.yen > Yen(0) && row.day <= input.on && !charged.contains(row.id))
            teams[row.team].refused += row.yen;
    }
    std::vector<TeamUse> result;
    for (auto& [ref, use] : teams) {
        use.team = ref;
        use.plannedByNow =
            Yen(scaled(use.allotted.amount(), std::max<qint64>(0, elapsed), input.period.days()));
        const auto its = reported.find(ref);
        const Reported none;
        const Reported& team = its == reported.end() ? none : its->second;
        use.forecast = team.sum + Yen(scaled(team.recent.amount(), left, recentDays));
        use.forecastHoursMilli = team.hoursMilli + scaled(team.recentHoursMilli, left, recentDays);
        for (QDate day = input.period.startsOn; day <= on; day = day.addDays(1)) {
            const auto found = team.days.find(day);
            use.daily.push_back(found == team.days.end() ? Yen(0) : found->second);
        }
        use.alert = alertFor(use, input);
        result.push_back(use);
    }
    return result;
}

} // namespace prizedesk
