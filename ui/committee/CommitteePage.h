#pragma once

#include "ui/committee/CommitteeView.h"
#include "ui/shell/PageRegistry.h"

#include <map>

class QComboBox;
class QStackedWidget;

namespace prizedesk {

class CommentsView;
class MeetingsView;
class PageHead;
class QuestionsView;

/// The committee's paperwork of a theme: meetings with attendance and minutes, questions to
/// finalists, comments for entrants.
class CommitteePage : public Page
{
    Q_OBJECT

public:
    explicit CommitteePage(OfficeContext& context, QWidget* parent = nullptr);

    /// `Target::kSection` names the part: meetings, questions, comments.
    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

    void showSection(const QString& key);
    [[nodiscard]] MeetingsView& meetings() const { return *m_meetings; }
    [[nodiscard]] QuestionsView& questions() const { return *m_questions; }
    [[nodiscard]] CommentsView& comments() const { return *m_comments; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void addView(const QString& key, CommitteeView* view);
    void fillThemes();
    void setCommitteeTheme(const QString& code);
    [[nodiscard]] CommitteeView& current() const;

    struct Part
    {
        CommitteeView* view = nullptr;
        std::vector<QWidget*> buttons;
    };

    PageHead* m_head;
    QComboBox* m_themes;
    QStackedWidget* m_stack;
    MeetingsView* m_meetings;
    QuestionsView* m_questions;
    CommentsView* m_comments;
    std::map<QString, Part> m_parts;
    QString m_theme;
    QString m_section;
};

/// The committee as a tab of the judging area.
[[nodiscard]] PageInfo committeePageInfo();

} // namespace prizedesk
