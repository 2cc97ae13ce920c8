#include "models/committee/CommentMerge.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommentMerge)
};

} // namespace

QString commentLetter(int index)
{
    constexpr int kLetters = 26;
    QString letters;
    for (int rest = index; rest >= 0; rest = rest / kLetters - 1)
        letters.prepend(QChar(u'A' + rest % kLetters));
    return letters;
}

bool isStrengthMark(int mark, int maxMark)
{
    return 2 * mark >= maxMark + 1;
}

MergedComments mergeComments(std::vector<JudgeComment> comments,
                             const QHash<QString, QString>& order)
{
    std::erase_if(comments,
                  [](const JudgeComment& comment) { return comment.text.trimmed().isEmpty(); });
    QStringList judges;
    for (const JudgeComment& comment : comments)
        judges.append(comment.judge);
    judges.removeDuplicates();
    std::sort(judges.begin(), judges.end(), [&](const QString& a, const QString& b) {
        return std::tuple(order.value(a), a) < std::tuple(order.value(b), b);
    });
    MergedComments merged;
    for (int i = 0; i < judges.size(); ++i)
        merged.letters.insert(judges[i], commentLetter(i));
    std::sort(comments.begin(), comments.end(), [&](const JudgeComment& a, const JudgeComment& b) {
        return std::tuple(a.criterion, judges.indexOf(a.judge)) <
               std::tuple(b.criterion, judges.indexOf(b.judge));
    });
    for (const bool strength : {true, false}) {
        QStringList lines;
        int criterion = -1;
        for (const JudgeComment& comment : comments) {
            if (comment.isStrength != strength)
                continue;
            if (comment.criterion != criterion)
                lines.append(Words::tr("[%1]").arg(comment.criterionName));
            criterion = comment.criterion;
            lines.append(Words::tr("Judge %1: %2")
                             .arg(merged.letters.value(comment.judge), comment.text.simplified()));
        }
        (strength ? merged.strengths : merged.improvement) = lines.join(QLatin1Char('\n'));
    }
    return merged;
}

} // namespace prizedesk
