#include "models/packets/EntryProgress.h"

#include "models/scoring/ScoreSheet.h"

namespace prizedesk {

EntryStanding entryStanding(const PacketContent& packet, const EntryWork& work)
{
    EntryStanding standing;
    bool complete = work.declaration.state == Declaration::State::None;
    bool begun = !work.overall.isEmpty();
    for (const Criterion& criterion : packet.criteria) {
        const bool isMark = criterion.kind == Criterion::Kind::Mark;
        standing.marks += isMark ? 1 : 0;
        const auto mark = work.mark(criterion.code);
        begun = begun || mark || !work.comment(criterion.code).isEmpty();
        complete = complete && mark && commentLacks(packet, criterion, work) == 0;
        if (!isMark || !mark)
            continue;
        ++standing.marked;
        standing.points += criterionPoints(criterion, *mark);
        standing.reachable += criterion.weight;
    }
    if (work.declaration.state == Declaration::State::Conflict)
        standing.progress = EntryProgress::Conflict;
    else if (complete)
        standing.progress = EntryProgress::Done;
    else if (begun)
        standing.progress = EntryProgress::Underway;
    return standing;
}

ProgressCounts progressCounts(const PacketContent& packet, const JudgeWork& work)
{
    ProgressCounts counts;
    for (const PacketEntry& entry : packet.entries) {
        switch (entryStanding(packet, work.entry(entry.ref)).progress) {
        case EntryProgress::Done:
            ++counts.done;
            break;
        case EntryProgress::Underway:
            ++counts.underway;
            break;
        case EntryProgress::Untouched:
            ++counts.untouched;
            break;
        case EntryProgress::Conflict:
            ++counts.conflict;
            break;
        }
    }
    return counts;
}

std::vector<int> ownMarks(const PacketContent& packet, const JudgeWork& work,
                          const Criterion& criterion, const QString& exceptEntry)
{
    std::vector<int> counts(static_cast<size_t>(criterion.maxMark), 0);
    for (const PacketEntry& entry : packet.entries) {
        const EntryWork other = work.entry(entry.ref);
        if (entry.ref == exceptEntry || other.declaration.state == Declaration::State::Conflict)
            continue;
        const auto mark = other.mark(criterion.code);
        if (mark && *mark >= 1 && *mark <= criterion.maxMark)
            ++counts[static_cast<size_t>(*mark) - 1];
    }
    return counts;
}

int commentLacks(const PacketContent& packet, const Criterion& criterion, const EntryWork& work)
{
    const auto mark = work.mark(criterion.code);
    if (!mark || !packet.isExtreme(criterion, *mark))
        return 0;
    return qMax(0,
                packet.extremeCommentLength - int(work.comment(criterion.code).trimmed().size()));
}

QString shortPoints(Points points)
{
    QString text = pointsText(points);
    if (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text;
}

} // namespace prizedesk
