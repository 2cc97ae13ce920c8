#include "models/committee/QuestionOperations.h"

#include "models/committee/MeetingStore.h"
#include "models/judging/JudgeStore.h"
#include "models/judging/RefText.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

struct AskedEntry
{
    EntryId id;
    QString theme;
    QString status;
};

AskedEntry requireEntry(const Database& database, const QString& ref)
{
    Statement read = database.query("select id, theme, status from entry where ref = ?");
    read.bind(ref);
    requireRule(read.next(), Error::Code::NotFound, {ref});
    return {EntryId(read.integer(0)), read.text(1), read.text(2)};
}

Question requireQuestion(const Database& database, QuestionId id)
{
    auto question = QuestionStore(database).find(id);
    requireRule(question.has_value(), Error::Code::NotFound, {QString::number(id.value())});
    return *question;
}

void requireUnanswered(const Question& question)
{
    if (question.answeredAtMs)
        refuse(Words::tr("%1 is answered already.").arg(question.label()));
}

void requireText(const QString& text)
{
    if (text.trimmed().isEmpty())
        refuse(Words::tr("There is no text."));
}

QuestionAudience audienceIn(Workspace& workspace, const AskedEntry& entry)
{
    const std::vector<JudgeId> members =
        MeetingStore(workspace.database(), workspace.vault()).committee(entry.theme);
    const JudgeStore judges(workspace.database(), workspace.vault());
    std::vector<Judge> committee = judges.list();
    std::erase_if(committee, [&](const Judge& judge) {
        return std::find(members.begin(), members.end(), judge.id) == members.end();
    });
    return questionAudience(committee, judges.conflicts(entry.id), entry.id);
}

} // namespace

QuestionAudience questionAudience(const std::vector<Judge>& committee,
                                  const std::vector<Conflict>& conflicts, EntryId entry)
{
    QuestionAudience audience;
    for (const Judge& judge : committee) {
        const bool isOut =
            std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& conflict) {
                return conflict.judge == judge.id && conflict.entry == entry;
            });
        (isOut ? audience.leftOut : audience.readers).append(judge.ref);
    }
    return audience;
}

Result<QuestionId> QuestionOperations::ask(const QString& entryRef, const QString& judgeRef,
                                           const QString& text, qint64 dueAtMs)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("question.ask"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& noted) {
            Question question;
            question.entryRef = normaliseReference(entryRef);
            const AskedEntry entry = requireEntry(tx.database(), question.entryRef);
            question.entry = entry.id;
            if (entry.status == QLatin1String("withdrawn") ||
                entry.status == QLatin1String("disqualified"))
                refuse(Words::tr("%1 was withdrawn or disqualified.").arg(question.entryRef));
            requireText(text);
            if (dueAtMs <= tx.nowMs())
                refuse(Words::tr("The due date has passed."));
            if (!judgeRef.isEmpty()) {
                JudgeStore judges(tx.database(), m_workspace.vault());
                const auto judge = judges.findRef(normaliseReference(judgeRef));
                requireRule(judge.has_value(), Error::Code::NotFound, {judgeRef});
                requireRule(!judges.inConflict(judge->id, entry.id),
                            Error::Code::ConflictOfInterest, {judge->ref, question.entryRef});
                question.judge = judge->id;
            }
            const QuestionStore store(tx.database());
            question.number = store.nextNumber(entry.id);
            question.text = text.trimmed();
            question.askedAtMs = tx.nowMs();
            question.dueAtMs = dueAtMs;
            store.put(tx, question);
            noted.labels = {question.label(), question.entryRef};
            return question.id;
        });
}

Result<void> QuestionOperations::change(QuestionId id, const QString& text, qint64 dueAtMs)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("question.change"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& noted) {
            Question question = requireQuestion(tx.database(), id);
            noted.labels = {question.label(), question.entryRef};
            requireUnanswered(question);
            requireText(text);
            if (dueAtMs != question.dueAtMs && dueAtMs <= tx.nowMs())
                refuse(Words::tr("The due date has passed."));
            question.text = text.trimmed();
            question.dueAtMs = dueAtMs;
            QuestionStore(tx.database()).put(tx, question);
        });
}

Result<void> QuestionOperations::remove(QuestionId id)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("question.remove"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& noted) {
            const Question question = requireQuestion(tx.database(), id);
            noted.labels = {question.label(), question.entryRef};
            requireUnanswered(question);
            QuestionStore(tx.database()).remove(tx, id);
        });
}

Result<void> QuestionOperations::answer(QuestionId id, const QString& text, qint64 answeredAtMs)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("question.answer"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& noted) {
            Question question = requireQuestion(tx.database(), id);
            noted.labels = {question.label(), question.entryRef};
            requireText(text);
            if (answeredAtMs < question.askedAtMs)
                refuse(Words::tr("The answer cannot be older than the question."));
            if (answeredAtMs > tx.nowMs())
                refuse(Words::tr("The answer cannot come from the future."));
            if (question.answer == text.trimmed() && question.answeredAtMs == answeredAtMs)
                return;
            question.answer = text.trimmed();
            question.answeredAtMs = answeredAtMs;
            question.releasedAtMs.reset();
            QuestionStore(tx.database()).put(tx, question);
        });
}

Result<int> QuestionOperations::release(const QString& entryRef)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("question.release"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& noted) {
            const QString ref = normaliseReference(entryRef);
            const AskedEntry entry = requireEntry(tx.database(), ref);
            const QuestionAudience audience = audienceIn(m_workspace, entry);
            if (audience.readers.isEmpty())
                refuse(Words::tr("Nobody of the committee may read answers about %1.").arg(ref));
            const QuestionStore store(tx.database());
            int released = 0;
            for (Question& question : store.ofEntry(entry.id)) {
                if (!question.answeredAtMs || question.releasedAtMs)
                    continue;
                question.releasedAtMs = tx.nowMs();
                store.put(tx, question);
                ++released;
            }
            if (released == 0)
                refuse(Words::tr("%1 has no answer that waits for release.").arg(ref));
            noted.labels = {ref, audience.readers.join(QStringLiteral(", "))};
            return released;
        });
}

Result<QuestionAudience> QuestionOperations::audience(const QString& entryRef) const
{
    try {
        const QString ref = normaliseReference(entryRef);
        return audienceIn(m_workspace, requireEntry(m_workspace.database(), ref));
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

} // namespace prizedesk
