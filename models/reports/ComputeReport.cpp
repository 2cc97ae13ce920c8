#include "models/reports/ComputeReport.h"

#include "models/compute/ComputeStatus.h"
#include "models/compute/OfferStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/TeamStore.h"
#include "models/compute/UsageRemark.h"
#include "models/core/Numbers.h"
#include "models/reports/ReportBasis.h"

#include <QCoreApplication>
#include <QHash>

#include <set>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComputeReport)
};

using Section = FiguresReport::Section;

QString hoursText(qint64 milli)
{
    return groupedDigits((milli + 500) / 1000);
}

QString percentText(int percent)
{
    return QStringLiteral("%1 %").arg(percent);
}

std::vector<FiguresReport::Column> columns(const QStringList& heads, const QString& kinds)
{
    std::vector<FiguresReport::Column> result;
    for (qsizetype i = 0; i < heads.size(); ++i)
        result.push_back({heads.at(i), kinds.at(i) == QLatin1Char('n')});
    return result;
}

Section envelopeSection(const EnvelopeHistory& history, bool japanese)
{
    Section section;
    section.title = Words::tr("Figures of the budget and what they rest on");
    section.columns =
        columns({Words::tr("State"), Words::tr("Amount"), Words::tr("Digits"), Words::tr("Tax"),
                 Words::tr("Basis"), Words::tr("Document"), Words::tr("Confirmed by")},
                QStringLiteral("tnntttt"));
    for (const EnvelopeFigure& figure : history.figures) {
        const QString state =
            figure.state() == EnvelopeFigure::State::Confirmed ? Words::tr("Confirmed")
            : figure.state() == EnvelopeFigure::State::Waiting ? Words::tr("Not confirmed")
                                                               : Words::tr("Withdrawn");
        QStringList people{figure.confirmedBy, figure.secondBy};
        people.removeAll(QString());
        section.rows.push_back({state, yenInWords(figure.amount), yenDigits(figure.amount),
                                taxBasisWords(figure.taxBasis), figure.basis.in(japanese),
                                figure.document, people.join(Words::tr(", "))});
    }
    return section;
}

Section balanceSection(const LedgerBalances& balances, Yen reserve)
{
    Section section;
    section.title = Words::tr("Balances");
    section.columns =
        columns({Words::tr("Budget"), Words::tr("Settled"), Words::tr("In flight"),
                 Words::tr("Committed"), Words::tr("Free"), Words::tr("of which reserve")},
                QStringLiteral("nnnnnn"));
    section.rows.push_back({yenDigits(balances.envelope), yenDigits(balances.settled),
                            yenDigits(balances.inFlight), yenDigits(balances.committed),
                            yenDigits(balances.free), yenDigits(std::min(reserve, balances.free))});
    return section;
}

Section teamSection(const ComputeStatus& status, const QHash<QString, QString>& names)
{
    Section section;
    section.title = Words::tr("Plan and use by team");
    section.columns =
        columns({Words::tr("Team"), Words::tr("Name"), Words::tr("Allotment"), Words::tr("Used"),
                 Words::tr("Hours of the reference GPU"), Words::tr("Share"), Words::tr("Forecast"),
                 Words::tr("Not charged"), Words::tr("Remark")},
                QStringLiteral("ttnnnnnnt"));
    for (const TeamUse& team : status.teams)
        section.rows.push_back({team.team, names.value(team.team), yenDigits(team.allotted),
                                yenDigits(team.used), hoursText(team.usedHoursMilli),
                                percentText(team.usedPercent()),
                                percentText(team.forecastPercent()), yenDigits(team.refused),
                                usageAlertWords(team.alert)});
    return section;
}

QHash<QString, QString> teamNames(const Database& database)
{
    QHash<QString, QString> names;
    for (const StudentTeam& team : TeamStore(database).list())
        names.insert(team.ref, team.name.isEmpty() ? team.institution : team.name);
    return names;
}

/// What was charged between two days, by offer.
Section offerSection(const Database& database, const LedgerBook& book, const QDate& from,
                     const QDate& to)
{
    struct Sum
    {
        qint64 hoursMilli = 0;
        Yen yen;
        std::set<QString> teams;
    };
    std::map<QString, Sum> sums;
    for (const LedgerLine* charge : book.usageCharges()) {
        if (charge->day < from || charge->day > to)
            continue;
        Sum& sum = sums[charge->offer];
        sum.hoursMilli += charge->hoursMilli;
        sum.yen += charge->inFlight;
        sum.teams.insert(charge->team);
    }
    Section section;
    section.title = Words::tr("Use by offer");
    section.columns = columns({Words::tr("Offer"), Words::tr("Provider"), Words::tr("GPU"),
                               Words::tr("Teams"), Words::tr("GPU-hours"), Words::tr("Yen")},
                              QStringLiteral("tttnnn"));
    for (const OfferRecord& offer : OfferStore(database).list()) {
        const Sum& sum = sums[offer.code];
        section.rows.push_back({offer.code, offer.provider, offer.gpu,
                                QString::number(sum.teams.size()), hoursText(sum.hoursMilli),
                                yenDigits(sum.yen)});
    }
    return section;
}

