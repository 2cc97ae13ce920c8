#include "models/compute/OfferOperations.h"

#include "models/compute/ComputeSettings.h"
#include "models/compute/OfferStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/judging/RefText.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr qint64 kLowestYenE4 = 100;            // a hundredth of a yen per GPU-hour
constexpr qint64 kHighestYenE4 = 1'000'000'000; // 100,000 yen per GPU-hour
constexpr qint64 kHighestPriceE4 = 1'000'000'000'000;
constexpr qint64 kHighestRateE4 = 1'000'000'000;
constexpr qint64 kLargestCapacity = 1'000'000'000;
constexpr qint64 kMostPointsMilli = 1'000'000'000;
constexpr int kFastest = 1'000'000;
constexpr int kLongestTerm = 10'000; // days
const Yen kDearestStorage(1'000'000'000);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OfferOperations)
};

void requireSound(const WriteTransaction& tx, const OfferRecord& offer)
{
    const QString trouble = firstObstacle(
        OfferOperations::troublesWith(offer, ComputeSettingsStore(tx.database()).load()));
    if (!trouble.isEmpty())
        refuseBudget(trouble);
}

bool isYen(const OfferRecord& offer)
{
    return offer.currency == QLatin1String("JPY");
}

bool isCurrencyCode(const QString& code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar letter) {
               return letter >= u'A' && letter <= u'Z';
           });
}

/// A price in yen has no rate, also where the offer was in another currency before.
OfferRecord withoutSpareRate(OfferRecord offer)
{
    if (isYen(offer)) {
        offer.rateE4.reset();
        offer.rateOn = {};
        offer.rateNote.clear();
    }
    return offer;
}

QString nextCode(const std::vector<OfferRecord>& offers)
{
    qint64 last = 0;
    for (const OfferRecord& offer : offers) {
        if (offer.code.startsWith(QLatin1Char('O')))
            last = std::max(last, offer.code.mid(1).toLongLong());
    }
    return QLatin1Char('O') + QString::number(last + 1);
}

} // namespace

std::vector<FieldTrouble> OfferOperations::troublesWith(const OfferRecord& offer,
                                                        const ComputeSettings& settings)
{
    std::vector<FieldTrouble> troubles;
    const auto tell = [&](const char* field, const QString& words) {
        troubles.push_back({QLatin1String(field), words});
    };
    if (offer.provider.trimmed().isEmpty())
        tell("provider", Words::tr("Name the provider."));
    if (offer.isAcademic && settings.refusesAcademic)
        tell("provider_kind",
             Words::tr("The rules exclude compute from universities and research bodies."));
    if (!isCurrencyCode(offer.currency))
        tell("currency", Words::tr("A currency has three letters, such as JPY or USD."));
    bool canBeYen = offer.priceE4 > 0 && offer.priceE4 <= kHighestPriceE4;
    if (!canBeYen)
        tell("price", Words::tr("The price per GPU-hour cannot be used."));
    if (!isYen(offer)) {
        const bool hasRate = offer.rateE4 && *offer.rateE4 > 0 && *offer.rateE4 <= kHighestRateE4;
        canBeYen = canBeYen && hasRate;
        if (!hasRate)
            tell("fx_rate", Words::tr("A price in %1 needs the exchange rate and its date.")
                                .arg(offer.currency));
        else if (!offer.rateOn.isValid())
            tell("fx_date", Words::tr("A price in %1 needs the exchange rate and its date.")
                                .arg(offer.currency));
        if (offer.rateNote.trimmed().isEmpty())
            tell("fx_note",
                 Words::tr("A price in %1 needs a note on the exchange rate that is assumed.")
                     .arg(offer.currency));
    }
    const bool hasTax = offer.taxPercent >= 0 && offer.taxPercent <= 100;
    if (!hasTax)
        tell("tax_percent", Words::tr("Percentages lie between 0 and 100."));
    if (canBeYen && hasTax) {
        // In range by the checks above, so that the product stays within 64 bits.
        const qint64 yen = offer.yenE4().value_or(0);
        if (yen < kLowestYenE4 || yen > kHighestYenE4)
            tell("price", Words::tr("The price per GPU-hour cannot be used."));
    }
    if (offer.capacityHours < 0 || offer.capacityHours > kLargestCapacity)
        tell("capacity_gpu_hours", Words::tr("The capacity cannot be used."));
    if (offer.speedMilli < 1 || offer.speedMilli > kFastest)
        tell("speed", Words::tr("The speed cannot be used."));
    if (offer.startsOn.isValid() && offer.endsOn.isValid() && offer.endsOn < offer.startsOn)
        tell("ends_on", Words::tr("The period ends before it begins."));
    if (offer.minimumDays < 0 || offer.minimumDays > kLongestTerm)
        tell("minimum_days", Words::tr("The minimum term cannot be used."));
    else if (offer.startsOn.isValid() && offer.endsOn.isValid() &&
             offer.minimumDays > offer.startsOn.daysTo(offer.endsOn) + 1)
        tell("minimum_days", Words::tr("The minimum term is longer than the period."));
    if (offer.storagePrice < Yen(0) || offer.storagePrice > kDearestStorage)
        tell("storage_yen_per_tb_month", Words::tr("The price of storage cannot be used."));
    if (offer.pointsMilli < 0 || offer.pointsMilli > kMostPointsMilli)
        tell("points_per_gpu_hour", Words::tr("The points per GPU-hour cannot be used."));
    return troubles;
}

Result<QString> OfferOperations::add(const OfferRecord& given)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("offer.add"), .labels = {given.code}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const OfferStore store(tx.database());
            OfferRecord offer = withoutSpareRate(given);
            offer.code = normaliseReference(given.code);
            if (offer.code.isEmpty())
                offer.code = nextCode(store.list());
            operation.labels = {offer.code};
            requireRule(!store.find(offer.code), Error::Code::AlreadyExists, {offer.code});
            requireSound(tx, offer);
            store.put(tx, offer);
            return offer.code;
        });
}

Result<void> OfferOperations::edit(const OfferRecord& given)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("offer.edit"), .labels = {given.code}, .reason = {}},
        [&](WriteTransaction& tx) {
            const OfferStore store(tx.database());
            requireRule(store.find(given.code).has_value(), Error::Code::NotFound, {given.code});
            OfferRecord offer = withoutSpareRate(given);
            requireSound(tx, offer);
            store.put(tx, offer);
        });
}

Result<void> OfferOperations::remove(const QString& code)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("offer.remove"), .labels = {code}, .reason = {}},
        [&](WriteTransaction& tx) {
            const OfferStore store(tx.database());
            requireRule(store.find(code).has_value(), Error::Code::NotFound, {code});
            if (store.isReferred(code))
                refuseBudget(Words::tr("%1 has usage or lines in the ledger and stays.").arg(code));
            store.remove(tx, code);
        });
}

} // namespace prizedesk
