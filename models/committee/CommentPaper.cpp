#include "models/committee/CommentPaper.h"

#include "models/committee/CommentStore.h"
#include "models/judging/RefText.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommentPaper)
};

Paper start(Workspace& workspace, const QString& stageCode, const PaperStyle& style)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    const Stage* stage = programme.stage(stageCode);
    requireRule(stage != nullptr, Error::Code::NotFound, {stageCode});
    Paper paper = startPaper(workspace, style);
    paper.operation = QStringLiteral("export.comments");
    paper.facts = {{Words::tr("Stage"), stage->name.in(style.japanese)}};
    return paper;
}

void addText(Paper& paper, const EntrantComment& comment, const QString& before)
{
    paper.sections.push_back({before + Words::tr("What was valued"), comment.strengths, {}, {}});
    paper.sections.push_back(
        {before + Words::tr("What could be improved"), comment.improvement, {}, {}});
}

} // namespace

Result<Paper> commentPaper(Workspace& workspace, const QString& stage, const QString& entryRef,
                           const PaperStyle& style)
{
    try {
        const QString ref = normaliseReference(entryRef);
        Paper paper = start(workspace, stage, style);
        for (const EntrantComment& comment : CommentStore(workspace.database()).list(stage)) {
            if (comment.ref != ref || comment.state != EntrantComment::State::Approved)
                continue;
            QString title;
            for (const StageMember& member : StageStore(workspace.database()).members(stage)) {
                if (member.entry == comment.entry)
                    title = member.title;
            }
            paper.subject = ref;
            paper.heading = Words::tr("Comments of the judging committee");
            paper.facts.push_back({Words::tr("Number"), ref});
            paper.facts.push_back({Words::tr("Title"), title});
            paper.foot.clear();
            paper.showsProfile = false;
            addText(paper, comment, {});
            return paper;
        }
        return failure(Error::Code::RuleRefused,
                       {Words::tr("The text for %1 is not approved.").arg(ref)});
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

Result<Paper> commentsPaper(Workspace& workspace, const QString& stage, const PaperStyle& style)
{
    try {
        Paper paper = start(workspace, stage, style);
        paper.subject = stage;
        paper.heading = Words::tr("Comments for entrants");
        for (const EntrantComment& comment : CommentStore(workspace.database()).list(stage)) {
            if (comment.state == EntrantComment::State::Approved)
                addText(paper, comment, comment.ref + QLatin1Char(' '));
        }
        if (paper.sections.empty())
            return failure(Error::Code::RuleRefused,
                           {Words::tr("No text of this stage is approved.")});
        return paper;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
