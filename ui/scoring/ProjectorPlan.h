#pragma once

#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"
#include "ui/scoring/JudgeMarks.h"
#include "ui/scoring/ProjectorShow.h"

namespace prizedesk {

/// What a meeting can be about, and the slides that follow from the office's choice. Of judges only
/// reference numbers are taken.
class ProjectorPlan
{
public:
    /// `line`: places above the award line, 0 = none.
    ProjectorPlan(Ranking ranking, std::vector<StageMember> members, StageMarks marks, int line);

    /// Entries whose rank is not settled at the line, and all that have a rank.
    [[nodiscard]] int groupCount() const { return int(m_group.size()); }
    [[nodiscard]] int allCount() const { return int(m_all.size()); }
    /// Comings and goings of members under a choice.
    [[nodiscard]] int changes(const ProjectorChoice& choice) const;
    [[nodiscard]] ProjectorShow show(const ProjectorChoice& choice, const QString& heading) const;

private:
    [[nodiscard]] std::vector<DiscussionEntry> entries(ProjectorChoice::Entries which) const;
    [[nodiscard]] DiscussionOrder order(const ProjectorChoice& choice) const;
    [[nodiscard]] ProjectorSlide slide(const DiscussionStep& step,
                                       const ProjectorChoice& choice) const;
    [[nodiscard]] std::vector<ProjectorMark> marksOf(const QString& entry) const;

    Ranking m_ranking;
    std::vector<StageMember> m_members;
    StageMarks m_marks;
    int m_line;
    QStringList m_group;
    QStringList m_all;
};

} // namespace prizedesk
