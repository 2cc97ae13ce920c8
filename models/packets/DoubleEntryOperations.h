#pragma once

#include "models/core/Result.h"

#include <map>
#include <optional>
#include <vector>

#include <QString>

namespace prizedesk {

class Workspace;

/// One cell that two people type from paper.
struct TypedCell
{
    QString entry;
    QString criterion; ///< code
    std::optional<int> first;
    std::optional<int> second;
    std::optional<int> held{}; ///< counts already, from a return or a table; only while settling

    /// What was typed and what counts already, each once.
    [[nodiscard]] std::vector<int> values() const;
    [[nodiscard]] bool differs() const { return first && second && values().size() > 1; }
    friend bool operator==(const TypedCell&, const TypedCell&) = default;
};

/// A judge's sheet of paper on its way into the file.
struct TypedSheet
{
    enum class Step {
        First,  ///< nobody has typed it
        Second, ///< a second person types it, without seeing the first marks
        Settle, ///< both are there
    };

    Step step = Step::First;
    QString firstBy;
    QString secondBy;
    std::vector<TypedCell> cells; ///< by entry, then in the order of the rubric

    [[nodiscard]] int differences() const;
};

/// Typing sheets of paper: first one person, then a different one who does not see what the first
/// typed; differences are settled, and only then the marks count. Until then they lie apart.
class DoubleEntryOperations
{
public:
    /// Marks by entry and criterion.
    using Marks = std::map<std::pair<QString, QString>, int>;

    explicit DoubleEntryOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// The cells of a judge in a stage with what was typed. While the second person is to type, the
    /// first marks are not handed out.
    [[nodiscard]] Result<TypedSheet> sheet(const QString& stage, const QString& judge) const;

    /// What the acting person read from the paper: the first turn, or the second one. RuleRefused
    /// where the same person types twice, where the turns have other cells, where a mark is not
    /// allowed or nothing was typed, where the declaration of interest is required and missing;
    /// StageClosed; ConflictOfInterest.
    Result<void> type(const QString& stage, const QString& judge, const Marks& marks);
    /// Both turns are there: the marks count now. `settled` says the mark of each cell that
    /// differs, which must be one of those typed or the one that counts
    /// already. Gives the number of marks.
    Result<int> settle(const QString& stage, const QString& judge, const Marks& settled);
    /// Both turns are thrown away. Needs a reason.
    Result<void> discard(const QString& stage, const QString& judge, const QString& reason);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
