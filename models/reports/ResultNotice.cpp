#include "models/reports/ResultNotice.h"

#include "models/awards/AwardBasis.h"
#include "models/awards/AwardOperations.h"
#include "models/awards/SealCheck.h"
#include "models/committee/CommentStore.h"
#include "models/privacy/ProfileStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultNotice)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

void requireReady(Workspace& workspace, const Programme& programme, const QString& stage,
                  const std::vector<Award>& awards, const PrizeSums& sums)
{
    const SealState state = sealState(workspace.database(), stage);
    if (!state.sealed)
        refuse(Words::tr("The result of %1 is not sealed. Seal it first; no letter was written.")
                   .arg(stage));
    if (state.differs())
        refuse(state.text() + u' ' + Words::tr("No letter was written."));
    for (const PrizeState& prize : sums.prizes) {
        if (prize.kind == PrizeState::Kind::Open || prize.kind == PrizeState::Kind::Partly)
            refuse(Words::tr("%1 is not decided in full. No letter was written.")
                       .arg(prize.prize.code));
    }
    for (const Award& award : awards) {
        if (!award.isConfirmed() || award.seal == 0)
            refuse(Words::tr("The decision on %1 waits for confirmation by a second person. No "
                             "letter was written.")
                       .arg(award.prize));
        const QString outdated = outdatedBasis(workspace.database(), programme, award);
        if (!outdated.isEmpty())
            refuse(outdated + u' ' + Words::tr("No letter was written."));
    }
}

/// Organisation and representative as the office addresses them.
QString addressee(const StageMember& member, const QString& name)
{
    QStringList lines;
    if (!member.organisation.isEmpty())
        lines.append(member.organisation);
    lines.append(name.isEmpty() ? Words::tr("To whom it may concern")
                                : Words::tr("%1", "a person addressed in a letter").arg(name));
    return lines.join(QLatin1Char('\n'));
}

QString resultText(const Programme& programme, const StageMember& member, const PrizeSums& sums,
                   bool japanese)
{
    QStringList won;
    for (const PrizeLine& line : sums.lines) {
        const Prize* prize = programme.prize(line.award.prize);
        if (line.award.ref == member.ref && prize)
            won.append(Words::tr("%1 (prize money %2)")
                           .arg(prize->name.in(japanese), yenDigits(line.yen)));
    }
    if (won.isEmpty())
        return Words::tr("Thank you for taking part. After careful judging your entry was not "
                         "chosen for a prize. We thank you for your work and wish you success.");
    return Words::tr("We are pleased to tell you that your entry was chosen for: %1. The procedure "
                     "from here on will be sent to you separately.")
        .arg(won.join(Words::tr(", ")));
}

} // namespace

MailDraft ResultNotice::draft(const QByteArray& pdf) const
{
    MailDraft mail{.to = email, .subject = mailSubject, .body = mailBody, .attachments = {}};
    if (!pdf.isEmpty())
        mail.attachments.push_back({ref + QStringLiteral(".pdf"), "application/pdf", pdf});
    return mail;
}

Result<std::vector<ResultNotice>> resultNotices(Workspace& workspace, const QString& theme,
                                                const PaperStyle& style)
{
    try {
        const Database& database = workspace.database();
        const Programme programme = ProgrammeStore(database).load();
        requireRule(programme.theme(theme) != nullptr, Error::Code::NotFound, {theme});
        const std::vector<Stage> stages = programme.stagesOf(theme);
        const QString stage = stages.empty() ? QString() : stages.back().code;
        const auto sums = AwardOperations(workspace).sums(theme);
        if (!sums)
            return failure(sums.error());
        requireReady(workspace, programme, stage, AwardStore(database).list(theme), *sums);
        const ProfileStore profiles(database, workspace.vault());
        const CommentStore comments(database);
        std::vector<ResultNotice> notices;
        for (const StageMember& member : StageStore(database).members(stage)) {
            const auto profile = profiles.find(profiles.personOf(member.ref));
            ResultNotice notice;
            notice.ref = member.ref;
            notice.email = profile ? profile->email : QString();
            for (const PrizeLine& line : sums->lines)
                notice.won = notice.won || line.award.ref == member.ref;
            const QString to = addressee(member, profile ? profile->name : QString());
            const QString text = resultText(programme, member, *sums, style.japanese);
            const auto comment = comments.approvedText(stage, member.entry);
            notice.hasComment = comment.has_value();
            notice.letter = startPaper(workspace, style);
            notice.letter.operation = QStringLiteral("export.notices");
            notice.letter.subject = member.ref;
            notice.letter.heading = Words::tr("Notice of the result of judging");
            notice.letter.foot.clear();
            notice.letter.showsProfile = false;
            notice.letter.facts = {{Words::tr("To"), to},
                                   {Words::tr("Number"), member.ref},
                                   {Words::tr("Title"), member.title}};
            notice.letter.sections.push_back({Words::tr("Result"), text, {}, {}});
            if (comment)
                notice.letter.sections.push_back(
                    {Words::tr("Comments of the judging committee"), *comment, {}, {}});
            notice.mailSubject = Words::tr("[%1] Result of judging (%2)")
                                     .arg(programme.name.in(style.japanese), member.ref);
            QStringList body{to, {}, text};
            if (comment)
                body << QString() << Words::tr("Comments of the judging committee") << *comment;
            body << QString()
                 << Words::tr("%1, programme office").arg(programme.name.in(style.japanese));
            notice.mailBody = body.join(QLatin1Char('\n'));
            notices.push_back(std::move(notice));
        }
        return notices;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

Operation resultNoticesNote(const QString& theme, int files)
{
    Operation note{.code = QStringLiteral("export.notices"),
                   .labels = {theme, QString::number(files)},
                   .reason = {}};
    note.isNote = true;
    return note;
}

} // namespace prizedesk
