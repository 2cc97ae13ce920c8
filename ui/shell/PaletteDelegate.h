#pragma once

#include "ui/shared/Theme.h"

#include <QStyledItemDelegate>

namespace prizedesk {

/// Paints one line of the palette: icon, reference, text, detail; at the right where it is found
/// and its key in a box.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace prizedesk
