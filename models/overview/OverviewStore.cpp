#include "models/overview/OverviewStore.h"

#include "models/awards/AwardStore.h"
#include "models/storage/Statement.h"
#include "models/workspace/Workspace.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

const StageProgress* OverviewData::stage(const QString& code) const
{
    const auto found = std::find_if(stages.begin(), stages.end(),
                                    [&](const StageProgress& each) { return each.stage == code; });
    return found == stages.end() ? nullptr : &*found;
}

OverviewData OverviewStore::load(const Programme& programme) const
{
    OverviewData data;
    readEntries(data);
    readReturns(data);
    readFindings(data);
    readQuarantine(data);
    for (const Stage& stage : programme.stages)
        data.stages.push_back(readStage(stage, int(programme.criteriaOf(stage.code).size())));
    data.awards = AwardStore(m_database).list();
    return data;
}

void OverviewStore::readEntries(OverviewData& data) const
{
    Statement rows = m_database.query("select id, ref, theme, status, prefecture, received_at_ms, "
                                      "assignee <> '' from entry order by id");
    while (rows.next()) {
        OverviewEntry entry;
        entry.id = EntryId(rows.integer(0));
        entry.ref = rows.text(1);
        entry.theme = rows.text(2);
        entry.status = rows.text(3);
        entry.prefecture = rows.text(4).toInt();
        entry.receivedAtMs = rows.optionalInteger(5);
        entry.hasAssignee = rows.integer(6) != 0;
        data.entries.push_back(std::move(entry));
    }
}

void OverviewStore::readReturns(OverviewData& data) const
{
    QHash<QString, OverviewEntry*> waiting;
    for (OverviewEntry& entry : data.entries) {
        if (entry.status == "returned"_L1)
            waiting.insert(entry.ref, &entry);
    }
    if (waiting.isEmpty())
        return;
    // Newest first: the first action that names an entry is the one that returned it.
    Statement rows = m_database.query(
        "select at_ms, label from journal where operation in ('entry.status', 'entry.statuses') "
        "and kind <> 'undo' order by id desc");
    while (!waiting.isEmpty() && rows.next()) {
        const QJsonArray labels = QJsonDocument::fromJson(rows.text(1).toUtf8()).array();
        for (const auto& label : labels) {
            const QStringList refs = label.toString().split(u", "_s);
            for (const QString& ref : refs) {
                if (OverviewEntry* entry = waiting.take(ref))
                    entry->returnedAtMs = rows.integer(0);
            }
        }
    }
}

void OverviewStore::readFindings(OverviewData& data) const
{
    Statement rows = m_database.query("select entry, code, severity = 'error', other from finding "
                                      "where state = 'open' order by id");
    while (rows.next()) {
        data.findings.push_back({EntryId(rows.integer(0)), rows.text(1), rows.integer(2) != 0,
                                 EntryId(rows.optionalInteger(3).value_or(0))});
    }
}

void OverviewStore::readQuarantine(OverviewData& data) const
{
    Statement rows = m_database.query(
        "select f.theme, count(*), min(j.at_ms) from quarantine q "
        "join import_file f on f.id = q.file left join journal j on j.id = f.action "
        "where q.state = 'open' group by f.theme");
    while (rows.next())
        data.quarantine[rows.text(0)] = {int(rows.integer(1)), rows.optionalInteger(2).value_or(0)};
}

StageProgress OverviewStore::readStage(const Stage& stage, int criteria) const
{
    StageProgress progress;
    progress.stage = stage.code;
    Statement members =
        m_database.query("select entry from stage_entry where stage = ? order by entry");
    members.bind(stage.code);
    QHash<qint64, int> sheets;
    while (members.next()) {
        progress.entries.push_back(EntryId(members.integer(0)));
        sheets.insert(members.integer(0), 0);
    }

    std::map<QString, JudgeProgress> judges;
    Statement assigned = m_database.query("select a.judge, j.ref, count(*) from assignment a "
                                          "join judge j on j.id = a.judge where a.stage = ? "
                                          "group by a.judge");
    assigned.bind(stage.code);
    while (assigned.next())
        judges[assigned.text(1)] = {JudgeId(assigned.integer(0)), assigned.text(1), 0,
                                    int(assigned.integer(2))};

    Statement marks = m_database.query(
        "select m.judge, j.ref, m.entry, count(*), exists (select 1 from conflict c "
        "where c.judge = m.judge and c.entry = m.entry), exists (select 1 from assignment a "
        "where a.stage = m.stage and a.judge = m.judge and a.entry = m.entry) "
        "from mark m join judge j on j.id = m.judge where m.stage = ? group by m.judge, m.entry");
    marks.bind(stage.code);
    while (marks.next()) {
        JudgeProgress& judge = judges[marks.text(1)];
        judge.judge = JudgeId(marks.integer(0));
        judge.ref = marks.text(1);
        const bool isComplete = marks.integer(3) >= criteria;
        judge.complete += isComplete ? 1 : 0;
        judge.due += marks.integer(5) != 0 ? 0 : 1;
        const auto sheet = sheets.find(marks.integer(2));
        if (isComplete && marks.integer(4) == 0 && sheet != sheets.end())
            ++*sheet;
    }
    for (auto& [ref, judge] : judges)
        progress.judges.push_back(std::move(judge));
    progress.belowQuorum = int(std::count_if(sheets.cbegin(), sheets.cend(),
                                             [&](int count) { return count < stage.quorum; }));
    return progress;
}

OverviewData readOverview(Workspace& workspace, const Programme& programme)
{
    OverviewData data = OverviewStore(workspace.database()).load(programme);
    data.ceremony = readCeremonyWaits(workspace);
    return data;
}

} // namespace prizedesk
