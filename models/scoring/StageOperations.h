#pragma once

#include "models/judging/ImportTable.h"
#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"

namespace prizedesk {

class Workspace;

/// What the office does with a stage. All is refused while the stage is closed, but opening it
/// again and the choice of its method. Entries of another theme, withdrawn or disqualified ones, and ones with open errors do
/// not enter: then nobody does.
class StageOperations
{
public:
    explicit StageOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// How many places the ranking of an earlier stage gives.
    struct Cut
    {
        enum class Ties {
            Include, ///< all whose rank is not above `places`, so that a tie may make it more
            Refuse,  ///< exactly `places`; refused where a tie lies across the line
        };
        int places = 0;
        Ties ties = Ties::Include;
        std::optional<RankingMethod> method = {}; ///< none: that of the earlier stage
    };

    /// Entries by reference number; those inside already stay. Gives how many entered.
    Result<int> enter(const QString& stage, const QStringList& refs,
                      StageOrigin origin = StageOrigin::Hand);
    /// From a table with a column `entry`. Rows that name no entry are told and left out.
    Result<ImportReport> enterFrom(const QString& stage, const ImportTable& table,
                                   bool dryRun = false);
    [[nodiscard]] static const std::vector<FieldSpec>& listFields();
    /// The best of an earlier stage of the same theme.
    Result<int> enterFromRanking(const QString& stage, const QString& earlier, const Cut& cut);
    /// Needs a reason. Refused where the entry has marks in the stage or won an award in it.
    Result<int> remove(const QString& stage, const QStringList& refs, const QString& reason);

    /// By which method the stage is ranked from now on; needs a reason. Refused once a seal has
    /// fixed it: another method then needs another seal.
    Result<void> chooseMethod(const QString& stage, RankingMethod method, const QString& reason);

    Result<void> close(const QString& stage, const QString& reason);
    Result<void> reopen(const QString& stage, const QString& reason);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
