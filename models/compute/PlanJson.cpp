#include "models/compute/PlanJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QJsonArray arrayOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const auto& text : value.toArray())
        texts << text.toString();
    return texts;
}

QJsonObject reasonObject(const AllocationReason& reason)
{
    return {{"code"_L1, reason.code}, {"params"_L1, arrayOf(reason.params)}};
}

AllocationReason reasonOf(const QJsonObject& object)
{
    return {object.value("code"_L1).toString(), textsOf(object.value("params"_L1))};
}

QJsonObject offerObject(const Offer& offer)
{
    return {{"code"_L1, offer.code},
            {"provider"_L1, offer.provider},
            {"gpu"_L1, offer.gpu},
            {"price"_L1, offer.price.amount()},
            {"capacity"_L1, offer.capacityHours},
            {"speed"_L1, offer.speedMilli}};
}

Offer offerOf(const QJsonObject& object)
{
    Offer offer;
    offer.code = object.value("code"_L1).toString();
    offer.provider = object.value("provider"_L1).toString();
    offer.gpu = object.value("gpu"_L1).toString();
    offer.price = Yen(object.value("price"_L1).toInteger());
    offer.capacityHours = object.value("capacity"_L1).toInteger();
    offer.speedMilli = object.value("speed"_L1).toInt();
    return offer;
}

QJsonObject requestObject(const ComputeRequest& request)
{
    return {{"team"_L1, request.team},
            {"institution"_L1, request.institution},
            {"category"_L1, request.category},
            {"merit"_L1, request.merit.hundredths()},
            {"minimum"_L1, request.minimumMilli},
            {"maximum"_L1, request.maximumMilli},
            {"offers"_L1, arrayOf(request.offers)}};
}

ComputeRequest requestOf(const QJsonObject& object)
{
    ComputeRequest request;
    request.team = object.value("team"_L1).toString();
    request.institution = object.value("institution"_L1).toString();
    request.category = object.value("category"_L1).toString();
    request.merit = Points::fromHundredths(object.value("merit"_L1).toInteger());
    request.minimumMilli = object.value("minimum"_L1).toInteger();
    request.maximumMilli = object.value("maximum"_L1).toInteger();
    request.offers = textsOf(object.value("offers"_L1));
    return request;
}

QJsonObject teamObject(const TeamAllocation& team)
{
    QJsonArray lines;
    for (const AllocationLine& line : team.lines)
        lines.append(QJsonObject{{"offer"_L1, line.offer},
                                 {"hours"_L1, line.hours},
                                 {"yen"_L1, line.yen.amount()}});
    return {{"team"_L1, team.team},
            {"lines"_L1, lines},
            {"effective"_L1, team.effectiveMilli},
            {"yen"_L1, team.yen.amount()},
            {"why"_L1, reasonObject(team.why)}};
}

TeamAllocation teamOf(const QJsonObject& object)
{
    TeamAllocation team;
    team.team = object.value("team"_L1).toString();
    for (const auto& each : object.value("lines"_L1).toArray()) {
        const QJsonObject line = each.toObject();
        team.lines.push_back({line.value("offer"_L1).toString(),
                              line.value("hours"_L1).toInteger(),
                              Yen(line.value("yen"_L1).toInteger())});
    }
    team.effectiveMilli = object.value("effective"_L1).toInteger();
    team.yen = Yen(object.value("yen"_L1).toInteger());
    team.why = reasonOf(object.value("why"_L1).toObject());
    return team;
}

AllocationPlan::Status statusFromCode(const QString& code)
{
    for (const auto status : {AllocationPlan::Status::Optimal, AllocationPlan::Status::Feasible}) {
        if (allocationStatusCode(status) == code)
            return status;
    }
    return AllocationPlan::Status::Infeasible;
}

AllocationPolicy policyIn(const QJsonObject& object)
{
    return allocationPolicyFromCode(object.value("policy"_L1).toString())
        .value_or(AllocationPolicy::Merit);
}

} // namespace