Section costSection(const Database& database, const LedgerBalances& balances)
{
    Section section;
    const std::vector<OtherCost> costs = OtherCostStore(database).list();
    if (costs.empty())
        return section;
    section.title = Words::tr("Other compute cost");
    section.columns = columns({Words::tr("Head"), Words::tr("Team"), Words::tr("Planned"),
                               Words::tr("Used"), Words::tr("Note")},
                              QStringLiteral("ttnnt"));
    for (const OtherCost& cost : costs)
        section.rows.push_back({otherCostHeadWords(cost.head), cost.team, yenDigits(cost.yen),
                                yenDigits(balances.cost(cost.id).used()), cost.note});
    return section;
}

/// What the office decided in the month: approvals, releases, transfers, expiries, settlements.
Section decisionSection(const LedgerBook& book, const QDate& from, const QDate& to)
{
    std::map<std::pair<qint64, LedgerLine::Kind>, std::pair<QDate, Yen>> sums;
    QHash<qint64, QString> notes;
    for (const LedgerLine& line : book.lines()) {
        const bool isCharge = line.kind == LedgerLine::Kind::Charge || line.usage.isValid();
        if (line.day < from || line.day > to || isCharge)
            continue;
        auto& [day, yen] = sums[{line.action, line.kind}];
        day = line.day;
        yen += line.kind == LedgerLine::Kind::Deposit    ? line.deposited
               : line.kind == LedgerLine::Kind::Settle   ? line.settled
               : line.committed > Yen(0)                 ? line.committed
               : line.kind == LedgerLine::Kind::Transfer ? Yen(0)
                                                         : Yen(0) - line.committed;
        if (!line.note.isEmpty())
            notes.insert(line.action, line.note);
    }
    Section section;
    section.title = Words::tr("Bookings of the month");
    section.columns =
        columns({Words::tr("Day"), Words::tr("Kind"), Words::tr("Yen"), Words::tr("Note")},
                QStringLiteral("ttnt"));
    for (const auto& [key, sum] : sums)
        section.rows.push_back({sum.first.toString(Qt::ISODate), ledgerKindWords(key.second),
                                yenDigits(sum.second), notes.value(key.first)});
    if (section.rows.empty())
        section.sentences << Words::tr("None.");
    return section;
}

Section monthSection(const Database& database, const ComputeStatus& status, const QString& month,
                     const QHash<QString, QString>& names)
{
    std::map<QString, std::pair<qint64, Yen>> used;
    for (const LedgerLine* charge : status.book.usageCharges()) {
        if (charge->day.toString(QStringLiteral("yyyy-MM")) != month)
            continue;
        used[charge->team].first += charge->hoursMilli;
        used[charge->team].second += charge->inFlight;
    }
    std::map<QString, UsageRemark> remarks;
    for (const UsageRemark& remark : usageRemarks(database)) {
        if (remark.month == month)
            remarks.emplace(remark.team, remark);
    }
    Section section;
    section.title = Words::tr("Use of the month and whether it was appropriate");
    section.columns =
        columns({Words::tr("Team"), Words::tr("Name"), Words::tr("GPU-hours of the month"),
                 Words::tr("Yen of the month"), Words::tr("Allotment"), Words::tr("Used so far"),
                 Words::tr("Share"), Words::tr("Forecast"), Words::tr("State"), Words::tr("Judged"),
                 Words::tr("Remark")},
                QStringLiteral("ttnnnnnnttt"));
    for (const TeamUse& team : status.teams) {
        const auto& [hours, yen] = used[team.team];
        const auto remark = remarks.find(team.team);
        const bool isJudged = remark != remarks.end();
        section.rows.push_back(
            {team.team, names.value(team.team), hoursText(hours), yenDigits(yen),
             yenDigits(team.allotted), yenDigits(team.used), percentText(team.usedPercent()),
             percentText(team.forecastPercent()), usageAlertWords(team.alert),
             isJudged ? usageVerdictWords(remark->second.verdict) : Words::tr("Not judged yet"),
             isJudged ? remark->second.text : QString()});
    }
    return section;
}

