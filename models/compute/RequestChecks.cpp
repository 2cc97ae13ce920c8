#include "models/compute/RequestChecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr qint64 kMostMilli = 1'000'000'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestChecks)
};

bool isKnown(const QString& code, const std::vector<OfferRecord>& offers)
{
    return std::any_of(offers.begin(), offers.end(),
                       [&](const OfferRecord& offer) { return offer.code == code; });
}

} // namespace

bool asksAboveCapacity(const TeamRequest& request, const std::vector<OfferRecord>& offers)
{
    const QStringList& wanted = request.request.offers;
    if (offers.empty() || !std::all_of(wanted.begin(), wanted.end(),
                                       [&](const QString& code) { return isKnown(code, offers); }))
        return false;
    qint64 within = 0;
    for (const OfferRecord& offer : offers) {
        if (request.request.accepts(offer.code))
            within += offer.capacityHours * offer.speedMilli;
    }
    return request.request.maximumMilli > within;
}

QDate dayOutsidePeriod(const TeamRequest& request, const ComputeSettings& settings)
{
    if (settings.startsOn.isValid() && request.startsOn.isValid() &&
        request.startsOn < settings.startsOn)
        return request.startsOn;
    if (settings.endsOn.isValid() && request.endsOn.isValid() && request.endsOn > settings.endsOn)
        return request.endsOn;
    return {};
}

std::vector<FieldTrouble> requestTroubles(const TeamRequest& request,
                                          const std::vector<OfferRecord>& offers,
                                          const ComputeSettings& settings)
{
    std::vector<FieldTrouble> troubles;
    const auto tell = [&](const char* field, const QString& words, bool blocks = true) {
        troubles.push_back({QLatin1String(field), words, blocks});
    };
    const ComputeRequest& wanted = request.request;
    if (wanted.minimumMilli < 0 || wanted.maximumMilli < 1 ||
        wanted.minimumMilli > wanted.maximumMilli || wanted.maximumMilli > kMostMilli)
        tell("max_gpu_hours", Words::tr("The hours must lie in the order 0, minimum, maximum."));
    if (wanted.merit.hundredths() < 0)
        tell("merit", Words::tr("Merit cannot be below 0."));
    if (request.meritError.hundredths() < 0)
        tell("merit_error", Words::tr("Merit cannot be below 0."));
    if (request.startsOn.isValid() && request.endsOn.isValid() && request.endsOn < request.startsOn)
        tell("ends_on", Words::tr("The period ends before it begins."));
    for (const QString& code : wanted.offers) {
        if (!isKnown(code, offers))
            tell("offers", Words::tr("There is no offer %1.").arg(code));
    }
    if (asksAboveCapacity(request, offers))
        tell("max_gpu_hours", Words::tr("More than these offers hold together."), false);
    if (const QDate day = dayOutsidePeriod(request, settings); day.isValid())
        tell(day == request.startsOn ? "starts_on" : "ends_on",
             Words::tr("%1 lies outside the period of the compute budget.")
                 .arg(day.toString(Qt::ISODate)),
             false);
    return troubles;
}

} // namespace prizedesk
