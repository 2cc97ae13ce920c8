#include "models/programme/ProgrammeStore.h"

#include "models/storage/WriteTransaction.h"

#include <QSet>

namespace prizedesk {

namespace {

const char* word(Criterion::Kind kind)
{
    switch (kind) {
    case Criterion::Kind::Gate:
        return "gate";
    case Criterion::Kind::Automatic:
        return "automatic";
    case Criterion::Kind::Mark:
        break;
    }
    return "mark";
}

const char* word(Milestone::Kind kind)
{
    switch (kind) {
    case Milestone::Kind::Deadline:
        return "deadline";
    case Milestone::Kind::HardEnd:
        return "hard_end";
    case Milestone::Kind::Info:
        break;
    }
    return "info";
}

template<typename Kind> Kind fromWord(const QString& text, std::initializer_list<Kind> kinds)
{
    for (const Kind kind : kinds) {
        if (text == QLatin1String(word(kind)))
            return kind;
    }
    return *kinds.begin();
}

template<typename T> std::optional<qint64> amountOf(const std::optional<T>& value)
{
    return value ? std::optional<qint64>(value->amount()) : std::nullopt;
}

void loadThemes(const Database& database, Programme& programme)
{
    Statement themes = database.query(R"(
        select code, name_ja, name_en, short_ja, short_en, entry_target, opens_at_ms, closes_at_ms,
               applicants from theme order by position)");
    while (themes.next()) {
        programme.themes.push_back({themes.text(0),
                                    {themes.text(1), themes.text(2)},
                                    {themes.text(3), themes.text(4)},
                                    int(themes.integer(5)),
                                    themes.optionalInteger(6),
                                    themes.optionalInteger(7),
                                    themes.integer(8) != 0});
    }
    Statement stages = database.query(R"(
        select s.code, s.theme, s.name_ja, s.name_en, s.quorum, s.closed_at_ms, s.close_reason,
               t.deadline_at_ms, t.instructions_ja, t.instructions_en
        from stage s left join stage_terms t on t.stage = s.code order by s.position)");
    while (stages.next()) {
        programme.stages.push_back({stages.text(0),
                                    stages.text(1),
                                    {stages.text(2), stages.text(3)},
                                    int(stages.integer(4)),
                                    stages.optionalInteger(5),
                                    stages.text(6),
                                    stages.optionalInteger(7),
                                    {stages.text(8), stages.text(9)}});
    }
    Statement criteria = database.query(R"(
        select id, stage, code, kind, group_ja, group_en, name_ja, name_en, weight, max_mark, floor
        from criterion order by position)");
    while (criteria.next()) {
        programme.criteria.push_back(
            {criteria.integer(0),
             criteria.text(1),
             criteria.text(2),
             fromWord(criteria.text(3),
                      {Criterion::Kind::Mark, Criterion::Kind::Gate, Criterion::Kind::Automatic}),
             {criteria.text(4), criteria.text(5)},
             {criteria.text(6), criteria.text(7)},
             Points::fromHundredths(criteria.integer(8)),
             int(criteria.integer(9)),
             Points::fromHundredths(criteria.integer(10))});
    }
    Statement anchors = database.query("select mark, text_ja, text_en from anchor where criterion = ?");
    for (Criterion& criterion : programme.criteria) {
        anchors.bind(criterion.id);
        while (anchors.next()) {
            const auto mark = size_t(anchors.integer(0));
            if (criterion.anchors.size() < mark)
                criterion.anchors.resize(mark);
            criterion.anchors[mark - 1] = {anchors.text(1), anchors.text(2)};
        }
    }
}

void loadMoneyAndDates(const Database& database, Programme& programme)
{
    Statement prizes = database.query(R"(
        select code, theme, rank, name_ja, name_en, amount_yen, count, withholding
        from prize order by position)");
    while (prizes.next()) {
        Prize prize{prizes.text(0),         prizes.text(1),
                    std::nullopt,           {prizes.text(3), prizes.text(4)},
                    Yen(prizes.integer(5)), int(prizes.integer(6)),
                    prizes.text(7)};
        if (!prizes.isNull(2))
            prize.rank = int(prizes.integer(2));
        programme.prizes.push_back(prize);
    }
    Statement milestones = database.query(R"(
        select code, name_ja, name_en, at_ms, has_time, kind, note_ja, note_en
        from milestone order by at_ms, position)");
    while (milestones.next()) {
        programme.milestones.push_back(
            {milestones.text(0),
             {milestones.text(1), milestones.text(2)},
             milestones.integer(3),
             milestones.integer(4) != 0,
             fromWord(milestones.text(5),
                      {Milestone::Kind::Info, Milestone::Kind::Deadline, Milestone::Kind::HardEnd}),
             {milestones.text(6), milestones.text(7)}});
    }
    Statement heads = database.query(R"(
        select code, name_ja, name_en, limit_yen, note_ja, note_en from budget_head order by position)");
    while (heads.next()) {
        programme.budgetHeads.push_back({heads.text(0),
                                         {heads.text(1), heads.text(2)},
                                         Yen(heads.integer(3)),
                                         {heads.text(4), heads.text(5)}});
    }
    // The figure that was confirmed last governs while later ones wait; last by the order of its
    // deposits in the ledger, because clocks may go back.
    Statement envelope = database.query(R"(
        select amount_yen, ceiling_yen, basis_ja, basis_en, confirmed_at_ms, confirmed_by
        from envelope where withdrawn_at_ms is null
        order by confirmed_at_ms is null,
                 (select max(l.id) from ledger_line l
                  where l.envelope = envelope.id and l.kind = 'deposit') desc,
                 confirmed_at_ms desc, id desc limit 1)");
    if (envelope.next()) {
        programme.envelope = {Yen(envelope.integer(0)),
                              std::nullopt,
                              {envelope.text(2), envelope.text(3)},
                              envelope.optionalInteger(4),
                              envelope.text(5)};
        if (!envelope.isNull(1))
            programme.envelope.ceiling = Yen(envelope.integer(1));
    }
}

/// Deletes the rows whose code `select` gives and `kept` lacks.
void removeMissing(const WriteTransaction& tx, const char* select, const char* remove,
                   const QSet<QString>& kept)
{
    QStringList gone;
    Statement read = tx.database().query(select);
    while (read.next()) {
        if (!kept.contains(read.text(0)))
            gone += read.text(0);
    }
    for (const QString& code : gone)
        tx.statement(remove).bind(code).run();
}

template<typename List> QSet<QString> codesOf(const List& list)
{
    QSet<QString> codes;
    for (const auto& item : list)
        codes.insert(item.code);
    return codes;
}

/// What points at others goes first.
void removeMissing(const WriteTransaction& tx, const Programme& programme)
{
    QSet<QString> criteria;
    for (const Criterion& criterion : programme.criteria)
        criteria.insert(criterion.stage + QLatin1Char('/') + criterion.code);
    removeMissing(tx, "select stage || '/' || code from criterion",
                  R"(delete from anchor where criterion =
                     (select id from criterion where stage || '/' || code = ?))",
                  criteria);
    removeMissing(tx, "select stage || '/' || code from criterion",
                  "delete from criterion where stage || '/' || code = ?", criteria);
    removeMissing(tx, "select code from prize", "delete from prize where code = ?",
                  codesOf(programme.prizes));
    removeMissing(tx, "select stage from stage_terms", "delete from stage_terms where stage = ?",
                  codesOf(programme.stages));
    removeMissing(tx, "select code from stage", "delete from stage where code = ?",
                  codesOf(programme.stages));
    removeMissing(tx, "select code from theme", "delete from theme where code = ?",
                  codesOf(programme.themes));
    removeMissing(tx, "select code from milestone", "delete from milestone where code = ?",
                  codesOf(programme.milestones));
    removeMissing(tx, "select code from budget_head", "delete from budget_head where code = ?",
                  codesOf(programme.budgetHeads));
    const QStringList rules = programme.rules.keys();
    removeMissing(tx, "select code from rule", "delete from rule where code = ?",
                  QSet<QString>(rules.begin(), rules.end()));
}

/// What a criterion's marks mean: words that were emptied or that no criterion has any more go.
void saveAnchors(const WriteTransaction& tx, const Criterion& criterion)
{
    Statement found =
        tx.database().query("select id from criterion where stage = ? and code = ?");
    found.bind(criterion.stage, criterion.code);
    found.next();
    const qint64 id = found.integer(0);
    qint64 kept = 0;
    for (size_t i = 0; i < criterion.anchors.size(); ++i) {
        const BilingualText& words = criterion.anchors[i];
        if (words == BilingualText()) {
            tx.statement("delete from anchor where criterion = ? and mark = ?")
                .bind(id, qint64(i + 1))
                .run();
            continue;
        }
        kept = qint64(i + 1);
        tx.statement(R"(
            insert into anchor (criterion, mark, text_ja, text_en) values (?, ?, ?, ?)
            on conflict (criterion, mark) do update set text_ja = excluded.text_ja,
                text_en = excluded.text_en)")
            .bind(id, kept, words.ja, words.en)
            .run();
    }
    tx.statement("delete from anchor where criterion = ? and mark > ?").bind(id, kept).run();
}

void saveTerms(const WriteTransaction& tx, const Stage& stage)
{
    if (!stage.deadlineAtMs && stage.instructions == BilingualText()) {
        tx.statement("delete from stage_terms where stage = ?").bind(stage.code).run();
        return;
    }
    tx.statement(R"(
        insert into stage_terms (stage, deadline_at_ms, instructions_ja, instructions_en)
        values (?, ?, ?, ?)
        on conflict (stage) do update set deadline_at_ms = excluded.deadline_at_ms,
            instructions_ja = excluded.instructions_ja,
            instructions_en = excluded.instructions_en)")
        .bind(stage.code, stage.deadlineAtMs, stage.instructions.ja, stage.instructions.en)
        .run();
}

void saveThemes(const WriteTransaction& tx, const Programme& programme)
{
    int position = 0;
    for (const CompetitionTheme& theme : programme.themes) {
        tx.statement(R"(
            insert into theme (code, position, name_ja, name_en, short_ja, short_en, entry_target,
                               opens_at_ms, closes_at_ms, applicants)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set position = excluded.position,
                name_ja = excluded.name_ja, name_en = excluded.name_en,
                short_ja = excluded.short_ja, short_en = excluded.short_en,
                entry_target = excluded.entry_target, opens_at_ms = excluded.opens_at_ms,
                closes_at_ms = excluded.closes_at_ms, applicants = excluded.applicants)")
            .bind(theme.code, position++, theme.name.ja, theme.name.en, theme.shortName.ja,
                  theme.shortName.en, theme.entryTarget, theme.opensAtMs, theme.closesAtMs,
                  theme.applicants)
            .run();
    }
    position = 0;
    for (const Stage& stage : programme.stages) {
        tx.statement(R"(
            insert into stage (code, theme, position, name_ja, name_en, quorum)
            values (?, ?, ?, ?, ?, ?)
            on conflict (code) do update set theme = excluded.theme, position = excluded.position,
                name_ja = excluded.name_ja, name_en = excluded.name_en, quorum = excluded.quorum)")
            .bind(stage.code, stage.theme, position++, stage.name.ja, stage.name.en, stage.quorum)
            .run();
        saveTerms(tx, stage);
    }
    position = 0;
    for (const Criterion& criterion : programme.criteria) {
        tx.statement(R"(
            insert into criterion (stage, code, position, kind, group_ja, group_en, name_ja, name_en,
                                   weight, max_mark, floor)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (stage, code) do update set position = excluded.position,
                kind = excluded.kind, group_ja = excluded.group_ja, group_en = excluded.group_en,
                name_ja = excluded.name_ja, name_en = excluded.name_en, weight = excluded.weight,
                max_mark = excluded.max_mark, floor = excluded.floor)")
            .bind(criterion.stage, criterion.code, position++,
                  QString::fromLatin1(word(criterion.kind)), criterion.group.ja, criterion.group.en,
                  criterion.name.ja, criterion.name.en, criterion.weight.hundredths(),
                  criterion.maxMark, criterion.floor.hundredths())
            .run();
        saveAnchors(tx, criterion);
    }
}

void saveMoneyAndDates(const WriteTransaction& tx, const Programme& programme)
{
    int position = 0;
    for (const Prize& prize : programme.prizes) {
        std::optional<qint64> rank;
        if (prize.rank)
            rank.emplace(*prize.rank);
        tx.statement(R"(
            insert into prize (code, theme, position, rank, name_ja, name_en, amount_yen, count,
                               withholding)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set theme = excluded.theme, position = excluded.position,
                rank = excluded.rank, name_ja = excluded.name_ja, name_en = excluded.name_en,
                amount_yen = excluded.amount_yen, count = excluded.count,
                withholding = excluded.withholding)")
            .bind(prize.code, prize.theme, position++, rank, prize.name.ja, prize.name.en,
                  prize.amount.amount(), prize.count, prize.withholding)
            .run();
    }
    position = 0;
    for (const Milestone& milestone : programme.milestones) {
        tx.statement(R"(
            insert into milestone (code, position, name_ja, name_en, at_ms, has_time, kind, note_ja,
                                   note_en)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set position = excluded.position,
                name_ja = excluded.name_ja, name_en = excluded.name_en, at_ms = excluded.at_ms,
                has_time = excluded.has_time, kind = excluded.kind, note_ja = excluded.note_ja,
                note_en = excluded.note_en)")
            .bind(milestone.code, position++, milestone.name.ja, milestone.name.en, milestone.atMs,
                  milestone.hasTime, QString::fromLatin1(word(milestone.kind)), milestone.note.ja,
                  milestone.note.en)
            .run();
    }
    position = 0;
    for (const BudgetHead& head : programme.budgetHeads) {
        tx.statement(R"(
            insert into budget_head (code, position, name_ja, name_en, limit_yen, note_ja, note_en)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set position = excluded.position,
                name_ja = excluded.name_ja, name_en = excluded.name_en,
                limit_yen = excluded.limit_yen, note_ja = excluded.note_ja,
                note_en = excluded.note_en)")
            .bind(head.code, position++, head.name.ja, head.name.en, head.limit.amount(),
                  head.note.ja, head.note.en)
            .run();
    }
    Statement envelopes = tx.database().query("select count(*) from envelope");
    envelopes.next();
    if (envelopes.integer(0) == 0) {
        tx.statement(R"(
            insert into envelope (amount_yen, ceiling_yen, basis_ja, basis_en) values (?, ?, ?, ?))")
            .bind(programme.envelope.amount.amount(), amountOf(programme.envelope.ceiling),
                  programme.envelope.basis.ja, programme.envelope.basis.en)
            .run();
    }
}

void saveLists(const WriteTransaction& tx, const Programme& programme)
{
    QSet<QString> kept;
    for (auto list = programme.lists.begin(); list != programme.lists.end(); ++list) {
        int position = 0;
        for (const ListItem& item : list.value()) {
            kept.insert(list.key() + QLatin1Char('/') + item.code);
            tx.statement(R"(
                insert into list_item (list, code, position, value_ja, value_en)
                values (?, ?, ?, ?, ?)
                on conflict (list, code) do update set position = excluded.position,
                    value_ja = excluded.value_ja, value_en = excluded.value_en)")
                .bind(list.key(), item.code, position++, item.value.ja, item.value.en)
                .run();
        }
    }
    QList<QPair<QString, QString>> gone;
    Statement read = tx.database().query("select list, code from list_item");
    while (read.next()) {
        if (!kept.contains(read.text(0) + QLatin1Char('/') + read.text(1)))
            gone.append({read.text(0), read.text(1)});
    }
    for (const auto& [list, code] : gone)
        tx.statement("delete from list_item where list = ? and code = ?").bind(list, code).run();
    for (auto rule = programme.rules.begin(); rule != programme.rules.end(); ++rule) {
        tx.statement(R"(
            insert into rule (code, value) values (?, ?)
            on conflict (code) do update set value = excluded.value)")
            .bind(rule.key(), rule.value())
            .run();
    }
}

} // namespace

