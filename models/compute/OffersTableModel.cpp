#include "models/compute/OffersTableModel.h"

#include <QLocale>

namespace prizedesk {

namespace {

/// Ten-thousandths of a yen for an hour of the reference GPU, half up; 0 where a rate is missing.
qint64 effectiveE4(const OfferRecord& offer)
{
    const auto yen = offer.yenE4();
    return yen && offer.speedMilli > 0 ? (*yen * 1000 + offer.speedMilli / 2) / offer.speedMilli
                                       : 0;
}

QString whole(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

} // namespace

void OffersTableModel::setOffers(std::vector<OfferRecord> offers, QMap<QString, qint64> planned)
{
    beginResetModel();
    m_offers = std::move(offers);
    m_planned = std::move(planned);
    m_cheapest = 0;
    for (const OfferRecord& offer : m_offers) {
        const qint64 price = effectiveE4(offer);
        if (price > 0 && (m_cheapest == 0 || price < m_cheapest))
            m_cheapest = price;
    }
    endResetModel();
}

const OfferRecord* OffersTableModel::offer(qint64 id) const
{
    for (const OfferRecord& offer : m_offers) {
        if (offer.id.value() == id)
            return &offer;
    }
    return nullptr;
}

int OffersTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_offers.size());
}

int OffersTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

qint64 OffersTableModel::idOf(int row) const
{
    return m_offers[size_t(row)].id.value();
}

ComputeTableModel::Cell OffersTableModel::cell(int row, int column) const
{
    const OfferRecord& offer = m_offers[size_t(row)];
    switch (column) {
    case CodeColumn:
        return {.text = offer.code};
    case ProviderColumn:
        return {.text = offer.provider, .secondary = offer.isAcademic ? tr("academic") : QString()};
    case GpuColumn:
        return {.text = offer.gpu};
    case PriceColumn:
        return number(QStringLiteral("%1 %2").arg(offer.currency, priceText(offer.priceE4)),
                      offer.priceE4);
    case YenColumn: {
        const auto yen = offer.yenE4();
        if (yen)
            return number(u'¥' + priceText(*yen), *yen);
        return {.text = tr("no rate"), .tone = Tone::Bad};
    }
    case EffectiveColumn: {
        const qint64 price = effectiveE4(offer);
        if (price == 0)
            return {};
        Cell cell = number(u'¥' + priceText((price + 50) / 100 * 100), price);
        cell.isDecisive = price == m_cheapest;
        return cell;
    }
    case SpeedColumn:
        return number(QString::number(offer.speedMilli / 1000.0, 'f', 2), offer.speedMilli);
    case CapacityColumn:
        return number(whole(offer.capacityHours), offer.capacityHours);
    case UsedColumn: {
        const qint64 hours = m_planned.value(offer.code);
        Cell cell = number(hours > 0 ? whole(hours) : QString(), hours);
        if (hours >= offer.capacityHours && hours > 0) {
            cell.tone = Tone::Information;
            cell.tip = tr("The plan takes all of this offer");
        }
        return cell;
    }
    case PeriodColumn:
        return {.text = span(offer.startsOn, offer.endsOn), .sort = offer.startsOn.toJulianDay()};
    case MinimumColumn:
        return number(offer.minimumDays > 0 ? tr("%n days", nullptr, offer.minimumDays) : QString(),
                      offer.minimumDays);
    case MemoryColumn:
        return {.text = offer.memory};
    case NetworkColumn:
        return {.text = offer.interconnect};
    case StorageColumn:
        return number(offer.storagePrice > Yen(0) ? yenDigits(offer.storagePrice) : QString(),
                      offer.storagePrice.amount());
    case RateColumn:
        return {.text = offer.rateE4
                            ? tr("%1 on %2").arg(priceText(*offer.rateE4), day(offer.rateOn))
                            : QString(),
                .tip = offer.rateNote};
    case ExperienceColumn:
        return {.text = offer.experience};
    case NoteColumn:
        return {.text = offer.note};
    default:
        return {};
    }
}

ComputeTableModel::Head OffersTableModel::head(int column) const
{
    switch (column) {
    case CodeColumn:
        return {.text = tr("No."), .isWhole = true};
    case ProviderColumn:
        return {.text = tr("Provider"), .isWhole = true};
    case GpuColumn:
        return {.text = tr("GPU")};
    case PriceColumn:
        return {.text = tr("Price"), .tip = tr("Per GPU hour, as offered")};
    case YenColumn:
        return {.text = tr("Yen per hour"), .tip = tr("Tax included")};
    case EffectiveColumn:
        return {.text = tr("Yen per reference hour"),
                .tip = tr("Yen per hour ÷ speed: what decides in the plan")};
    case SpeedColumn:
        return {.text = tr("Speed"), .tip = tr("Compared with the reference GPU")};
    case CapacityColumn:
        return {.text = tr("Capacity (h)")};
    case UsedColumn:
        return {.text = tr("In the plan (h)")};
    case PeriodColumn:
        return {.text = tr("Available")};
    case MinimumColumn:
        return {.text = tr("Minimum term")};
    case MemoryColumn:
        return {.text = tr("Memory")};
    case NetworkColumn:
        return {.text = tr("Network")};
    case StorageColumn:
        return {.text = tr("Storage (TB, month)"), .isHidden = true};
    case RateColumn:
        return {.text = tr("Exchange rate")};
    case ExperienceColumn:
        return {.text = tr("Experience")};
    case NoteColumn:
        return {.text = tr("Note"), .isHidden = true};
    default:
        return {};
    }
}

} // namespace prizedesk
