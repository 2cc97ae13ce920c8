#pragma once

#include "ui/shared/Theme.h"

#include <QAccessible>
#include <QWidget>

namespace prizedesk {

/// Base of the kit's widgets: follows the theme and the language while the window is open.
class ThemedWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ThemedWidget(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// What the widget is to a screen reader.
    [[nodiscard]] QAccessible::Role accessRole() const { return m_accessRole; }

protected:
    void setAccessRole(QAccessible::Role role) { m_accessRole = role; }
    /// Called when colours, fonts or measures changed; the default repaints.
    virtual void themeChanged();
    /// Called when the language changed; set every fixed text here and call it from constructors.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;
    /// The 2 px ring of keyboard focus, just inside `rect`.
    void paintFocusRing(QPainter& painter, const QRect& rect) const;
    /// True if the focus arrived by keyboard, so that a ring is due.
    [[nodiscard]] bool showsFocus() const { return hasFocus() && m_keyboardFocus; }
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Theme& m_theme;
    QAccessible::Role m_accessRole = QAccessible::Client;
    bool m_keyboardFocus = false;
};

} // namespace prizedesk
