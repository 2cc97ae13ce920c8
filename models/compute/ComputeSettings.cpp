#include "models/compute/ComputeSettings.h"

#include "models/compute/RefuseBudget.h"
#include "models/storage/WriteTransaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr size_t kMostSlopes = 20;
constexpr int kSteepestSlope = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComputeSettings)
};

QDate dateIn(const QJsonObject& object, QLatin1StringView key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

QByteArray toText(const ComputeSettings& settings)
{
    QJsonArray slopes;
    for (const int slope : settings.slopes)
        slopes.append(slope);
    QJsonObject categories;
    for (auto it = settings.categoryMinima.begin(); it != settings.categoryMinima.end(); ++it)
        categories.insert(it.key(), it.value());
    QJsonObject institutions;
    for (auto it = settings.institutionMaxima.begin(); it != settings.institutionMaxima.end(); ++it)
        institutions.insert(it.key(), it.value().amount());
    return QJsonDocument(QJsonObject{{"reserve_yen"_L1, settings.reserve.amount()},
                                     {"starts_on"_L1, settings.startsOn.toString(Qt::ISODate)},
                                     {"ends_on"_L1, settings.endsOn.toString(Qt::ISODate)},
                                     {"low_percent"_L1, settings.lowPercent},
                                     {"high_percent"_L1, settings.highPercent},
                                     {"tax_percent"_L1, settings.taxPercent},
                                     {"refuses_academic"_L1, settings.refusesAcademic},
                                     {"slopes"_L1, slopes},
                                     {"equal_percent"_L1, settings.equalPercent},
                                     {"category_minima"_L1, categories},
                                     {"institution_maxima"_L1, institutions}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

ComputeSettings ComputeSettingsStore::load() const
{
    ComputeSettings settings;
    Statement read = m_database.query("select value from compute_setting where code = 'all'");
    if (!read.next())
        return settings;
    const QJsonObject object = QJsonDocument::fromJson(read.text(0).toUtf8()).object();
    settings.reserve = Yen(object.value("reserve_yen"_L1).toInteger());
    settings.startsOn = dateIn(object, "starts_on"_L1);
    settings.endsOn = dateIn(object, "ends_on"_L1);
    settings.lowPercent = object.value("low_percent"_L1).toInt(settings.lowPercent);
    settings.highPercent = object.value("high_percent"_L1).toInt(settings.highPercent);
    settings.taxPercent = object.value("tax_percent"_L1).toInt(settings.taxPercent);
    settings.refusesAcademic = object.value("refuses_academic"_L1).toBool();
    const QJsonArray slopes = object.value("slopes"_L1).toArray();
    if (!slopes.isEmpty())
        settings.slopes.clear();
    for (const auto& slope : slopes)
        settings.slopes.push_back(slope.toInt());
    settings.equalPercent = object.value("equal_percent"_L1).toInt(settings.equalPercent);
    const QJsonObject categories = object.value("category_minima"_L1).toObject();
    for (auto it = categories.begin(); it != categories.end(); ++it)
        settings.categoryMinima.insert(it.key(), it.value().toInt());
    const QJsonObject institutions = object.value("institution_maxima"_L1).toObject();
    for (auto it = institutions.begin(); it != institutions.end(); ++it)
        settings.institutionMaxima.insert(it.key(), Yen(it.value().toInteger()));
    return settings;
}

void ComputeSettingsStore::save(const WriteTransaction& tx, const ComputeSettings& settings) const
{
    tx.statement("insert into compute_setting (code, value) values ('all', ?) "
                 "on conflict (code) do update set value = excluded.value")
        .bind(QString::fromUtf8(toText(settings)))
        .run();
}

std::vector<FieldTrouble> settingsTroubles(const ComputeSettings& settings)
{
    std::vector<FieldTrouble> troubles;
    const auto tell = [&](const char* field, const QString& words) {
        troubles.push_back({QLatin1String(field), words});
    };
    if (settings.reserve < Yen(0))
        tell("reserve", Words::tr("The reserve cannot be below 0 yen."));
    if (settings.startsOn.isValid() && settings.endsOn.isValid() &&
        settings.endsOn < settings.startsOn)
        tell("ends_on", Words::tr("The period ends before it begins."));
    if (settings.lowPercent < 0 || settings.highPercent > 100 ||
        settings.lowPercent >= settings.highPercent)
        tell("high_percent", Words::tr("The alert levels must rise from 0 % to 100 %."));
    for (const auto& [field, percent] : {std::pair{"tax_percent", settings.taxPercent},
                                         std::pair{"equal_percent", settings.equalPercent}}) {
        if (percent < 0 || percent > 100)
            tell(field, Words::tr("Percentages lie between 0 and 100."));
    }
    if (settings.slopes.empty() || settings.slopes.size() > kMostSlopes ||
        settings.slopes.front() < 1 || settings.slopes.front() > kSteepestSlope ||
        settings.slopes.back() < 0 ||
        !std::is_sorted(settings.slopes.begin(), settings.slopes.end(), std::greater<>()))
        tell("slopes", Words::tr("The worth of further hours must not rise."));
    for (const int least : settings.categoryMinima) {
        if (least < 0)
            tell("category_minima", Words::tr("A limit cannot be below 0."));
    }
    for (const Yen most : settings.institutionMaxima) {
        if (most < Yen(0))
            tell("institution_maxima", Words::tr("A limit cannot be below 0."));
    }
    return troubles;
}

Result<void> changeComputeSettings(Workspace& workspace, const ComputeSettings& settings)
{
    return workspace.apply(
        Operation{.code = QStringLiteral("compute.settings"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx) {
            const QString trouble = firstObstacle(settingsTroubles(settings));
            if (!trouble.isEmpty())
                refuseBudget(trouble);
            ComputeSettingsStore(tx.database()).save(tx, settings);
        });
}

} // namespace prizedesk