QByteArray toJson(const AllocationProblem& problem)
{
    QJsonArray offers;
    for (const Offer& offer : problem.offers)
        offers.append(offerObject(offer));
    QJsonArray requests;
    for (const ComputeRequest& request : problem.requests)
        requests.append(requestObject(request));
    QJsonArray slopes;
    for (const int slope : problem.slopes)
        slopes.append(slope);
    QJsonObject categories;
    for (auto it = problem.categoryMinima.begin(); it != problem.categoryMinima.end(); ++it)
        categories.insert(it.key(), it.value());
    QJsonObject institutions;
    for (auto it = problem.institutionMaxima.begin(); it != problem.institutionMaxima.end(); ++it)
        institutions.insert(it.key(), it.value().amount());
    return QJsonDocument(QJsonObject{{"offers"_L1, offers},
                                     {"requests"_L1, requests},
                                     {"envelope"_L1, problem.envelope.amount()},
                                     {"reserve"_L1, problem.reserve.amount()},
                                     {"other"_L1, problem.otherCost.amount()},
                                     {"policy"_L1, allocationPolicyCode(problem.policy)},
                                     {"slopes"_L1, slopes},
                                     {"equal_percent"_L1, problem.equalPercent},
                                     {"categories"_L1, categories},
                                     {"institutions"_L1, institutions},
                                     {"wanted_gap"_L1, problem.wantedGap}})
        .toJson(QJsonDocument::Compact);
}

AllocationProblem problemFromJson(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    AllocationProblem problem;
    for (const auto& offer : object.value("offers"_L1).toArray())
        problem.offers.push_back(offerOf(offer.toObject()));
    for (const auto& request : object.value("requests"_L1).toArray())
        problem.requests.push_back(requestOf(request.toObject()));
    problem.envelope = Yen(object.value("envelope"_L1).toInteger());
    problem.reserve = Yen(object.value("reserve"_L1).toInteger());
    problem.otherCost = Yen(object.value("other"_L1).toInteger());
    problem.policy = policyIn(object);
    problem.slopes.clear();
    for (const auto& slope : object.value("slopes"_L1).toArray())
        problem.slopes.push_back(slope.toInt());
    problem.equalPercent = object.value("equal_percent"_L1).toInt(problem.equalPercent);
    const QJsonObject categories = object.value("categories"_L1).toObject();
    for (auto it = categories.begin(); it != categories.end(); ++it)
        problem.categoryMinima.insert(it.key(), it.value().toInt());
    const QJsonObject institutions = object.value("institutions"_L1).toObject();
    for (auto it = institutions.begin(); it != institutions.end(); ++it)
        problem.institutionMaxima.insert(it.key(), Yen(it.value().toInteger()));
    problem.wantedGap = object.value("wanted_gap"_L1).toDouble(problem.wantedGap);
    return problem;
}

QByteArray toJson(const AllocationPlan& plan)
{
    QJsonArray teams;
    for (const TeamAllocation& team : plan.teams)
        teams.append(teamObject(team));
    QJsonArray obstacles;
    for (const AllocationReason& reason : plan.obstacles)
        obstacles.append(reasonObject(reason));
    return QJsonDocument(QJsonObject{{"status"_L1, allocationStatusCode(plan.status)},
                                     {"policy"_L1, allocationPolicyCode(plan.policy)},
                                     {"objective"_L1, plan.objective},
                                     {"bound"_L1, plan.bound},
                                     {"available"_L1, plan.available.amount()},
                                     {"spent"_L1, plan.spent.amount()},
                                     {"unspent"_L1, plan.unspent.amount()},
                                     {"teams"_L1, teams},
                                     {"obstacles"_L1, obstacles}})
        .toJson(QJsonDocument::Compact);
}

AllocationPlan planFromJson(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    AllocationPlan plan;
    plan.status = statusFromCode(object.value("status"_L1).toString());
    plan.policy = policyIn(object);
    plan.objective = object.value("objective"_L1).toDouble();
    plan.bound = object.value("bound"_L1).toDouble();
    plan.available = Yen(object.value("available"_L1).toInteger());
    plan.spent = Yen(object.value("spent"_L1).toInteger());
    plan.unspent = Yen(object.value("unspent"_L1).toInteger());
    for (const auto& team : object.value("teams"_L1).toArray())
        plan.teams.push_back(teamOf(team.toObject()));
    for (const auto& reason : object.value("obstacles"_L1).toArray())
        plan.obstacles.push_back(reasonOf(reason.toObject()));
    return plan;
}

} // namespace prizedesk
