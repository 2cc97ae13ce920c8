#include "models/judging/Judge.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Judge)
};

} // namespace

QString judgeStateCode(Judge::State state)
{
    switch (state) {
    case Judge::State::Candidate:
        return QStringLiteral("candidate");
    case Judge::State::Former:
        return QStringLiteral("former");
    case Judge::State::Member:
        break;
    }
    return QStringLiteral("member");
}

std::optional<Judge::State> judgeStateFromCode(const QString& code)
{
    for (const auto state : {Judge::State::Candidate, Judge::State::Member, Judge::State::Former}) {
        if (code == judgeStateCode(state))
            return state;
    }
    return std::nullopt;
}

QString judgeStateWords(Judge::State state)
{
    switch (state) {
    case Judge::State::Candidate:
        return Words::tr("Candidate");
    case Judge::State::Former:
        return Words::tr("Former member");
    case Judge::State::Member:
        break;
    }
    return Words::tr("Member");
}

QString conflictCategoryWords(int category)
{
    switch (category) {
    case 1:
        return Words::tr("Relative or same household");
    case 2:
        return Words::tr("Same company, department or laboratory");
    case 3:
        return Words::tr("Joint researcher");
    case 4:
        return Words::tr("Direct competitor");
    case 5:
        return Words::tr("Other interest");
    default:
        return {};
    }
}

} // namespace prizedesk
