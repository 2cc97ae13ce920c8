#pragma once

#include "models/programme/Programme.h"
#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class CommentEdit;
class JudgeSession;
class ScopeSwitch;
class TextLabel;
class TonePill;

/// The comment on the current criterion, or on the whole entry, saved with every key, and what is
/// still asked of it.
class CommentCard : public ThemedWidget
{
    Q_OBJECT

public:
    CommentCard(JudgeSession& session, const Theme& theme, QWidget* parent);

    /// `criterion` null: only the comment on the whole entry is there.
    void showCell(const QString& entry, const Criterion* criterion);
    /// The same cell, after its mark or its text changed elsewhere.
    void refresh();
    void setJapanese(bool japanese);
    [[nodiscard]] CommentEdit& edit() const { return *m_edit; }
    [[nodiscard]] ScopeSwitch& scope() const { return *m_scope; }

protected:
    void themeChanged() override;
    void retranslate() override;

private:
    [[nodiscard]] bool isOverall() const;
    [[nodiscard]] QString saved() const;
    void save();
    void showState();

    JudgeSession& m_session;
    QString m_entry;
    std::optional<Criterion> m_criterion;
    bool m_japanese = true;
    ScopeSwitch* m_scope;
    TextLabel* m_subject;
    TonePill* m_state;
    CommentEdit* m_edit;
};

} // namespace prizedesk
