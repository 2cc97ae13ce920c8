#include "models/settings/ProgrammeCheck.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeCheck)
};

template<typename Rows, typename Name>
void checkNames(const Rows& rows, const QString& what, Name name, QStringList& problems)
{
    for (const auto& row : rows) {
        if (name(row).ja.trimmed().isEmpty()) {
            //: %1 is a table such as Prizes.
            problems.push_back(Words::tr("%1: a Japanese name is missing.").arg(what));
            return;
        }
    }
}

template<typename Rows>
void checkCodes(const Rows& rows, const QString& what, QStringList& problems)
{
    QSet<QString> seen;
    for (const auto& row : rows) {
        if (row.code.trimmed().isEmpty())
            problems.push_back(Words::tr("%1: a code is missing.").arg(what));
        else if (seen.contains(row.code))
            problems.push_back(Words::tr("%1: the code %2 occurs twice.").arg(what, row.code));
        seen.insert(row.code);
    }
}

void checkCriteria(const Programme& programme, QStringList& problems)
{
    for (const Criterion& criterion : programme.criteria) {
        const bool isGate = criterion.kind == Criterion::Kind::Gate;
        if (!isGate && criterion.weight <= Points()) {
            problems.push_back(
                Words::tr("The weight of “%1” must be above 0.").arg(criterion.name.ja));
        }
        if (isGate && criterion.weight != Points()) {
            problems.push_back(
                Words::tr("“%1” is a gate; it has no weight.").arg(criterion.name.ja));
        }
        if (criterion.maxMark < 1) {
            problems.push_back(
                Words::tr("The full mark of “%1” must be 1 or more.").arg(criterion.name.ja));
        }
    }
}

void checkPrizes(const Programme& programme, QStringList& problems)
{
    std::map<QString, QSet<int>> ranks;
    for (const Prize& prize : programme.prizes) {
        if (prize.amount < Yen() || prize.count < 1) {
            problems.push_back(
                Words::tr("The amount of “%1” must be 0 or more, its number 1 or more.")
                    .arg(prize.name.ja));
        }
        if (!prize.rank)
            continue;
        if (ranks[prize.theme].contains(*prize.rank)) {
            problems.push_back(Words::tr("Rank %1 of theme %2 has two prizes.")
                                   .arg(QString::number(*prize.rank), prize.theme));
        }
        ranks[prize.theme].insert(*prize.rank);
    }
}

} // namespace

QStringList programmeProblems(const Programme& programme)
{
    QStringList problems;
    const auto name = [](const auto& row) -> const BilingualText& { return row.name; };
    checkNames(programme.themes, Words::tr("Themes"), name, problems);
    checkNames(programme.stages, Words::tr("Stages"), name, problems);
    checkNames(programme.criteria, Words::tr("Criteria"), name, problems);
    checkNames(programme.prizes, Words::tr("Prizes"), name, problems);
    checkNames(programme.milestones, Words::tr("Milestones"), name, problems);
    checkNames(programme.budgetHeads, Words::tr("Budget heads"), name, problems);
    checkCodes(programme.prizes, Words::tr("Prizes"), problems);
    checkCodes(programme.milestones, Words::tr("Milestones"), problems);
    checkCodes(programme.budgetHeads, Words::tr("Budget heads"), problems);
    for (const std::vector<ListItem>& list : programme.lists) {
        checkCodes(list, Words::tr("Lists"), problems);
        checkNames(
            list, Words::tr("Lists"),
            [](const ListItem& item) -> const BilingualText& { return item.value; }, problems);
    }
    for (const auto& theme : programme.themes) {
        if (theme.opensAtMs && theme.closesAtMs && *theme.closesAtMs <= *theme.opensAtMs)
            problems.push_back(Words::tr("Theme %1 closes before it opens.").arg(theme.code));
        if (theme.entryTarget < 0)
            problems.push_back(
                Words::tr("The target of theme %1 must be 0 or more.").arg(theme.code));
    }
    for (const Stage& stage : programme.stages) {
        if (stage.quorum < 1) {
            problems.push_back(
                Words::tr("The quorum of “%1” must be 1 or more.").arg(stage.name.ja));
        }
    }
    checkCriteria(programme, problems);
    checkPrizes(programme, problems);
    for (const BudgetHead& head : programme.budgetHeads) {
        if (head.limit < Yen())
            problems.push_back(Words::tr("The limit of “%1” must be 0 or more.").arg(head.name.ja));
    }
    return problems;
}

Points weightSum(const Programme& programme, const QString& stage)
{
    Points sum;
    for (const Criterion& criterion : programme.criteriaOf(stage))
        sum += criterion.weight;
    return sum;
}

} // namespace prizedesk
