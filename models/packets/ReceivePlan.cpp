#include "models/packets/ReceivePlan.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace prizedesk {

namespace {

/// How a return says which one it is: newer packets before older ones, then versions.
auto ageOf(const PlannedFile& file, const ReceiveState& state)
{
    const auto paper = state.papers.find(file.paper);
    return std::pair(paper == state.papers.end() ? 0 : paper->second.issuedAtMs, file.version);
}

PlannedCell::State stateOf(const HeldCell& held, const CellValue& returned)
{
    if (!held.office)
        return held.base && held.base->says(returned) ? PlannedCell::State::Same
                                                      : PlannedCell::State::New;
    if (held.office->says(returned))
        return PlannedCell::State::Same;
    if (!held.base)
        return PlannedCell::State::Conflict;
    if (held.base->says(returned))
        return PlannedCell::State::Same; // only the office changed it
    return held.office->says(*held.base) ? PlannedCell::State::Changed
                                         : PlannedCell::State::Conflict;
}

/// Whether two returns of one judge say the same of every entry that both are about.
bool sayTheSame(const ReturnContent& one, const ReturnContent& other)
{
    QHash<QString, const ReturnEntry*> known;
    for (const ReturnEntry& entry : one.entries)
        known.insert(entry.ref, &entry);
    return std::all_of(
        other.entries.begin(), other.entries.end(), [&](const ReturnEntry& entry) {
            const ReturnEntry* twin = known.value(entry.ref);
            if (!twin)
                return true;
            if (twin->declaration.state != entry.declaration.state ||
                twin->declaration.category != entry.declaration.category ||
                twin->overall != entry.overall || twin->cells.size() != entry.cells.size())
                return false;
            return std::all_of(
                entry.cells.begin(), entry.cells.end(), [&](const ReturnCell& cell) {
                    return std::any_of(
                        twin->cells.begin(), twin->cells.end(), [&](const ReturnCell& held) {
                            return held.criterion == cell.criterion && held.mark == cell.mark &&
                                   held.comment == cell.comment;
                        });
                });
        });
}

bool isWritten(const PlannedCell& cell)
{
    return cell.state == PlannedCell::State::New || cell.state == PlannedCell::State::Changed ||
           (cell.state == PlannedCell::State::Conflict && cell.take == TakeSide::Judge);
}

} // namespace

int PlannedFile::count(PlannedCell::State wanted) const
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [&](const PlannedCell& cell) { return cell.state == wanted; }));
}

int PlannedFile::undecided() const
{
    return int(std::count_if(cells.begin(), cells.end(), [](const PlannedCell& cell) {
        return cell.state == PlannedCell::State::Conflict && cell.take == TakeSide::Undecided;
    }));
}

ReceivePlan::ReceivePlan(ReceiveState state, std::vector<ReturnedFile> files, const QString& stage)
    : m_state(std::move(state))
    , m_returned(std::move(files))
    , m_onlyStage(stage)
{
    for (const ReturnedFile& file : m_returned) {
        PlannedFile planned;
        planned.name = file.name;
        planned.isSheet = file.isSheet;
        judge(planned, file);
        m_files.push_back(std::move(planned));
    }
    settleVersions();
    for (size_t i = 0; i < m_returned.size(); ++i) {
        if (m_files[i].state == PlannedFile::State::New)
            compare(m_files[i], m_returned[i]);
    }
}

ReturnRefusal ReceivePlan::faultOf(const ReturnedFile& file) const
{
    const ReturnContent& content = file.content;
    if (content.programmeCode != m_state.programmeCode)
        return ReturnRefusal::OtherProgramme;
    const auto found = m_state.papers.find(content.packetId);
    if (found == m_state.papers.end())
        return ReturnRefusal::UnknownPacket;
    const IssuedPaper& paper = found->second;
    if (paper.judge != content.judgeRef)
        return ReturnRefusal::UnknownJudge;
    const auto place = m_state.stages.find(paper.stage);
    if (paper.stage != content.stageCode || place == m_state.stages.end() ||
        (!m_onlyStage.isEmpty() && m_onlyStage != paper.stage))
        return ReturnRefusal::OtherStage;
    const ReceiveState::StageState& stage = place->second;
    if (content.rubricDigest != paper.rubricDigest || content.rubricDigest != stage.rubricDigest)
        return ReturnRefusal::OtherRubric;

    QHash<QString, const Criterion*> criteria;
    for (const Criterion& criterion : stage.criteria)
        criteria.insert(criterion.code, &criterion);
    QSet<QString> expected(paper.entries.begin(), paper.entries.end());
    int cells = 0;
    qint64 sum = 0;
    int scored = 0;
    for (const ReturnEntry& entry : content.entries) {
        if (!expected.remove(entry.ref))
            return ReturnRefusal::WrongTotals;
        if (entry.declaration.state == Declaration::State::None)
            ++scored;
        else if (!entry.cells.empty())
            return ReturnRefusal::WrongTotals;
        QSet<QString> seen;
        for (const ReturnCell& cell : entry.cells) {
            const Criterion* criterion = criteria.value(cell.criterion);
            if (!criterion || !isAllowedMark(*criterion, cell.mark) ||
                seen.contains(cell.criterion))
                return ReturnRefusal::WrongTotals;
            seen.insert(cell.criterion);
            ++cells;
            sum += cell.mark;
        }
    }
    const bool isWhole = expected.isEmpty() && cells == scored * int(criteria.size()) &&
                         cells == content.cellsPresent && cells == content.cellsExpected &&
                         sum == content.markSum;
    if (!isWhole)
        return ReturnRefusal::WrongTotals;
    return stage.stage.closedAtMs ? ReturnRefusal::StageClosed : ReturnRefusal::None;
}

