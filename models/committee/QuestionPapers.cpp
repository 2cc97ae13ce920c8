#include "models/committee/QuestionPapers.h"

#include "models/committee/CommitteeWords.h"
#include "models/committee/JudgeNames.h"
#include "models/committee/QuestionOperations.h"
#include "models/entrants/EntryStore.h"
#include "models/judging/RefText.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionPapers)
};

template<typename Build>
auto guarded(Workspace& workspace, Build build) -> Result<decltype(build())>
{
    try {
        return build();
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

QString askedBy(const Question& question, const JudgeNames& names, const PaperStyle& style)
{
    return question.judge.isValid() ? names.listed(question.judgeRef, style)
                                    : Words::tr("The committee");
}

Paper::Section section(const Question& question, const JudgeNames& names, const PaperStyle& style,
                       qint64 nowMs)
{
    QStringList lines{Words::tr("Asked by %1 on %2, due %3")
                          .arg(askedBy(question, names, style), style.longDate(question.askedAtMs),
                               style.longDate(question.dueAtMs)),
                      names.inText(question.text, style),
                      {}};
    if (question.answeredAtMs) {
        QString head = Words::tr("Answered on %1").arg(style.longDate(*question.answeredAtMs));
        if (question.isLate())
            head = Words::tr("%1 (after the due date)").arg(head);
        lines.append(head);
        lines.append(question.answer);
    } else {
        lines.append(CommitteeWords::questionState(question.state(nowMs)));
    }
    return {Words::tr("Question %1").arg(question.number), lines.join(QLatin1Char('\n')), {}, {}};
}

QString addressee(const Entry& entry, bool japanese)
{
    const QString& name = entry.values[EntryField::Representative];
    const QString& organisation = entry.values[EntryField::Organisation];
    if (!japanese)
        return Words::tr("Dear %1,").arg(name);
    return organisation.isEmpty() || organisation == name
               ? Words::tr("Dear %1,").arg(name)
               : organisation + QLatin1Char('\n') + Words::tr("Dear %1,").arg(name);
}

} // namespace

Result<Paper> questionsPaper(Workspace& workspace, const QString& entryRef, const PaperStyle& style)
{
    return guarded(workspace, [&] {
        const Entry entry = EntryStore(workspace.database(), workspace.vault())
                                .require(normaliseReference(entryRef));
        const JudgeNames names(workspace.database(), workspace.vault());
        Paper paper = startPaper(workspace, style);
        paper.operation = QStringLiteral("export.questions");
        paper.subject = entry.ref;
        paper.heading = Words::tr("Questions and answers: %1").arg(entry.ref);
        paper.facts = {{Words::tr("Title"), entry.values[EntryField::Title]}};
        const qint64 nowMs = workspace.clock().nowMs();
        for (const Question& question : QuestionStore(workspace.database()).ofEntry(entry.id)) {
            if (style.profile == PaperProfile::Judging && !question.releasedAtMs)
                continue;
            paper.sections.push_back(section(question, names, style, nowMs));
        }
        if (paper.sections.empty())
            paper.sections.push_back({{}, Words::tr("There is nothing to read yet."), {}, {}});
        return paper;
    });
}

Result<Paper> questionsPaperFor(Workspace& workspace, const QString& entryRef,
                                const QString& judgeRef, const PaperStyle& style)
{
    const auto audience = QuestionOperations(workspace).audience(entryRef);
    if (!audience)
        return failure(audience.error());
    const QString judge = normaliseReference(judgeRef);
    if (audience->leftOut.contains(judge))
        return failure(Error::Code::ConflictOfInterest, {judge, normaliseReference(entryRef)});
    if (!audience->mayRead(judge))
        return failure(Error::Code::NotFound, {judge});
    PaperStyle forJudge = style;
    forJudge.profile = PaperProfile::Judging;
    return questionsPaper(workspace, entryRef, forJudge);
}

Result<MailDraft> questionsMail(Workspace& workspace, const QString& entryRef,
                                const PaperStyle& style)
{
    return guarded(workspace, [&] {
        const Entry entry = EntryStore(workspace.database(), workspace.vault())
                                .require(normaliseReference(entryRef));
        requireRule(!entry.erased, Error::Code::ErasedPerson, {entry.ref});
        const Programme programme = ProgrammeStore(workspace.database()).load();
        QStringList lines;
        for (const Question& question : QuestionStore(workspace.database()).ofEntry(entry.id)) {
            if (question.answeredAtMs)
                continue;
            lines.append(
                Words::tr("Question %1 (answer by %2)")
                    .arg(QString::number(question.number), style.longDate(question.dueAtMs)));
            lines.append(question.text);
            lines.append(QString());
        }
        requireRule(!lines.isEmpty(), Error::Code::RuleRefused,
                    {Words::tr("%1 has no open question.").arg(entry.ref)});
        MailDraft draft;
        draft.to = entry.values[EntryField::Email];
        draft.subject = Words::tr("%1: questions about your entry %2")
                            .arg(programme.name.in(style.japanese), entry.ref);
        draft.body = addressee(entry, style.japanese) + QStringLiteral("\n\n") +
                     Words::tr("The judging committee has questions about your entry %1, \"%2\". "
                               "Answer by the dates below in a reply to this message.")
                         .arg(entry.ref, entry.values[EntryField::Title]) +
                     QStringLiteral("\n\n") + lines.join(QLatin1Char('\n')) + QLatin1Char('\n') +
                     Words::tr("%1 office").arg(programme.name.in(style.japanese));
        return draft;
    });
}

Result<void> exportQuestionsMail(Workspace& workspace, const QString& entryRef,
                                 const PaperStyle& style, const QString& path, FileSaver& saver)
{
    const auto draft = questionsMail(workspace, entryRef, style);
    if (!draft)
        return failure(draft.error());
    return writeNoted(workspace, QStringLiteral("export.questions"), normaliseReference(entryRef),
                      PaperProfile::Internal, path, draft->toEml(), saver);
}

} // namespace prizedesk
