#pragma once

#include "ui/shared/Chart.h"

#include <array>

namespace prizedesk {

/// The 47 prefectures (JIS X 0401 numbers 1..47) as tiles roughly where they lie, each with short
/// name and count, filled by steps. Arrows move between tiles, Enter opens.
class PrefectureTiles : public Chart
{
    Q_OBJECT

public:
    explicit PrefectureTiles(const Theme& theme, QWidget* parent = nullptr);

    /// Index 0 = prefecture 1 (Hokkaido). `clicked` sends the number as two digits, "01".."47".
    void setCounts(const std::array<int, 47>& counts);
    /// Upper ends of the steps, e.g. {5, 10, 15, 30}: five classes, the last open.
    void setBounds(std::vector<int> bounds);
    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Two characters in Japanese, up to three letters in English.
    [[nodiscard]] static QString shortName(int number);
    [[nodiscard]] static QString fullName(int number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void retranslate() override;

private:
    /// From one tile to the next.
    [[nodiscard]] int pitch() const;
    [[nodiscard]] QRect tileRect(int number) const;
    [[nodiscard]] int tileAt(const QPoint& position) const;
    [[nodiscard]] int classOf(int count) const;
    void paintLegend(QPainter& painter) const;

    std::array<int, 47> m_counts{};
    std::vector<int> m_bounds{5, 10, 15, 30};
    int m_current = 13;
};

} // namespace prizedesk
