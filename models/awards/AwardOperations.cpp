#include "models/awards/AwardOperations.h"

#include "models/awards/AwardBasis.h"
#include "models/awards/SealStore.h"
#include "models/core/SamePerson.h"
#include "models/judging/RefText.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageRanking.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AwardOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

Prize requirePrize(const Programme& programme, const QString& code)
{
    const Prize* prize = programme.prize(code);
    requireRule(prize != nullptr, Error::Code::NotFound, {code});
    return *prize;
}

struct Candidate
{
    EntryId id;
    QString ref;
    QString stage;
};

QString stageOf(const Database& database, const Programme& programme, const Prize& prize,
                EntryId entry, const QString& wanted)
{
    QString found;
    for (const QString& stage : StageStore(database).stagesOf(entry)) {
        const Stage* known = programme.stage(stage);
        if (known && known->theme == prize.theme && (wanted.isEmpty() || wanted == stage))
            found = stage;
    }
    return found;
}

/// The entry, if the rules let it win anything of the prize's theme.
Candidate requireCandidate(const Database& database, const Programme& programme, const Prize& prize,
                           const QString& ref, const QString& wantedStage)
{
    Statement read = database.query("select id, status from entry where ref = ?");
    read.bind(ref);
    requireRule(read.next(), Error::Code::NotFound, {ref});
    Candidate candidate{EntryId(read.integer(0)), ref, {}};
    const QString status = read.text(1);
    if (status == QLatin1String("withdrawn") || status == QLatin1String("disqualified"))
        refuse(Words::tr("%1 was withdrawn or disqualified and cannot win a prize.").arg(ref));
    Statement errors = database.query("select 1 from finding where entry = ? and state = 'open' "
                                      "and severity = 'error' limit 1");
    errors.bind(candidate.id.value());
    requireRule(!errors.next(), Error::Code::UnresolvedFindings, {ref});
    candidate.stage = stageOf(database, programme, prize, candidate.id, wantedStage);
    if (candidate.stage.isEmpty())
        refuse(Words::tr("%1 is in no stage that leads to %2.").arg(ref, prize.code));
    // Naming another stage leads past no gate.
    for (const Stage& stage : programme.stagesOf(prize.theme)) {
        if (!StageStore(database).contains(stage.code, candidate.id))
            continue;
        const auto ranking = rank(rankingInput(database, stage.code), RankingMethod::Mean);
        const RankedEntry* ranked = ranking ? ranking->find(ref) : nullptr;
        if (ranked && ranked->isExcluded())
            refuse(Words::tr("%1 was excluded by a gate in the stage %2.").arg(ref, stage.code));
    }
    return candidate;
}

void requireNoOther(const std::vector<Award>& awards, const Programme& programme,
                    const Prize& prize, const QString& ref)
{
    for (const Award& award : awards) {
        if (award.ref != ref)
            continue;
        requireRule(award.prize != prize.code, Error::Code::AlreadyExists,
                    {QStringLiteral("%1 · %2").arg(ref, prize.code)});
        const Prize* other = programme.prize(award.prize);
        if (prize.rank && other && other->rank)
            refuse(Words::tr("%1 has the prize %2 already.").arg(ref, award.prize));
    }
}

/// Notes the sealed result of the decision's stage, where there is one.
void restOnSeal(const WriteTransaction& tx, const AwardStore& store, const Programme& programme,
                const Award& award)
{
    const auto sealed = SealStore(tx.database()).latest(basisStage(programme, award));
    if (sealed)
        store.setBasis(tx, award.id, sealed->id);
}

/// The decision about `ref` and those that share its award. With an empty `ref`: "no winner".
std::vector<Award> requireDecision(const std::vector<Award>& awards, const Prize& prize,
                                   const QString& ref)
{
    const auto found = std::find_if(awards.begin(), awards.end(), [&](const Award& award) {
        return award.prize == prize.code && award.ref == ref;
    });
    requireRule(found != awards.end(), Error::Code::NotFound,
                {QStringLiteral("%1 · %2").arg(ref, prize.code)});
    std::vector<Award> decision;
    for (const Award& award : awards) {
        const bool shares = !found->joint.isEmpty() && award.joint == found->joint;
        if (award.prize == prize.code && (award.id == found->id || shares))
            decision.push_back(award);
    }
    return decision;
}

/// The decisions of the prize's theme must make sense together.
void requireSums(const Database& database, const Programme& programme, const Prize& prize)
{
    const auto sums =
        prizeSums(programme.prizesOf(prize.theme), AwardStore(database).list(prize.theme));
    if (!sums)
        throw OperationFailed(sums.error());
}

std::vector<AwardPart> normalised(const std::vector<AwardPart>& parts)
{
    std::vector<AwardPart> result = parts;
    int whole = 0;
    for (AwardPart& part : result) {
        part.ref = normaliseReference(part.ref);
        if (part.share < 1 || part.share > kWholeShare)
            refuse(Words::tr("Each part of a joint award must lie between 0.01 % and 100 %."));
        whole += part.share;
    }
    if (whole != kWholeShare)
        refuse(Words::tr("The parts of a joint award must make 100 %."));
    std::sort(result.begin(), result.end(),
              [](const AwardPart& a, const AwardPart& b) { return a.ref < b.ref; });
    return result;
}