QStringList monitoringSentences(const ComputeStatus& status)
{
    QStringList sentences;
    for (const auto& [alert, words] :
         {std::pair{TeamUse::Alert::Refused,
                    Words::tr("Above their allotment, and not charged for it: %1.")},
          std::pair{TeamUse::Alert::Over, Words::tr("Would exceed their allotment: %1.")},
          std::pair{TeamUse::Alert::Near, Words::tr("May exceed their allotment: %1.")},
          std::pair{TeamUse::Alert::High, Words::tr("Have nearly used their allotment up: %1.")},
          std::pair{TeamUse::Alert::Low, Words::tr("Use little: %1.")}}) {
        QStringList teams;
        for (const TeamUse& team : status.teams) {
            if (team.alert == alert)
                teams << team.team;
        }
        if (!teams.isEmpty())
            sentences << words.arg(teams.join(Words::tr(", ")));
    }
    if (!status.gaps.empty()) {
        QStringList days;
        for (const QDate& day : status.gaps)
            days << day.toString(Qt::ISODate);
        sentences << Words::tr("No report for: %1.").arg(days.join(Words::tr(", ")));
    }
    if (sentences.isEmpty())
        sentences << Words::tr("Nothing unusual.");
    return sentences;
}

void append(FiguresReport& report, Section section)
{
    if (!section.columns.empty() || !section.sentences.isEmpty())
        report.sections.push_back(std::move(section));
}

} // namespace

Result<FiguresReport> gpuReport(Workspace& workspace, bool japanese)
{
    const auto status = ComputeStatus::load(workspace);
    if (!status)
        return failure(status.error());
    return readGuarded(workspace, [&] {
        const Database& database = workspace.database();
        FiguresReport report;
        fillBasis(report, workspace, japanese);
        report.landscape = true;
        report.heading = Words::tr("Compute budget");
        report.subject = Words::tr("As of %1").arg(status->on.toString(Qt::ISODate));
        report.notes << Words::tr("At most to be paid: %1").arg(yenDigits(status->worstCase()));
        if (status->approved)
            report.notes << Words::tr("Plan in force: %1, approved by %2 and %3")
                                .arg(status->approved->name, status->approved->approvedBy,
                                     status->approved->secondBy);
        append(report, envelopeSection(status->envelope, japanese));
        append(report, balanceSection(status->balances(), status->reserve));
        append(report, teamSection(*status, teamNames(database)));
        append(report, offerSection(database, status->book, QDate(1, 1, 1), QDate(9999, 12, 31)));
        append(report, costSection(database, status->balances()));
        return report;
    });
}

Result<FiguresReport> monthlyReport(Workspace& workspace, const QString& wanted, bool japanese)
{
    QString month = wanted;
    if (month.isEmpty()) {
        const auto latest = ComputeStatus::load(workspace);
        if (!latest)
            return failure(latest.error());
        month = latest->on.toString(QStringLiteral("yyyy-MM"));
    }
    const QDate from = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (!from.isValid())
        return failure(Error::Code::Usage, {Words::tr("Name the month as 2026-11.")});
    const QDate to = from.addMonths(1).addDays(-1);
    const auto newest = ComputeStatus::load(workspace);
    if (!newest)
        return failure(newest.error());
    const bool hasAll = newest->lastUsageDay.isValid() && newest->lastUsageDay >= to;
    const auto status =
        ComputeStatus::load(workspace, hasAll || newest->on < from ? to : std::min(to, newest->on));
    if (!status)
        return failure(status.error());
    return readGuarded(workspace, [&] {
        const Database& database = workspace.database();
        const QHash<QString, QString> names = teamNames(database);
        FiguresReport report;
        fillBasis(report, workspace, japanese);
        report.landscape = true;
        report.heading = Words::tr("Monthly report on the use of compute");
        report.subject =
            japanese ? QStringLiteral("%1年%2月").arg(from.year()).arg(from.month()) : month;
        report.notes << Words::tr("Reports of use up to %1.").arg(status->on.toString(Qt::ISODate));
        Section monitoring;
        monitoring.title = Words::tr("Plan and actual: what to look at");
        monitoring.sentences = monitoringSentences(*status);
        append(report, balanceSection(status->balances(), status->reserve));
        append(report, monitoring);
        append(report, monthSection(database, *status, month, names));
        append(report, offerSection(database, status->book, from, to));
        append(report, costSection(database, status->balances()));
        append(report, decisionSection(status->book, from, to));
        return report;
    });
}

} // namespace prizedesk
