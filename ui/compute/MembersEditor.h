#pragma once

#include "models/compute/TeamApplicants.h"
#include "ui/shared/Theme.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace prizedesk {

/// The members of a team: chosen from the applicants, with role, first day and who leads.
class MembersEditor : public QWidget
{
    Q_OBJECT

public:
    /// An applicant with the name to show.
    struct Person
    {
        TeamApplicant applicant;
        QString name;
    };

    MembersEditor(const Theme& theme, std::vector<Person> persons, const StudentTeam& team,
                  QWidget* parent);

    [[nodiscard]] std::vector<TeamMember> members() const;
    /// What is wrong, in words; empty: nothing.
    [[nodiscard]] QString trouble() const;

    /// By reference number; nothing happens for somebody who cannot be a member.
    void add(const QString& ref);

Q_SIGNALS:
    void changed();

private:
    enum Column { RefColumn, NameColumn, SchoolColumn, RoleColumn, JoinedColumn, LeadsColumn };

    void append(const TeamMember& member);
    void addChosen();
    void removeCurrent();
    void fillChoices();
    [[nodiscard]] const Person* person(const QString& ref) const;
    [[nodiscard]] QString cell(int row, Column column) const;

    std::vector<Person> m_persons;
    QString m_team;
    QTableWidget* m_table;
    QComboBox* m_choice;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace prizedesk
