#include "ui/journal/JournalPane.h"

#include "models/settings/DateWords.h"
#include "models/storage/ChangeCapture.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shell/OfficeContext.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace prizedesk {

namespace {

struct TableName
{
    const char* table;
    const char* text;
};

constexpr std::array kTables{
    TableName{"programme", QT_TRANSLATE_NOOP("Table", "Programme")},
    TableName{"theme", QT_TRANSLATE_NOOP("Table", "Themes")},
    TableName{"stage", QT_TRANSLATE_NOOP("Table", "Stages")},
    TableName{"criterion", QT_TRANSLATE_NOOP("Table", "Criteria")},
    TableName{"prize", QT_TRANSLATE_NOOP("Table", "Prizes")},
    TableName{"milestone", QT_TRANSLATE_NOOP("Table", "Milestones")},
    TableName{"budget_head", QT_TRANSLATE_NOOP("Table", "Budget heads")},
    TableName{"envelope", QT_TRANSLATE_NOOP("Table", "Compute budget")},
    TableName{"list_item", QT_TRANSLATE_NOOP("Table", "Lists")},
    TableName{"rule", QT_TRANSLATE_NOOP("Table", "Rules")},
    TableName{"person", QT_TRANSLATE_NOOP("Table", "Persons")},
    TableName{"profile", QT_TRANSLATE_NOOP("Table", "Profiles")},
    TableName{"entry", QT_TRANSLATE_NOOP("Table", "Entries")},
    TableName{"finding", QT_TRANSLATE_NOOP("Table", "Findings")},
    TableName{"correction", QT_TRANSLATE_NOOP("Table", "Corrections")},
    TableName{"quarantine", QT_TRANSLATE_NOOP("Table", "Quarantined rows")},
    TableName{"entry_source", QT_TRANSLATE_NOOP("Table", "Sources of entries")},
    TableName{"form_mapping", QT_TRANSLATE_NOOP("Table", "Columns of forms")},
    TableName{"stage_entry", QT_TRANSLATE_NOOP("Table", "Entries of a stage")},
    TableName{"judge", QT_TRANSLATE_NOOP("Table", "Judges")},
    TableName{"conflict", QT_TRANSLATE_NOOP("Table", "Conflicts of interest")},
    TableName{"declaration", QT_TRANSLATE_NOOP("Table", "Declarations of interest")},
    TableName{"dismissed_suspicion", QT_TRANSLATE_NOOP("Table", "Dismissed suspicions")},
    TableName{"assignment", QT_TRANSLATE_NOOP("Table", "Assignments")},
    TableName{"mark", QT_TRANSLATE_NOOP("Table", "Marks")},
    TableName{"quorum_rule", QT_TRANSLATE_NOOP("Table", "Quorum rules")},
    TableName{"meeting", QT_TRANSLATE_NOOP("Table", "Meetings")},
    TableName{"agenda_item", QT_TRANSLATE_NOOP("Table", "Items of agendas")},
    TableName{"agenda_entry", QT_TRANSLATE_NOOP("Table", "Entries on agendas")},
    TableName{"agenda_document", QT_TRANSLATE_NOOP("Table", "Papers of agendas")},
    TableName{"attendance", QT_TRANSLATE_NOOP("Table", "Attendance")},
    TableName{"question", QT_TRANSLATE_NOOP("Table", "Questions")},
    TableName{"entrant_comment", QT_TRANSLATE_NOOP("Table", "Comments for entrants")},
    TableName{"anchor", QT_TRANSLATE_NOOP("Table", "Anchors of marks")},
    TableName{"stage_terms", QT_TRANSLATE_NOOP("Table", "Terms of stages")},
    TableName{"document", QT_TRANSLATE_NOOP("Table", "Documents")},
    TableName{"document_content", QT_TRANSLATE_NOOP("Table", "Contents of documents")},
    TableName{"document_chunk", QT_TRANSLATE_NOOP("Table", "Parts of documents")},
    TableName{"rubric_version", QT_TRANSLATE_NOOP("Table", "Versions of rubrics")},
    TableName{"packet", QT_TRANSLATE_NOOP("Table", "Packets")},
    TableName{"packet_entry", QT_TRANSLATE_NOOP("Table", "Entries in packets")},
    TableName{"packet_return", QT_TRANSLATE_NOOP("Table", "Returns of packets")},
    TableName{"score_sheet", QT_TRANSLATE_NOOP("Table", "Score sheets")},
    TableName{"score_sheet_entry", QT_TRANSLATE_NOOP("Table", "Entries on score sheets")},
    TableName{"sheet_return", QT_TRANSLATE_NOOP("Table", "Returns of score sheets")},
    TableName{"returned_cell", QT_TRANSLATE_NOOP("Table", "Marks as returned")},
    TableName{"overall_comment", QT_TRANSLATE_NOOP("Table", "Overall comments")},
    TableName{"mark_origin", QT_TRANSLATE_NOOP("Table", "Origins of marks")},
    TableName{"typed_mark", QT_TRANSLATE_NOOP("Table", "Marks typed from paper")},
    TableName{"tie_rule", QT_TRANSLATE_NOOP("Table", "Rules for ties")},
    TableName{"tie_decision", QT_TRANSLATE_NOOP("Table", "Decisions on ties")},
    TableName{"lot", QT_TRANSLATE_NOOP("Table", "Lots")},
    TableName{"sealed_result", QT_TRANSLATE_NOOP("Table", "Sealed results")},
    TableName{"award_basis", QT_TRANSLATE_NOOP("Table", "Grounds of awards")},
    TableName{"award_confirmation", QT_TRANSLATE_NOOP("Table", "Confirmations of awards")},
    TableName{"award", QT_TRANSLATE_NOOP("Table", "Awards")},
    TableName{"compute_setting", QT_TRANSLATE_NOOP("Table", "Settings of the compute budget")},
    TableName{"offer", QT_TRANSLATE_NOOP("Table", "Offers")},
    TableName{"team", QT_TRANSLATE_NOOP("Table", "Teams")},
    TableName{"team_member", QT_TRANSLATE_NOOP("Table", "Members of teams")},
    TableName{"compute_request", QT_TRANSLATE_NOOP("Table", "Requests for compute")},
    TableName{"compute_plan", QT_TRANSLATE_NOOP("Table", "Compute plans")},
    TableName{"tranche", QT_TRANSLATE_NOOP("Table", "Tranches of allotments")},
    TableName{"other_cost", QT_TRANSLATE_NOOP("Table", "Other compute cost")},
    TableName{"usage_row", QT_TRANSLATE_NOOP("Table", "Use of compute")},
    TableName{"ledger_line", QT_TRANSLATE_NOOP("Table", "Lines of the ledger")},
    TableName{"usage_remark", QT_TRANSLATE_NOOP("Table", "Remarks on use")},
};

} // namespace

