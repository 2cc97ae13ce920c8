#pragma once

#include "ui/shared/Theme.h"

#include <QStyledItemDelegate>

namespace prizedesk {

/// Paints every table cell from the roles in models/core/ItemRoles.h: tone and state shapes, text,
/// secondary text, badge, bar, interval, heat. Shows the whole text as tooltip where it was cut.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

    /// Room for the check box at the left of the first visible column, 0 = none.
    void setCheckSpace(int pixels) { m_checkSpace = pixels; }
    [[nodiscard]] int checkSpace() const { return m_checkSpace; }
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, QRect room,
                      const QModelIndex& index) const;
    void paintBadge(QPainter& painter, const QRect& rect, const QString& text, Tone tone, bool hatched) const;
    void paintInterval(QPainter& painter, const QRect& room, const QList<double>& values) const;
    [[nodiscard]] bool isFirstColumn(const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const;
    [[nodiscard]] QRect contentRect(const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const;
    [[nodiscard]] QFont fontFor(const QModelIndex& index) const;
    /// Width taken by shapes, badge and secondary text beside the text itself.
    [[nodiscard]] int extrasWidth(const QModelIndex& index) const;

    const Theme& m_theme;
    int m_checkSpace = 0;
    int m_hoveredRow = -1;
};

} // namespace prizedesk
