#pragma once

#include "ui/shared/Theme.h"

#include <QStyledItemDelegate>

namespace prizedesk {

/// Paints a heat cell from StepRole, HatchRole and CutLineRole. The selected row has an edge in
/// accent instead of a ground, so that the colours keep their meaning.
class HeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HeatDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintSign(QPainter& painter, const QRect& cell, const QString& sign) const;

    const Theme& m_theme;
};

} // namespace prizedesk
