#pragma once

#include "ui/shared/CellDelegate.h"

namespace prizedesk {

/// A table cell with a small line over time, or with a small histogram; everything else as the
/// common delegate paints it.
class SparkDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit SparkDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintLine(QPainter& painter, const QRectF& room, const QModelIndex& index) const;
    void paintBins(QPainter& painter, const QRectF& room, const QList<int>& bins) const;

    const Theme& m_theme;
};

} // namespace prizedesk
