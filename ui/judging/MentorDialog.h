#pragma once

#include "models/entrants/Mentor.h"
#include "ui/shared/PromptDialog.h"

class QLineEdit;
class QListWidget;

namespace prizedesk {

/// Asks for a new mentor or the changes of one. Collects a value, writes nothing.
class MentorDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// `teams`: reference numbers of all teams. A mentor without a valid id is a new one.
    MentorDialog(const Theme& theme, const Mentor& mentor, const QStringList& teams,
                 QWidget* parent);

    [[nodiscard]] Mentor mentor() const;

private:
    QLineEdit* line(const QString& label, const QString& value, const char* name);
    void addTeams(const Theme& theme, const QStringList& teams);

    Mentor m_mentor;
    QLineEdit* m_name;
    QLineEdit* m_kana;
    QLineEdit* m_email;
    QLineEdit* m_affiliation;
    QLineEdit* m_corporateNumber;
    QListWidget* m_teams;
};

} // namespace prizedesk
