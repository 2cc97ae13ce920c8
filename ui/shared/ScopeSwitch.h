#pragma once

#include "ui/shared/ThemedWidget.h"

#include <vector>

namespace prizedesk {

/// Joined segments, one in force, each with an optional count: "テーマ1 150 | テーマ2 400".
/// Left and right arrows move, so do Home and End.
class ScopeSwitch : public ThemedWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString key;
        QString text;
        /// Below 0 = no count shown.
        int count = -1;
    };

    explicit ScopeSwitch(const Theme& theme, QWidget* parent = nullptr);

    void setSegments(std::vector<Segment> segments);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& key);
    void setCount(const QString& key, int count);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    [[nodiscard]] QRect segmentRect(int index) const;
    [[nodiscard]] int segmentWidth(const Segment& segment) const;
    void choose(int index);

    std::vector<Segment> m_segments;
    int m_current = 0;
};

} // namespace prizedesk
