#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

/// One judge for one entry, by reference numbers.
struct AssignmentPair
{
    QString entry;
    QString judge;

    friend bool operator==(const AssignmentPair&, const AssignmentPair&) = default;
    friend bool operator<(const AssignmentPair& a, const AssignmentPair& b)
    {
        return a.entry == b.entry ? a.judge < b.judge : a.entry < b.entry;
    }
};

/// What an assignment is made from. The order of the rows does not matter; of two rows with one
/// reference number one counts.
struct AssignmentInput
{
    struct Entry
    {
        QString ref;
        QString theme; ///< empty: any judge may take it
        QString field;
    };
    struct Judge
    {
        QString ref;
        QStringList themes; ///< none: all
        QStringList expertise;
        std::optional<int> maxEntries; ///< none: no limit
        QStringList prefers{}; ///< fields, or reference numbers of entries
    };

    std::vector<Entry> entries;
    std::vector<Judge> judges;
    std::vector<AssignmentPair> conflicts;
    /// Pairs that stay. One that a hard rule forbids is not kept.
    std::vector<AssignmentPair> locked;
    /// With `repair`, the assignment that is to be changed as little as possible.
    std::vector<AssignmentPair> existing;
    int perEntry = 1;
    std::optional<int> maxPerJudge; ///< for every judge, beside the judge's own limit
    bool repair = false;
};

/// Why an entry cannot have its judges, as values; `unmetWords` says it.
struct AssignmentObstacle
{
    enum class Kind {
        TooFewJudges, ///< `have` judges are in the register
        Conflicts,    ///< `judges` have an interest in the entry
        OtherTheme,   ///< `judges` work for another theme
        Places,       ///< `judges` have `have` places for entries that need `need`
    };
    Kind kind = Kind::TooFewJudges;
    QStringList judges;
    int have = 0;
    int need = 0;
};

/// A proposal. Either every entry has its judges, or there are no pairs and `unmet` says why.
struct AssignmentPlan
{
    struct Unmet
    {
        QString entry;
        int need = 0;
        int have = 0;
        std::vector<AssignmentObstacle> why; ///< the smallest set of rules in the way
    };

    std::vector<AssignmentPair> pairs; ///< by entry and judge
    std::vector<Unmet> unmet;
    /// Σ load² + `mismatchWeight` for each pair whose judge lacks the entry's field +
    /// `preferenceWeight` for each pair that the judge did not ask for.
    qint64 objective = 0;
    qint64 lowerBound = 0; ///< no assignment under the hard rules comes below this
    qint64 mismatchWeight = 0;
    qint64 preferenceWeight = 0; ///< 0: no judge asked for anything
    int matched = 0;         ///< pairs whose judge has the entry's field
    int preferred = 0;       ///< pairs that the judge asked for
    QMap<QString, int> load; ///< entries of every judge, also of those without any
    bool connected = false;  ///< the graph of judges and entries is in one piece
    /// Pairs that at least hold any two parts of the graph together, counted up to two.
    int bridges = 0;
    int swaps = 0;                       ///< made to connect the graph
    std::vector<AssignmentPair> added;   ///< against `existing`
    std::vector<AssignmentPair> removed; ///< against `existing`

    [[nodiscard]] bool isFeasible() const { return unmet.empty(); }
};

} // namespace prizedesk
