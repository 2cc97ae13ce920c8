#pragma once

#include "ui/shared/ThemedWidget.h"

#include <optional>

namespace prizedesk {

/// The marks of one criterion as joined boxes: click, or keys 1–5 (also full-width ones; the input
/// method is off), Backspace clears, ↑ ↓ go to the next criterion. It only asks: what it shows is
/// set by `setMark` once the mark is saved.
class MarkField : public ThemedWidget
{
    Q_OBJECT

public:
    MarkField(const Theme& theme, int maxMark, QWidget* parent = nullptr);

    void setMark(std::optional<int> mark);
    [[nodiscard]] std::optional<int> mark() const { return m_mark; }
    /// The criterion's name, for screen readers.
    void setSubject(const QString& subject);
    [[nodiscard]] QSize sizeHint() const override;

    /// The mark that a key stands for: 1–9, full-width １–９; nothing for other keys.
    [[nodiscard]] static std::optional<int> markOf(const QKeyEvent& event);

Q_SIGNALS:
    void markWanted(int mark);
    void clearWanted();
    void stepWanted(int direction);
    void focused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void retranslate() override;

private:
    [[nodiscard]] QRect boxRect(int mark) const;
    [[nodiscard]] int markAt(const QPoint& position) const;

    int m_maxMark;
    std::optional<int> m_mark;
    int m_hovered = 0;
    QString m_subject;
};

} // namespace prizedesk
