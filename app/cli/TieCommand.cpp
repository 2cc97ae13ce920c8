#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"
#include "app/cli/RankReport.h"
#include "models/scoring/TieOperations.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct TieArguments
{
    std::string file;
    std::string stage;
    std::string method; ///< empty: that of the stage
    std::vector<std::string> rules;
    std::vector<std::string> order;
    std::string reason;
    std::vector<std::string> pool;
    std::string source;
    qint64 draw = 0;
    std::vector<std::string> values;
};

QStringList texts(const std::vector<std::string>& values)
{
    QStringList result;
    for (const std::string& value : values)
        result.append(text(value));
    return result;
}

Result<void> act(Workspace& workspace, const TieArguments& arguments, std::optional<RankingMethod> method)
{
    TieOperations operations(workspace);
    const QString stage = text(arguments.stage);
    if (!arguments.rules.empty()) {
        std::vector<QStringList> rules;
        for (const std::string& rule : arguments.rules)
            rules.push_back(text(rule).split(u',', Qt::SkipEmptyParts));
        return operations.setRules(stage, rules);
    }
    if (!arguments.order.empty())
        return operations.decide(stage, texts(arguments.order), text(arguments.reason), method);
    if (!arguments.pool.empty()) {
        const auto fixed =
            operations.fixLot(stage, texts(arguments.pool), text(arguments.source), method);
        return fixed ? Result<void>() : failure(fixed.error());
    }
    if (arguments.draw > 0) {
        const auto drawn = operations.draw(stage, arguments.draw, texts(arguments.values));
        return drawn ? Result<void>() : failure(drawn.error());
    }
    return {};
}

QJsonObject lotJson(const TieLot& lot)
{
    QJsonObject object{{u"lot"_s, lot.id},
                       {u"pool"_s, QJsonArray::fromStringList(lot.pool)},
                       {u"source"_s, lot.source},
                       {u"fixed_at"_s, isoTime(lot.fixedAtMs)},
                       {u"fixed_by"_s, lot.fixedBy}};
    if (!lot.isDrawn())
        return object;
    QJsonArray steps;
    for (const LotStep& step : Lot::draw(lot.pool, lot.key).steps) {
        steps.append(QJsonObject{{u"sha256"_s, QString::fromLatin1(step.hash.toHex())},
                                 {u"remaining"_s, step.remaining},
                                 {u"taken"_s, step.taken},
                                 {u"entry"_s, step.entry}});
    }
    object.insert(u"key"_s, lot.key);
    object.insert(u"steps"_s, steps);
    object.insert(u"order"_s, QJsonArray::fromStringList(lot.result));
    object.insert(u"drawn_by"_s, lot.drawnBy);
    return object;
}

Result<void> answer(Session& session, Workspace& workspace, const QString& stage,
                    std::optional<RankingMethod> method)
{
    const auto ties = TieOperations(workspace).ties(stage, method);
    if (!ties)
        return failure(ties.error());
    const TieStore store(workspace.database());
    QJsonArray rules;
    for (const QStringList& rule : store.rules(stage))
        rules.append(QJsonArray::fromStringList(rule));
    QJsonArray places;
    std::vector<QStringList> rows;
    for (const TiePlace& place : ties->places) {
        places.append(QJsonObject{{u"entry"_s, place.entry},
                                  {u"rank"_s, place.rank},
                                  {u"place"_s, place.place},
                                  {u"open"_s, place.by == TiePlace::By::Open},
                                  {u"why"_s, tieWhy(place)}});
        rows.push_back({place.entry, QString::number(place.rank), QString::number(place.place),
                        tieWhy(place)});
    }
    QJsonArray open;
    for (const OpenTie& tie : ties->open)
        open.append(QJsonArray::fromStringList(tie.entries));
    QJsonArray lots;
    for (const TieLot& lot : store.lots(stage))
        lots.append(lotJson(lot));
    session.answer(
        {{u"stage"_s, stage},
         {u"rules"_s, rules},
         {u"places"_s, places},
         {u"open"_s, open},
         {u"lots"_s, lots}},
        [&] {
            Session::table({u"entry"_s, u"rank"_s, u"place"_s, u"why"_s}, rows);
            for (const TieLot& lot : store.lots(stage)) {
                Session::line(
                    u"lot %1: %2 · %3"_s.arg(lot.id).arg(lot.pool.join(u' '), lot.source));
                if (lot.isDrawn())
                    Session::line(u"  key %1 → %2"_s.arg(lot.key, lot.result.join(u' ')));
            }
        });
    return {};
}

} // namespace

void addTieCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<TieArguments>();
    CLI::App* command =
        app.add_subcommand("ties", "Tied ranks: rules, committee's decisions and lots");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--stage", arguments->stage)->required();
    command->add_option("--method", arguments->method, "Usually that of the stage");
    command->add_option("--rule", arguments->rules,
                        "Criteria whose subtotal separates (A,B); again for the next rule");
    command->add_option("--order", arguments->order, "The committee's order, best first");
    command->add_option("--reason", arguments->reason);
    command->add_option("--lot", arguments->pool, "Fixes a lot about these entries");
    command->add_option("--source", arguments->source, "Public values that will decide");
    command->add_option("--draw", arguments->draw, "Number of a fixed lot");
    command->add_option("--value", arguments->values, "Public values, one text per source");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto method = methodOf(arguments->method);
        if (!method)
            return failure(method.error());
        const bool writes = !arguments->rules.empty() || !arguments->order.empty() ||
                            !arguments->pool.empty() || arguments->draw > 0;
        auto workspace =
            writes ? session.openToWrite(arguments->file) : session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto done = act(**workspace, *arguments, *method);
        if (!done)
            return done;
        return answer(session, **workspace, text(arguments->stage), *method);
    });
}

} // namespace prizedesk