QString tableWords(const QString& table)
{
    for (const TableName& name : kTables) {
        if (table == QLatin1String(name.table))
            return QCoreApplication::translate("Table", name.text);
    }
    return table;
}

JournalPane::JournalPane(OfficeContext& context, QWidget* parent)
    : DetailPane(context.theme(), parent)
    , m_context(context)
    , m_facts(new KeyValueGrid(context.theme(), this))
    , m_rows(new KeyValueGrid(context.theme(), this))
    , m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("journalPane"));
    m_undo->setObjectName(QStringLiteral("undoToHere"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_facts);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    m_factsSection = &addSection({}, body);
    m_rowsSection = &addSection({}, m_rows);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT
        undoWanted(m_action.id);
    });
    JournalPane::retranslate();
    showNothing(true);
}

void JournalPane::show(const Action& action, bool isUndone, int steps)
{
    m_action = action;
    m_isUndone = isUndone;
    m_steps = steps;
    fill();
    showNothing(false);
}

void JournalPane::fill()
{
    if (!m_action.id.isValid())
        return;
    setReference(tr("No. %1").arg(m_action.id.value()));
    if (m_isUndone)
        setState(Tone::Neutral, tr("Undone"));
    else if (m_action.kind == Action::Kind::Note)
        setState(Tone::Information, tr("Note"));
    else
        setState(Tone::Good, tr("In force"));
    setTitle(m_action.description());
    setWho(m_action.who);
    const bool hasReason = !m_action.reason.isEmpty();
    m_facts->setRows(
        {{.label = tr("Time"), .value = m_context.dates().longDateTime(m_action.atMs)},
         {.label = tr("Reason"),
          .value = hasReason ? m_action.reason : tr("(none given)"),
          .isHint = !hasReason},
         {.label = tr("Seal"), .value = QString::fromLatin1(m_action.hash.toHex(' '))}});
    m_undo->setVisible(m_steps > 0 && !m_context.isReadOnly());
    m_undo->setText(m_steps == 1 ? tr("Undo")
                                 : tr("Undo down to here (%n steps)", nullptr, m_steps));
    fillRows();
}

void JournalPane::fillRows()
{
    std::vector<KeyValueGrid::Row> rows;
    int count = 0;
    m_context.attempt([&] {
        const QByteArray changes = m_context.workspace().journal().changes(m_action.id);
        if (changes.isEmpty())
            return;
        for (const auto& [table, touched] : ChangeCapture::describe(changes).tables) {
            QStringList parts;
            const auto add = [&](qsizetype number, const QString& text) {
                count += int(number);
                if (number > 0)
                    parts.push_back(text);
            };
            add(touched.inserted.size(), tr("%n new", nullptr, int(touched.inserted.size())));
            add(touched.updated.size(), tr("%n changed", nullptr, int(touched.updated.size())));
            add(touched.removed.size(), tr("%n removed", nullptr, int(touched.removed.size())));
            if (touched.others)
                parts.push_back(tr("several"));
            rows.push_back({.label = tableWords(table), .value = parts.join(tr(", "))});
        }
    });
    const bool isEmpty = rows.empty();
    if (isEmpty)
        rows.push_back({.label = {}, .value = tr("No row was touched."), .isHint = true});
    m_rows->setRows(std::move(rows));
    m_rowsSection->setCount(isEmpty ? -1 : count);
}

void JournalPane::retranslate()
{
    DetailPane::retranslate();
    setNothing(tr("Choose an action to see what it touched."));
    m_factsSection->setTitle(tr("Action"));
    m_rowsSection->setTitle(tr("Rows touched"));
    fill();
}

} // namespace prizedesk
