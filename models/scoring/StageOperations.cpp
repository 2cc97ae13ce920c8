#include "models/scoring/StageOperations.h"

#include "models/judging/RefText.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageMethod.h"
#include "models/scoring/StageRanking.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StageOperations)
};

Stage requireStage(const Database& database, const QString& code)
{
    const Programme programme = ProgrammeStore(database).load();
    const Stage* stage = programme.stage(code);
    requireRule(stage != nullptr, Error::Code::NotFound, {code});
    return *stage;
}

Stage requireOpenStage(const Database& database, const QString& code)
{
    Stage stage = requireStage(database, code);
    requireRule(!stage.closedAtMs, Error::Code::StageClosed, {code});
    return stage;
}

EntryId requireEntry(const Database& database, const QString& ref)
{
    Statement read = database.query("select id from entry where ref = ?");
    read.bind(ref);
    requireRule(read.next(), Error::Code::NotFound, {ref});
    return EntryId(read.integer(0));
}

bool hasOpenError(const Database& database, EntryId entry)
{
    Statement read = database.query("select 1 from finding where entry = ? and state = 'open' and "
                                    "severity = 'error' limit 1");
    read.bind(entry.value());
    return read.next();
}

void requireFit(const Database& database, const Stage& stage, EntryId entry, const QString& ref)
{
    Statement read = database.query("select theme, status from entry where id = ?");
    read.bind(entry.value());
    read.next();
    requireRule(read.text(0) == stage.theme, Error::Code::RuleRefused,
                {Words::tr("%1 belongs to another theme than the stage %2.").arg(ref, stage.code)});
    const QString status = read.text(1);
    requireRule(status != QLatin1String("withdrawn") && status != QLatin1String("disqualified"),
                Error::Code::RuleRefused,
                {Words::tr("%1 was withdrawn or disqualified and cannot enter a stage.").arg(ref)});
}

QStringList normalised(const QStringList& refs)
{
    QStringList result;
    for (const QString& ref : refs) {
        const QString known = normaliseReference(ref);
        if (!known.isEmpty() && !result.contains(known))
            result.append(known);
    }
    return result;
}

/// Journal labels: stage, number, and the entries, so that each finds it in its history.
QStringList labelsOf(const QString& stage, const QStringList& refs)
{
    return QStringList{stage, QString::number(refs.size())} + refs;
}

} // namespace

Result<int> StageOperations::enter(const QString& stage, const QStringList& refs,
                                   StageOrigin origin)
{
    const StageStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("stage.enter"), .labels = {stage}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const Stage found = requireOpenStage(tx.database(), stage);
            QStringList entering;
            QStringList unresolved;
            for (const QString& ref : normalised(refs)) {
                const EntryId entry = requireEntry(tx.database(), ref);
                if (store.contains(stage, entry))
                    continue;
                requireFit(tx.database(), found, entry, ref);
                if (hasOpenError(tx.database(), entry))
                    unresolved.append(ref);
                store.enter(tx, stage, entry, origin);
                entering.append(ref);
            }
            requireRule(unresolved.isEmpty(), Error::Code::UnresolvedFindings,
                        {unresolved.join(QStringLiteral(", "))});
            operation.labels = labelsOf(stage, entering);
            return int(entering.size());
        });
}

const std::vector<FieldSpec>& StageOperations::listFields()
{
    static const std::vector<FieldSpec> fields{
        {.code = QStringLiteral("entry"),
         .headings = {QStringLiteral("entry"), QStringLiteral("応募番号"),
                      QStringLiteral("受付番号"), QStringLiteral("エントリー番号"),
                      QStringLiteral("受付No."), QStringLiteral("ref"), QStringLiteral("entry no"),
                      QStringLiteral("応募"), QStringLiteral("番号")},
         .looksLike =
             [](const QString& text) {
                 return normaliseReference(text).contains(QLatin1Char('-'));
             },
         .required = true,
         .otherWords = {}},
    };
    return fields;
}

