#include "ui/compute/OfferDialog.h"

#include "models/compute/OfferOperations.h"
#include "models/judging/RefText.h"
#include "ui/shared/TextLabel.h"

namespace prizedesk {

namespace {

constexpr qint64 kDearestE4 = 1'000'000'000'000;
constexpr qint64 kHighestRateE4 = 1'000'000'000;
constexpr qint64 kMostHours = 1'000'000'000;

QString key(const char* name)
{
    return QLatin1String(name);
}

} // namespace

OfferDialog::OfferDialog(const Theme& theme, const OfferRecord& offer,
                         const ComputeSettings& settings, const QStringList& taken, QWidget* parent)
    : ComputeForm(theme, offer.id.isValid() ? tr("Offer %1").arg(offer.code) : tr("New offer"),
                  tr("What was charged stays as it was charged; plans made before keep their "
                     "prices."),
                  offer.id.isValid() ? tr("Save") : tr("Add"), parent)
    , m_offer(offer)
    , m_settings(settings)
    , m_taken(taken)
    , m_yen(new TextLabel(theme, Type::BodyStrong, Token::Text, this))
{
    beginColumns();
    addProvider();
    addPrice();
    addTerms();
    m_yen->setObjectName(QStringLiteral("yenPerHour"));
    addField(m_yen);
    setTroubles([this] { return troubles(); });
    setFollow([this] { follow(); });
}

void OfferDialog::addProvider()
{
    addSection(tr("Provider and machine"));
    addText(key("offer"), tr("No. (empty: the next free one)"), false, m_offer.code);
    setFieldEnabled(key("offer"), !m_offer.id.isValid());
    addText(key("provider"), tr("Provider"), true, m_offer.provider);
    addChoice(key("provider_kind"), tr("Kind of provider"),
              {{QStringLiteral("company"), tr("Company")},
               {QStringLiteral("academic"), tr("University or public research body")}},
              m_offer.isAcademic ? QStringLiteral("academic") : QStringLiteral("company"));
    addText(key("gpu"), tr("GPU"), true, m_offer.gpu);
    addText(key("memory"), tr("Memory"), false, m_offer.memory);
    addText(key("interconnect"), tr("Network between nodes"), false, m_offer.interconnect);
    addNumber(key("speed"), tr("Speed, reference GPU = 1"), true, 3, m_offer.speedMilli, 1,
              1'000'000);
    addText(key("experience"), tr("Experience and reputation"), false, m_offer.experience);
}

void OfferDialog::addPrice()
{
    addSection(tr("Price"));
    addText(key("currency"), tr("Currency"), true, m_offer.currency);
    addNumber(key("price"), tr("Price per GPU-hour"), true, 4,
              m_offer.priceE4 > 0 ? std::optional(m_offer.priceE4) : std::nullopt, 1, kDearestE4);
    addNumber(key("fx_rate"), tr("Yen for one unit of the currency"), true, 4, m_offer.rateE4, 1,
              kHighestRateE4);
    addOpenDay(key("fx_date"), tr("Rate of"), m_offer.rateOn);
    addLongText(key("fx_note"), tr("How the exchange rate is to be understood"), false,
                m_offer.rateNote);
    addChoice(key("tax_included"), tr("Tax"),
              {{QStringLiteral("yes"), tr("included")}, {QStringLiteral("no"), tr("not included")}},
              m_offer.taxIncluded ? QStringLiteral("yes") : QStringLiteral("no"));
    addNumber(key("tax_percent"), tr("Tax rate (%)"), true, 0, m_offer.taxPercent, 0, 100);
    addYen(key("storage_yen_per_tb_month"), tr("Storage per TB and month, tax included"), false,
           m_offer.storagePrice > Yen(0) ? std::optional(m_offer.storagePrice) : std::nullopt,
           Yen(0));
    addNumber(key("points_per_gpu_hour"), tr("Points per GPU-hour, if counted in points"), false, 3,
              m_offer.pointsMilli > 0 ? std::optional(m_offer.pointsMilli) : std::nullopt, 0,
              1'000'000'000);
}

void OfferDialog::addTerms()
{
    addSection(tr("Terms"));
    addNumber(key("capacity_gpu_hours"), tr("Capacity in GPU-hours"), true, 0,
              m_offer.id.isValid() ? std::optional(m_offer.capacityHours) : std::nullopt, 0,
              kMostHours);
    addNumber(key("minimum_days"), tr("Minimum term in days"), false, 0,
              m_offer.minimumDays > 0 ? std::optional<qint64>(m_offer.minimumDays) : std::nullopt,
              0, 10'000);
    addOpenDay(key("starts_on"), tr("Available from"), m_offer.startsOn);
    addOpenDay(key("ends_on"), tr("Available to"), m_offer.endsOn);
    addLongText(key("note"), tr("Note"), false, m_offer.note);
}

OfferRecord OfferDialog::offer() const
{
    OfferRecord offer = m_offer;
    if (!offer.id.isValid())
        offer.code = normaliseReference(text(key("offer")));
    offer.provider = text(key("provider"));
    offer.isAcademic = choice(key("provider_kind")) == QLatin1String("academic");
    offer.gpu = text(key("gpu"));
    offer.memory = text(key("memory"));
    offer.interconnect = text(key("interconnect"));
    offer.speedMilli = int(number(key("speed")).value_or(0));
    offer.experience = text(key("experience"));
    offer.currency = text(key("currency")).toUpper();
    offer.priceE4 = number(key("price")).value_or(0);
    const bool isForeign = offer.currency != QLatin1String("JPY");
    offer.rateE4 = isForeign ? number(key("fx_rate")) : std::nullopt;
    offer.rateOn = isForeign ? day(key("fx_date")) : QDate();
    offer.rateNote = isForeign ? text(key("fx_note")) : QString();
    offer.taxIncluded = choice(key("tax_included")) == QLatin1String("yes");
    offer.taxPercent = int(number(key("tax_percent")).value_or(0));
    offer.storagePrice = yen(key("storage_yen_per_tb_month")).value_or(Yen(0));
    offer.pointsMilli = number(key("points_per_gpu_hour")).value_or(0);
    offer.capacityHours = number(key("capacity_gpu_hours")).value_or(0);
    offer.minimumDays = int(number(key("minimum_days")).value_or(0));
    offer.startsOn = day(key("starts_on"));
    offer.endsOn = day(key("ends_on"));
    offer.note = text(key("note"));
    return offer;
}

std::vector<FieldTrouble> OfferDialog::troubles()
{
    const OfferRecord filled = offer();
    std::vector<FieldTrouble> found = OfferOperations::troublesWith(filled, m_settings);
    if (m_taken.contains(filled.code))
        found.push_back({key("offer"), tr("There is an offer of this number.")});
    return found;
}

void OfferDialog::follow()
{
    const OfferRecord filled = offer();
    const bool isForeign = filled.currency != QLatin1String("JPY");
    for (const char* name : {"fx_rate", "fx_date", "fx_note"})
        setFieldEnabled(key(name), isForeign);
    const bool isSound = firstObstacle(OfferOperations::troublesWith(filled, m_settings)).isEmpty();
    const auto perHour = isSound ? filled.yenE4() : std::nullopt;
    m_yen->setText(perHour ? tr("¥%1 per GPU-hour, tax included; plans count with %2")
                                 .arg(priceText(*perHour), yenDigits(filled.forPlan().price))
                           : tr("The price in yen follows from the fields."));
}

} // namespace prizedesk
