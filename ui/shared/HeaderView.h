#pragma once

#include "ui/shared/FilterProxy.h"
#include "ui/shared/Theme.h"

#include <QHeaderView>

namespace prizedesk {

/// Heads of a table, 30 px: sorted column in accent with arrow, boxed あ before the arrow for kana
/// order, a small 2 at the second key (Shift+click), a check box for all rows at the left.
class HeaderView : public QHeaderView
{
    Q_OBJECT

public:
    HeaderView(const Theme& theme, QWidget* parent);

    void setSortKeys(std::vector<FilterProxy::SortKey> keys);
    /// Room for the check box at the left of the first column, 0 = none.
    void setCheckSpace(int pixels);
    void setCheckState(Qt::CheckState state);
    /// The leftmost visible column; -1 = none.
    [[nodiscard]] int firstSection() const;

Q_SIGNALS:
    void sortWanted(int column, bool asSecondKey);
    void checkToggled();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int sortPlace(int section) const;
    [[nodiscard]] bool isInCheckSpace(const QPoint& position) const;
    [[nodiscard]] bool alignsRight(int section) const;
    [[nodiscard]] bool isCentred(int section) const;
    void paintAxis(QPainter& painter, const QRect& rect, int section) const;

    const Theme& m_theme;
    std::vector<FilterProxy::SortKey> m_sortKeys;
    int m_checkSpace = 0;
    Qt::CheckState m_checkState = Qt::Unchecked;
    bool m_pressedCheck = false;
};

} // namespace prizedesk
