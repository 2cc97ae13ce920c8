#include "models/compute/UsageImport.h"

#include "models/compute/ComputePeriod.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/OfferStore.h"
#include "models/compute/PlanStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/RequestStore.h"
#include "models/compute/TeamStore.h"
#include "models/compute/UsageMerge.h"
#include "models/compute/UsagePosting.h"
#include "models/compute/UsageStore.h"
#include "models/compute/UsageTable.h"
#include "models/judging/ImportWriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageImport)
};

using Finding = ImportReport::Finding;

/// The first row of each team.
std::map<QString, int> firstRows(const UsageMerge& merge)
{
    std::map<QString, int> first;
    for (const auto& [key, row] : merge.rowOf) {
        const auto [at, isNew] = first.try_emplace(std::get<0>(key), row);
        at->second = std::min(at->second, row);
    }
    return first;
}

/// Rows of this table that nobody would pay for once it is taken, and what was charged before and
/// then has no room any more.
void findRefused(const Database& database, const UsageMerge& merge, std::vector<Finding>& findings)
{
    const LedgerStore ledger(database);
    const LedgerBook book(ledger.lines());
    const UsageCharges charges = UsageCharges::of(merge.inForce, ledger.tranches(), book);
    const std::map<QString, int> first = firstRows(merge);
    std::set<UsageId> charged;
    for (const LedgerLine* line : book.usageCharges())
        charged.insert(line->usage);
    for (const UsageCharges::Refused& refused : charges.refused) {
        const auto cause = first.find(refused.row->team);
        if (charged.contains(refused.row->id) && cause != first.end())
            findings.push_back(rowFinding(cause->second, QStringLiteral("usage.pushed_out"),
                                          QStringLiteral("gpu_hours"),
                                          QStringLiteral("%1 %2: %3")
                                              .arg(refused.row->day.toString(Qt::ISODate),
                                                   refused.row->offer, yenDigits(refused.row->yen)),
                                          refused.row->team));
        const auto row = merge.rowOf.find(refused.row->key());
        if (row == merge.rowOf.end() || charged.contains(refused.row->id))
            continue;
        const bool isAbove = refused.why == UsageCharges::Refused::Why::Above;
        findings.push_back(rowFinding(
            row->second,
            isAbove ? QStringLiteral("usage.over_allotment") : QStringLiteral("usage.no_allotment"),
            QStringLiteral("gpu_hours"), yenDigits(refused.row->yen), refused.row->team));
    }
}

/// Use of an offer that neither the approved plan gives the team nor its request accepts: once per
/// team and offer. Within what a team accepts it may use what it can get; its allotment is in yen.
void findUnplanned(const Database& database, const UsageMerge& merge,
                   std::vector<Finding>& findings)
{
    const auto plan = PlanStore(database).approved();
    if (!plan)
        return;
    std::map<std::pair<QString, QString>, int> first;
    for (const UsageRow& row : merge.inForce) {
        const auto number = merge.rowOf.find(row.key());
        if (number != merge.rowOf.end() && row.yen > Yen(0))
            first.try_emplace({row.team, row.offer}, number->second);
    }
    for (const auto& [pair, row] : first) {
        const TeamAllocation* team = plan->plan.find(pair.first);
        const auto request = RequestStore(database).find(pair.first);
        if (!team || !team->isFunded() || (request && request->request.accepts(pair.second)))
            continue;
        const bool isPlanned =
            std::any_of(team->lines.begin(), team->lines.end(),
                        [&](const AllocationLine& line) { return line.offer == pair.second; });
        if (!isPlanned)
            findings.push_back(rowFinding(row, QStringLiteral("usage.unplanned_offer"),
                                          QStringLiteral("offer"), pair.second, pair.first, false));
    }
}

/// Days that nobody pays for: most often a mistyped year.
void findOutside(const ComputePeriod& period, const UsageMerge& merge,
                 std::vector<Finding>& findings)
{
    for (const UsageRow& row : merge.added) {
        if (row.day < period.startsOn || row.day > period.endsOn)
            findings.push_back(rowFinding(row.row, QStringLiteral("usage.day_outside"),
                                          QStringLiteral("date"), row.day.toString(Qt::ISODate),
                                          row.team, false));
    }
}

void writeMerge(const WriteTransaction& tx, const UsageMerge& merge, ImportId file)
{
    const UsageStore store(tx.database());
    for (const UsageId id : merge.superseded)
        store.setState(tx, id, UsageRow::State::Superseded);
    for (UsageRow row : merge.added) {
        row.file = file;
        store.insert(tx, row);
    }
    postUsage(tx);
}

/// Of the versions that are left, the one that counts becomes the current one.
void bringIntoForce(const WriteTransaction& tx, const UsageStore& store,
                    const std::vector<const UsageRow*>& left)
{
    const UsageRow* counts = UsageMerge::counting(left);
    if (!counts)
        return;
    for (const UsageRow* row : left) {
        if (row->state != UsageRow::State::Current)
            continue;
        if (row->saysTheSame(*counts))
            return;
        store.setState(tx, row->id, UsageRow::State::Superseded);
    }
    store.setState(tx, counts->id, UsageRow::State::Current);
}

} // namespace

