#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// A title, a big figure, a caption, and an edge on top. Opens its records by click or Enter.
class StatTile : public ThemedWidget
{
    Q_OBJECT

public:
    explicit StatTile(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const QString& title, const QString& figure, const QString& caption);
    void setEdge(Tone tone);
    /// For what is not a tone, such as changed records.
    void setEdgeAccent();
    /// Chosen tiles are framed in accent: their records are listed beneath.
    void setCurrent(bool current);
    void setClickable(bool clickable);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void themeChanged() override;

private:
    QString m_title;
    QString m_figure;
    QString m_caption;
    Tone m_tone = Tone::Neutral;
    bool m_accent = false;
    bool m_current = false;
    bool m_clickable = false;
};

} // namespace prizedesk
