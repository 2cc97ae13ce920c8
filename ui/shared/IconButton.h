#pragma once

#include "ui/shared/Theme.h"

#include <QToolButton>

namespace prizedesk {

/// A bare icon, 28 × 28. `setPurpose` gives tooltip and accessible name at once.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const Theme& theme, const QString& iconName, QWidget* parent = nullptr);

    void setPurpose(const QString& text);
    /// 24 × 24, for heads of cards and banners.
    void setSmall(bool small);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    const Theme& m_theme;
    bool m_small = false;
};

} // namespace prizedesk