Programme ProgrammeStore::load() const
{
    Programme programme;
    Statement head = m_database.query(
        "select code, name_ja, name_en, template, time_zone from programme where id = 1");
    if (!head.next())
        return programme;
    programme.code = head.text(0);
    programme.name = {head.text(1), head.text(2)};
    programme.templateCode = head.text(3);
    programme.timeZone = QTimeZone(head.text(4).toUtf8());
    loadThemes(m_database, programme);
    loadMoneyAndDates(m_database, programme);
    Statement lists = m_database.query(
        "select list, code, value_ja, value_en from list_item order by list, position");
    while (lists.next())
        programme.lists[lists.text(0)].push_back({lists.text(1), {lists.text(2), lists.text(3)}});
    Statement rules = m_database.query("select code, value from rule");
    while (rules.next())
        programme.rules.insert(rules.text(0), rules.text(1));
    return programme;
}

void ProgrammeStore::save(const WriteTransaction& tx, const Programme& programme) const
{
    tx.statement(R"(
        insert into programme (id, code, name_ja, name_en, template, time_zone)
        values (1, ?, ?, ?, ?, ?)
        on conflict (id) do update set code = excluded.code, name_ja = excluded.name_ja,
            name_en = excluded.name_en, template = excluded.template,
            time_zone = excluded.time_zone)")
        .bind(programme.code, programme.name.ja, programme.name.en, programme.templateCode,
              QString::fromUtf8(programme.timeZone.id()))
        .run();
    saveThemes(tx, programme);
    saveMoneyAndDates(tx, programme);
    saveLists(tx, programme);
    removeMissing(tx, programme);
}

void ProgrammeStore::closeStage(const WriteTransaction& tx, const QString& stage,
                                std::optional<qint64> atMs, const QString& reason) const
{
    tx.statement("update stage set closed_at_ms = ?, close_reason = ? where code = ?")
        .bind(atMs, reason, stage)
        .run();
}

} // namespace prizedesk