void ReceivePlan::judge(PlannedFile& planned, const ReturnedFile& file) const
{
    planned.refusal = file.refusal;
    planned.detail = file.detail;
    if (file.refusal == ReturnRefusal::None) {
        planned.refusal = faultOf(file);
        planned.paper = file.content.packetId;
        planned.stage = file.content.stageCode;
        planned.judge = file.content.judgeRef;
        planned.version = file.content.version;
        planned.finishedAtMs =
            file.content.finishedAtMs > 0 ? file.content.finishedAtMs : file.atMs;
        planned.digest = file.digest();
    }
    if (planned.refusal != ReturnRefusal::None) {
        planned.state = PlannedFile::State::Refused;
        // What was received before is named as such also after the stage was closed.
        if (planned.refusal != ReturnRefusal::StageClosed)
            return;
    }
    const IssuedPaper& paper = m_state.papers.at(planned.paper);
    planned.heldVersion = paper.lastVersion();
    if (planned.isSheet) {
        for (const auto& [version, digest] : paper.received) {
            if (digest == planned.digest)
                planned.version = version;
        }
        if (planned.version == 0)
            planned.version = paper.lastVersion() + 1;
    }
    const auto received = paper.received.find(planned.version);
    if (received != paper.received.end() && received->second != planned.digest) {
        planned.state = PlannedFile::State::Refused;
        planned.refusal = ReturnRefusal::Contradicts;
    } else if (planned.version < planned.heldVersion) {
        planned.state = PlannedFile::State::Older;
        planned.refusal = ReturnRefusal::None;
    } else if (received != paper.received.end()) {
        planned.state = PlannedFile::State::Same;
        planned.refusal = ReturnRefusal::None;
    }
    if (planned.state != PlannedFile::State::New)
        return;
    // A packet issued again: what came from the later one stands.
    for (const auto& [uuid, other] : m_state.papers) {
        if (other.stage == paper.stage && other.judge == paper.judge &&
            other.isSheet == paper.isSheet && other.issuedAtMs > paper.issuedAtMs &&
            !other.received.empty()) {
            planned.state = PlannedFile::State::Older;
            planned.heldVersion = other.lastVersion();
        }
    }
}

void ReceivePlan::settleVersions()
{
    std::vector<size_t> order;
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].state == PlannedFile::State::New)
            order.push_back(i);
    }
    // Two files of one version that differ: which is right, a person must say.
    for (const size_t one : order) {
        for (const size_t other : order) {
            if (m_files[one].paper == m_files[other].paper &&
                m_files[one].version == m_files[other].version &&
                m_files[one].digest != m_files[other].digest) {
                m_files[one].state = PlannedFile::State::Refused;
                m_files[one].refusal = ReturnRefusal::Contradicts;
            }
        }
    }
    std::map<std::tuple<QString, QString, bool>, size_t> newest; // stage, judge, sheet
    for (const size_t i : order) {
        PlannedFile& file = m_files[i];
        if (file.state != PlannedFile::State::New)
            continue;
        const auto [place, isFirst] = newest.insert({{file.stage, file.judge, file.isSheet}, i});
        if (isFirst)
            continue;
        PlannedFile& best = m_files[place->second];
        if (ageOf(file, m_state) == ageOf(best, m_state)) {
            file.state = PlannedFile::State::Same; // the same file twice
        } else if (ageOf(file, m_state) < ageOf(best, m_state)) {
            file.state = PlannedFile::State::Older;
        } else {
            best.state = PlannedFile::State::Older;
            place->second = i;
        }
    }
    for (const size_t i : order) {
        if (m_files[i].state != PlannedFile::State::Older)
            continue;
        const auto place = newest.find({m_files[i].stage, m_files[i].judge, m_files[i].isSheet});
        if (place != newest.end())
            m_files[i].heldVersion = m_files[place->second].version;
    }
    settlePapers(order);
}

