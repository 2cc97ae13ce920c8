#pragma once

#include "ui/shared/ThemedWidget.h"

class QListView;

namespace prizedesk {

class CommentEdit;
class JudgeEntryModel;
class JudgeProgressBar;
class JudgeSession;
class TextLabel;

/// Left side of the judge's window: how far the judge is, the entries in their order, and the note
/// to oneself on the current entry, which never leaves the packet.
class JudgeEntryList : public ThemedWidget
{
    Q_OBJECT

public:
    JudgeEntryList(JudgeSession& session, const Theme& theme, QWidget* parent = nullptr);

    void setCurrent(const QString& ref);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QListView& view() const { return *m_view; }
    [[nodiscard]] CommentEdit& noteEdit() const { return *m_note; }

Q_SIGNALS:
    void entryWanted(const QString& ref);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    void refresh();
    void showNote();

    JudgeSession& m_session;
    JudgeEntryModel* m_model;
    TextLabel* m_title;
    TextLabel* m_order;
    JudgeProgressBar* m_bar;
    QListView* m_view;
    TextLabel* m_noteTitle;
    TextLabel* m_noteHint;
    CommentEdit* m_note;
    bool m_showing = false;
};

} // namespace prizedesk
