#include "models/packets/ReceiveStore.h"

#include "models/judging/DeclarationStore.h"
#include "models/packets/Rubric.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageRanking.h"
#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

/// Row ids by what people call them; `sql` gives the word and the id.
QHash<QString, qint64> idsOf(const Database& database, const char* sql)
{
    Statement rows = database.query(sql);
    QHash<QString, qint64> ids;
    while (rows.next())
        ids.insert(rows.text(0), rows.integer(1));
    return ids;
}

void putReturned(const WriteTransaction& tx, const QString& stage, const Mark& mark, qint64 atMs)
{
    tx.statement(R"(
        insert into returned_cell (stage, judge, entry, criterion, mark, comment, changed_at_ms)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (stage, judge, entry, criterion)
        do update set mark = excluded.mark, comment = excluded.comment,
                      changed_at_ms = excluded.changed_at_ms)")
        .bind(stage, mark.judge.value(), mark.entry.value(), mark.criterion, mark.mark,
              mark.comment, atMs)
        .run();
}

} // namespace

ReceiveState ReceiveStore::state() const
{
    ReceiveState state;
    const Programme programme = ProgrammeStore(m_database).load();
    state.programmeCode = programme.code;
    loadPapers(state);
    for (const auto& [uuid, paper] : state.papers) {
        const Stage* stage = programme.stage(paper.stage);
        if (!stage || state.stages.contains(paper.stage))
            continue;
        ReceiveState::StageState held;
        held.stage = *stage;
        held.criteria = judgedCriteria(programme, stage->code);
        held.rubricDigest = rubricDigest(held.criteria);
        held.ranking = rankingInput(m_database, stage->code);
        Statement version =
            m_database.query("select version from rubric_version where stage = ? and digest = ?");
        version.bind(stage->code, held.rubricDigest);
        if (version.next())
            held.rubricVersion = int(version.integer(0));
        state.stages.insert({stage->code, std::move(held)});
    }
    loadCells(state);
    Statement conflicts = m_database.query(R"(
        select j.ref, e.ref from conflict c
        join judge j on j.id = c.judge join entry e on e.id = c.entry)");
    while (conflicts.next())
        state.conflicts.insert({conflicts.text(0), conflicts.text(1)});
    return state;
}

void ReceiveStore::loadPapers(ReceiveState& state) const
{
    Statement rows = m_database.query(R"(
        select p.uuid, 0, p.stage, j.ref, p.issued_at_ms, r.digest
        from packet p join judge j on j.id = p.judge
        join rubric_version r on r.stage = p.stage and r.version = p.rubric_version
        union all
        select s.uuid, 1, s.stage, j.ref, s.issued_at_ms, s.rubric_digest
        from score_sheet s join judge j on j.id = s.judge)");
    while (rows.next()) {
        IssuedPaper paper;
        paper.uuid = rows.text(0);
        paper.isSheet = rows.integer(1) != 0;
        paper.stage = rows.text(2);
        paper.judge = rows.text(3);
        paper.issuedAtMs = rows.integer(4);
        paper.rubricDigest = rows.text(5);
        state.papers.insert({paper.uuid, paper});
    }
    Statement entries = m_database.query(R"(
        select p.uuid, e.ref, l.position from packet_entry l
        join packet p on p.id = l.packet join entry e on e.id = l.entry
        union all
        select l.sheet, e.ref, l.position from score_sheet_entry l join entry e on e.id = l.entry
        order by 1, 3)");
    while (entries.next())
        state.papers[entries.text(0)].entries += entries.text(1);
    Statement received = m_database.query(R"(
        select p.uuid, r.version, r.digest from packet_return r join packet p on p.id = r.packet
        union all
        select sheet, version, digest from sheet_return)");
    while (received.next())
        state.papers[received.text(0)].received.insert(
            {int(received.integer(1)), received.text(2)});
}

void ReceiveStore::loadCells(ReceiveState& state) const
{
    Statement marks = m_database.query(R"(
        select m.stage, j.ref, e.ref, c.code, m.mark, m.comment, o.source, o.at_ms, o.who
        from mark m join judge j on j.id = m.judge join entry e on e.id = m.entry
        join criterion c on c.id = m.criterion
        left join mark_origin o on o.stage = m.stage and o.judge = m.judge
             and o.entry = m.entry and o.criterion = m.criterion)");
    while (marks.next()) {
        if (!state.stages.contains(marks.text(0)))
            continue;
        state.cells[{marks.text(0), marks.text(1), marks.text(2), marks.text(3)}].office =
            CellValue{int(marks.integer(4)), marks.text(5), marks.integer(7), marks.text(8),
                      markSourceFromCode(marks.text(6))};
    }
    Statement base = m_database.query(R"(
        select r.stage, j.ref, e.ref, c.code, r.mark, r.comment, r.changed_at_ms
        from returned_cell r join judge j on j.id = r.judge join entry e on e.id = r.entry
        join criterion c on c.id = r.criterion)");
    while (base.next()) {
        state.cells[{base.text(0), base.text(1), base.text(2), base.text(3)}].base =
            CellValue{int(base.integer(4)), base.text(5), base.integer(6), {}, MarkSource::Packet};
    }
    Statement overalls = m_database.query(R"(
        select o.stage, j.ref, e.ref, o.comment
        from overall_comment o join judge j on j.id = o.judge join entry e on e.id = o.entry)");
    while (overalls.next())
        state.overalls.insert(
            {{overalls.text(0), overalls.text(1), overalls.text(2)}, overalls.text(3)});
}

