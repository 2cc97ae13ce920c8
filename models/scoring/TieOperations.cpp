#include "models/scoring/TieOperations.h"

#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageRanking.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TieOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

BrokenTies tiesOf(const Database& database, const QString& stage, std::optional<RankingMethod> method)
{
    const RankingInput input = rankingInput(database, stage);
    const auto ranking = method ? rank(input, *method) : rankByRule(input);
    if (!ranking)
        throw OperationFailed(ranking.error());
    return breakTies(*ranking, input, TieStore(database).basis(stage));
}

void requireStage(const Database& database, const QString& stage)
{
    requireRule(ProgrammeStore(database).load().stage(stage) != nullptr, Error::Code::NotFound,
                {stage});
}

/// The entries must be a tie that nothing has separated yet.
void requireOpenTie(const Database& database, const QString& stage, const QStringList& entries,
                    std::optional<RankingMethod> method)
{
    const QStringList pool = Lot::pool(entries);
    for (const OpenTie& tie : tiesOf(database, stage, method).open) {
        if (tie.entries == pool)
            return;
    }
    refuse(Words::tr("%1 are not a tie that the rules leave. Nothing was recorded.")
               .arg(pool.join(u", "_s)));
}

} // namespace

Result<BrokenTies> TieOperations::ties(const QString& stage, std::optional<RankingMethod> method) const
{
    try {
        requireStage(m_workspace.database(), stage);
        return tiesOf(m_workspace.database(), stage, method);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<void> TieOperations::setRules(const QString& stage, const std::vector<QStringList>& rules)
{
    return m_workspace.apply(
        Operation{
            .code = u"tie.rules"_s, .labels = {stage, QString::number(rules.size())}, .reason = {}},
        [&](WriteTransaction& tx) {
            requireStage(tx.database(), stage);
            const auto criteria = ProgrammeStore(tx.database()).load().criteriaOf(stage);
            for (const QStringList& rule : rules) {
                if (rule.isEmpty())
                    refuse(Words::tr("A tie rule names no criterion. The rules stay as they are."));
                for (const QString& code : rule) {
                    const bool isKnown =
                        std::any_of(criteria.begin(), criteria.end(),
                                    [&](const Criterion& each) { return each.code == code; });
                    requireRule(isKnown, Error::Code::NotFound, {code});
                }
            }
            TieStore(tx.database()).setRules(tx, stage, rules);
        });
}

Result<void> TieOperations::decide(const QString& stage, const QStringList& entries,
                                   const QString& reason, std::optional<RankingMethod> method)
{
    return m_workspace.apply(
        Operation{.code = u"tie.decide"_s,
                  .labels = QStringList{stage, entries.join(u", "_s)} + entries,
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx) {
            requireStage(tx.database(), stage);
            requireOpenTie(tx.database(), stage, entries, method);
            TieDecision decision;
            decision.stage = stage;
            decision.entries = entries;
            decision.reason = reason.trimmed();
            decision.decidedAtMs = tx.nowMs();
            decision.decidedBy = tx.who();
            TieStore(tx.database()).insert(tx, decision);
        });
}

Result<qint64> TieOperations::fixLot(const QString& stage, const QStringList& entries,
                                     const QString& source, std::optional<RankingMethod> method)
{
    const QStringList pool = Lot::pool(entries);
    return m_workspace.apply(
        Operation{.code = u"lot.fix"_s,
                  .labels = QStringList{stage, pool.join(u", "_s)} + pool,
                  .reason = {}},
        [&](WriteTransaction& tx) -> qint64 {
            requireStage(tx.database(), stage);
            if (source.trimmed().isEmpty())
                refuse(Words::tr("Name the public source first: which values, of which day."));
            requireOpenTie(tx.database(), stage, entries, method);
            const TieStore store(tx.database());
            for (const TieLot& other : store.lots(stage)) {
                if (other.pool == pool && !other.isDrawn())
                    refuse(Words::tr("A lot about %1 is fixed already.").arg(pool.join(u", "_s)));
            }
            TieLot lot;
            lot.stage = stage;
            lot.pool = pool;
            lot.source = source.trimmed();
            lot.fixedAtMs = tx.nowMs();
            lot.fixedBy = tx.who();
            store.insert(tx, lot);
            return lot.id;
        });
}

Result<LotDraw> TieOperations::draw(const QString& stage, qint64 id, const QStringList& values)
{
    return m_workspace.applyLabelled(
        Operation{.code = u"lot.draw"_s, .labels = {}, .reason = {}, .undoable = false},
        [&](WriteTransaction& tx, Operation& operation) -> LotDraw {
            requireStage(tx.database(), stage);
            const TieStore store(tx.database());
            const auto lots = store.lots(stage);
            const auto found = std::find_if(lots.begin(), lots.end(),
                                            [&](const TieLot& each) { return each.id == id; });
            requireRule(found != lots.end(), Error::Code::NotFound, {QString::number(id)});
            TieLot lot = *found;
            if (lot.isDrawn())
                refuse(Words::tr("This lot was drawn already; its result stays."));
            QStringList texts;
            for (const QString& value : values) {
                if (!value.trimmed().isEmpty())
                    texts.append(value.simplified());
            }
            const auto key = Lot::key(texts);
            if (!key)
                throw OperationFailed(key.error());
            const LotDraw drawn = Lot::draw(lot.pool, *key);
            lot.values = texts;
            lot.key = *key;
            lot.result = drawn.order();
            lot.drawnAtMs = tx.nowMs();
            lot.drawnBy = tx.who();
            store.setDrawn(tx, lot);
            operation.labels = QStringList{stage, lot.result.join(u", "_s)} + lot.result;
            return drawn;
        });
}

} // namespace prizedesk
