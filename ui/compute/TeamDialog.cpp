#include "ui/compute/TeamDialog.h"

#include "models/judging/RefText.h"

namespace prizedesk {

namespace {

QString key(const char* name)
{
    return QLatin1String(name);
}

} // namespace

TeamDialog::TeamDialog(const Theme& theme, const StudentTeam& team,
                       std::vector<MembersEditor::Person> persons, const QStringList& taken,
                       const QString& suggested, QWidget* parent)
    : ComputeForm(theme, team.id.isValid() ? tr("Team %1").arg(team.ref) : tr("New team"),
                  tr("Members are applicants; each is in one team. Institution and category follow "
                     "from the members where they stay empty."),
                  team.id.isValid() ? tr("Save") : tr("Add"), parent)
    , m_team(team)
    , m_taken(taken)
    , m_members(new MembersEditor(theme, std::move(persons), team, this))
{
    beginColumns();
    addText(key("team"), tr("No. (empty: the next free one)"), false, team.ref);
    setFieldEnabled(key("team"), !team.id.isValid());
    setHint(key("team"), suggested);
    addText(key("name"), tr("Name"), false, team.name);
    addText(key("institution"), tr("Institution"), false, team.institution);
    addText(key("category"), tr("Category"), false, team.category);
    addOther(key("member"), tr("Members"), m_members);
    connect(m_members, &MembersEditor::changed, this, &ComputeForm::check);
    setTroubles([this] { return troubles(); });
}

StudentTeam TeamDialog::team() const
{
    StudentTeam team = m_team;
    if (!team.id.isValid())
        team.ref = normaliseReference(text(key("team")));
    team.name = text(key("name"));
    team.institution = text(key("institution"));
    team.category = text(key("category"));
    team.members = m_members->members();
    return team;
}

std::vector<FieldTrouble> TeamDialog::troubles() const
{
    std::vector<FieldTrouble> found;
    const StudentTeam filled = team();
    if (!filled.id.isValid() && m_taken.contains(filled.ref))
        found.push_back({key("team"), tr("There is a team of this number.")});
    if (const QString words = m_members->trouble(); !words.isEmpty())
        found.push_back({key("member"), words});
    else if (!filled.members.empty() && !filled.leader())
        found.push_back({key("member"), tr("Nobody leads the team."), false});
    return found;
}

} // namespace prizedesk
