#include "ui/scoring/JudgeMarks.h"

#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageStore.h"
#include "models/storage/Statement.h"

#include <algorithm>
#include <map>

namespace prizedesk {

namespace {

struct Sums
{
    Points sum;
    int count = 0;
};

} // namespace

StageMarks StageMarks::load(const Database& database, const Programme& programme,
                            const QString& stage)
{
    StageMarks marks;
    marks.criteria = programme.criteriaOf(stage);
    QHash<qint64, QString> codes;
    for (const Criterion& criterion : marks.criteria)
        codes.insert(criterion.id, criterion.code);
    QHash<qint64, QString> entries;
    for (const StageMember& member : StageStore(database).members(stage))
        entries.insert(member.entry.value(), member.ref);
    QHash<qint64, QString> judges;
    Statement names = database.query("select id, ref from judge order by ref");
    while (names.next())
        judges.insert(names.integer(0), names.text(1));

    std::map<std::pair<QString, QString>, SheetMarks> sheets;
    const auto sheetOf = [&](const QString& entry, const QString& judge) -> SheetMarks& {
        SheetMarks& sheet = sheets[{entry, judge}];
        sheet.judge = judge;
        return sheet;
    };
    for (const Mark& mark : ScoreStore(database).marks(stage)) {
        const QString entry = entries.value(mark.entry.value());
        const QString code = codes.value(mark.criterion);
        if (entry.isEmpty() || code.isEmpty())
            continue;
        SheetMarks& sheet = sheetOf(entry, judges.value(mark.judge.value()));
        sheet.sheet.marks.insert(code, mark.mark);
        if (!mark.comment.isEmpty())
            sheet.comments.emplace_back(code, mark.comment);
    }
    Statement conflicts = database.query("select judge, entry, category, note from conflict");
    while (conflicts.next()) {
        const QString entry = entries.value(conflicts.integer(1));
        if (entry.isEmpty())
            continue;
        SheetMarks& sheet = sheetOf(entry, judges.value(conflicts.integer(0)));
        sheet.conflict = int(conflicts.integer(2));
        sheet.conflictNote = conflicts.text(3);
    }

    std::map<QString, Sums> sums;
    for (auto& [key, sheet] : sheets) {
        sheet.total = sheet.hasMarks() ? sheet.sheet.total(marks.criteria) : std::nullopt;
        Sums& of = sums[sheet.judge];
        if (sheet.total && sheet.conflict == 0) {
            of.sum += *sheet.total;
            ++of.count;
        }
        marks.sheets[key.first].push_back(std::move(sheet));
    }
    std::vector<std::pair<PointsMean, QString>> order;
    for (const auto& [judge, of] : sums) {
        if (of.count > 0)
            order.emplace_back(PointsMean(of.sum, of.count), judge);
    }
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.first == b.first ? a.second < b.second : a.first < b.first;
    });
    for (const auto& [mean, judge] : order)
        marks.judges.append(judge);
    return marks;
}

StageMarks StageMarks::ofCriterion(const QString& code) const
{
    StageMarks marks = *this;
    const auto criterion = std::find_if(criteria.begin(), criteria.end(),
                                        [&](const Criterion& each) { return each.code == code; });
    for (auto& ofEntry : marks.sheets) {
        for (SheetMarks& sheet : ofEntry) {
            const auto mark = sheet.sheet.marks.constFind(code);
            if (criterion == criteria.end() || mark == sheet.sheet.marks.constEnd())
                sheet.total.reset();
            else
                sheet.total = criterionPoints(*criterion, *mark);
        }
    }
    return marks;
}

const SheetMarks* StageMarks::find(const QString& entry, const QString& judge) const
{
    const auto found = sheets.constFind(entry);
    if (found == sheets.constEnd())
        return nullptr;
    const auto sheet = std::find_if(found->begin(), found->end(),
                                    [&](const SheetMarks& each) { return each.judge == judge; });
    return sheet == found->end() ? nullptr : &*sheet;
}

} // namespace prizedesk
