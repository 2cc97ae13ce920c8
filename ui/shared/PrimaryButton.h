#pragma once

#include "ui/shared/Theme.h"

#include <QPushButton>

namespace prizedesk {

/// The one filled button of a page. Its text says what will happen: "Import 17 rows".
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const Theme& theme, QWidget* parent = nullptr);
    PrimaryButton(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    /// An icon of the kit in the colour of the button's text.
    void setIconName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace prizedesk