QStringList refsOf(const std::vector<AwardPart>& parts)
{
    QStringList refs;
    for (const AwardPart& part : parts)
        refs.append(part.ref);
    return refs;
}

} // namespace

Result<void> AwardOperations::give(const QString& prizeCode, const std::vector<AwardPart>& given,
                                   const QString& reason, const QString& stage)
{
    const AwardStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("award.give"),
                  .labels = {},
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx, Operation& operation) {
            const Programme programme = ProgrammeStore(tx.database()).load();
            const Prize prize = requirePrize(programme, prizeCode);
            const std::vector<AwardPart> parts = normalised(given);
            const QStringList refs = refsOf(parts);
            // The first two labels are worded; each further one leads to the entry's history.
            operation.labels = QStringList{refs.join(QStringLiteral(", ")), prize.code} + refs;
            for (const AwardPart& part : parts) {
                const Candidate candidate =
                    requireCandidate(tx.database(), programme, prize, part.ref, stage);
                requireNoOther(store.list(prize.theme), programme, prize, part.ref);
                Award award;
                award.prize = prize.code;
                award.entry = candidate.id;
                award.ref = part.ref;
                award.rank = prize.rank;
                award.stage = candidate.stage;
                award.share = part.share;
                award.joint = parts.size() > 1 ? refs.join(QLatin1Char('+')) : QString();
                award.reason = reason.trimmed();
                award.decidedAtMs = tx.nowMs();
                award.decidedBy = tx.who();
                store.insert(tx, award);
                restOnSeal(tx, store, programme, award);
            }
            requireSums(tx.database(), programme, prize);
        });
}

Result<void> AwardOperations::noWinner(const QString& prizeCode, const QString& reason)
{
    const AwardStore store(m_workspace.database());
    return m_workspace.apply(Operation{.code = QStringLiteral("award.none"),
                                       .labels = {prizeCode},
                                       .reason = reason,
                                       .needsReason = true},
                             [&](WriteTransaction& tx) {
                                 const Programme programme = ProgrammeStore(tx.database()).load();
                                 const Prize prize = requirePrize(programme, prizeCode);
                                 for (const Award& award : store.list(prize.theme)) {
                                     requireRule(award.prize != prize.code || !award.isNoWinner(),
                                                 Error::Code::AlreadyExists, {prize.code});
                                 }
                                 Award award;
                                 award.prize = prize.code;
                                 award.rank = prize.rank;
                                 award.reason = reason.trimmed();
                                 award.decidedAtMs = tx.nowMs();
                                 award.decidedBy = tx.who();
                                 store.insert(tx, award);
                                 restOnSeal(tx, store, programme, award);
                                 requireSums(tx.database(), programme, prize);
                             });
}

Result<void> AwardOperations::withdraw(const QString& prizeCode, const QString& given,
                                       const QString& reason)
{
    const AwardStore store(m_workspace.database());
    const QString ref = normaliseReference(given);
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("award.withdraw"),
                  .labels = {},
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx, Operation& operation) {
            const Programme programme = ProgrammeStore(tx.database()).load();
            const Prize prize = requirePrize(programme, prizeCode);
            QStringList refs;
            for (const Award& award : requireDecision(store.list(prize.theme), prize, ref)) {
                store.remove(tx, award.id);
                refs.append(award.isNoWinner() ? QStringLiteral("–") : award.ref);
            }
            operation.labels = QStringList{refs.join(QStringLiteral(", ")), prize.code} + refs;
            requireSums(tx.database(), programme, prize);
        });
}

Result<void> AwardOperations::confirm(const QString& prizeCode, const QString& given)
{
    const AwardStore store(m_workspace.database());
    const QString ref = normaliseReference(given);
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("award.confirm"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const Programme programme = ProgrammeStore(tx.database()).load();
            const Prize prize = requirePrize(programme, prizeCode);
            QStringList refs;
            for (const Award& award : requireDecision(store.list(prize.theme), prize, ref)) {
                const QString name = award.isNoWinner() ? QStringLiteral("–") : award.ref;
                requireRule(!award.isConfirmed(), Error::Code::AlreadyExists,
                            {QStringLiteral("%1 · %2").arg(name, prize.code)});
                if (isSamePerson(award.decidedBy, tx.who()))
                    refuse(
                        Words::tr("%1 recorded the decision on %2. Somebody else must confirm it; "
                                  "nothing was confirmed.")
                            .arg(tx.who(), prize.code));
                // The entry may have been withdrawn, or the result sealed again, since the
                // decision.
                if (!award.isNoWinner())
                    requireCandidate(tx.database(), programme, prize, award.ref, award.stage);
                const QString outdated = outdatedBasis(tx.database(), programme, award);
                if (!outdated.isEmpty())
                    refuse(outdated);
                store.confirm(tx, award.id);
                if (award.seal == 0)
                    restOnSeal(tx, store, programme, award);
                refs.append(name);
            }
            operation.labels = QStringList{refs.join(QStringLiteral(", ")), prize.code} + refs;
        });
}

Result<PrizeSums> AwardOperations::sums(const QString& theme) const
{
    try {
        const Programme programme = ProgrammeStore(m_workspace.database()).load();
        if (!programme.theme(theme))
            return failure(Error::Code::NotFound, {theme});
        return prizeSums(programme.prizesOf(theme), AwardStore(m_workspace.database()).list(theme));
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

} // namespace prizedesk
