#pragma once

#include "models/programme/Programme.h"
#include "models/scoring/Ranking.h"
#include "models/scoring/ScoreStore.h"

#include <QSet>

#include <map>
#include <tuple>

namespace prizedesk {

/// One mark and its comment with where it comes from.
struct CellValue
{
    int mark = 0;
    QString comment;
    qint64 atMs = 0; ///< 0: not known
    QString who;     ///< empty: the judge
    MarkSource source = MarkSource::List;

    /// Do two values say the same?
    [[nodiscard]] bool says(const CellValue& other) const
    {
        return mark == other.mark && comment == other.comment;
    }
};

/// What the office knows about one cell.
struct HeldCell
{
    std::optional<CellValue> office; ///< what counts now
    std::optional<CellValue> base;   ///< what the judge said last
};

/// Stage, judge, entry, criterion: codes and reference numbers.
using CellKey = std::tuple<QString, QString, QString, QString>;

/// A packet or score sheet that left, and what came back from it so far.
struct IssuedPaper
{
    QString uuid;
    bool isSheet = false;
    QString stage;
    QString judge; ///< reference number
    qint64 issuedAtMs = 0;
    QString rubricDigest;
    QStringList entries;
    std::map<int, QString> received; ///< digest of the content by version

    [[nodiscard]] int lastVersion() const
    {
        return received.empty() ? 0 : received.rbegin()->first;
    }
};

/// All that the office holds and that a preview of returns rests on.
struct ReceiveState
{
    struct StageState
    {
        Stage stage;
        int rubricVersion = 1;
        QString rubricDigest;
        std::vector<Criterion> criteria; ///< that judges decide on
        RankingInput ranking;
    };

    QString programmeCode;
    std::map<QString, StageState> stages;  ///< by code; only those that something left for
    std::map<QString, IssuedPaper> papers; ///< by uuid
    std::map<CellKey, HeldCell> cells;
    std::map<std::tuple<QString, QString, QString>, QString> overalls; ///< stage, judge, entry
    QSet<QPair<QString, QString>> conflicts;                           ///< judge, entry
};

} // namespace prizedesk
