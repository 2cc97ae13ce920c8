#include "models/demo/DemoCompute.h"

#include "models/compute/ComputeImport.h"
#include "models/compute/ComputeSettings.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/EnvelopeOperations.h"
#include "models/compute/LedgerOperations.h"
#include "models/compute/PlanOperations.h"
#include "models/compute/TeamOperations.h"
#include "models/compute/TeamStore.h"
#include "models/compute/UsageImport.h"
#include "models/compute/UsageRemark.h"
#include "models/workspace/Workspace.h"

#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr size_t kMembers = 5;
const Yen kCeiling(400'000'000);
const Yen kBrief(4'000'000'000);
const QDate kFirstDay(2026, 11, 1);
const QDate kLastDay(2027, 1, 31);

constexpr std::array kTeamNames{
    u"雪明り",     u"東都ロボ工房", u"博多アーム", u"信濃モーション", u"有明ラボ",
    u"加賀メカ",   u"諏訪ハンズ",   u"東都把持班", u"金沢VLA",        u"那古野AI",
    u"能登ロボ",   u"白山チーム",   u"備讃ハンド", u"みちのく機構",   u"六甲ジュニア",
    u"越前ロボ部", u"美ら海AI",     u"しまなみ",   u"鞆の浦",         u"首里ロボ"};
constexpr std::array kRoles{u"リーダー", u"モデル", u"データ", u"評価", u"実機"};

Result<ImportTable> table(const QString& name, const std::vector<FieldSpec>& fields)
{
    QFile file(u":/demo/"_s + name);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return ImportTable::fromBytes(name, bytes, {}, fields);
}

Result<void> settle(const Result<ImportReport>& report)
{
    return report ? Result<void>() : failure(report.error());
}

Result<void> registers(Workspace& workspace)
{
    ComputeSettings settings;
    settings.reserve = Yen(20'000'000);
    settings.startsOn = kFirstDay;
    settings.endsOn = kLastDay;
    if (auto done = changeComputeSettings(workspace, settings); !done)
        return done;
    const auto offers = table(u"gpu_offers.csv"_s, offerFields());
    const auto requests = table(u"gpu_requests.csv"_s, requestFields());
    if (!offers || !requests)
        return failure(offers ? requests.error() : offers.error());
    ComputeImport import(workspace);
    if (auto done = settle(import.offers(*offers)); !done)
        return done;
    return settle(import.requests(*requests));
}

/// Applicants who came furthest, five to a team.
Result<void> teams(Workspace& workspace)
{
    std::vector<QString> persons;
    Statement read = workspace.database().query(
        "select ref from entry where status = 'stage2' order by ref");
    while (read.next())
        persons.push_back(read.text(0));
    TeamOperations operations(workspace);
    size_t next = 0;
    size_t number = 0;
    for (StudentTeam team : TeamStore(workspace.database()).list()) {
        if (number < kTeamNames.size())
            team.name = QString::fromUtf16(kTeamNames[number++]);
        for (size_t i = 0; i < kMembers && next < persons.size(); ++i)
            team.members.push_back({{}, persons[next++], QString::fromUtf16(kRoles[i]), i == 0,
                                    QDate(2026, 10, 20)});
        if (auto done = operations.edit(team); !done)
            return done;
    }
    return {};
}

Result<void> budget(Workspace& workspace)
{
    const auto confirmed = EnvelopeOperations(workspace).confirm(
        kCeiling, u"仕様書 3-7-3・5（4億円以内）"_s, u"大西 亮介"_s);
    if (!confirmed)
        return failure(confirmed.error());
    OtherCost storage;
    storage.yen = Yen(1'122'000);
    storage.startsOn = kFirstDay;
    storage.endsOn = kLastDay;
    storage.note = u"チームごとに20TB、3か月"_s;
    const auto added = LedgerOperations(workspace).addCost(storage);
    return added ? Result<void>() : failure(added.error());
}

Result<void> plans(Workspace& workspace)
{
    struct Scenario
    {
        QString name;
        AllocationPolicy policy;
        Yen envelope;
    };
    PlanOperations operations(workspace);
    for (const Scenario& scenario :
         {Scenario{u"評価重視"_s, AllocationPolicy::Merit, kCeiling},
          Scenario{u"均等"_s, AllocationPolicy::Equal, kCeiling},
          Scenario{u"均等＋評価"_s, AllocationPolicy::EqualMerit, kCeiling},
          Scenario{u"最小を最大に"_s, AllocationPolicy::MaxMin, kCeiling},
          Scenario{u"評価重視（40億円）"_s, AllocationPolicy::Merit, kBrief}}) {
        const auto made = operations.make(
            {.name = scenario.name, .policy = scenario.policy, .envelope = scenario.envelope});
        if (!made)
            return failure(made.error());
    }
    return operations.approve(u"評価重視"_s, u"大西 亮介"_s);
}

Result<void> use(Workspace& workspace)
{
    const auto usage = table(u"gpu_usage.csv"_s, UsageImport::fields());
    if (!usage)
        return failure(usage.error());
    if (auto done = settle(UsageImport(workspace).usage(*usage)); !done)
        return done;
    // What another provider reports late is more than the team has left: listed, not charged.
    const auto late = ImportTable::fromBytes(
        u"gpu_usage_late.csv"_s, "date,team,offer,gpu_hours\n2026-11-20,TM13,O2,300\n", {},
        UsageImport::fields());
    if (!late)
        return failure(late.error());
    if (auto done = settle(UsageImport(workspace).usage(*late)); !done)
        return done;
    const auto paid = LedgerOperations(workspace).settle({}, QDate(2026, 11, 14),
                                                         u"請求書 11月前半分"_s);
    if (!paid)
        return failure(paid.error());
    UsageRemark remark;
    remark.team = u"TM13"_s;
    remark.month = u"2026-11"_s;
    remark.verdict = UsageRemark::Verdict::Question;
    remark.text = u"配分を超える利用が報告された。今後の利用計画をメンターと確認する。"_s;
    return remarkUsage(workspace, remark);
}

} // namespace

Result<void> demoCompute(Workspace& workspace)
{
    for (auto* step : {registers, teams, budget, plans, use}) {
        if (auto done = step(workspace); !done)
            return done;
    }
    return {};
}

} // namespace prizedesk
