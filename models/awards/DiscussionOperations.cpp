#include "models/awards/DiscussionOperations.h"

#include "models/judging/RefText.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiscussionOperations)
};

StageMember requireMember(const Database& database, const QString& stage, const QString& ref)
{
    const std::vector<StageMember> members = StageStore(database).members(stage);
    const auto member = std::find_if(members.begin(), members.end(),
                                     [&](const StageMember& each) { return each.ref == ref; });
    requireRule(member != members.end(), Error::Code::RuleRefused,
                {Words::tr("%1 is not in the stage %2. Nothing was noted.").arg(ref, stage)});
    return *member;
}

void requirePrize(const Programme& programme, const Stage& stage, const DiscussionNote& note)
{
    if (note.prize.isEmpty())
        return;
    const Prize* prize = programme.prize(note.prize);
    requireRule(prize != nullptr, Error::Code::NotFound, {note.prize});
    requireRule(prize->theme == stage.theme && note.verdict == DiscussionNote::Verdict::Prize,
                Error::Code::RuleRefused,
                {Words::tr("%1 does not fit this note. Nothing was noted.").arg(note.prize)});
}

} // namespace

Result<void> DiscussionOperations::note(const QString& stage, const QString& given,
                                        DiscussionNote::Verdict verdict, const QString& prize,
                                        const QString& text)
{
    const QString ref = normaliseReference(given);
    return m_workspace.apply(
        Operation{.code = QStringLiteral("discussion.note"),
                  .labels = {stage, ref, ref}, // the third leads to the entry's history
                  .reason = {}},
        [&](WriteTransaction& tx) {
            const Programme programme = ProgrammeStore(tx.database()).load();
            const Stage* found = programme.stage(stage);
            requireRule(found != nullptr, Error::Code::NotFound, {stage});
            DiscussionNote note;
            note.stage = stage;
            note.entry = requireMember(tx.database(), stage, ref).entry;
            note.verdict = verdict;
            note.prize = prize;
            note.note = text.trimmed();
            requirePrize(programme, *found, note);
            if (note.verdict != DiscussionNote::Verdict::Open && note.note.isEmpty())
                throw OperationFailed(Error{Error::Code::ReasonRequired, {}, {}});
            const DiscussionStore store(tx.database());
            const auto before = store.find(stage, note.entry);
            if (note.verdict == DiscussionNote::Verdict::Open && note.note.isEmpty()) {
                store.remove(tx, stage, note.entry);
                return;
            }
            if (before && before->verdict == note.verdict && before->prize == note.prize &&
                before->note == note.note)
                return;
            note.notedAtMs = tx.nowMs();
            note.notedBy = tx.who();
            store.put(tx, note);
        });
}

} // namespace prizedesk
