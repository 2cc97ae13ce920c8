#include "models/backups/Verification.h"

#include "models/awards/AwardOperations.h"
#include "models/awards/SealCheck.h"
#include "models/awards/SealStore.h"
#include "models/compute/EnvelopeStore.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/UsageCharges.h"
#include "models/compute/UsageStore.h"
#include "models/entrants/DocumentStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/Lot.h"
#include "models/scoring/TieStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

Verification::Check databaseCheck(Workspace& workspace)
{
    const QStringList problems = workspace.database().integrityProblems();
    return {u"database"_s, problems.isEmpty(),
            problems.isEmpty()
                ? QCoreApplication::translate("Verification", "Pages and references are sound.")
                : problems.join(u"; "_s)};
}

Verification::Check chainCheck(Workspace& workspace)
{
    const auto broken = workspace.journal().firstBrokenLink();
    if (!broken)
        return {u"chain"_s, true,
                QCoreApplication::translate("Verification", "%1 actions, every link holds.")
                    .arg(workspace.journal().count())};
    return {u"chain"_s, false,
            QCoreApplication::translate("Verification", "Action %1 (%2) is not as it was recorded.")
                .arg(broken->id.value())
                .arg(broken->description())};
}

/// Every profile must open under its person's key, unless the person was erased.
Verification::Check profileCheck(Workspace& workspace)
{
    qint64 opened = 0;
    qint64 erased = 0;
    qint64 broken = 0;
    Statement read = workspace.database().query(R"(
        select p.person, p.sealed, k.sealed from profile p
        left join secret_key k on k.owner_kind = 'person' and k.owner_id = p.person)");
    while (read.next()) {
        if (read.isNull(2)) {
            ++erased;
            continue;
        }
        const PersonId person(read.integer(0));
        const auto key = workspace.vault().openKey(read.blob(2), KeyOwner::person(person));
        const QByteArray context = "prizedesk profile " + QByteArray::number(person.value());
        if (key && unseal(*key, read.blob(1), context))
            ++opened;
        else
            ++broken;
    }
    return {
        u"profiles"_s, broken == 0,
        broken == 0
            ? QCoreApplication::translate("Verification", "%1 profiles open, %2 erased.")
                  .arg(opened)
                  .arg(erased)
            : QCoreApplication::translate("Verification", "%1 profiles do not open.").arg(broken)};
}

Verification::Check awardCheck(Workspace& workspace)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    for (const CompetitionTheme& theme : programme.themes) {
        const auto sums = AwardOperations(workspace).sums(theme.code);
        if (!sums)
            return {u"awards"_s, false, sums.error().message()};
    }
    QStringList gone;
    Statement read = workspace.database().query(R"(
        select a.prize, e.ref from award a join entry e on e.id = a.entry
        where e.status in ('withdrawn', 'disqualified') order by e.ref, a.prize)");
    while (read.next())
        gone.append(u"%1 · %2"_s.arg(read.text(1), read.text(0)));
    if (!gone.isEmpty())
        return {u"awards"_s, false,
                QCoreApplication::translate(
                    "Verification", "Prizes of entries that were withdrawn or disqualified: %1.")
                    .arg(gone.join(u", "_s))};
    return {
        u"awards"_s, true,
        QCoreApplication::translate("Verification", "The prize sums follow from the decisions.")};
}

/// Every piece of every document must open under its entry's key, unless that was erased.
Verification::Check attachmentCheck(Workspace& workspace)
{
    const auto sound = DocumentStore(workspace.database(), workspace.vault()).check();
    return {u"attachments"_s, sound.broken == 0,
            sound.broken == 0
                ? QCoreApplication::translate("Verification", "%1 documents open, %2 erased.")
                      .arg(sound.whole)
                      .arg(sound.erased)
                : QCoreApplication::translate("Verification", "%1 documents do not open.")
                      .arg(sound.broken)};
}

/// Every digit of every sealed result, recomputed from its snapshot.
Verification::Check sealCheck(Workspace& workspace)
{
    QStringList sound;
    QStringList broken;
    for (const SealedResult& sealed : SealStore(workspace.database()).list()) {
        const SealCheck check = checkSeal(workspace.database(), sealed);
        (check.isSound() ? sound : broken).append(check.text());
    }
    broken.append(missingSeals(workspace.database()));
    if (!broken.isEmpty())
        return {u"sealed_results"_s, false, broken.join(u' ')};
    if (sound.isEmpty())
        sound.append(QCoreApplication::translate("Verification", "No result is sealed."));
    return {u"sealed_results"_s, true, sound.join(u' ')};
}

