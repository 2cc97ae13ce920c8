#pragma once

#include "models/committee/QuestionStore.h"
#include "models/core/Result.h"
#include "models/judging/Judge.h"

namespace prizedesk {

class Workspace;

/// Who of the committee may read the answers about one entry.
struct QuestionAudience
{
    QStringList readers; ///< reference numbers
    QStringList leftOut; ///< in conflict with the entry

    [[nodiscard]] bool mayRead(const QString& judgeRef) const { return readers.contains(judgeRef); }
};

/// Splits the committee by its conflicts; those of other entries do not matter.
[[nodiscard]] QuestionAudience questionAudience(const std::vector<Judge>& committee,
                                                const std::vector<Conflict>& conflicts,
                                                EntryId entry);

/// Questions to finalists as the office handles them. Everything can be undone.
class QuestionOperations
{
public:
    explicit QuestionOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// An empty `judgeRef`: the committee as a whole asks. Refused: no text, a due date that has
    /// passed, a judge in conflict with the entry, an entry that was withdrawn or disqualified.
    [[nodiscard]] Result<QuestionId> ask(const QString& entryRef, const QString& judgeRef,
                                         const QString& text, qint64 dueAtMs);
    /// Changes wording and due date; refused once there is an answer.
    [[nodiscard]] Result<void> change(QuestionId question, const QString& text, qint64 dueAtMs);
    /// Takes a question back; refused once there is an answer.
    [[nodiscard]] Result<void> remove(QuestionId question);
    /// Writes the answer or corrects it; a corrected answer must be released again. Refused: no
    /// text, a day before the question or in the future.
    [[nodiscard]] Result<void> answer(QuestionId question, const QString& text,
                                      qint64 answeredAtMs);
    /// Releases the answers of an entry that are not released yet; gives their number. Refused
    /// where there is none, or nobody may read them.
    [[nodiscard]] Result<int> release(const QString& entryRef);
    /// Of the theme's committee. Errors: an unknown entry.
    [[nodiscard]] Result<QuestionAudience> audience(const QString& entryRef) const;

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
