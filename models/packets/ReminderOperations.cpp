#include "models/packets/ReminderOperations.h"

#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReminderOperations)
};

} // namespace

MailDraft ReminderOperations::draft(const JudgeStanding& judge, const QString& programme,
                                    const QString& stage, const QString& deadline,
                                    std::optional<int> daysLeft)
{
    MailDraft draft;
    draft.to = judge.email;
    draft.subject = Words::tr("%1: your marks for %2").arg(programme, stage);
    QStringList lines{Words::tr("Dear %1").arg(judge.name), QString(),
                      Words::tr("Thank you for judging in %1, %2.").arg(programme, stage)};
    lines += Words::tr("We have %1 of your %2 marks so far.").arg(judge.done).arg(judge.expected);
    if (!deadline.isEmpty() && daysLeft && *daysLeft < 0)
        lines += Words::tr("They were due on %1.").arg(deadline);
    else if (!deadline.isEmpty())
        lines += Words::tr("They are due on %1.").arg(deadline);
    lines += Words::tr("Choose \"Finish\" in the file that you received and send us the "
                       "return that it writes.");
    lines += Words::tr("If you have sent it already, this message needs no answer.");
    draft.body = lines.join(u'\n') + u'\n';
    return draft;
}

Result<int> ReminderOperations::write(const QString& stage, const std::vector<Letter>& letters,
                                      const QString& folder, FileSaver& saver)
{
    QStringList labels{stage, QString::number(letters.size())};
    for (const Letter& letter : letters) {
        const auto saved =
            saver.save(QDir(folder).filePath(letter.judge + u".eml"_s), letter.draft.toEml());
        if (!saved)
            return failure(saved.error());
        labels += letter.judge;
    }
    const auto noted = m_workspace.note(
        {.code = u"reminder.write"_s, .labels = labels, .reason = {}, .isNote = true});
    if (!noted)
        return failure(noted.error());
    return int(letters.size());
}

Result<int> ReminderOperations::write(const QString& stage, const std::vector<Letter>& letters,
                                      const QString& folder)
{
    FileSaver saver;
    return write(stage, letters, folder, saver);
}

} // namespace prizedesk
