#pragma once

#include "ui/shared/Chart.h"

namespace prizedesk {

/// Small outlined columns side by side, each filled from below by its share: progress per judge.
class MiniColumns : public Chart
{
    Q_OBJECT

public:
    struct Column
    {
        QString key;
        QString label;
        int done = 0;
        int total = 0;
    };

    explicit MiniColumns(const Theme& theme, QWidget* parent = nullptr);

    void setColumns(std::vector<Column> columns);
    void setHeads(const QString& label, const QString& done, const QString& total);
    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect columnRect(int index) const;

    std::vector<Column> m_columns;
    QStringList m_heads;
    int m_current = 0;
};

} // namespace prizedesk
