#include "models/judging/ConflictOperations.h"

#include "models/entrants/EntryStore.h"
#include "models/entrants/MentorStore.h"
#include "models/judging/DeclarationStore.h"
#include "models/judging/JudgeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QHash>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConflictOperations)
};

JudgeId requireJudge(const Database& database, const QString& ref)
{
    Statement read = database.query("select id from judge where ref = ?");
    read.bind(ref);
    requireRule(read.next(), Error::Code::NotFound, {ref});
    return JudgeId(read.integer(0));
}

EntryId requireEntry(const Database& database, const QString& ref)
{
    Statement read = database.query("select id from entry where ref = ?");
    read.bind(ref);
    requireRule(read.next(), Error::Code::NotFound, {ref});
    return EntryId(read.integer(0));
}

/// The other members and the mentors of the teams that the entrants are in.
ConflictBackers backersOf(const Database& database, Vault& vault,
                          const std::vector<ConflictSide>& entries)
{
    QHash<qint64, const ConflictSide*> sides;
    for (const ConflictSide& entry : entries)
        sides.insert(entry.id, &entry);
    QHash<QString, std::vector<qint64>> members; // of each team
    Statement read = database.query(
        "select t.ref, m.entry from team_member m join team t on t.id = m.team order by m.entry");
    while (read.next()) {
        if (sides.contains(read.integer(1)))
            members[read.text(0)].push_back(read.integer(1));
    }
    ConflictBackers backers;
    for (const std::vector<qint64>& team : members) {
        for (const qint64 entry : team) {
            for (const qint64 other : team) {
                if (other == entry)
                    continue;
                ConflictSide side = *sides.value(other);
                side.id = entry;
                backers.teamMembers.push_back(std::move(side));
            }
        }
    }
    for (const Mentor& mentor : MentorStore(database, vault).list()) {
        for (const QString& team : mentor.teams) {
            for (const qint64 entry : members.value(team))
                backers.mentors.push_back({entry, mentor.affiliation, mentor.corporateNumber,
                                           mentor.email, mentor.name});
        }
    }
    return backers;
}

} // namespace

Result<QStringList> ConflictOperations::declare(const QString& judge, const QString& entry,
                                                int category, const QString& note)
{
    return m_workspace.apply(
        Operation{
            .code = QStringLiteral("conflict.declare"), .labels = {judge, entry}, .reason = {}},
        [&](WriteTransaction& tx) {
            requireRule(category >= 0 && category <= 5, Error::Code::RuleRefused,
                        {Words::tr("There is no such kind of interest.")});
            return DeclarationStore(tx.database())
                .put(tx, requireJudge(tx.database(), judge), requireEntry(tx.database(), entry),
                     category, note.trimmed(), DeclarationStore::Source::Office);
        });
}

Result<void> ConflictOperations::withdraw(const QString& judge, const QString& entry)
{
    return m_workspace.apply(
        Operation{
            .code = QStringLiteral("conflict.withdraw"), .labels = {judge, entry}, .reason = {}},
        [&](WriteTransaction& tx) {
            DeclarationStore(tx.database())
                .remove(tx, requireJudge(tx.database(), judge), requireEntry(tx.database(), entry));
        });
}

Result<void> ConflictOperations::dismiss(const QString& judge, const QString& entry,
                                         const QString& reason)
{
    return m_workspace.apply(Operation{.code = QStringLiteral("conflict.dismiss"),
                                       .labels = {judge, entry},
                                       .reason = reason,
                                       .needsReason = true},
                             [&](WriteTransaction& tx) {
                                 DeclarationStore(tx.database())
                                     .dismiss(tx, requireJudge(tx.database(), judge),
                                              requireEntry(tx.database(), entry), reason.trimmed(),
                                              m_workspace.who());
                             });
}

Result<std::vector<Suspicion>> ConflictOperations::suspicions(const QString& theme) const
{
    try {
        const Database& database = m_workspace.database();
        std::vector<ConflictSide> judges;
        for (const Judge& judge : JudgeStore(database, m_workspace.vault()).list())
            judges.push_back(
                {judge.id.value(), judge.affiliation, judge.corporateNumber, judge.email, judge.name});
        std::vector<ConflictSide> entries;
        for (const Entry& entry : EntryStore(database, m_workspace.vault()).list(theme)) {
            const QString& organisation = entry.values[EntryField::Organisation];
            entries.push_back(
                {entry.id.value(),
                 organisation.isEmpty() ? entry.values[EntryField::School] : organisation,
                 entry.values[EntryField::CorporateNumber], entry.values[EntryField::Email],
                 QString()});
        }
        const DeclarationStore store(database);
        const auto declared = store.declared();
        const auto dismissed = store.dismissed();
        std::vector<Suspicion> open;
        const ConflictBackers backers = backersOf(database, m_workspace.vault(), entries);
        for (const Suspicion& suspicion : findConflicts(judges, entries, backers)) {
            const DeclarationStore::Pair pair(suspicion.judge.value(), suspicion.entry.value());
            if (!declared.contains(pair) && !dismissed.contains(pair))
                open.push_back(suspicion);
        }
        return open;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

} // namespace prizedesk
