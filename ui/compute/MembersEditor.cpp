#include "ui/compute/MembersEditor.h"

#include "models/compute/ComputeTables.h"
#include "models/judging/RefText.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr auto kDayForm = "yyyy/MM/dd";

} // namespace

MembersEditor::MembersEditor(const Theme& theme, std::vector<Person> persons,
                             const StudentTeam& team, QWidget* parent)
    : QWidget(parent)
    , m_persons(std::move(persons))
    , m_team(team.ref)
    , m_table(new QTableWidget(0, LeadsColumn + 1, this))
    , m_choice(new QComboBox(this))
    , m_add(new QPushButton(tr("Add member"), this))
    , m_remove(new QPushButton(tr("Remove member"), this))
{
    m_table->setObjectName(QStringLiteral("members"));
    m_table->setAccessibleName(tr("Members"));
    m_table->setHorizontalHeaderLabels(
        {tr("No."), tr("Name"), tr("School"), tr("Role"), tr("Since"), tr("Leads")});
    m_table->verticalHeader()->hide();
    QHeaderView* head = m_table->horizontalHeader();
    for (const Column column : {RefColumn, NameColumn, JoinedColumn, LeadsColumn})
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(SchoolColumn, QHeaderView::Stretch);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(theme.px(170));
    m_choice->setObjectName(QStringLiteral("memberChoice"));
    m_choice->setAccessibleName(tr("Applicant"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_add->setObjectName(QStringLiteral("addMember"));
    m_remove->setObjectName(QStringLiteral("removeMember"));
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_choice, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(6));
    column->addWidget(m_table);
    column->addLayout(line);
    setFocusProxy(m_table);
    for (const TeamMember& member : team.members)
        append(member);
    fillChoices();
    connect(m_table, &QTableWidget::itemChanged, this, [this] { Q_EMIT changed(); });
    connect(m_add, &QPushButton::clicked, this, &MembersEditor::addChosen);
    connect(m_remove, &QPushButton::clicked, this, &MembersEditor::removeCurrent);
}

const MembersEditor::Person* MembersEditor::person(const QString& ref) const
{
    const auto found = std::find_if(m_persons.begin(), m_persons.end(),
                                    [&](const Person& each) { return each.applicant.ref == ref; });
    return found == m_persons.end() ? nullptr : &*found;
}

void MembersEditor::append(const TeamMember& member)
{
    // A row that is filled in part is nothing to look at yet.
    const QSignalBlocker quiet(m_table);
    const Person* known = person(member.ref);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto set = [&](Column column, const QString& text, bool isEditable) {
        auto* item = new QTableWidgetItem(text);
        if (!isEditable)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, column, item);
    };
    set(RefColumn, member.ref, false);
    set(NameColumn, known ? known->name : QString(), false);
    set(SchoolColumn, known ? known->applicant.school : QString(), false);
    set(RoleColumn, member.role, true);
    set(JoinedColumn, member.joinedOn.toString(QLatin1String(kDayForm)), true);
    auto* leads = new QTableWidgetItem;
    leads->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    leads->setCheckState(member.leads ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, LeadsColumn, leads);
}

QString MembersEditor::cell(int row, Column column) const
{
    return m_table->item(row, column)->text().trimmed();
}

/// Whoever runs, is in no other team and not in the list yet.
void MembersEditor::fillChoices()
{
    QStringList listed;
    for (int row = 0; row < m_table->rowCount(); ++row)
        listed << cell(row, RefColumn);
    m_choice->clear();
    for (const Person& each : m_persons) {
        const TeamApplicant& applicant = each.applicant;
        if (!applicant.runs || listed.contains(applicant.ref) ||
            !(applicant.team.isEmpty() || applicant.team == m_team))
            continue;
        m_choice->addItem(
            QStringLiteral("%1　%2　%3").arg(applicant.ref, each.name, applicant.school),
            applicant.ref);
    }
    m_choice->setCurrentIndex(-1);
    m_add->setEnabled(m_choice->count() > 0);
    m_remove->setEnabled(m_table->rowCount() > 0);
}

void MembersEditor::add(const QString& ref)
{
    if (m_choice->findData(ref) < 0)
        return;
    TeamMember member;
    member.ref = ref;
    member.leads = m_table->rowCount() == 0;
    append(member);
    fillChoices();
    Q_EMIT
    changed();
}

void MembersEditor::addChosen()
{
    // What was typed may be the number alone, or the whole of a choice.
    const QString typed = m_choice->currentText().trimmed();
    const int exact = m_choice->findText(typed);
    add(exact >= 0 ? m_choice->itemData(exact).toString() : normaliseReference(typed));
}

void MembersEditor::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    fillChoices();
    Q_EMIT
    changed();
}

std::vector<TeamMember> MembersEditor::members() const
{
    std::vector<TeamMember> found;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        TeamMember member;
        member.ref = cell(row, RefColumn);
        if (const Person* known = person(member.ref))
            member.entry = known->applicant.id;
        member.role = cell(row, RoleColumn);
        member.joinedOn = readDay(cell(row, JoinedColumn)).value_or(QDate());
        member.leads = m_table->item(row, LeadsColumn)->checkState() == Qt::Checked;
        found.push_back(member);
    }
    std::stable_sort(found.begin(), found.end(), [](const TeamMember& a, const TeamMember& b) {
        return a.leads != b.leads ? a.leads : a.ref < b.ref;
    });
    return found;
}

QString MembersEditor::trouble() const
{
    int leaders = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!readDay(cell(row, JoinedColumn)))
            return tr("%1: the first day is no date.").arg(cell(row, RefColumn));
        leaders += m_table->item(row, LeadsColumn)->checkState() == Qt::Checked ? 1 : 0;
    }
    if (leaders > 1)
        return tr("A team has one leader.");
    return {};
}

} // namespace prizedesk
