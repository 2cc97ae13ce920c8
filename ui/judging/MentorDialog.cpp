#include "ui/judging/MentorDialog.h"

#include <QLineEdit>
#include <QListWidget>

namespace prizedesk {

MentorDialog::MentorDialog(const Theme& theme, const Mentor& mentor, const QStringList& teams,
                           QWidget* parent)
    : PromptDialog(theme, mentor.id.isValid() ? tr("Mentor %1").arg(mentor.ref) : tr("New mentor"),
                   tr("Name and e-mail address are kept sealed. Judges who have to do with a mentor "
                      "are suspected of an interest in the team's entries."),
                   mentor.id.isValid() ? tr("Save") : tr("Add"), parent)
    , m_mentor(mentor)
    , m_name(line(tr("Name"), mentor.name, "nameField"))
    , m_kana(line(tr("Kana"), mentor.kana, "kanaField"))
    , m_email(line(tr("E-mail"), mentor.email, "emailField"))
    , m_affiliation(line(tr("Affiliation"), mentor.affiliation, "affiliationField"))
    , m_corporateNumber(line(tr("Corporate number of the affiliation"), mentor.corporateNumber,
                             "numberField"))
    , m_teams(new QListWidget(this))
{
    for (QLineEdit* field : {m_name, m_kana, m_email})
        field->setEnabled(!mentor.erased);
    addTeams(theme, teams);
    const auto check = [this] {
        setAcceptable(m_mentor.erased || !m_name->text().trimmed().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
}

QLineEdit* MentorDialog::line(const QString& label, const QString& value, const char* name)
{
    auto* field = new QLineEdit(value, this);
    field->setObjectName(QString::fromLatin1(name));
    addField(label, field);
    return field;
}

void MentorDialog::addTeams(const Theme& theme, const QStringList& teams)
{
    m_teams->setObjectName(QStringLiteral("teamsList"));
    m_teams->setFlow(QListView::LeftToRight);
    m_teams->setWrapping(true);
    m_teams->setResizeMode(QListView::Adjust);
    m_teams->setSpacing(theme.px(2));
    m_teams->setFixedHeight(theme.px(120));
    m_teams->setTabKeyNavigation(false);
    for (const QString& team : teams) {
        auto* item = new QListWidgetItem(team, m_teams);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_mentor.teams.contains(team) ? Qt::Checked : Qt::Unchecked);
    }
    addField(teams.isEmpty() ? tr("Teams: none is registered yet") : tr("Teams"), m_teams);
    m_teams->setEnabled(!teams.isEmpty());
}

Mentor MentorDialog::mentor() const
{
    Mentor mentor = m_mentor;
    mentor.name = m_name->text().trimmed();
    mentor.kana = m_kana->text().trimmed();
    mentor.email = m_email->text().trimmed();
    mentor.affiliation = m_affiliation->text().trimmed();
    mentor.corporateNumber = m_corporateNumber->text().trimmed();
    mentor.teams.clear();
    for (int row = 0; row < m_teams->count(); ++row) {
        if (m_teams->item(row)->checkState() == Qt::Checked)
            mentor.teams.append(m_teams->item(row)->text());
    }
    return mentor;
}

} // namespace prizedesk
