#include "models/packets/DoubleEntryOperations.h"

#include "models/core/SamePerson.h"
#include "models/judging/DeclarationRule.h"
#include "models/judging/JudgeStore.h"
#include "models/packets/DoubleEntryStore.h"
#include "models/packets/PacketStore.h"
#include "models/packets/Rubric.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DoubleEntryOperations)
};

/// What a sheet of a judge in a stage may hold.
struct Ground
{
    JudgeId judge;
    std::vector<Criterion> criteria;
    QStringList entries;
    QHash<QString, EntryId> entryIds;

    [[nodiscard]] const Criterion& criterion(const QString& code) const
    {
        const auto found =
            std::find_if(criteria.begin(), criteria.end(),
                         [&](const Criterion& criterion) { return criterion.code == code; });
        requireRule(found != criteria.end(), Error::Code::NotFound, {code});
        return *found;
    }
    [[nodiscard]] EntryId entry(const QString& ref) const
    {
        requireRule(entryIds.contains(ref), Error::Code::NotFound, {ref});
        return entryIds.value(ref);
    }
};

Ground groundOf(Workspace& workspace, const QString& stage, const QString& judge)
{
    const Database& database = workspace.database();
    const Programme programme = ProgrammeStore(database).load();
    const Stage* found = programme.stage(stage);
    requireRule(found != nullptr, Error::Code::NotFound, {stage});
    requireRule(!found->closedAtMs, Error::Code::StageClosed, {stage});
    Ground ground;
    ground.judge = JudgeStore(database, workspace.vault()).ids().value(judge);
    requireRule(ground.judge.isValid(), Error::Code::NotFound, {judge});
    ground.criteria = judgedCriteria(programme, stage);
    ground.entries = PacketStore(database).entriesFor(stage, ground.judge);
    for (const QString& ref : ground.entries) {
        Statement row = database.query("select id from entry where ref = ?");
        row.bind(ref);
        row.next();
        ground.entryIds.insert(ref, EntryId(row.integer(0)));
    }
    return ground;
}

TypedSheet sheetOf(Workspace& workspace, const QString& stage, const Ground& ground)
{
    using Place = std::tuple<QString, QString, int>; // entry, criterion, turn
    std::map<Place, const TypedMark*> found;
    const auto typed = DoubleEntryStore(workspace.database()).marks(stage, ground.judge);
    for (const TypedMark& mark : typed)
        found.insert({{mark.entry, mark.criterion, mark.turn}, &mark});
    std::map<std::pair<qint64, qint64>, int> held; // entry, criterion
    for (const Mark& mark : ScoreStore(workspace.database()).marks(stage)) {
        if (mark.judge == ground.judge)
            held.insert({{mark.entry.value(), mark.criterion}, mark.mark});
    }
    TypedSheet sheet;
    for (const QString& entry : ground.entries) {
        for (const Criterion& criterion : ground.criteria) {
            TypedCell cell{entry, criterion.code, {}, {}};
            if (const auto first = found.find({entry, criterion.code, 1}); first != found.end()) {
                cell.first = first->second->mark;
                sheet.firstBy = first->second->who;
            }
            if (const auto second = found.find({entry, criterion.code, 2}); second != found.end()) {
                cell.second = second->second->mark;
                sheet.secondBy = second->second->who;
            }
            const auto counts = held.find({ground.entryIds.value(entry).value(), criterion.id});
            if (counts != held.end())
                cell.held = counts->second;
            sheet.cells.push_back(cell);
        }
    }
    if (!sheet.secondBy.isEmpty())
        sheet.step = TypedSheet::Step::Settle;
    else if (!sheet.firstBy.isEmpty())
        sheet.step = TypedSheet::Step::Second;
    return sheet;
}

} // namespace

std::vector<int> TypedCell::values() const
{
    std::vector<int> found;
    for (const auto& value : {first, second, held}) {
        if (value && std::find(found.begin(), found.end(), *value) == found.end())
            found.push_back(*value);
    }
    return found;
}

int TypedSheet::differences() const
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const TypedCell& cell) { return cell.differs(); }));
}

