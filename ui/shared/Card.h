#pragma once

#include "ui/shared/ThemedWidget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace prizedesk {

class LinkButton;
class TextLabel;

/// A white box with a head of 36 px: title, subtitle, tools, link in the corner; and a body.
class Card : public ThemedWidget
{
    Q_OBJECT

public:
    explicit Card(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// Words at the right of the head that act; empty takes them away.
    void setLink(const QString& text);
    /// Plain words at the right of the head.
    void setNote(const QString& text);
    /// A widget after the subtitle (a pill), or at the right end of the head (an icon button).
    void addHeadWidget(QWidget* widget);
    void addHeadTool(QWidget* widget);
    void setHeadVisible(bool visible);
    /// The body. Tables go edge to edge (`padded` false), everything else has 12 px around.
    void setBody(QWidget* body, bool padded = true);

Q_SIGNALS:
    void linkTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    QWidget* m_head;
    QHBoxLayout* m_headLayout;
    QHBoxLayout* m_headWidgets;
    QHBoxLayout* m_headTools;
    QVBoxLayout* m_layout;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    TextLabel* m_note;
    LinkButton* m_link;
    QWidget* m_body = nullptr;
    bool m_padded = true;
};

} // namespace prizedesk