Result<ImportReport> StageOperations::enterFrom(const QString& stage, const ImportTable& table,
                                                bool dryRun)
{
    ImportReport report = table.blankReport();
    QStringList refs;
    try {
        static_cast<void>(requireOpenStage(m_workspace.database(), stage));
        const QStringList inside = StageStore(m_workspace.database()).refs(stage);
        Statement known = m_workspace.database().query("select 1 from entry where ref = ?");
        for (const SourceRow& row : table.source().rows) {
            const QString ref =
                normaliseReference(table.text(row.cells(), QStringLiteral("entry")));
            known.bind(ref);
            if (!known.next()) {
                report.findings.push_back(rowFinding(row.number,
                                                     QStringLiteral("reference.unknown"),
                                                     QStringLiteral("entry"), ref, {}));
                ++report.quarantined;
            } else if (inside.contains(ref) || refs.contains(ref)) {
                ++report.unchanged;
            } else {
                refs.append(ref);
                ++report.imported;
            }
        }
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
    if (dryRun)
        return report;
    const auto entered = enter(stage, refs, StageOrigin::List);
    if (!entered)
        return failure(entered.error());
    report.applied = true;
    return report;
}

Result<int> StageOperations::enterFromRanking(const QString& stage, const QString& earlier,
                                              const Cut& cut)
{
    const auto ranking = cut.method ? rankStage(m_workspace, earlier, *cut.method)
                                    : rankStage(m_workspace, earlier);
    if (!ranking)
        return failure(ranking.error());
    QStringList refs;
    QStringList tied;
    for (const RankedEntry& entry : ranking->entries) {
        if (!entry.rank || *entry.rank > cut.places)
            continue;
        refs.append(entry.entry);
        // The tie that lies across the line is the one of the last rank taken.
        if (!tied.isEmpty() && ranking->find(tied.front())->rank != entry.rank)
            tied.clear();
        tied.append(entry.entry);
    }
    if (cut.ties == Cut::Ties::Refuse && refs.size() > cut.places) {
        return failure(Error::Code::RuleRefused,
                       {Words::tr("A tie lies across the line of %1 places: %2.")
                            .arg(QString::number(cut.places), tied.join(QStringLiteral(", ")))});
    }
    return enter(stage, refs, StageOrigin::Ranking);
}

Result<int> StageOperations::remove(const QString& stage, const QStringList& refs,
                                    const QString& reason)
{
    const StageStore store(m_workspace.database());
    const ScoreStore scores(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("stage.remove"),
                  .labels = {stage},
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx, Operation& operation) {
            static_cast<void>(requireOpenStage(tx.database(), stage));
            QStringList leaving;
            for (const QString& ref : normalised(refs)) {
                const EntryId entry = requireEntry(tx.database(), ref);
                if (!store.contains(stage, entry))
                    continue;
                requireRule(!scores.hasMarks(stage, entry), Error::Code::RuleRefused,
                            {Words::tr("%1 has marks in the stage %2.").arg(ref, stage)});
                Statement award =
                    tx.database().query("select 1 from award where entry = ? and stage = ?");
                award.bind(entry.value(), stage);
                requireRule(!award.next(), Error::Code::RuleRefused,
                            {Words::tr("%1 won an award in the stage %2.").arg(ref, stage)});
                store.remove(tx, stage, entry);
                leaving.append(ref);
            }
            operation.labels = labelsOf(stage, leaving);
            return int(leaving.size());
        });
}

Result<void> StageOperations::chooseMethod(const QString& stage, RankingMethod method,
                                           const QString& reason)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("stage.method"),
                  .labels = {stage, rankingMethodCode(method)},
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx) {
            static_cast<void>(requireStage(tx.database(), stage));
            const StageMethodStore store(tx.database());
            requireRule(store.seal(stage) == 0, Error::Code::RuleRefused,
                        {Words::tr("%1 is sealed with its method. Another method needs another "
                                   "seal; nothing was changed.")
                             .arg(stage)});
            store.set(tx, stage, method);
        });
}

Result<void> StageOperations::close(const QString& stage, const QString& reason)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("stage.close"),
                  .labels = {stage},
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx) {
            static_cast<void>(requireOpenStage(tx.database(), stage));
            ProgrammeStore(tx.database()).closeStage(tx, stage, tx.nowMs(), reason.trimmed());
        });
}

Result<void> StageOperations::reopen(const QString& stage, const QString& reason)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("stage.reopen"),
                  .labels = {stage},
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx) {
            const Stage found = requireStage(tx.database(), stage);
            requireRule(found.closedAtMs.has_value(), Error::Code::RuleRefused,
                        {Words::tr("The stage %1 is open already.").arg(stage)});
            ProgrammeStore(tx.database()).closeStage(tx, stage, std::nullopt, {});
        });
}

} // namespace prizedesk
