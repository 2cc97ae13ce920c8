#pragma once

#include "models/committee/CommentStore.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// One entry of a stage with its comment, as lists show it.
struct CommentRow
{
    EntryId entry;
    QString ref;
    QString title;
    int judges = 0; ///< who wrote something and has no conflict
    std::optional<EntrantComment> comment;
    bool isOutdated = false; ///< the judges' comments changed since the draft was made
};

/// Comments for entrants: drafts from the judges' comments, edited and approved by a person.
/// Everything can be undone.
class CommentOperations
{
public:
    explicit CommentOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Makes a draft for each entry of the stage that has comments of judges and no text yet; gives
    /// their number. Refused where there is none.
    [[nodiscard]] Result<int> draftAll(const QString& stage, bool japanese);
    /// Throws the text of an entry away and makes a new draft; refused once approved, or where no
    /// judge has written anything.
    [[nodiscard]] Result<void> draftAgain(const QString& stage, const QString& ref, bool japanese);
    /// Keeps what a person wrote; an approved text must be approved again.
    [[nodiscard]] Result<void> save(const QString& stage, const QString& ref,
                                    const QString& strengths, const QString& improvement);
    /// Refused: a text that lacks one of its sides, that names a judge, or that nobody has edited
    /// yet (a draft still quotes the judges word by word).
    [[nodiscard]] Result<void> approve(const QString& stage, const QString& ref);

    [[nodiscard]] Result<std::vector<CommentRow>> rows(const QString& stage) const;

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
