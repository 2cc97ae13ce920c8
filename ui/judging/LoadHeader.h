#pragma once

#include <QHeaderView>

namespace prizedesk {

class Theme;

/// Heads of the judges in the matrix: reference number, how many entries the judge has of how many
/// at most, and a bar that shows it.
class LoadHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LoadHeader(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
};

} // namespace prizedesk
