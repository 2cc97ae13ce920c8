#pragma once

#include "ui/shared/ThemedWidget.h"

#include <vector>

namespace prizedesk {

/// Names of an entry's documents side by side, one in force. Left and right arrows move.
class DocumentTabs : public ThemedWidget
{
    Q_OBJECT

public:
    struct Tab
    {
        QString iconName;
        QString text;
        QString note; ///< "12 pages"
        QString tip;
    };

    explicit DocumentTabs(const Theme& theme, QWidget* parent = nullptr);

    void setTabs(std::vector<Tab> tabs, int current);
    [[nodiscard]] const std::vector<Tab>& tabs() const { return m_tabs; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int widthOf(const Tab& tab) const;
    [[nodiscard]] QRect tabRect(int index) const;
    [[nodiscard]] int tabAt(const QPoint& position) const;

    std::vector<Tab> m_tabs;
    int m_current = 0;
};

} // namespace prizedesk