/// A packet's return and a score sheet of one judge, both new: neither is older than the other. What
/// they say the same is taken once; where they differ, a person must say which is right.
void ReceivePlan::settlePapers(const std::vector<size_t>& order)
{
    std::map<std::pair<QString, QString>, size_t> first; // stage, judge
    for (const size_t i : order) {
        PlannedFile& file = m_files[i];
        if (file.state != PlannedFile::State::New)
            continue;
        const auto [place, isFirst] = first.insert({{file.stage, file.judge}, i});
        if (isFirst)
            continue;
        PlannedFile& other = m_files[place->second];
        if (sayTheSame(m_returned[place->second].content, m_returned[i].content)) {
            (file.isSheet ? file : other).state = PlannedFile::State::Same;
            continue;
        }
        for (PlannedFile* one : {&file, &other}) {
            one->state = PlannedFile::State::Refused;
            one->refusal = ReturnRefusal::Contradicts;
        }
    }
}

void ReceivePlan::compare(PlannedFile& planned, const ReturnedFile& file) const
{
    const ReceiveState::StageState& stage = m_state.stages.at(planned.stage);
    const QSet<QString> members(stage.ranking.entries.begin(), stage.ranking.entries.end());
    for (const ReturnEntry& entry : file.content.entries) {
        if (entry.declaration.state == Declaration::State::Conflict) {
            if (m_state.conflicts.contains({planned.judge, entry.ref}))
                continue;
            PlannedDeclaration declared{entry.ref, std::clamp(entry.declaration.category, 1, 5),
                                        entry.declaration.note, 0};
            for (const Criterion& criterion : stage.criteria) {
                const auto held =
                    m_state.cells.find({planned.stage, planned.judge, entry.ref, criterion.code});
                if (held != m_state.cells.end() && held->second.office)
                    ++declared.marksExcluded;
            }
            planned.declarations.push_back(declared);
            continue;
        }
        if (m_state.conflicts.contains({planned.judge, entry.ref}) ||
            !members.contains(entry.ref)) {
            planned.excluded += int(entry.cells.size());
            continue;
        }
        planned.declaredFree += entry.ref;
        const auto overall = m_state.overalls.find({planned.stage, planned.judge, entry.ref});
        const QString heldOverall = overall == m_state.overalls.end() ? QString() : overall->second;
        if (heldOverall != entry.overall)
            planned.overalls.push_back(
                {entry.ref, {}, 0, entry.overall, entry.overallChangedAtMs, {}});
        for (const ReturnCell& back : entry.cells) {
            PlannedCell cell;
            cell.entry = entry.ref;
            cell.criterion = back.criterion;
            cell.returned = {back.mark,
                             back.comment,
                             back.changedAtMs > 0 ? back.changedAtMs : planned.finishedAtMs,
                             {},
                             planned.isSheet ? MarkSource::Sheet : MarkSource::Packet};
            const auto held =
                m_state.cells.find({planned.stage, planned.judge, entry.ref, back.criterion});
            if (held != m_state.cells.end()) {
                cell.office = held->second.office;
                cell.state = stateOf(held->second, cell.returned);
            }
            planned.cells.push_back(cell);
        }
    }
}

int ReceivePlan::count(PlannedCell::State state) const
{
    return std::accumulate(
        m_files.begin(), m_files.end(), 0,
        [&](int sum, const PlannedFile& file) { return sum + file.count(state); });
}

int ReceivePlan::total() const
{
    return std::accumulate(m_files.begin(), m_files.end(), 0, [](int sum, const PlannedFile& file) {
        return sum + int(file.cells.size());
    });
}

int ReceivePlan::undecided() const
{
    return std::accumulate(m_files.begin(), m_files.end(), 0,
                           [](int sum, const PlannedFile& file) { return sum + file.undecided(); });
}

int ReceivePlan::taken() const
{
    return int(std::count_if(m_files.begin(), m_files.end(),
                             [](const PlannedFile& file) { return file.isTaken(); }));
}

int ReceivePlan::refused() const
{
    return int(std::count_if(m_files.begin(), m_files.end(), [](const PlannedFile& file) {
        return file.state == PlannedFile::State::Older || file.state == PlannedFile::State::Refused;
    }));
}

