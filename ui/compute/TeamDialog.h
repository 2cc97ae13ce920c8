#pragma once

#include "ui/compute/ComputeForm.h"
#include "ui/compute/MembersEditor.h"

namespace prizedesk {

/// A student team, new or known: its number, name, institution, category and members.
class TeamDialog : public ComputeForm
{
    Q_OBJECT

public:
    /// `taken`: numbers of other teams; `suggested`: the next free number.
    TeamDialog(const Theme& theme, const StudentTeam& team,
               std::vector<MembersEditor::Person> persons, const QStringList& taken,
               const QString& suggested, QWidget* parent);

    /// As filled in.
    [[nodiscard]] StudentTeam team() const;
    [[nodiscard]] MembersEditor& members() const { return *m_members; }

private:
    [[nodiscard]] std::vector<FieldTrouble> troubles() const;

    StudentTeam m_team;
    QStringList m_taken;
    MembersEditor* m_members;
};

} // namespace prizedesk
