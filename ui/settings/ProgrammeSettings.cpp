#include "ui/settings/ProgrammeSettings.h"

#include "models/programme/ProgrammeOperations.h"
#include "models/settings/DateWords.h"
#include "models/settings/ProgrammeCheck.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/BannerStack.h"
#include "ui/shared/Card.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace prizedesk {

using Part = ProgrammeTableModel::Part;

namespace {

constexpr std::array kParts{Part::Themes,     Part::Stages,      Part::Criteria, Part::Prizes,
                            Part::Milestones, Part::BudgetHeads, Part::List};

} // namespace

ProgrammeSettings::ProgrammeSettings(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_draft(context.programme())
    , m_parts(new ScopeSwitch(theme(), this))
    , m_lists(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_save(new PrimaryButton(theme(), this))
    , m_summary(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_problems(new BannerStack(theme(), this))
{
    m_save->setObjectName(QStringLiteral("programmeSave"));
    m_discard->setObjectName(QStringLiteral("programmeDiscard"));
    m_add->setObjectName(QStringLiteral("programmeAdd"));
    m_remove->setObjectName(QStringLiteral("programmeRemove"));
    m_lists->setObjectName(QStringLiteral("programmeList"));
    m_parts->setObjectName(QStringLiteral("programmePart"));
    buildLayout();
    for (const QString& list : m_draft.lists.keys())
        m_lists->addItem(QString(), list);
    connect(m_parts, &ScopeSwitch::currentChanged, this,
            [this](const QString& key) { showPart(Part(key.toInt())); });
    connect(m_lists, &QComboBox::activated, this,
            [this] { m_model->setList(m_lists->currentData().toString()); });
    connect(m_add, &QPushButton::clicked, this, &ProgrammeSettings::addRow);
    connect(m_remove, &QPushButton::clicked, this, &ProgrammeSettings::removeRow);
    connect(m_save, &QPushButton::clicked, this, &ProgrammeSettings::save);
    connect(m_discard, &QPushButton::clicked, this, &ProgrammeSettings::discard);
    connect(&context, &OfficeContext::programmeChanged, this, [this] {
        // Somebody's undo or another page: an edit that is under way stays, else the new values.
        if (!m_isEdited)
            takeProgramme();
    });
    showPart(Part::Themes);
    ProgrammeSettings::retranslate();
}

void ProgrammeSettings::buildLayout()
{
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_parts);
    tools->addWidget(m_lists);
    tools->addStretch();
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_summary->setElided(true);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    m_table = new TableView(theme(), this);
    m_table->setObjectName(QStringLiteral("programmeTable"));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setSortingEnabled(false);
    auto* card = new Card(theme(), this);
    card->setHeadVisible(false);
    card->setBody(m_table, false);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->setSpacing(12);
    layout->addLayout(tools);
    layout->addWidget(m_problems);
    layout->addWidget(card, 1);
    layout->addLayout(foot);
}

void ProgrammeSettings::showPart(Part part)
{
    const QString list = part == Part::List ? m_lists->currentData().toString() : QString();
    ProgrammeTableModel* old = m_model;
    m_model = new ProgrammeTableModel(m_draft, part, list, this);
    m_model->setJapanese(m_context.japanese());
    m_table->setSourceModel(m_model);
    m_table->fitColumns();
    delete old;
    connect(m_model, &ProgrammeTableModel::edited, this, [this] {
        m_isEdited = true;
        m_problems->dismiss(QStringLiteral("value"));
        showState();
    });
    connect(m_model, &ProgrammeTableModel::refused, this, [this](const QString& reason) {
        m_problems->show(QStringLiteral("value"), Tone::Bad, reason);
    });
    m_parts->setCurrent(QString::number(int(part)));
    m_lists->setVisible(part == Part::List);
    showState();
}

void ProgrammeSettings::takeProgramme()
{
    m_draft = m_context.programme();
    m_isEdited = false;
    m_model->reload();
    showState();
}

void ProgrammeSettings::discard()
{
    m_problems->dismissAll();
    takeProgramme();
}

void ProgrammeSettings::save()
{
    const QStringList problems = programmeProblems(m_draft);
    if (!problems.isEmpty()) {
        m_problems->show(QStringLiteral("problems"), Tone::Bad,
                         tr("Not saved. %1").arg(problems.join(QLatin1Char(' '))));
        return;
    }
    m_problems->dismissAll();
    const QString what = partWords(m_model->part());
    const bool isSaved =
        m_context.runUndoable(tr("The settings of the programme were saved."), [&] {
            return ProgrammeOperations(m_context.workspace()).save(m_draft, what);
        });
    if (isSaved)
        takeProgramme();
}

void ProgrammeSettings::addRow()
{
    m_model->addRow();
    const int last = m_model->rowCount() - 1;
    if (m_table->showId(last))
        m_table->edit(m_table->currentIndex());
}

void ProgrammeSettings::removeRow()
{
    if (const int row = m_table->currentSourceRow(); row >= 0)
        m_model->removeRowAt(row);
}

QString ProgrammeSettings::summary() const
{
    QStringList parts;
    if (m_model->part() == Part::Criteria) {
        for (const Stage& stage : m_draft.stages) {
            parts.push_back(tr("%1 %2: %3 points")
                                .arg(stage.theme, m_context.in(stage.name),
                                     pointsText(weightSum(m_draft, stage.code))));
        }
    } else if (m_model->part() == Part::Prizes) {
        for (const auto& theme : m_draft.themes) {
            Yen sum;
            for (const Prize& prize : m_draft.prizesOf(theme.code))
                sum += Yen(prize.amount.amount() * prize.count);
            parts.push_back(tr("%1: %2 (%3)").arg(theme.code, yenDigits(sum), yenInWords(sum)));
        }
    } else if (m_model->part() == Part::Milestones || m_model->part() == Part::Themes) {
        // The dates as they will stand on paper, in Japanese years.
        const DateWords wareki(true, true, m_draft.timeZone);
        if (m_model->part() == Part::Themes) {
            for (const auto& theme : m_draft.themes) {
                if (theme.closesAtMs)
                    parts.push_back(
                        tr("%1 closes %2").arg(theme.code, wareki.longDateTime(*theme.closesAtMs)));
            }
        } else if (const int row = m_table->currentSourceRow();
                   row >= 0 && row < int(m_draft.milestones.size())) {
            parts.push_back(wareki.longDate(m_draft.milestones[size_t(row)].atMs));
        }
    }
    return parts.join(QStringLiteral("   "));
}

void ProgrammeSettings::showState()
{
    const bool canWrite = !m_context.isReadOnly();
    m_save->setEnabled(m_isEdited && canWrite);
    m_save->setToolTip(m_isEdited ? QString() : tr("Nothing was changed."));
    m_discard->setEnabled(m_isEdited);
    m_add->setVisible(m_model->canChangeRows());
    m_remove->setVisible(m_model->canChangeRows());
    m_add->setEnabled(canWrite);
    m_remove->setEnabled(canWrite);
    m_summary->setText(summary());
}

QString ProgrammeSettings::partWords(Part part) const
{
    switch (part) {
    case Part::Themes:
        return tr("Themes");
    case Part::Stages:
        return tr("Stages");
    case Part::Criteria:
        return tr("Criteria");
    case Part::Prizes:
        return tr("Prizes");
    case Part::Milestones:
        return tr("Milestones");
    case Part::BudgetHeads:
        return tr("Budget heads");
    case Part::List:
        break;
    }
    return tr("Lists");
}

QString ProgrammeSettings::listWords(const QString& list)
{
    if (list == QLatin1String("domestic_model"))
        return tr("Domestic models");
    if (list == QLatin1String("school_kind"))
        return tr("Kinds of schools");
    if (list == QLatin1String("applicant_kind"))
        return tr("Kinds of applicants");
    if (list == QLatin1String("field_T1"))
        return tr("Fields of theme 1");
    if (list == QLatin1String("metro_area"))
        return tr("Metropolitan areas");
    if (list == QLatin1String("holiday"))
        return tr("Holidays");
    return list;
}

void ProgrammeSettings::retranslate()
{
    std::vector<ScopeSwitch::Segment> segments;
    for (const Part part : kParts)
        segments.push_back({.key = QString::number(int(part)), .text = partWords(part)});
    const QSignalBlocker quiet(m_parts);
    m_parts->setSegments(std::move(segments));
    m_parts->setCurrent(QString::number(int(m_model->part())));
    m_parts->setAccessibleName(tr("Part of the programme"));
    for (int i = 0; i < m_lists->count(); ++i)
        m_lists->setItemText(i, listWords(m_lists->itemData(i).toString()));
    m_lists->setAccessibleName(tr("List"));
    m_add->setText(tr("Add a row"));
    m_remove->setText(tr("Remove the row"));
    m_discard->setText(tr("Discard changes"));
    m_save->setText(tr("Save changes"));
    m_table->setAccessibleName(tr("Programme"));
    m_table->setEmptyState(tr("This list is empty."));
    m_model->setJapanese(m_context.japanese());
    showState();
}

} // namespace prizedesk
