#pragma once

#include "ui/shared/Theme.h"

#include <QAbstractButton>

namespace prizedesk {

/// Words in accent that act: links in card heads, "Clear all", the verb of a banner.
/// Reached by Tab, triggered by Enter and Space.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const Theme& theme, QWidget* parent = nullptr);

    void setStrong(bool strong);
    /// Quiet links are in secondary colour until pointed at.
    void setQuiet(bool quiet);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    bool m_strong = false;
    bool m_quiet = false;
};

} // namespace prizedesk