Result<TypedSheet> DoubleEntryOperations::sheet(const QString& stage, const QString& judge) const
{
    try {
        TypedSheet sheet = sheetOf(m_workspace, stage, groundOf(m_workspace, stage, judge));
        if (sheet.step != TypedSheet::Step::Settle) {
            for (TypedCell& cell : sheet.cells) {
                cell.first.reset();
                cell.held.reset();
            }
        }
        return sheet;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<void> DoubleEntryOperations::type(const QString& stage, const QString& judge,
                                         const Marks& marks)
{
    return m_workspace.applyLabelled(
        Operation{.code = u"paper.type"_s, .labels = {judge, stage}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const Ground ground = groundOf(m_workspace, stage, judge);
            const TypedSheet sheet = sheetOf(m_workspace, stage, ground);
            requireRule(!marks.empty(), Error::Code::RuleRefused,
                        {Words::tr("No mark was typed.")});
            requireRule(sheet.step != TypedSheet::Step::Settle, Error::Code::RuleRefused,
                        {Words::tr("The sheet of %1 was typed twice already.").arg(judge)});
            const int turn = sheet.step == TypedSheet::Step::First ? 1 : 2;
            requireRule(
                turn == 1 || !isSamePerson(sheet.firstBy, tx.who()), Error::Code::RuleRefused,
                {Words::tr("The second person must be another one than %1.").arg(sheet.firstBy)});
            if (turn == 2) {
                for (const TypedCell& cell : sheet.cells) {
                    const bool isTyped = marks.contains({cell.entry, cell.criterion});
                    requireRule(cell.first.has_value() == isTyped, Error::Code::RuleRefused,
                                {Words::tr("%1 %2 was typed by one person only. Look at the paper "
                                           "again.")
                                     .arg(cell.entry, cell.criterion)});
                }
            }
            const DoubleEntryStore store(m_workspace.database());
            const DeclarationRule rule(m_workspace.database());
            for (const auto& [place, mark] : marks) {
                requireRule(!rule.blocks(ground.judge, ground.entry(place.first)),
                            Error::Code::RuleRefused,
                            {Words::tr("%1 has not declared whether there is an interest in %2. "
                                       "Record the declaration first.")
                                 .arg(judge, place.first)});
                const Criterion& criterion = ground.criterion(place.second);
                requireRule(isAllowedMark(criterion, mark), Error::Code::RuleRefused,
                            {Words::tr("%1 %2: the mark %3 is not allowed.")
                                 .arg(place.first, place.second, QString::number(mark))});
                store.insert(tx, stage, ground.judge, ground.entry(place.first), criterion.id, turn,
                             mark);
            }
            operation.labels += QString::number(turn);
        });
}

Result<int> DoubleEntryOperations::settle(const QString& stage, const QString& judge,
                                          const Marks& settled)
{
    return m_workspace.applyLabelled(
        Operation{.code = u"paper.settle"_s, .labels = {judge, stage}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const Ground ground = groundOf(m_workspace, stage, judge);
            const TypedSheet sheet = sheetOf(m_workspace, stage, ground);
            requireRule(sheet.step == TypedSheet::Step::Settle, Error::Code::RuleRefused,
                        {Words::tr("Two people have to type the sheet of %1 first.").arg(judge)});
            const ScoreStore scores(m_workspace.database());
            QHash<QPair<qint64, qint64>, QString> comments;
            for (const Mark& mark : scores.marks(stage)) {
                if (mark.judge == ground.judge)
                    comments.insert({mark.entry.value(), mark.criterion}, mark.comment);
            }
            int count = 0;
            for (const TypedCell& cell : sheet.cells) {
                if (!cell.first)
                    continue;
                int value = *cell.first;
                if (cell.differs()) {
                    const auto chosen = settled.find({cell.entry, cell.criterion});
                    const std::vector<int> values = cell.values();
                    requireRule(
                        chosen != settled.end() && std::find(values.begin(), values.end(),
                                                             chosen->second) != values.end(),
                        Error::Code::RuleRefused,
                        {Words::tr("%1 %2 was typed differently, or counts with another mark, and "
                                   "is not settled.")
                             .arg(cell.entry, cell.criterion)});
                    value = chosen->second;
                }
                ++count;
                if (cell.held == value)
                    continue; // it counts already, from where it came
                const EntryId entry = ground.entry(cell.entry);
                const qint64 criterion = ground.criterion(cell.criterion).id;
                scores.put(tx, stage,
                           {ground.judge, entry, criterion, value,
                            comments.value({entry.value(), criterion}, u""_s)},
                           MarkSource::Paper);
            }
            DoubleEntryStore(m_workspace.database()).clear(tx, stage, ground.judge);
            operation.labels += QString::number(count);
            return count;
        });
}

Result<void> DoubleEntryOperations::discard(const QString& stage, const QString& judge,
                                            const QString& reason)
{
    return m_workspace.apply(
        Operation{.code = u"paper.discard"_s,
                  .labels = {judge, stage},
                  .reason = reason,
                  .needsReason = true},
        [&](WriteTransaction& tx) {
            const Ground ground = groundOf(m_workspace, stage, judge);
            DoubleEntryStore(m_workspace.database()).clear(tx, stage, ground.judge);
        });
}

} // namespace prizedesk
