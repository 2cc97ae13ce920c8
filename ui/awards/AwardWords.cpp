#include "ui/awards/AwardWords.h"

#include "ui/overview/OverviewWords.h"
#include "ui/shell/OfficeContext.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AwardWords)
};

QString prizeName(const OfficeContext& context, const QString& code)
{
    const Prize* prize = context.programme().prize(code);
    return prize ? context.in(prize->name) : code;
}

} // namespace

QString AwardWords::state(const OfficeContext& context, const PrizeState& state)
{
    switch (state.kind) {
    case PrizeState::Kind::Decided:
        return Words::tr("Decided");
    case PrizeState::Kind::Partly:
        return Words::tr("Partly decided");
    case PrizeState::Kind::NoWinner:
        return Words::tr("No winner");
    case PrizeState::Kind::Pooled:
        return Words::tr("Shared out with %1").arg(prizeName(context, state.pooledInto));
    case PrizeState::Kind::Open:
        break;
    }
    return Words::tr("Open");
}

QString AwardWords::amount(const OfficeContext& context, const Prize& prize)
{
    const QString one = Words::tr("%1 (%2)").arg(yenDigits(prize.amount),
                                                 OverviewWords::money(context, prize.amount));
    return prize.count == 1 ? one : Words::tr("%1, %n places", nullptr, prize.count).arg(one);
}

QString AwardWords::tie(const OfficeContext& context, const PrizeSums& sums, const QString& prize)
{
    const PrizeLine* first = nullptr;
    for (const PrizeLine& line : sums.lines) {
        if (line.award.prize == prize && !line.pooled.isEmpty() && !first)
            first = &line;
    }
    if (!first || first->winners < 2)
        return {};
    Yen pool;
    QStringList names;
    for (const QString& code : first->pooled) {
        const Prize* pooled = context.programme().prize(code);
        names << prizeName(context, code);
        if (pooled)
            pool += pooled->amount;
    }
    const YenShare share = splitEqually(pool, first->winners);
    QString text = Words::tr("%n entries share this rank. The amounts of %1 are put together "
                             "(%2) and split equally: %3 each.",
                             nullptr, first->winners)
                       .arg(names.join(Words::tr(" and ")), yenDigits(pool), yenDigits(share.each));
    if (share.remainder.amount() > 0)
        text +=
            u' ' + Words::tr("%1 are left over and are not paid.").arg(yenDigits(share.remainder));
    return text;
}

} // namespace prizedesk