const std::vector<FieldSpec>& UsageImport::fields()
{
    static const std::vector<FieldSpec> fields{
        computeField(QStringLiteral("date"),
                     {QStringLiteral("利用日"), QStringLiteral("日付"), QStringLiteral("day")},
                     true),
        computeField(QStringLiteral("team"),
                     {QStringLiteral("チーム"), QStringLiteral("チーム番号")}, true),
        computeField(QStringLiteral("offer"),
                     {QStringLiteral("提供番号"), QStringLiteral("オファー")}, true),
        computeField(QStringLiteral("gpu_hours"),
                     {QStringLiteral("GPU時間"), QStringLiteral("利用時間")}),
        computeField(QStringLiteral("points"),
                     {QStringLiteral("ポイント"), QStringLiteral("利用ポイント")}),
        computeField(QStringLiteral("yen"),
                     {QStringLiteral("利用額"), QStringLiteral("金額"), QStringLiteral("円")}),
        computeField(
            QStringLiteral("record"),
            {QStringLiteral("明細番号"), QStringLiteral("ジョブ番号"), QStringLiteral("job")}),
        computeField(QStringLiteral("reported_on"),
                     {QStringLiteral("報告日"), QStringLiteral("集計日")}),
    };
    return fields;
}

Result<ImportReport> UsageImport::usage(const ImportTable& table, bool dryRun)
{
    struct Plan
    {
        ImportReport report;
        UsageMerge merge;
    };
    const bool hasUnit = table.has(QStringLiteral("gpu_hours")) ||
                         table.has(QStringLiteral("points")) || table.has(QStringLiteral("yen"));
    if (!hasUnit)
        return failure(Error::Code::ColumnsMissing, {QStringLiteral("gpu_hours")});
    const auto planned = readGuarded(m_workspace, [&] {
        const Database& database = m_workspace.database();
        QSet<QString> teams;
        for (const StudentTeam& team : TeamStore(database).list())
            teams.insert(team.ref);
        UsageTable read = readUsage(table, OfferStore(database).list(), teams);
        const UsageStore store(database);
        Plan plan{table.blankReport(),
                  UsageMerge::of(store.all(), read.rows, store.importsOf(table.source().digest))};
        plan.report.findings = std::move(read.findings);
        for (const UsageMerge::Note& note : plan.merge.notes)
            plan.report.findings.push_back(
                rowFinding(note.row, note.code, note.field, note.value, note.team, note.isError));
        findRefused(database, plan.merge, plan.report.findings);
        findUnplanned(database, plan.merge, plan.report.findings);
        findOutside(computePeriod(database, m_workspace.clock().nowMs()), plan.merge,
                    plan.report.findings);
        std::stable_sort(plan.report.findings.begin(), plan.report.findings.end(),
                         [](const Finding& a, const Finding& b) { return a.row < b.row; });
        plan.report.imported = plan.merge.imported;
        plan.report.updated = plan.merge.updated;
        plan.report.unchanged = plan.merge.unchanged;
        plan.report.quarantined =
            plan.report.rows - plan.report.imported - plan.report.updated - plan.report.unchanged;
        return plan;
    });
    if (!planned)
        return failure(planned.error());
    if (dryRun)
        return planned->report;
    const UsageMerge& merge = planned->merge;
    const ImportWriter writer{
        .kind = QStringLiteral("usage"),
        .changesAnything = !merge.added.empty(),
        .write = {},
        .writeWithFile = [&](WriteTransaction& tx, ImportId file) { writeMerge(tx, merge, file); },
        .undoable = false};
    return writer.run(m_workspace, table, planned->report);
}

Result<void> UsageImport::withdraw(ImportId file, const QString& reason)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("usage.withdraw"),
                  .labels = {},
                  .reason = reason,
                  .needsReason = true,
                  .undoable = false},
        [&](WriteTransaction& tx, Operation& operation) {
            const UsageStore store(tx.database());
            const std::vector<UsageRow> all = store.all();
            std::map<UsageMerge::Key, std::vector<const UsageRow*>> left;
            std::set<UsageMerge::Key> touched;
            int count = 0;
            for (const UsageRow& row : all) {
                if (row.state == UsageRow::State::Withdrawn)
                    continue;
                if (row.file != file) {
                    left[row.key()].push_back(&row);
                    continue;
                }
                ++count;
                touched.insert(row.key());
                store.setState(tx, row.id, UsageRow::State::Withdrawn);
            }
            for (const UsageMerge::Key& key : touched)
                bringIntoForce(tx, store, left[key]);
            if (count == 0)
                refuseBudget(Words::tr("The import has no rows that count."));
            operation.labels = {QString::number(file.value()), QString::number(count)};
            postUsage(tx);
        });
}

} // namespace prizedesk
