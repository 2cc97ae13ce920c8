#include "models/compute/TeamUse.h"

#include "models/compute/Offer.h"
#include "models/core/CodeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
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

/// What a promise of hours was given.
struct Reserved
{
    qint64 hoursMilli = 0;
    Yen yen;
};

/// The hours that a promise still stands for: as many of those reserved as it has of their money.
qint64 hoursOf(const Reserved& reserved, Yen money)
{
    if (reserved.yen <= Yen(0) || money == reserved.yen)
        return reserved.hoursMilli;
    return qint64(std::llround(double(reserved.hoursMilli) * double(money.amount()) /
                               double(reserved.yen.amount())));
}

void addLedger(const LedgerBook& book, const TeamUseInput& input, std::map<QString, TeamUse>& teams)
{
    for (const auto& [team, columns] : book.balances().teams) {
        teams[team].allotted = columns.total();
        teams[team].used = columns.used();
    }
    std::map<TrancheId, Reserved> reserved;
    std::map<TrancheId, QString> teamOf;
    std::map<QString, Reserved> ofTeam;
    for (const LedgerLine& line : book.lines()) {
        if (line.tranche.isValid())
            teamOf.emplace(line.tranche, line.team);
        if (line.team.isEmpty() || line.cost.isValid() || !book.counts(line))
            continue;
        const qint64 hours = inReference(input, line.offer, line.hoursMilli);
        if (line.kind == LedgerLine::Kind::Reserve) {
            for (Reserved* sum : {&reserved[line.tranche], &ofTeam[line.team]}) {
                sum->hoursMilli += hours;
                sum->yen += line.committed;
            }
        } else if (line.kind == LedgerLine::Kind::Charge) {
            teams[line.team].usedHoursMilli += hours;
        }
    }
    // Money that came by a transfer alone buys what the team's own plan buys on average.
    for (const auto& [tranche, money] : book.pools()) {
        const QString& team = teamOf[tranche];
        const auto own = reserved.find(tranche);
        teams[team].allottedHoursMilli += own != reserved.end()       ? hoursOf(own->second, money)
                                          : ofTeam[team].yen > Yen(0) ? hoursOf(ofTeam[team], money)
                                                                      : 0;
    }
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
