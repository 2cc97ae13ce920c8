#include "ui/scoring/ProjectorPlan.h"

#include "models/scoring/RankingStory.h"
#include "models/scoring/RankingTableModel.h"

#include <algorithm>
#include <utility>

namespace prizedesk {

namespace {

constexpr int kSteps = 6;

/// The entries in the order given, with who goes out and comes back between them.
DiscussionOrder asGiven(const std::vector<DiscussionEntry>& entries)
{
    DiscussionOrder order;
    order.changes = DiscussionOrder::changesOf(entries);
    order.isLeast = false;
    QStringList out;
    for (const DiscussionEntry& entry : entries) {
        DiscussionStep step{entry.entry, entry.conflicted, {}, {}};
        for (const QString& judge : step.out) {
            if (!out.contains(judge))
                step.leave << judge;
        }
        for (const QString& judge : std::as_const(out)) {
            if (!step.out.contains(judge))
                step.comeBack << judge;
        }
        out = step.out;
        order.steps.push_back(std::move(step));
    }
    return order;
}

} // namespace

ProjectorPlan::ProjectorPlan(Ranking ranking, std::vector<StageMember> members, StageMarks marks,
                             int line)
    : m_ranking(std::move(ranking))
    , m_members(std::move(members))
    , m_marks(std::move(marks))
    , m_line(line)
{
    for (const RankedEntry& entry : m_ranking.entries) {
        if (entry.rank)
            m_all << entry.entry;
    }
    for (const DiscussionGroup& group : m_ranking.discussion) {
        if (group.line == line)
            m_group = group.entries;
    }
    std::stable_sort(m_group.begin(), m_group.end(), [this](const QString& a, const QString& b) {
        return m_all.indexOf(a) < m_all.indexOf(b);
    });
}

std::vector<DiscussionEntry> ProjectorPlan::entries(ProjectorChoice::Entries which) const
{
    std::vector<DiscussionEntry> result;
    for (const QString& ref : which == ProjectorChoice::Entries::Group ? m_group : m_all) {
        DiscussionEntry entry{ref, {}};
        for (const SheetMarks& sheet : m_marks.sheets.value(ref)) {
            if (sheet.conflict > 0)
                entry.conflicted << sheet.judge;
        }
        entry.conflicted.sort();
        result.push_back(std::move(entry));
    }
    return result;
}

DiscussionOrder ProjectorPlan::order(const ProjectorChoice& choice) const
{
    const auto chosen = entries(choice.entries);
    return choice.order == ProjectorChoice::Order::FewChanges ? DiscussionOrder::of(chosen)
                                                              : asGiven(chosen);
}

int ProjectorPlan::changes(const ProjectorChoice& choice) const
{
    return order(choice).changes;
}

std::vector<ProjectorMark> ProjectorPlan::marksOf(const QString& entry) const
{
    int low = 100;
    int high = 0;
    for (const auto& sheets : m_marks.sheets) {
        for (const SheetMarks& sheet : sheets) {
            if (sheet.total) {
                const int points = int(sheet.total->hundredths() / 100);
                low = std::min(low, points);
                high = std::max(high, points);
            }
        }
    }
    std::vector<ProjectorMark> marks;
    for (const QString& judge : m_marks.judges) {
        const SheetMarks* sheet = m_marks.find(entry, judge);
        if (!sheet || (!sheet->total && sheet->conflict == 0))
            continue;
        ProjectorMark mark{judge, {}, 0, sheet->conflict};
        if (sheet->total && sheet->conflict == 0) {
            const int points = int((sheet->total->hundredths() + 50) / 100);
            mark.points = QString::number(points);
            mark.step = std::clamp((points - low) * kSteps / std::max(1, high - low), 0, kSteps);
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

ProjectorSlide ProjectorPlan::slide(const DiscussionStep& step, const ProjectorChoice& choice) const
{
    ProjectorSlide slide;
    slide.ref = step.entry;
    slide.step = step;
    const auto member =
        std::find_if(m_members.begin(), m_members.end(),
                     [&](const StageMember& each) { return each.ref == step.entry; });
    if (member != m_members.end()) {
        slide.title = choice.showsTitle ? member->title : QString();
        slide.organisation = choice.showsOrganisation ? member->organisation : QString();
    }
    const RankedEntry* entry = m_ranking.find(step.entry);
    if (entry && choice.showsFigures) {
        slide.rank = entry->rank;
        slide.rankLow = entry->rankLow;
        slide.rankHigh = entry->rankHigh;
        const bool isRaw = m_ranking.method == RankingMethod::Mean || !entry->adjusted;
        slide.value = m_ranking.method == RankingMethod::Median
                          ? pointsText(entry->median.rounded())
                      : isRaw ? pointsText(entry->mean.rounded())
                              : QString::number(*entry->adjusted, 'f', 2);
        if (entry->se)
            slide.error = halfWidthText(*entry->se);
        if (const auto chance = entry->pTop.find(m_line); chance != entry->pTop.end())
            slide.chance = chanceText(chance->second);
        const RankingStory story = RankingStory::of(m_ranking, *entry);
        slide.why = story.judges + u' ' + story.move;
    }
    if (choice.showsMarks)
        slide.marks = marksOf(step.entry);
    return slide;
}

ProjectorShow ProjectorPlan::show(const ProjectorChoice& choice, const QString& heading) const
{
    ProjectorShow show;
    show.heading = heading;
    show.line = m_line;
    show.entries = allCount();
    show.coversConflicts = choice.conflicts == ProjectorChoice::Conflicts::Cover;
    show.showsFigures = choice.showsFigures;
    show.showsMarks = choice.showsMarks;
    for (const DiscussionStep& step : order(choice).steps)
        show.slides.push_back(slide(step, choice));
    return show;
}

} // namespace prizedesk
