#pragma once

#include "ui/shared/Theme.h"

#include <QStyledItemDelegate>

namespace prizedesk {

/// Paints one area: icon, name, what waits in a pill; the current one on white with an accent edge.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigationDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintCount(QPainter& painter, const QRect& row, int count, Tone tone) const;

    const Theme& m_theme;
};

} // namespace prizedesk