void ReceiveStore::take(const WriteTransaction& tx, const ReceivePlan& plan) const
{
    for (const PlannedFile& file : plan.files()) {
        if (file.isTaken())
            takeFile(tx, plan, file);
    }
}

void ReceiveStore::takeFile(const WriteTransaction& tx, const ReceivePlan& plan,
                            const PlannedFile& file) const
{
    const ReceiveState& state = plan.state();
    // Also entries that left the stage since: an interest in one of them is declared all the same.
    const QHash<QString, qint64> entries = idsOf(m_database, "select ref, id from entry");
    const JudgeId judge(idsOf(m_database, "select ref, id from judge").value(file.judge));
    QHash<QString, qint64> criteria;
    for (const Criterion& criterion : state.stages.at(file.stage).criteria)
        criteria.insert(criterion.code, criterion.id);
    const ScoreStore scores(m_database);

    // An interest also takes the judge's assignments away.
    const DeclarationStore declarations(m_database);
    using Source = DeclarationStore::Source;
    for (const PlannedDeclaration& declared : file.declarations) {
        declarations.put(tx, judge, EntryId(entries.value(declared.entry)), declared.category,
                         declared.note, Source::Judge);
    }
    for (const QString& ref : file.declaredFree) {
        const EntryId entry(entries.value(ref));
        if (!declarations.isDeclared(judge, entry))
            declarations.put(tx, judge, entry, 0, QStringLiteral(""), Source::Judge);
    }
    for (const PlannedCell& cell : file.cells) {
        const Mark mark{judge, EntryId(entries.value(cell.entry)), criteria.value(cell.criterion),
                        cell.returned.mark, cell.returned.comment};
        const bool isTaken = cell.state == PlannedCell::State::New ||
                             cell.state == PlannedCell::State::Changed ||
                             cell.take == TakeSide::Judge;
        if (isTaken)
            scores.put(tx, file.stage, mark, cell.returned.source, cell.returned.atMs);
        const auto held = state.cells.find({file.stage, file.judge, cell.entry, cell.criterion});
        if (held == state.cells.end() || !held->second.base ||
            !held->second.base->says(cell.returned))
            putReturned(tx, file.stage, mark, cell.returned.atMs);
    }
    for (const ReturnEntry& entry : file.overalls) {
        tx.statement(R"(
            insert into overall_comment (stage, judge, entry, comment, changed_at_ms)
            values (?, ?, ?, ?, ?)
            on conflict (stage, judge, entry)
            do update set comment = excluded.comment, changed_at_ms = excluded.changed_at_ms)")
            .bind(file.stage, judge.value(), entries.value(entry.ref), entry.overall,
                  entry.overallChangedAtMs)
            .run();
    }
    if (file.isSheet) {
        tx.statement(R"(
            insert into sheet_return (sheet, version, digest, finished_at_ms, received_at_ms,
                                      received_by)
            values (?, ?, ?, ?, ?, ?))")
            .bind(file.paper, file.version, file.digest, file.finishedAtMs, tx.nowMs(), tx.who())
            .run();
        return;
    }
    tx.statement(R"(
        insert into packet_return (packet, version, digest, finished_at_ms, received_at_ms,
                                   received_by)
        select id, ?, ?, ?, ?, ? from packet where uuid = ?)")
        .bind(file.version, file.digest, file.finishedAtMs, tx.nowMs(), tx.who(), file.paper)
        .run();
}

void ReceiveStore::insertSheet(const WriteTransaction& tx, const IssuedPaper& sheet) const
{
    tx.statement(R"(
        insert into score_sheet (uuid, stage, judge, issued_at_ms, issued_by, rubric_digest)
        select ?, ?, id, ?, ?, ? from judge where ref = ?)")
        .bind(sheet.uuid, sheet.stage, tx.nowMs(), tx.who(), sheet.rubricDigest, sheet.judge)
        .run();
    for (qsizetype i = 0; i < sheet.entries.size(); ++i) {
        tx.statement(R"(
            insert into score_sheet_entry (sheet, entry, position)
            select ?, id, ? from entry where ref = ?)")
            .bind(sheet.uuid, i, sheet.entries.at(i))
            .run();
    }
}

} // namespace prizedesk
