#include "models/awards/SealedResult.h"

#include "models/core/Digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kFormat = 1;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

QString kindWord(Criterion::Kind kind)
{
    switch (kind) {
    case Criterion::Kind::Gate:
        return u"gate"_s;
    case Criterion::Kind::Automatic:
        return u"automatic"_s;
    case Criterion::Kind::Mark:
        break;
    }
    return u"mark"_s;
}

Criterion::Kind kindOf(const QString& word)
{
    if (word == u"gate")
        return Criterion::Kind::Gate;
    return word == u"automatic" ? Criterion::Kind::Automatic : Criterion::Kind::Mark;
}

/// By code; names and groups are words and change no figure.
QJsonArray criteriaJson(std::vector<Criterion> criteria)
{
    std::sort(criteria.begin(), criteria.end(),
              [](const Criterion& a, const Criterion& b) { return a.code < b.code; });
    QJsonArray array;
    for (const Criterion& criterion : criteria) {
        array.append(QJsonObject{{u"code"_s, criterion.code},
                                 {u"kind"_s, kindWord(criterion.kind)},
                                 {u"weight"_s, criterion.weight.hundredths()},
                                 {u"max_mark"_s, criterion.maxMark},
                                 {u"floor"_s, criterion.floor.hundredths()}});
    }
    return array;
}

std::vector<Criterion> criteriaOf(const QJsonArray& array)
{
    std::vector<Criterion> criteria;
    for (const QJsonValue& value : array) {
        Criterion criterion;
        criterion.code = value[u"code"_s].toString();
        criterion.kind = kindOf(value[u"kind"_s].toString());
        criterion.weight = Points::fromHundredths(value[u"weight"_s].toInteger());
        criterion.maxMark = value[u"max_mark"_s].toInt();
        criterion.floor = Points::fromHundredths(value[u"floor"_s].toInteger());
        criteria.push_back(criterion);
    }
    return criteria;
}

QJsonArray sheetsJson(std::vector<ScoreSheet> sheets)
{
    std::sort(sheets.begin(), sheets.end(), [](const ScoreSheet& a, const ScoreSheet& b) {
        return std::tie(a.entry, a.judge) < std::tie(b.entry, b.judge);
    });
    QJsonArray array;
    for (const ScoreSheet& sheet : sheets) {
        QJsonObject marks;
        for (auto mark = sheet.marks.constBegin(); mark != sheet.marks.constEnd(); ++mark)
            marks.insert(mark.key(), *mark);
        array.append(
            QJsonObject{{u"entry"_s, sheet.entry}, {u"judge"_s, sheet.judge}, {u"marks"_s, marks}});
    }
    return array;
}

std::vector<ScoreSheet> sheetsOf(const QJsonArray& array)
{
    std::vector<ScoreSheet> sheets;
    for (const QJsonValue& value : array) {
        ScoreSheet sheet{value[u"judge"_s].toString(), value[u"entry"_s].toString(), {}};
        const QJsonObject marks = value[u"marks"_s].toObject();
        for (auto mark = marks.constBegin(); mark != marks.constEnd(); ++mark)
            sheet.marks.insert(mark.key(), mark.value().toInt());
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

QJsonArray ordersJson(const std::vector<TieOrder>& orders)
{
    QStringList texts;
    for (const TieOrder& order : orders)
        texts.append(order.entries.join(u' '));
    return QJsonArray::fromStringList(sorted(texts));
}

std::vector<TieOrder> ordersOf(const QJsonArray& array)
{
    std::vector<TieOrder> orders;
    for (const QJsonValue& value : array)
        orders.push_back({value.toString().split(u' ', Qt::SkipEmptyParts)});
    return orders;
}

QStringList textsOf(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts.append(value.toString());
    return texts;
}

QJsonObject optionsJson(const RankingOptions& options)
{
    std::vector<int> places = options.lines;
    std::sort(places.begin(), places.end());
    QJsonArray lines;
    for (const int line : places)
        lines.append(line);
    return {{u"method"_s, rankingMethodCode(options.method)},
            {u"draws"_s, options.draws},
            {u"seed"_s, QString::number(options.seed)},
            {u"criterion"_s, options.criterion},
            {u"lines"_s, lines}};
}

} // namespace

QByteArray sealSnapshot(const SealInput& input)
{
    std::vector<QPair<QString, QString>> conflicts = input.ranking.conflicts;
    std::sort(conflicts.begin(), conflicts.end());
    QJsonArray pairs;
    for (const auto& [judge, entry] : conflicts)
        pairs.append(QJsonArray{judge, entry});
    QJsonArray rules;
    for (const QStringList& rule : input.ties.rules)
        rules.append(QJsonArray::fromStringList(sorted(rule)));
    QJsonObject snapshot{{u"format"_s, kFormat},
                         {u"entries"_s, QJsonArray::fromStringList(sorted(input.ranking.entries))},
                         {u"criteria"_s, criteriaJson(input.ranking.criteria)},
                         {u"sheets"_s, sheetsJson(input.ranking.sheets)},
                         {u"conflicts"_s, pairs},
                         {u"quorum"_s, input.ranking.quorum},
                         {u"options"_s, optionsJson(input.options)},
                         {u"tie_rules"_s, rules},
                         {u"tie_decisions"_s, ordersJson(input.ties.decisions)},
                         {u"lots"_s, ordersJson(input.ties.lots)}};
    // Seals from before entries could leave read and compare as they are.
    if (!input.ranking.left.isEmpty())
        snapshot.insert(u"left"_s, QJsonArray::fromStringList(sorted(input.ranking.left)));
    return compact(snapshot);
}

Result<SealInput> readSealSnapshot(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonObject options = object[u"options"_s].toObject();
    const auto method = rankingMethodFromCode(options[u"method"_s].toString());
    if (object[u"format"_s].toInt() != kFormat || !method)
        return failure(Error::Code::FileDamaged, {u"sealed_result"_s});
    SealInput input;
    input.ranking.entries = textsOf(object[u"entries"_s].toArray());
    input.ranking.left = textsOf(object[u"left"_s].toArray());
    input.ranking.criteria = criteriaOf(object[u"criteria"_s].toArray());
    input.ranking.sheets = sheetsOf(object[u"sheets"_s].toArray());
    const QJsonArray conflicts = object[u"conflicts"_s].toArray();
    for (const QJsonValue& pair : conflicts)
        input.ranking.conflicts.emplace_back(pair.toArray().at(0).toString(),
                                             pair.toArray().at(1).toString());
    input.ranking.quorum = object[u"quorum"_s].toInt();
    input.options.method = *method;
    input.options.draws = options[u"draws"_s].toInt();
    input.options.seed = options[u"seed"_s].toString().toULongLong();
    input.options.criterion = options[u"criterion"_s].toString();
    const QJsonArray lines = options[u"lines"_s].toArray();
    for (const QJsonValue& line : lines)
        input.options.lines.push_back(line.toInt());
    const QJsonArray rules = object[u"tie_rules"_s].toArray();
    for (const QJsonValue& rule : rules)
        input.ties.rules.push_back(textsOf(rule.toArray()));
    input.ties.decisions = ordersOf(object[u"tie_decisions"_s].toArray());
    input.ties.lots = ordersOf(object[u"lots"_s].toArray());
    return input;
}

} // namespace prizedesk