/// Whether the scores still are those that were sealed.
Verification::Check scoreCheck(Workspace& workspace)
{
    QStringList differing;
    const Programme programme = ProgrammeStore(workspace.database()).load();
    for (const Stage& stage : programme.stages) {
        const SealState state = sealState(workspace.database(), stage.code);
        if (state.differs())
            differing.append(state.text());
    }
    return {u"sealed_scores"_s, differing.isEmpty(),
            differing.isEmpty() ? QCoreApplication::translate(
                                      "Verification", "No score has changed since it was sealed.")
                                : differing.join(u' ')};
}

/// Each lot once more from its pool and public values.
Verification::Check lotCheck(Workspace& workspace)
{
    int drawn = 0;
    const Programme programme = ProgrammeStore(workspace.database()).load();
    for (const Stage& stage : programme.stages) {
        for (const TieLot& lot : TieStore(workspace.database()).lots(stage.code)) {
            if (!lot.isDrawn())
                continue;
            ++drawn;
            const auto key = Lot::key(lot.values);
            if (!key || *key != lot.key || Lot::draw(lot.pool, lot.key).order() != lot.result)
                return {u"lots"_s, false,
                        QCoreApplication::translate(
                            "Verification", "The lot about %1 does not follow from its values.")
                            .arg(lot.pool.join(u", "_s))};
        }
    }
    return {u"lots"_s, true,
            QCoreApplication::translate("Verification", "%1 lots recomputed.").arg(drawn)};
}

/// The balances once more from the lines, and the charges once more from the reports of use.
Verification::Check ledgerCheck(Workspace& workspace)
{
    const LedgerStore store(workspace.database());
    const LedgerBook book(store.lines());
    const EnvelopeHistory history = EnvelopeStore(workspace.database()).history();
    const Yen confirmed = history.governing() ? history.governing()->amount : Yen(0);
    const std::vector<UsageRow> rows = UsageStore(workspace.database()).current();
    // What is charged to whom for what, not only how often.
    using Charge = std::tuple<UsageId, TrancheId, Yen>;
    std::set<Charge> wanted;
    for (const UsageCharges::Charge& charge :
         UsageCharges::of(rows, store.tranches(), book).charges)
        wanted.insert({charge.row->id, charge.tranche, charge.row->yen});
    std::set<Charge> charged;
    for (const LedgerLine* line : book.usageCharges())
        charged.insert({line->usage, line->tranche, line->inFlight});
    if (!book.balances().isSound() || book.balances().envelope != confirmed)
        return {u"ledger"_s, false,
                QCoreApplication::translate(
                    "Verification", "The balances do not add up to the confirmed budget (%1).")
                    .arg(yenDigits(confirmed))};
    if (wanted != charged)
        return {u"ledger"_s, false,
                QCoreApplication::translate("Verification",
                                            "The charges do not follow from the reports of use.")};
    return {u"ledger"_s, true,
            QCoreApplication::translate("Verification", "%1 lines add up to the budget of %2.")
                .arg(QString::number(book.lines().size()), yenDigits(confirmed))};
}

} // namespace

bool Verification::isOk() const
{
    return std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.ok; });
}

Verification verifyWorkspace(Workspace& workspace)
{
    struct Named
    {
        const char* name;
        Verification::Check (*run)(Workspace&);
    };
    constexpr Named kChecks[]{{"database", databaseCheck},   {"chain", chainCheck},
                              {"profiles", profileCheck},    {"attachments", attachmentCheck},
                              {"awards", awardCheck},        {"sealed_results", sealCheck},
                              {"sealed_scores", scoreCheck}, {"lots", lotCheck},
                              {"ledger", ledgerCheck}};
    Verification result;
    for (const Named& check : kChecks) {
        try {
            result.checks.push_back(check.run(workspace));
        } catch (const std::exception& exception) {
            result.checks.push_back(
                {QLatin1String(check.name), false,
                 Workspace::errorFrom(exception, workspace.fileName()).message()});
        }
    }
    return result;
}

} // namespace prizedesk
