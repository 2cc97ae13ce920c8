#include "models/reports/JudgeSheet.h"

#include "models/packets/EntryProgress.h"
#include "models/scoring/ScoreSheet.h"
#include "models/tables/ReportTemplate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace prizedesk {

namespace {

using kainjow::mustache::data;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JudgeSheet)
};

QString declarationWords(const PacketContent& packet, const Declaration& declaration, bool japanese)
{
    switch (declaration.state) {
    case Declaration::State::Undeclared:
        return Words::tr("not declared yet");
    case Declaration::State::None:
        return Words::tr("no conflict of interest");
    case Declaration::State::Conflict:
        break;
    }
    for (const ListItem& category : packet.conflictCategories) {
        if (category.code.toInt() == declaration.category)
            return Words::tr("conflict of interest: %1").arg(category.value.in(japanese));
    }
    return Words::tr("conflict of interest");
}

JudgeSheet::Line lineOf(const Criterion& criterion, const EntryWork& work, bool japanese)
{
    JudgeSheet::Line line;
    line.group = criterion.group.in(japanese);
    line.criterion = criterion.name.in(japanese);
    line.comment = work.comment(criterion.code);
    const auto mark = work.mark(criterion.code);
    if (criterion.kind == Criterion::Kind::Gate) {
        if (mark)
            line.mark = *mark == 1 ? QStringLiteral("○") : QStringLiteral("×");
        return line;
    }
    line.weight = shortPoints(criterion.weight);
    if (mark) {
        line.mark = QString::number(*mark);
        line.points = shortPoints(criterionPoints(criterion, *mark));
    }
    return line;
}

data entryData(const JudgeSheet::Entry& entry)
{
    data lines(data::type::list);
    for (const JudgeSheet::Line& line : entry.lines) {
        data cells;
        cells.set("criterion", line.criterion.toStdString());
        cells.set("weight", line.weight.toStdString());
        cells.set("mark", line.mark.toStdString());
        cells.set("points", line.points.toStdString());
        cells.set("comment", line.comment.toStdString());
        lines.push_back(cells);
    }
    data section;
    section.set("ref", entry.ref.toStdString());
    section.set("title", entry.title.toStdString());
    section.set("declaration", entry.declaration.toStdString());
    section.set("shown", !entry.isHidden);
    section.set("lines", lines);
    section.set("total", entry.total.toStdString());
    section.set("overall", entry.overall.toStdString());
    section.set("hasOverall", !entry.overall.isEmpty());
    return section;
}

} // namespace

JudgeSheet judgeSheet(const PacketContent& packet, const JudgeWork& work, bool japanese,
                      qint64 nowMs)
{
    JudgeSheet sheet;
    sheet.japanese = japanese;
    sheet.programme = packet.programmeName.in(japanese);
    sheet.stage = packet.themeName.in(japanese) + QLatin1Char(' ') + packet.stageName.in(japanese);
    sheet.judge = QStringLiteral("%1 %2").arg(packet.judgeRef, packet.judgeName);
    sheet.rubric = Words::tr("Rubric version %1").arg(packet.rubricVersion);
    sheet.date = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone(packet.timeZone))
                     .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    for (const PacketEntry& entry : packet.entries) {
        const EntryWork done = work.entry(entry.ref);
        JudgeSheet::Entry row;
        row.ref = entry.ref;
        row.declaration = declarationWords(packet, done.declaration, japanese);
        row.isHidden = done.declaration.state == Declaration::State::Conflict;
        if (!row.isHidden) {
            row.title = entry.title;
            row.overall = done.overall;
            for (const Criterion& criterion : packet.criteria)
                row.lines.push_back(lineOf(criterion, done, japanese));
            const EntryStanding standing = entryStanding(packet, done);
            if (standing.marked == standing.marks)
                row.total = shortPoints(standing.points);
        }
        sheet.entries.push_back(row);
    }
    return sheet;
}

OutTable judgeSheetTable(const JudgeSheet& sheet)
{
    using Type = OutColumn::Type;
    OutTable table;
    table.sheet = Words::tr("Score sheet");
    table.columns = {
        {Words::tr("Entry"), Type::Text, 10},       {Words::tr("Title"), Type::Text, 36},
        {Words::tr("Declaration"), Type::Text, 22}, {Words::tr("Group"), Type::Text, 12},
        {Words::tr("Criterion"), Type::Text, 30},   {Words::tr("Full points"), Type::Decimal, 10},
        {Words::tr("Mark"), Type::Integer, 8},      {Words::tr("Points"), Type::Decimal, 8},
        {Words::tr("Comment"), Type::Text, 60}};
    for (const JudgeSheet::Entry& entry : sheet.entries) {
        for (const JudgeSheet::Line& line : entry.lines)
            table.rows.push_back({entry.ref, entry.title, entry.declaration, line.group,
                                  line.criterion, line.weight, line.mark, line.points,
                                  line.comment});
        if (entry.isHidden)
            table.rows.push_back({entry.ref, {}, entry.declaration, {}, {}, {}, {}, {}, {}});
        else
            table.rows.push_back({entry.ref,
                                  entry.title,
                                  entry.declaration,
                                  {},
                                  Words::tr("Total"),
                                  {},
                                  {},
                                  entry.total,
                                  entry.overall});
    }
    return table;
}

QString judgeSheetHtml(const JudgeSheet& sheet)
{
    data sections(data::type::list);
    for (const JudgeSheet::Entry& entry : sheet.entries)
        sections.push_back(entryData(entry));
    data page;
    page.set("lang", sheet.japanese ? "ja" : "en");
    page.set("css", reportResource(QStringLiteral("report.css")));
    page.set("heading", Words::tr("Score sheet").toStdString());
    page.set("programme", sheet.programme.toStdString());
    page.set("stage", sheet.stage.toStdString());
    page.set("judge", sheet.judge.toStdString());
    page.set("rubric", sheet.rubric.toStdString());
    page.set("date", sheet.date.toStdString());
    page.set("criterionHead", Words::tr("Criterion").toStdString());
    page.set("weightHead", Words::tr("Full points").toStdString());
    page.set("markHead", Words::tr("Mark").toStdString());
    page.set("pointsHead", Words::tr("Points").toStdString());
    page.set("commentHead", Words::tr("Comment").toStdString());
    page.set("totalHead", Words::tr("Total").toStdString());
    page.set("overallHead", Words::tr("Overall").toStdString());
    page.set("sections", sections);
    return filledTemplate(QStringLiteral("judge-sheet.html"), page);
}

} // namespace prizedesk
