#pragma once

#include "models/compute/ComputeTableModel.h"
#include "models/compute/OfferRecord.h"

namespace prizedesk {

/// Offers side by side by the criteria of the call: when and how much, memory and network, price,
/// experience. The cheapest effective hour is bold.
class OffersTableModel : public ComputeTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        ProviderColumn,
        GpuColumn,
        PriceColumn,
        YenColumn,
        EffectiveColumn,
        SpeedColumn,
        CapacityColumn,
        UsedColumn,
        PeriodColumn,
        MinimumColumn,
        MemoryColumn,
        NetworkColumn,
        StorageColumn,
        RateColumn,
        ExperienceColumn,
        NoteColumn,
        ColumnCount
    };

    using ComputeTableModel::ComputeTableModel;

    /// `planned`: GPU-hours by offer of the approved plan.
    void setOffers(std::vector<OfferRecord> offers, QMap<QString, qint64> planned);
    [[nodiscard]] const std::vector<OfferRecord>& offers() const { return m_offers; }
    /// Null where there is none of that id.
    [[nodiscard]] const OfferRecord* offer(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Head head(int column) const override;
    [[nodiscard]] qint64 idOf(int row) const override;

private:
    std::vector<OfferRecord> m_offers;
    QMap<QString, qint64> m_planned;
    qint64 m_cheapest = 0;
};

} // namespace prizedesk
