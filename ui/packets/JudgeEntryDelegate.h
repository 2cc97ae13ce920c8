#pragma once

#include <QStyledItemDelegate>

namespace prizedesk {

class Theme;

/// One entry on two lines: shape of its progress, reference number, title, points at the right.
class JudgeEntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JudgeEntryDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintProgress(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace prizedesk
