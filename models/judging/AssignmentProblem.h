#pragma once

#include "models/judging/AssignmentPlan.h"

#include <vector>

namespace prizedesk {

/// An assignment by numbers: entries and judges in the order of their reference numbers, so that
/// the rows' order in the input decides nothing.
class AssignmentProblem
{
public:
    explicit AssignmentProblem(const AssignmentInput& input);

    [[nodiscard]] int entryCount() const { return int(m_entries.size()); }
    [[nodiscard]] int judgeCount() const { return int(m_judges.size()); }
    [[nodiscard]] int perEntry() const { return m_perEntry; }
    [[nodiscard]] const QString& entryRef(int entry) const { return m_entries[size_t(entry)].ref; }
    [[nodiscard]] const QString& judgeRef(int judge) const { return m_judges[size_t(judge)].ref; }
    /// Number of the field; equal fields have equal numbers.
    [[nodiscard]] int fieldOf(int entry) const { return m_fieldOf[size_t(entry)]; }
    [[nodiscard]] int fieldCount() const { return m_fieldCount; }
    [[nodiscard]] int themeOf(int entry) const { return m_themeOf[size_t(entry)]; }
    /// Places of a judge: the smallest of the limits, at most one for each entry.
    [[nodiscard]] int places(int judge) const { return m_places[size_t(judge)]; }

    [[nodiscard]] bool isAllowed(int entry, int judge) const
    {
        return fitsTheme(entry, judge) && !hasConflict(entry, judge);
    }
    [[nodiscard]] bool fitsTheme(int entry, int judge) const
    {
        return m_themeFits[size_t(themeOf(entry)) * m_judges.size() + size_t(judge)] != 0;
    }
    [[nodiscard]] bool hasConflict(int entry, int judge) const;
    [[nodiscard]] const std::vector<int>& conflictsOf(int entry) const
    {
        return m_conflicts[size_t(entry)];
    }
    [[nodiscard]] bool isMatch(int entry, int judge) const
    {
        return m_matches[size_t(fieldOf(entry)) * m_judges.size() + size_t(judge)] != 0;
    }

    /// Whether the judge asked for the entry or its field.
    [[nodiscard]] bool isPreferred(int entry, int judge) const
    {
        return prefersField(entry, judge) || prefersEntry(entry, judge);
    }
    [[nodiscard]] bool prefersField(int entry, int judge) const
    {
        return m_fieldWishes[size_t(fieldOf(entry)) * m_judges.size() + size_t(judge)] != 0;
    }
    [[nodiscard]] bool prefersEntry(int entry, int judge) const;
    /// The judges who asked for this entry by its number, ascending.
    [[nodiscard]] const std::vector<int>& preferringOf(int entry) const
    {
        return m_preferring[size_t(entry)];
    }

    using Pairs = std::vector<std::vector<int>>; ///< judges of each entry, ascending
    /// Those of `pairs` that the hard rules allow together; earlier reference numbers first.
    [[nodiscard]] Pairs allowedOf(const std::vector<AssignmentPair>& pairs) const;
    [[nodiscard]] std::vector<AssignmentPair> named(const Pairs& pairs) const;
    [[nodiscard]] std::vector<int> loads(const Pairs& pairs) const;

    /// More than any cycle of moves can gain in evenness: a move changes the load of two judges.
    /// 0 where no judge asked for anything.
    [[nodiscard]] qint64 preferenceWeight() const;
    /// More than any cycle of moves can gain in preferences, one for each judge, and evenness.
    [[nodiscard]] qint64 mismatchWeight() const;
    /// What a pair costs beside the loads.
    [[nodiscard]] qint64 pairCost(int entry, int judge) const;
    [[nodiscard]] qint64 cost(const Pairs& pairs) const;

private:
    void numberThemes();
    void numberFields();
    void readPreferences();
    [[nodiscard]] qint64 evennessWeight() const;
    void readConflicts(const std::vector<AssignmentPair>& conflicts);
    [[nodiscard]] int entryNumber(const QString& ref) const;
    [[nodiscard]] int judgeNumber(const QString& ref) const;

    std::vector<AssignmentInput::Entry> m_entries;
    std::vector<AssignmentInput::Judge> m_judges;
    std::vector<int> m_fieldOf;
    std::vector<int> m_themeOf;
    std::vector<int> m_places;
    std::vector<char> m_matches;
    std::vector<char> m_themeFits;
    std::vector<char> m_fieldWishes;
    Pairs m_conflicts;
    Pairs m_preferring;
    bool m_hasPreferences = false;
    int m_fieldCount = 0;
    int m_perEntry = 1;
};

} // namespace prizedesk
