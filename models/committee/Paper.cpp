#include "models/committee/Paper.h"

#include "models/core/Digest.h"
#include "models/programme/ProgrammeStore.h"
#include "models/tables/ReportTemplate.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace prizedesk {

namespace {

using kainjow::mustache::data;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

data cellsOf(const QStringList& values)
{
    data cells(data::type::list);
    for (const QString& value : values)
        cells.push_back({"value", value.toStdString()});
    return cells;
}

data sectionData(const Paper::Section& section)
{
    data result;
    result.set("title", section.title.toStdString());
    result.set("hasTitle", !section.title.isEmpty());
    result.set("text", section.text.toStdString());
    result.set("hasText", !section.text.isEmpty());
    result.set("hasTable", !section.headers.isEmpty());
    result.set("headers", cellsOf(section.headers));
    data rows(data::type::list);
    for (const QStringList& row : section.rows)
        rows.push_back({"cells", cellsOf(row)});
    result.set("rows", rows);
    return result;
}

} // namespace

QString Paper::html() const
{
    data page;
    page.set("lang", style.japanese ? "ja" : "en");
    page.set("css", reportResource(QStringLiteral("report.css")));
    page.set("orientation", isLandscape ? "landscape" : "portrait");
    page.set("heading", heading.toStdString());
    page.set("programme", programme.toStdString());
    page.set("profile", showsProfile ? paperProfileWords(style.profile).toStdString() : "");
    page.set("showsProfile", showsProfile);
    page.set("date", date.toStdString());
    data factList(data::type::list);
    for (const Fact& fact : facts) {
        data line;
        line.set("label", fact.label.toStdString());
        line.set("value", fact.value.toStdString());
        factList.push_back(line);
    }
    page.set("hasFacts", !facts.empty());
    page.set("facts", factList);
    data sectionList(data::type::list);
    for (const Section& section : sections)
        sectionList.push_back(sectionData(section));
    page.set("sections", sectionList);
    page.set("hasFoot", !foot.isEmpty());
    page.set("foot", foot.toStdString());
    return filledTemplate(QStringLiteral("paper.html"), page);
}

Paper startPaper(Workspace& workspace, const PaperStyle& style)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    Paper paper;
    paper.style = style;
    paper.programme = programme.name.in(style.japanese);
    paper.date = style.longDate(workspace.clock().nowMs());
    paper.foot = Words::tr("State of the journal: action %1, %2")
                     .arg(QString::number(workspace.journal().count()),
                          QString::fromLatin1(workspace.journal().head().toHex()));
    return paper;
}

Operation paperNote(const QString& operation, const QString& subject, PaperProfile profile,
                    const QString& path, const QString& digest)
{
    return {.code = operation,
            .labels = {subject, paperProfileCode(profile), QFileInfo(path).fileName(), digest},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

Result<void> writeNoted(Workspace& workspace, const QString& operation, const QString& subject,
                        PaperProfile profile, const QString& path, const QByteArray& bytes,
                        FileSaver& saver)
{
    return workspace.apply(paperNote(operation, subject, profile, path, digestHex(bytes)),
                           [&](WriteTransaction&) {
                               const auto saved = saver.save(path, bytes);
                               if (!saved)
                                   throw OperationFailed(saved.error());
                           });
}

} // namespace prizedesk
