#include "models/programme/ProgrammeTemplate.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace prizedesk {

namespace {

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

BilingualText both(const QJsonObject& object, const char* ja, const char* en)
{
    return {text(object, ja), text(object, en)};
}

/// Calls `read` for each object of the array under `key`.
template<typename Read> void each(const QJsonObject& root, const char* key, Read read)
{
    const QJsonArray array = root.value(QLatin1String(key)).toArray();
    for (const QJsonValue& value : array)
        read(value.toObject());
}

struct Moment
{
    qint64 ms = 0;
    bool hasTime = false;
};

std::optional<Moment> moment(const Programme& programme, const QString& iso)
{
    if (iso.isEmpty())
        return std::nullopt;
    const bool hasTime = iso.contains(QLatin1Char('T'));
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    const QTime time =
        hasTime ? QTime::fromString(iso.mid(11), QStringLiteral("HH:mm")) : QTime(23, 59, 59);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return Moment{programme.toMs(date, time), hasTime};
}

Criterion::Kind criterionKind(const QString& word)
{
    if (word == QLatin1String("gate"))
        return Criterion::Kind::Gate;
    return word == QLatin1String("automatic") ? Criterion::Kind::Automatic : Criterion::Kind::Mark;
}

Milestone::Kind milestoneKind(const QString& word)
{
    if (word == QLatin1String("hard_end"))
        return Milestone::Kind::HardEnd;
    return word == QLatin1String("deadline") ? Milestone::Kind::Deadline : Milestone::Kind::Info;
}

std::optional<qint64> momentMs(const Programme& programme, const QString& iso)
{
    const auto found = moment(programme, iso);
    return found ? std::optional(found->ms) : std::nullopt;
}

/// What the marks mean, by stage/code or code; "general" is for every other criterion with as many
/// marks.
std::vector<BilingualText> anchorsOf(const QJsonObject& root, const Criterion& criterion)
{
    if (criterion.kind != Criterion::Kind::Mark)
        return {};
    const QJsonObject all = root.value(QLatin1String("anchors")).toObject();
    for (const QString& name : {criterion.stage + QLatin1Char('/') + criterion.code, criterion.code,
                                QStringLiteral("general")}) {
        const QJsonArray marks = all.value(name).toArray();
        if (marks.size() != criterion.maxMark)
            continue;
        std::vector<BilingualText> anchors;
        for (const QJsonValue& mark : marks)
            anchors.push_back({mark.toArray().at(0).toString(), mark.toArray().at(1).toString()});
        return anchors;
    }
    return {};
}

void readThemesAndStages(const QJsonObject& root, Programme& programme)
{
    each(root, "themes", [&](const QJsonObject& object) {
        CompetitionTheme theme;
        theme.code = text(object, "code");
        theme.name = both(object, "name_ja", "name_en");
        theme.shortName = both(object, "short_ja", "short_en");
        theme.entryTarget = object.value(QLatin1String("entry_target")).toInt();
        theme.opensAtMs = momentMs(programme, text(object, "opens_at"));
        theme.closesAtMs = momentMs(programme, text(object, "closes_at"));
        theme.applicants = object.value(QLatin1String("applicants")).toBool();
        programme.themes.push_back(theme);
    });
    each(root, "stages", [&](const QJsonObject& object) {
        Stage stage;
        stage.code = text(object, "code");
        stage.theme = text(object, "theme");
        stage.name = both(object, "name_ja", "name_en");
        stage.quorum = object.value(QLatin1String("quorum")).toInt(1);
        stage.deadlineAtMs = momentMs(programme, text(object, "deadline_at"));
        stage.instructions = both(object, "instructions_ja", "instructions_en");
        programme.stages.push_back(stage);
    });
    each(root, "criteria", [&](const QJsonObject& object) {
        Criterion criterion;
        criterion.stage = text(object, "stage");
        criterion.code = text(object, "code");
        criterion.kind = criterionKind(text(object, "kind"));
        criterion.group = both(object, "group_ja", "group_en");
        criterion.name = both(object, "name_ja", "name_en");
        criterion.weight = parsePoints(text(object, "weight")).value_or(Points());
        criterion.maxMark = object.value(QLatin1String("max_mark")).toInt(5);
        criterion.anchors = anchorsOf(root, criterion);
        programme.criteria.push_back(criterion);
    });
}

void readPrizesAndDates(const QJsonObject& root, Programme& programme)
{
    each(root, "prizes", [&](const QJsonObject& object) {
        Prize prize;
        prize.code = text(object, "code");
        prize.theme = text(object, "theme");
        const QJsonValue rank = object.value(QLatin1String("rank"));
        if (rank.isDouble())
            prize.rank = rank.toInt();
        prize.name = both(object, "name_ja", "name_en");
        prize.amount = Yen(object.value(QLatin1String("amount_yen")).toInteger());
        prize.count = object.value(QLatin1String("count")).toInt(1);
        programme.prizes.push_back(prize);
    });
    each(root, "milestones", [&](const QJsonObject& object) {
        const auto at = moment(programme, text(object, "at"));
        if (!at)
            return;
        programme.milestones.push_back({text(object, "code"), both(object, "name_ja", "name_en"),
                                        at->ms, at->hasTime, milestoneKind(text(object, "kind")),
                                        both(object, "note_ja", "note_en")});
    });
    each(root, "budget_heads", [&](const QJsonObject& object) {
        programme.budgetHeads.push_back({text(object, "code"), both(object, "name_ja", "name_en"),
                                         Yen(object.value(QLatin1String("limit_yen")).toInteger()),
                                         both(object, "note_ja", "note_en")});
    });
    const QJsonObject envelope = root.value(QLatin1String("envelope")).toObject();
    programme.envelope.amount = Yen(envelope.value(QLatin1String("amount_yen")).toInteger());
    const QJsonValue ceiling = envelope.value(QLatin1String("ceiling_yen"));
    if (ceiling.isDouble())
        programme.envelope.ceiling = Yen(ceiling.toInteger());
    programme.envelope.basis = both(envelope, "basis_ja", "basis_en");
}

void readLists(const QJsonObject& root, Programme& programme)
{
    const QJsonObject lists = root.value(QLatin1String("lists")).toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        std::vector<ListItem>& items = programme.lists[list.key()];
        for (const QJsonValue& value : list.value().toArray()) {
            const QJsonArray item = value.toArray();
            items.push_back(
                {item.at(0).toString(), {item.at(1).toString(), item.at(2).toString()}});
        }
    }
    const QJsonObject rules = root.value(QLatin1String("rules")).toObject();
    for (auto rule = rules.begin(); rule != rules.end(); ++rule)
        programme.rules.insert(rule.key(), rule.value().toString());
}

} // namespace

