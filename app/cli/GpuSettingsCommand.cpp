#include "app/cli/GpuCommand.h"
#include "models/compute/ComputeSettings.h"
#include "models/core/Numbers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct SettingsArguments
{
    std::string file;
    std::string reserve;
    std::string from;
    std::string to;
    int low = -1;
    int high = -1;
    int tax = -1;
    int equal = -1;
    std::string academic;
    std::string slopes;
    std::vector<std::string> categories;
    std::vector<std::string> institutions;
};

Error noSetting(const QString& option, const QString& given)
{
    return Error{Error::Code::Usage,
                 {QCoreApplication::translate("Cli", "%1 cannot be read: %2").arg(option, given)},
                 {}};
}

/// `NAME=VALUE`; a value that is left out takes the limit of that name away.
template<typename Limits, typename Read>
Result<void> setLimits(Limits& limits, const std::vector<std::string>& given, const QString& option,
                       Read&& read)
{
    for (const std::string& each : given) {
        const QString whole = text(each);
        const qsizetype at = whole.lastIndexOf(u'=');
        const QString name = whole.left(at).trimmed();
        if (at < 1 || name.isEmpty())
            return failure(noSetting(option, whole));
        const QString value = whole.mid(at + 1).trimmed();
        if (value.isEmpty()) {
            limits.remove(name);
            continue;
        }
        const auto limit = read(value);
        if (!limit)
            return failure(noSetting(option, whole));
        limits.insert(name, *limit);
    }
    return {};
}

Result<void> setLimits(ComputeSettings& settings, const SettingsArguments& arguments)
{
    const auto count = [](const QString& value) -> std::optional<int> {
        const auto read = parseInteger(value);
        return read && *read >= 0 && *read <= 100'000 ? std::optional(int(*read)) : std::nullopt;
    };
    const auto yen = [](const QString& value) -> std::optional<Yen> {
        const auto read = parseYen(value);
        return read && *read >= Yen(0) ? read : std::nullopt;
    };
    if (auto done = setLimits(settings.categoryMinima, arguments.categories, u"--category"_s, count);
        !done)
        return done;
    return setLimits(settings.institutionMaxima, arguments.institutions, u"--institution"_s, yen);
}

Result<ComputeSettings> changed(ComputeSettings settings, const SettingsArguments& arguments)
{
    if (!arguments.reserve.empty()) {
        const auto reserve = yenOption(arguments.reserve, u"--reserve"_s);
        if (!reserve)
            return failure(reserve.error());
        settings.reserve = *reserve;
    }
    const auto from = dayOption(arguments.from, u"--from"_s);
    const auto to = dayOption(arguments.to, u"--to"_s);
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    if (from->isValid())
        settings.startsOn = *from;
    if (to->isValid())
        settings.endsOn = *to;
    const auto percent = [](int given, int& kept) { kept = given >= 0 ? given : kept; };
    percent(arguments.low, settings.lowPercent);
    percent(arguments.high, settings.highPercent);
    percent(arguments.tax, settings.taxPercent);
    percent(arguments.equal, settings.equalPercent);
    if (!arguments.academic.empty())
        settings.refusesAcademic = arguments.academic == "refused";
    if (!arguments.slopes.empty()) {
        settings.slopes.clear();
        for (const QString& part : text(arguments.slopes).split(u';', Qt::SkipEmptyParts)) {
            const auto slope = parseFixed(part.trimmed(), 2);
            if (!slope || *slope < 0 || *slope > 1000)
                return failure(noSetting(u"--slopes"_s, text(arguments.slopes)));
            settings.slopes.push_back(int(*slope));
        }
    }
    if (const auto done = setLimits(settings, arguments); !done)
        return failure(done.error());
    return settings;
}

QJsonObject settingsJson(const ComputeSettings& settings)
{
    QJsonArray slopes;
    for (const int slope : settings.slopes)
        slopes.append(slope / 100.0);
    QJsonObject categories;
    for (auto it = settings.categoryMinima.begin(); it != settings.categoryMinima.end(); ++it)
        categories.insert(it.key(), it.value());
    QJsonObject institutions;
    for (auto it = settings.institutionMaxima.begin(); it != settings.institutionMaxima.end(); ++it)
        institutions.insert(it.key(), it.value().amount());
    return {{u"reserve_yen"_s, settings.reserve.amount()},
            {u"starts_on"_s, settings.startsOn.toString(Qt::ISODate)},
            {u"ends_on"_s, settings.endsOn.toString(Qt::ISODate)},
            {u"low_percent"_s, settings.lowPercent},
            {u"high_percent"_s, settings.highPercent},
            {u"tax_percent"_s, settings.taxPercent},
            {u"academic_refused"_s, settings.refusesAcademic},
            {u"slopes"_s, slopes},
            {u"equal_percent"_s, settings.equalPercent},
            {u"category_minima"_s, categories},
            {u"institution_maxima_yen"_s, institutions}};
}

} // namespace

void addGpuSettingsCommand(CLI::App& gpu, Session& session)
{
    auto arguments = std::make_shared<SettingsArguments>();
    CLI::App* command = gpu.add_subcommand("settings", "What planning and watching go by");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--reserve", arguments->reserve, "Yen that plans leave alone");
    command->add_option("--from", arguments->from, "First day of use");
    command->add_option("--to", arguments->to, "Last day of use");
    command->add_option("--low", arguments->low, "Percent of the plan")->check(CLI::Range(0, 100));
    command->add_option("--high", arguments->high, "Percent of the allotment")
        ->check(CLI::Range(0, 100));
    command->add_option("--tax", arguments->tax, "Percent where an offer names none")
        ->check(CLI::Range(0, 100));
    command->add_option("--equal", arguments->equal, "Percent that equal-merit splits equally")
        ->check(CLI::Range(0, 100));
    command->add_option("--academic", arguments->academic, "Offers of universities")
        ->check(CLI::IsMember({"allowed", "refused"}));
    command->add_option("--slopes", arguments->slopes, "Worth of further hours: 1.0;0.7;0.4;0.2");
    command->add_option("--category", arguments->categories,
                        "CATEGORY=TEAMS that must be funded; CATEGORY= takes it away");
    command->add_option("--institution", arguments->institutions,
                        "INSTITUTION=YEN at most; INSTITUTION= takes it away");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const ComputeSettings before = ComputeSettingsStore((*workspace)->database()).load();
        const auto settings = changed(before, *arguments);
        if (!settings)
            return failure(settings.error());
        if (*settings != before) {
            if (const auto done = changeComputeSettings(**workspace, *settings); !done)
                return done;
        }
        session.answer(settingsJson(*settings), [&] {
            Session::line(u"%1  %2 – %3  %4 % / %5 %"_s.arg(
                yenDigits(settings->reserve), settings->startsOn.toString(Qt::ISODate),
                settings->endsOn.toString(Qt::ISODate), QString::number(settings->lowPercent),
                QString::number(settings->highPercent)));
        });
        return {};
    });
}

} // namespace prizedesk