QStringList ReceivePlan::stages() const
{
    QStringList codes;
    for (const PlannedFile& file : m_files) {
        if (file.isTaken() && !codes.contains(file.stage))
            codes += file.stage;
    }
    codes.sort();
    return codes;
}

void ReceivePlan::decide(size_t file, size_t cell, TakeSide side)
{
    m_files.at(file).cells.at(cell).take = side;
}

void ReceivePlan::decideAll(TakeSide side)
{
    for (PlannedFile& file : m_files) {
        for (PlannedCell& cell : file.cells) {
            if (cell.state == PlannedCell::State::Conflict)
                cell.take = side;
        }
    }
}

void ReceivePlan::decideLike(const ReceivePlan& other)
{
    using Decided = std::tuple<QString, QString, QString>; // digest, entry, criterion
    std::map<Decided, const PlannedCell*> decided;
    for (const PlannedFile& file : other.m_files) {
        for (const PlannedCell& cell : file.cells) {
            if (cell.take != TakeSide::Undecided)
                decided.insert({{file.digest, cell.entry, cell.criterion}, &cell});
        }
    }
    for (PlannedFile& file : m_files) {
        for (PlannedCell& cell : file.cells) {
            const auto found = decided.find({file.digest, cell.entry, cell.criterion});
            if (cell.state == PlannedCell::State::Conflict && found != decided.end() &&
                found->second->office && found->second->office->says(*cell.office))
                cell.take = found->second->take;
        }
    }
}

RankingInput ReceivePlan::rankingBefore(const QString& stage) const
{
    const auto found = m_state.stages.find(stage);
    return found == m_state.stages.end() ? RankingInput() : found->second.ranking;
}

RankingInput ReceivePlan::rankingAfter(const QString& stage) const
{
    RankingInput input = rankingBefore(stage);
    QHash<QPair<QString, QString>, size_t> places;
    for (size_t i = 0; i < input.sheets.size(); ++i)
        places.insert({input.sheets[i].judge, input.sheets[i].entry}, i);
    for (const PlannedFile& file : m_files) {
        if (!file.isTaken() || file.stage != stage)
            continue;
        for (const PlannedDeclaration& declared : file.declarations)
            input.conflicts.emplace_back(file.judge, declared.entry);
        for (const PlannedCell& cell : file.cells) {
            if (!isWritten(cell))
                continue;
            const QPair<QString, QString> key{file.judge, cell.entry};
            auto place = places.find(key);
            if (place == places.end()) {
                place = places.insert(key, input.sheets.size());
                input.sheets.push_back({file.judge, cell.entry, {}});
            }
            input.sheets[*place].marks.insert(cell.criterion, cell.returned.mark);
        }
    }
    return input;
}

std::vector<RankMove> ReceivePlan::moves(const QString& stage) const
{
    return moves(rankingBefore(stage), rankingAfter(stage));
}

std::vector<RankMove> ReceivePlan::moves(const RankingInput& before, const RankingInput& after)
{
    const auto first = rankByRule(before);
    const auto second = rankByRule(after);
    if (!first || !second)
        return {};
    QHash<QString, RankMove> found;
    for (const RankedEntry& entry : first->entries)
        found[entry.entry] = {entry.entry, entry.rank, {}};
    for (const RankedEntry& entry : second->entries) {
        found[entry.entry].entry = entry.entry;
        found[entry.entry].after = entry.rank;
    }
    std::vector<RankMove> moves(found.begin(), found.end());
    static constexpr int kLast = std::numeric_limits<int>::max();
    std::sort(moves.begin(), moves.end(), [](const RankMove& one, const RankMove& other) {
        return std::tuple(one.before.value_or(kLast), one.after.value_or(kLast), one.entry) <
               std::tuple(other.before.value_or(kLast), other.after.value_or(kLast), other.entry);
    });
    return moves;
}

QPair<int, int> ReceivePlan::judgesReceived(const QString& stage) const
{
    QSet<QString> before;
    for (const auto& [uuid, paper] : m_state.papers) {
        if (paper.stage == stage && !paper.received.empty())
            before.insert(paper.judge);
    }
    QSet<QString> after = before;
    for (const PlannedFile& file : m_files) {
        if (file.isTaken() && file.stage == stage)
            after.insert(file.judge);
    }
    return {int(before.size()), int(after.size())};
}

QString plannedFileCode(PlannedFile::State state)
{
    switch (state) {
    case PlannedFile::State::New:
        return QStringLiteral("new");
    case PlannedFile::State::Same:
        return QStringLiteral("same");
    case PlannedFile::State::Older:
        return QStringLiteral("older");
    case PlannedFile::State::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

} // namespace prizedesk