QStringList ProgrammeTemplate::names()
{
    QStringList names;
    for (const QString& file :
         QDir(QStringLiteral(":/templates")).entryList({QStringLiteral("*.json")}))
        names += file.chopped(5);
    return names;
}

Result<Programme> ProgrammeTemplate::load(const QString& name)
{
    QFile file(QStringLiteral(":/templates/%1.json").arg(name));
    if (!names().contains(name) || !file.open(QIODevice::ReadOnly))
        return failure(Error::Code::TemplateUnusable, {name});
    return parse(file.readAll(), name);
}

Result<Programme> ProgrammeTemplate::parse(const QByteArray& json, const QString& name)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    Programme programme;
    programme.code = text(root, "code");
    programme.name = both(root, "name_ja", "name_en");
    programme.templateCode = name;
    const QTimeZone zone(text(root, "time_zone").toUtf8());
    if (problem.error != QJsonParseError::NoError || programme.code.isEmpty() || !zone.isValid())
        return failure(Error::Code::TemplateUnusable, {name}, problem.errorString());
    programme.timeZone = zone;
    readThemesAndStages(root, programme);
    readPrizesAndDates(root, programme);
    readLists(root, programme);
    if (programme.themes.empty() || programme.envelope.amount <= Yen(0))
        return failure(Error::Code::TemplateUnusable, {name});
    return programme;
}

} // namespace prizedesk
