#include "models/compute/OfferOperations.h"

#include "models/compute/ComputeSettings.h"
#include "models/compute/OfferStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/judging/RefText.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

constexpr qint64 kHighestPriceE4 = 1'000'000'000; // 100,000 yen per GPU-hour
constexpr qint64 kLargestCapacity = 1'000'000'000;
constexpr int kFastest = 1'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OfferOperations)
};

void requireSound(const WriteTransaction& tx, const OfferRecord& offer)
{
    const QString trouble =
        OfferOperations::troubleWith(offer, ComputeSettingsStore(tx.database()).load());
    if (!trouble.isEmpty())
        refuseBudget(trouble);
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

QString OfferOperations::troubleWith(const OfferRecord& offer, const ComputeSettings& settings)
{
    if (offer.currency != QLatin1String("JPY")) {
        if (!offer.rateE4 || *offer.rateE4 <= 0 || !offer.rateOn.isValid())
            return Words::tr("A price in %1 needs the exchange rate and its date.")
                .arg(offer.currency);
        if (offer.rateNote.trimmed().isEmpty())
            return Words::tr("A price in %1 needs a note on the exchange rate that is assumed.")
                .arg(offer.currency);
    }
    const auto yen = offer.yenE4();
    if (offer.priceE4 <= 0 || !yen || *yen <= 0 || *yen > kHighestPriceE4)
        return Words::tr("The price per GPU-hour cannot be used.");
    if (offer.capacityHours < 0 || offer.capacityHours > kLargestCapacity)
        return Words::tr("The capacity cannot be used.");
    if (offer.speedMilli < 1 || offer.speedMilli > kFastest)
        return Words::tr("The speed cannot be used.");
    if (offer.startsOn.isValid() && offer.endsOn.isValid() && offer.endsOn < offer.startsOn)
        return Words::tr("The period ends before it begins.");
    if (offer.isAcademic && settings.refusesAcademic)
        return Words::tr("The rules exclude compute from universities and research bodies.");
    return {};
}

Result<QString> OfferOperations::add(const OfferRecord& given)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("offer.add"), .labels = {given.code}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const OfferStore store(tx.database());
            OfferRecord offer = given;
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
            requireSound(tx, given);
            OfferRecord offer = given;
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
