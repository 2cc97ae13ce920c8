#include "app/cli/AwardsReport.h"

#include "models/awards/AwardOperations.h"
#include "models/programme/ProgrammeStore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// `t1-final/1`: the first seal of that stage.
QJsonValue sealName(const Award& award)
{
    return award.seal > 0 ? QJsonValue(u"%1/%2"_s.arg(award.stage).arg(award.seal)) : QJsonValue();
}

} // namespace

Result<void> answerAwards(Session& session, Workspace& workspace)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    QJsonArray awards;
    QJsonArray open;
    std::vector<QStringList> rows;
    Yen total;
    Yen remainder;
    for (const CompetitionTheme& theme : programme.themes) {
        const auto sums = AwardOperations(workspace).sums(theme.code);
        if (!sums)
            return failure(sums.error());
        total += sums->total;
        remainder += sums->remainder;
        for (const PrizeLine& line : sums->lines) {
            QJsonObject award{
                {u"ref"_s, line.award.ref},
                {u"prize"_s, line.award.prize},
                {u"rank"_s, line.award.rank ? QJsonValue(*line.award.rank) : QJsonValue()},
                {u"yen"_s, line.yen.amount()},
                {u"reason"_s, line.award.reason},
                {u"decided_by"_s, line.award.decidedBy},
                {u"confirmed"_s, line.award.isConfirmed()},
                {u"confirmed_by"_s,
                 line.award.isConfirmed() ? QJsonValue(line.award.confirmedBy) : QJsonValue()},
                {u"sealed"_s, sealName(line.award)}};
            if (!line.pooled.isEmpty())
                award.insert(u"pooled"_s, QJsonArray::fromStringList(line.pooled));
            awards.append(award);
            rows.push_back({line.award.prize, line.award.ref, yenDigits(line.yen),
                            line.award.isConfirmed() ? line.award.confirmedBy : u"–"_s,
                            sealName(line.award).toString(u"–"_s), line.award.reason});
        }
        for (const PrizeState& state : sums->prizes) {
            if (state.kind == PrizeState::Kind::NoWinner)
                rows.push_back({state.prize.code,
                                QCoreApplication::translate("Cli", "(no winner)"),
                                {},
                                {},
                                {},
                                state.reason});
            if (state.kind == PrizeState::Kind::Open || state.kind == PrizeState::Kind::Partly)
                open.append(state.prize.code);
        }
    }
    session.answer({{u"awards"_s, awards},
                    {u"open"_s, open},
                    {u"total_yen"_s, total.amount()},
                    {u"remainder_yen"_s, remainder.amount()}},
                   [&] {
                       Session::table({u"prize"_s, u"entry"_s, u"yen"_s, u"confirmed"_s,
                                       u"sealed"_s, u"reason"_s},
                                      rows);
                       Session::line(QCoreApplication::translate("Cli", "Total %1, not paid %2")
                                         .arg(yenDigits(total), yenDigits(remainder)));
                   });
    return {};
}

} // namespace prizedesk
