#pragma once

#include "ui/shared/ThemedWidget.h"

class QVBoxLayout;
class QScrollArea;

namespace prizedesk {

class IconButton;
class LinkButton;
class Stepper;
class TextLabel;

/// Base of the panes at the right: reference and state, title, who, stepper, then sections in the
/// order findings, content, documents, history. 384 px wide at first; goes into a QSplitter.
class DetailPane : public ThemedWidget
{
    Q_OBJECT

public:
    /// A part of the pane with its head: title, count, link or note at the right.
    class Section;

    explicit DetailPane(const Theme& theme, QWidget* parent = nullptr);

    void setReference(const QString& reference);
    void setState(StateShape shape, const QString& word);
    void setState(Tone tone, const QString& word);
    void setTitle(const QString& title);
    void setWho(const QString& who);
    void setSteps(const QStringList& steps, int current);
    /// Adds a section beneath the others; the pane owns `body`.
    Section& addSection(const QString& title, QWidget* body);
    /// Shown instead of everything while nothing is chosen.
    void setNothing(const QString& sentence);
    void showNothing(bool nothing);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    class StateMark;

    TextLabel* m_reference;
    StateMark* m_state;
    TextLabel* m_title;
    TextLabel* m_who;
    Stepper* m_stepper;
    IconButton* m_previous;
    IconButton* m_next;
    IconButton* m_close;
    QWidget* m_head;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_sections;
    TextLabel* m_nothing;
};

class DetailPane::Section : public ThemedWidget
{
    Q_OBJECT

public:
    Section(const Theme& theme, const QString& title, QWidget* body, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Below 0 = no count.
    void setCount(int count);
    void setNote(const QString& note);
    void setLink(const QString& text);

Q_SIGNALS:
    void linkTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_count;
    TextLabel* m_note;
    LinkButton* m_link;
};

} // namespace prizedesk
