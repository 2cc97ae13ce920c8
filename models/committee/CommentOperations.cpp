#include "models/committee/CommentOperations.h"

#include "models/committee/JudgeNames.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QSet>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommentOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

EntryId requireMember(const Database& database, const QString& stage, const QString& ref)
{
    for (const StageMember& member : StageStore(database).members(stage)) {
        if (member.ref == ref)
            return member.entry;
    }
    refuse(Words::tr("%1 is not in the stage %2.").arg(ref, stage));
}

EntrantComment requireComment(const Database& database, const QString& stage, const QString& ref)
{
    auto comment = CommentStore(database).find(stage, requireMember(database, stage, ref));
    if (!comment)
        refuse(Words::tr("There is no text for %1 yet.").arg(ref));
    return *comment;
}

/// Nothing where no judge has written anything.
std::optional<EntrantComment> draftFor(const WriteTransaction& tx, const Vault& vault,
                                       const QString& stage, EntryId entry, bool japanese)
{
    const std::vector<JudgeComment> sources =
        CommentStore(tx.database()).sources(stage, entry, japanese);
    if (sources.empty())
        return std::nullopt;
    const MergedComments merged =
        mergeComments(sources, CommentStore::letterOrder(vault, stage, entry, sources));
    EntrantComment comment;
    comment.stage = stage;
    comment.entry = entry;
    comment.strengths = merged.strengths;
    comment.improvement = merged.improvement;
    comment.source = CommentStore::sourceDigest(sources);
    comment.editedAtMs = tx.nowMs();
    comment.editedBy = tx.who();
    return comment;
}

int judgesIn(const std::vector<JudgeComment>& sources)
{
    QSet<QString> judges;
    for (const JudgeComment& comment : sources)
        judges.insert(comment.judge);
    return int(judges.size());
}

} // namespace

Result<int> CommentOperations::draftAll(const QString& stage, bool japanese)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("comment.draft"), .labels = {stage}, .reason = {}},
        [&](WriteTransaction& tx) {
            requireRule(ProgrammeStore(tx.database()).load().stage(stage) != nullptr,
                        Error::Code::NotFound, {stage});
            const CommentStore store(tx.database());
            int made = 0;
            for (const StageMember& member : StageStore(tx.database()).members(stage)) {
                if (store.find(stage, member.entry))
                    continue;
                const auto draft = draftFor(tx, m_workspace.vault(), stage, member.entry, japanese);
                if (!draft)
                    continue;
                store.put(tx, *draft);
                ++made;
            }
            if (made == 0)
                refuse(Words::tr("No entry has comments of judges that wait for a draft."));
            return made;
        });
}

Result<void> CommentOperations::draftAgain(const QString& stage, const QString& ref, bool japanese)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("comment.redraft"), .labels = {ref, stage}, .reason = {}},
        [&](WriteTransaction& tx) {
            const EntryId entry = requireMember(tx.database(), stage, ref);
            const CommentStore store(tx.database());
            const auto known = store.find(stage, entry);
            if (known && known->state == EntrantComment::State::Approved)
                refuse(Words::tr("The text for %1 is approved.").arg(ref));
            const auto draft = draftFor(tx, m_workspace.vault(), stage, entry, japanese);
            if (!draft)
                refuse(Words::tr("No judge has written anything about %1.").arg(ref));
            store.put(tx, *draft);
        });
}

Result<void> CommentOperations::save(const QString& stage, const QString& ref,
                                     const QString& strengths, const QString& improvement)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("comment.edit"), .labels = {ref, stage}, .reason = {}},
        [&](WriteTransaction& tx) {
            const CommentStore store(tx.database());
            const EntryId entry = requireMember(tx.database(), stage, ref);
            const auto known = store.find(stage, entry);
            EntrantComment comment = known.value_or(EntrantComment{});
            if (known && comment.strengths == strengths.trimmed() &&
                comment.improvement == improvement.trimmed())
                return;
            if (!known) {
                comment.stage = stage;
                comment.entry = entry;
                comment.source = CommentStore::sourceDigest(store.sources(stage, entry, true));
            }
            comment.strengths = strengths.trimmed();
            comment.improvement = improvement.trimmed();
            comment.state = EntrantComment::State::Edited;
            comment.editedAtMs = tx.nowMs();
            comment.editedBy = tx.who();
            comment.approvedAtMs.reset();
            comment.approvedBy.clear();
            store.put(tx, comment);
        });
}

Result<void> CommentOperations::approve(const QString& stage, const QString& ref)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("comment.approve"), .labels = {ref, stage}, .reason = {}},
        [&](WriteTransaction& tx) {
            EntrantComment comment = requireComment(tx.database(), stage, ref);
            if (comment.state == EntrantComment::State::Approved)
                return;
            if (comment.state == EntrantComment::State::Draft)
                refuse(
                    Words::tr("The draft for %1 still quotes the judges. Edit it first.").arg(ref));
            if (comment.strengths.isEmpty())
                refuse(Words::tr("The text for %1 says nothing positive.").arg(ref));
            if (comment.improvement.isEmpty())
                refuse(Words::tr("The text for %1 names no improvement.").arg(ref));
            const JudgeNames names(tx.database(), m_workspace.vault());
            if (const auto judge =
                    names.namedIn(comment.strengths + QLatin1Char('\n') + comment.improvement))
                refuse(Words::tr("The text for %1 names the judge %2.").arg(ref, *judge));
            comment.state = EntrantComment::State::Approved;
            comment.approvedAtMs = tx.nowMs();
            comment.approvedBy = tx.who();
            CommentStore(tx.database()).put(tx, comment);
        });
}

Result<std::vector<CommentRow>> CommentOperations::rows(const QString& stage) const
{
    try {
        const Database& database = m_workspace.database();
        const CommentStore store(database);
        const std::vector<EntrantComment> comments = store.list(stage);
        std::vector<CommentRow> rows;
        for (const StageMember& member : StageStore(database).members(stage)) {
            const std::vector<JudgeComment> sources = store.sources(stage, member.entry, true);
            CommentRow row{member.entry, member.ref, member.title, judgesIn(sources), {}, false};
            for (const EntrantComment& comment : comments) {
                if (comment.entry == member.entry)
                    row.comment = comment;
            }
            row.isOutdated =
                row.comment && row.comment->source != CommentStore::sourceDigest(sources);
            rows.push_back(std::move(row));
        }
        return rows;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

} // namespace prizedesk
