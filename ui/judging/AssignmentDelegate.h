#pragma once

#include <QStyledItemDelegate>

namespace prizedesk {

class Theme;

/// Paints a cell of the matrix: a filled dot = assigned, with a lock; a light ground = the judge's
/// field; hatched = conflict of interest; a warning shape = suspected; a dashed ring = new in a
/// proposal; a struck dot = taken away by it.
class AssignmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AssignmentDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintDot(QPainter& painter, const QRectF& dot, int flags) const;

    const Theme& m_theme;
};

} // namespace prizedesk
