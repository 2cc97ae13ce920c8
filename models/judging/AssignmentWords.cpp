#include "models/judging/AssignmentWords.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

constexpr int kNamed = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentWords)
};

QString judgeList(const QStringList& judges)
{
    if (judges.size() > kNamed)
        return Words::tr("%n judges", nullptr, int(judges.size()));
    //: between reference numbers in a list
    return judges.join(Words::tr(", "));
}

QString obstacleWords(const AssignmentObstacle& obstacle)
{
    using Kind = AssignmentObstacle::Kind;
    switch (obstacle.kind) {
    case Kind::TooFewJudges:
        return Words::tr("there are only %n judges in the register", nullptr, obstacle.have);
    case Kind::Conflicts:
        return Words::tr("interest in the entry: %1").arg(judgeList(obstacle.judges));
    case Kind::OtherTheme:
        return Words::tr("other theme: %1").arg(judgeList(obstacle.judges));
    case Kind::Places:
        return Words::tr("%1 can take %2 entries together, %3 are needed of them")
            .arg(judgeList(obstacle.judges), QString::number(obstacle.have),
                 QString::number(obstacle.need));
    }
    return {};
}

} // namespace

QString unmetWords(const AssignmentPlan::Unmet& unmet)
{
    QStringList reasons;
    for (const AssignmentObstacle& obstacle : unmet.why)
        reasons.append(obstacleWords(obstacle));
    return Words::tr("%1 has %2 judges without obstacle, %3 are needed (%4).")
        .arg(unmet.entry, QString::number(unmet.have), QString::number(unmet.need),
             reasons.join(Words::tr("; ")));
}

} // namespace prizedesk
