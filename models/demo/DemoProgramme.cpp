#include "models/demo/DemoProgramme.h"

#include "models/awards/AwardOperations.h"
#include "models/demo/DemoAwardDay.h"
#include "models/demo/DemoCeremony.h"
#include "models/demo/DemoClock.h"
#include "models/demo/DemoCommittee.h"
#include "models/demo/DemoCompute.h"
#include "models/demo/DemoJudging.h"
#include "models/entrants/EntryImport.h"
#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryStatus.h"
#include "models/entrants/EntryStore.h"
#include "models/judging/JudgeImport.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeStore.h"
#include "models/programme/ProgrammeTemplate.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageRanking.h"
#include "models/tables/TableWriter.h"
#include "models/workspace/Workspace.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr std::array kStaff{u"福田 真帆", u"大西 亮介", u"三宅 千尋"};
constexpr int kMostEntries = 100'000;
constexpr int kStartedDaysAgo = 42;

QByteArray sample(const QString& name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sample's form again and again under new numbers, addresses and titles, for measuring.
QByteArray multiplied(const SourceTable& table, const ColumnMapping& mapping, int entries)
{
    OutTable out;
    for (const QString& heading : table.header)
        out.columns.push_back({.header = heading});
    const int ref = mapping.indexOf(u"ref"_s);
    const int email = mapping.indexOf(u"email"_s);
    const int title = mapping.indexOf(u"title"_s);
    for (int i = 0; i < entries; ++i) {
        QStringList cells = table.rows[size_t(i) % table.rows.size()].cells();
        cells.resize(table.header.size());
        cells[ref] = QString::number(i + 1);
        if (i >= int(table.rows.size())) {
            cells[title] = cells.at(title) + QString::number(i);
            cells[email] = u"contact%1@example.jp"_s.arg(i);
        }
        out.rows.push_back(cells);
    }
    return toCsvUtf8(out);
}

/// Stops at the first step that fails.
class Builder
{
public:
    Builder(Workspace& workspace, DemoClock& clock, const Programme& programme,
            const DemoProgramme::Options& options)
        : m_workspace(workspace)
        , m_clock(clock)
        , m_programme(programme)
        , m_options(options)
    {
    }

    Result<void> run(const Progress& progress)
    {
        struct Step
        {
            Result<void> (Builder::*act)();
            int daysAgo;
        };
        constexpr std::array<Step, 10> kSteps{{{&Builder::importEntries, 41},
                                              {&Builder::importApplicants, 40},
                                              {&Builder::check, 34},
                                              {&Builder::judge, 29},
                                              {&Builder::moveApplicants, 15},
                                              {&Builder::committee, 0},
                                              {&Builder::award, 0},
                                              {&Builder::compute, 0},
                                              {&Builder::awardDay, 0},
                                              {&Builder::guests, 0}}};
        for (size_t i = 0; i < kSteps.size(); ++i) {
            progress.report(qint64(i), qint64(kSteps.size()));
            if (progress.isCancelled())
                return failure(Error::Code::Cancelled);
            m_workspace.setWho(m_options.who.isEmpty()
                                   ? QString::fromUtf16(kStaff[i % kStaff.size()])
                                   : m_options.who);
            m_clock.setDaysAgo(kSteps[i].daysAgo);
            const Result<void> done = (this->*kSteps[i].act)();
            if (!done)
                return done;
        }
        return {};
    }

private:
    Result<void> importForm(const QString& kind, const QString& name, int entries)
    {
        EntryImport import(m_workspace, m_programme);
        const QString theme = import.themeFor(kind);
        auto table = SourceTable::fromBytes(name, sample(name), {}, EntryImport::fieldsOf(kind));
        if (!table)
            return failure(table.error());
        ColumnMapping mapping = import.mappingFor(kind, theme, *table);
        if (entries > 0) {
            table = SourceTable::fromBytes(u"entries.csv"_s, multiplied(*table, mapping, entries),
                                           {}, EntryImport::fieldsOf(kind));
            if (!table)
                return failure(table.error());
            mapping = import.mappingFor(kind, theme, *table);
        }
        const auto plan = import.plan(kind, theme, *table, mapping, {});
        if (!plan)
            return failure(plan.error());
        const auto applied = import.apply(*plan);
        return applied ? Result<void>() : failure(applied.error());
    }

    Result<void> importEntries()
    {
        return importForm(u"entries"_s, u"entries_agents.xlsx"_s,
                          std::min(m_options.entries, kMostEntries));
    }

    Result<void> importApplicants()
    {
        return importForm(u"applicants"_s, u"applicants_students.csv"_s, 0);
    }

    /// Entries without open errors are accepted, most others go back or wait.
    Result<void> check()
    {
        const EntryStore store(m_workspace.database(), m_workspace.vault());
        const auto findings = store.findingsOf(u"T1"_s);
        QStringList clean;
        QStringList faulty;
        std::array<QStringList, kStaff.size()> byPerson;
        for (const Entry& entry : store.list(u"T1"_s)) {
            if (entry.number > kChecked)
                break;
            const auto its = findings.value(entry.id.value());
            const bool hasError = std::any_of(its.begin(), its.end(), [](const Finding& finding) {
                return finding.isOpenError();
            });
            (hasError ? faulty : clean) += entry.ref;
            byPerson[size_t(entry.number) % kStaff.size()] += entry.ref;
        }
        EntryOperations operations(m_workspace, m_programme);
        for (size_t i = 0; i < kStaff.size(); ++i) {
            const auto assigned = operations.assign(byPerson[i], QString::fromUtf16(kStaff[i]));
            if (!assigned)
                return assigned;
        }
        const auto accepted = operations.setStatus(clean, u"accepted"_s, u"形式確認を終えました"_s);
        if (!accepted)
            return accepted;
        const auto half = faulty.size() / 2;
        const auto returned = operations.setStatus(faulty.mid(0, half), u"returned"_s,
                                                   u"記入の誤りを確かめています"_s);
        if (!returned)
            return returned;
        return operations.setStatus(faulty.mid(half), u"checking"_s, u"確認中"_s);
    }

    Result<void> judge()
    {
        JudgeImport import(m_workspace);
        const auto judges = table(u"judges.csv"_s, JudgeImport::judgeFields());
        const auto conflicts = table(u"conflicts.csv"_s, JudgeImport::conflictFields());
        const auto finalists = table(u"finalists.csv"_s, StageOperations::listFields());
        const auto scores = table(u"scores_final.csv"_s, ScoreImport::fields());
        for (const auto* one : {&judges, &conflicts, &finalists, &scores}) {
            if (!*one)
                return failure(one->error());
        }
        const auto members = import.judges(*judges);
        if (!members)
            return failure(members.error());
        const auto declared = import.conflicts(*conflicts);
        if (!declared)
            return failure(declared.error());
        const auto entered = StageOperations(m_workspace).enterFrom(kStage, *finalists);
        if (!entered)
            return failure(entered.error());
        DemoJudging judging(m_workspace,
                            {.stage = kStage, .staff = staff(), .setDaysAgo = [this](int days) {
                                 m_clock.setDaysAgo(days);
                             }});
        if (auto judged = judging.run(*scores); !judged)
            return judged;
        QStringList finalistRefs;
        const EntryStore store(m_workspace.database(), m_workspace.vault());
        for (const StageMember& member : StageStore(m_workspace.database()).members(kStage)) {
            if (member.status == "accepted"_L1)
                finalistRefs += member.ref;
        }
        EntryOperations operations(m_workspace, m_programme);
        for (const QString& status : {u"paper"_s, u"passed"_s, u"final"_s}) {
            const auto moved =
                operations.setStatus(finalistRefs, status, u"書類審査の結果による"_s);
            if (!moved)
                return moved;
        }
        return {};
    }

    Result<void> moveApplicants()
    {
        const EntryStore store(m_workspace.database(), m_workspace.vault());
        const auto findings = store.findingsOf(u"T2"_s);
        QStringList clean;
        for (const Entry& entry : store.list(u"T2"_s)) {
            if (!findings.contains(entry.id.value()))
                clean += entry.ref;
        }
        EntryOperations operations(m_workspace, m_programme);
        const auto accepted = operations.setStatus(clean, u"accepted"_s, u"資格を確認しました"_s);
        if (!accepted)
            return accepted;
        const auto first =
            operations.setStatus(clean.mid(0, kStage1), u"stage1"_s, u"ステージ1の参加者"_s);
        if (!first)
            return first;
        return operations.setStatus(clean.mid(0, kStage2), u"stage2"_s,
                                    u"ステージ1の自動評価による"_s);
    }

    Result<void> committee() { return demoCommittee(m_workspace, kStage); }
    Result<void> guests() { return demoGuests(m_workspace); }

    Result<void> compute()
    {
        // Two people must approve, and the second one is named in the sample.
        if (m_options.who.isEmpty())
            m_workspace.setWho(QString::fromUtf16(kStaff[2]));
        return demoCompute(m_workspace);
    }
    Result<void> awardDay() { return demoAwardDay(m_workspace); }

    Result<void> award()
    {
        const auto ranking = rankStage(m_workspace, kStage);
        if (!ranking)
            return failure(ranking.error());
        AwardOperations operations(m_workspace);
        const QStringList prizes{u"t1-1"_s, u"t1-2"_s, u"t1-3"_s, u"t1-special"_s};
        qsizetype next = 0;
        for (const RankedEntry& entry : ranking->entries) {
            if (next == prizes.size() || !entry.rank)
                break;
            const auto given =
                operations.give(prizes.at(next), entry.entry,
                                u"最終審査で%1位（補正後 %2点、素点の平均 %3点、委員 %4名）"_s
                                    .arg(*entry.rank)
                                    .arg(entry.adjusted.value_or(0), 0, 'f', 2)
                                    .arg(pointsText(entry.mean.rounded()))
                                    .arg(entry.n));
            // An entry that must not win leaves the prize to the next.
            if (given)
                ++next;
            else if (given.error().kind() != Error::Kind::Refused)
                return given;
        }
        return {};
    }

    /// Those who act by turns; one alone where a name was given.
    [[nodiscard]] QStringList staff() const
    {
        QStringList names;
        for (const auto* name : kStaff)
            names += QString::fromUtf16(name);
        return m_options.who.isEmpty() ? names : QStringList{m_options.who};
    }

    Result<ImportTable> table(const QString& name, const std::vector<FieldSpec>& fields) const
    {
        return ImportTable::fromBytes(name, sample(name), {}, fields);
    }

    static constexpr int kChecked = 128; ///< later ones have just come in
    static constexpr int kStage1 = 220;
    static constexpr int kStage2 = 120;
    const QString kStage = u"t1-final"_s;

    Workspace& m_workspace;
    DemoClock& m_clock;
    const Programme& m_programme;
    const DemoProgramme::Options& m_options;
};

} // namespace

Result<void> DemoProgramme::build(const QString& path, const Options& options,
                                  const Progress& progress)
{
    const auto programme = ProgrammeTemplate::load(u"geniac-prize-2026"_s);
    if (!programme)
        return failure(programme.error());
    Result<void> done;
    DemoClock clock;
    clock.setDaysAgo(kStartedDaysAgo);
    {
        auto workspace = Workspace::create(
            path, {.who = options.who.isEmpty() ? QString::fromUtf16(kStaff[0]) : options.who,
                   .passphrase = {},
                   .readOnly = false,
                   .clock = &clock});
        if (!workspace)
            return failure(workspace.error());
        done = ProgrammeOperations(**workspace).start(*programme);
        if (done) {
            const Programme stored = ProgrammeStore((*workspace)->database()).load();
            done = Builder(**workspace, clock, stored, options).run(progress);
        }
    }
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace prizedesk
