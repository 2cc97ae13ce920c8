#pragma once

#include "models/committee/Meeting.h"
#include "ui/shared/PromptDialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QTimeEdit;

namespace prizedesk {

class OfficeContext;
class TextLabel;

/// When and where a meeting takes place, who chairs it, and who is invited.
class MeetingDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// A meeting without an id is a new one: its time is proposed. `members` are ticked.
    /// Throws `StorageError`.
    MeetingDialog(OfficeContext& context, const Meeting& meeting,
                  const std::vector<JudgeId>& members, QWidget* parent);

    [[nodiscard]] Meeting meeting() const;
    [[nodiscard]] std::vector<JudgeId> members() const;

private:
    void fillMembers(const std::vector<JudgeId>& members);
    void fillChair(JudgeId chair);
    void check();

    OfficeContext& m_context;
    Meeting m_meeting;
    QDateEdit* m_date;
    QTimeEdit* m_start;
    QTimeEdit* m_end;
    QLineEdit* m_place;
    QCheckBox* m_online;
    QListWidget* m_members;
    QComboBox* m_chair;
    TextLabel* m_hint;
};

} // namespace prizedesk
