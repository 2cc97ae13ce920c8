#include "ui/awards/DiscussionDialog.h"

#include "models/awards/DiscussionOperations.h"
#include "models/programme/Programme.h"
#include "models/scoring/StageRanking.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/scoring/ProjectorWindow.h"
#include "ui/shared/Card.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr DiscussionNote::Verdict kVerdicts[] = {
    DiscussionNote::Verdict::Prize, DiscussionNote::Verdict::Hold, DiscussionNote::Verdict::None,
    DiscussionNote::Verdict::Open};

/// Conflicts of interest of the stage: entry → members who go out.
QHash<QString, QStringList> conflictsOf(const RankingInput& input)
{
    QHash<QString, QStringList> members;
    for (const auto& [judge, entry] : input.conflicts)
        members[entry] << judge;
    for (QStringList& judges : members)
        judges.sort();
    return members;
}

} // namespace

DiscussionDialog::DiscussionDialog(OfficeContext& context, const QString& stage, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_stage(stage)
    , m_model(new DiscussionTableModel(this))
    , m_count(new TextLabel(context.theme(), Type::Body, Token::Text2, this))
    , m_table(new TableView(context.theme(), this))
    , m_form(new Card(context.theme(), this))
    , m_room(new TextLabel(context.theme(), Type::Body, Token::Text))
    , m_verdicts(new QButtonGroup(this))
    , m_prize(new QComboBox)
    , m_note(new QPlainTextEdit)
    , m_hint(new TextLabel(context.theme(), Type::Small, Token::Text2))
    , m_save(new PrimaryButton(context.theme(), tr("Keep the note"), this))
    , m_next(new QPushButton(tr("Keep, next entry"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Stage* found = context.programme().stage(stage);
    setWindowTitle(tr("Notes of the meeting: %1").arg(found ? context.in(found->name) : stage));
    build();
    connect(m_table, &TableView::currentIdChanged, this, [this] {
        const int row = m_table->currentSourceRow();
        // Leaving an entry keeps what was typed about it.
        if (m_shown && row >= 0 && m_model->rowAt(row).member.ref != m_shown->member.ref &&
            isDirty() && !m_isFilling)
            save();
        showRow();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { static_cast<void>(save()); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (save())
            m_table->step(1);
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, &DiscussionDialog::updateVerbs);
    connect(m_prize, &QComboBox::currentIndexChanged, this, &DiscussionDialog::updateVerbs);
    connect(m_verdicts, &QButtonGroup::idToggled, this, &DiscussionDialog::updateVerbs);
    connect(&context, &OfficeContext::changed, this, &DiscussionDialog::refresh);
    refresh();
    if (m_model->rowCount() > 0)
        m_table->step(1);
    showRow();
}

void DiscussionDialog::build()
{
    const Theme& theme = m_context.theme();
    m_table->setSourceModel(m_model);
    m_table->setAccessibleName(tr("Entries of the meeting"));
    m_table->setEmptyState(tr("No entry is in this stage yet."));
    buildForm(m_form);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_next);
    buttons->addWidget(m_save);
    for (QPushButton* button : {close, m_next, m_save})
        button->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("keepNote"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_next->setObjectName(QStringLiteral("keepNoteNext"));
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_next->setToolTip(m_next->shortcut().toString(QKeySequence::NativeText));
    m_save->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(10));
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    resize(theme.px(1000), theme.px(720));
}

void DiscussionDialog::buildForm(Card* card)
{
    const Theme& theme = m_context.theme();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(theme.px(8));
    m_room->setTone(Tone::Warning);
    m_room->setWordWrap(true);
    column->addWidget(m_room);
    auto* verdicts = new QHBoxLayout;
    verdicts->setSpacing(theme.px(16));
    for (const DiscussionNote::Verdict verdict : kVerdicts) {
        auto* button = new QRadioButton(verdictWords(verdict));
        button->setObjectName(QStringLiteral("verdict_") + verdictCode(verdict));
        m_verdicts->addButton(button, int(verdict));
        verdicts->addWidget(button);
    }
    auto* prize = new TextLabel(theme, Type::Small, Token::Text2);
    prize->setText(tr("Prize in mind"));
    prize->setBuddy(m_prize);
    m_prize->setObjectName(QStringLiteral("notePrize"));
    m_prize->setAccessibleName(tr("Prize in mind"));
    m_prize->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_prize->addItem(tr("None named"), QString());
    const Stage* stage = m_context.programme().stage(m_stage);
    if (stage) {
        for (const Prize& each : m_context.programme().prizesOf(stage->theme))
            m_prize->addItem(m_context.in(each.name), each.code);
    }
    verdicts->addStretch();
    verdicts->addWidget(prize);
    verdicts->addWidget(m_prize);
    column->addLayout(verdicts);
    m_note->setObjectName(QStringLiteral("noteText"));
    m_note->setAccessibleName(tr("Reason and remarks"));
    m_note->setPlaceholderText(tr("Reason and remarks, as they go into the minutes"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(92));
    column->addWidget(m_note);
    column->addWidget(m_hint);
    card->setBody(body);
}

void DiscussionDialog::refresh()
{
    const qint64 before = m_table->currentId();
    std::vector<DiscussionTableModel::Row> rows;
    int noted = 0;
    m_context.attempt([&] {
        const Database& database = m_context.workspace().database();
        const RankingInput input = rankingInput(database, m_stage);
        RankingOptions options;
        options.lines = awardLines(m_context.programme(), m_stage);
        const auto ranking = rankByRule(input, options);
        const int line = options.lines.empty() ? 0 : options.lines.back();
        QHash<qint64, DiscussionNote> notes;
        for (DiscussionNote& note : DiscussionStore(database).list(m_stage))
            notes.insert(note.entry.value(), std::move(note));
        for (StageMember& member : StageStore(database).members(m_stage)) {
            DiscussionTableModel::Row row;
            const RankedEntry* entry = ranking ? ranking->find(member.ref) : nullptr;
            if (entry) {
                row.rank = entry->rank;
                if (const auto chance = entry->pTop.find(line); chance != entry->pTop.end())
                    row.chance = chance->second;
            }
            row.note = notes.value(member.entry.value());
            const Prize* prize = m_context.programme().prize(row.note.prize);
            row.prizeName = prize ? m_context.in(prize->name) : QString();
            noted += row.note.verdict != DiscussionNote::Verdict::Open ? 1 : 0;
            row.member = std::move(member);
            rows.push_back(std::move(row));
        }
    });
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.rank.value_or(1 << 30) < b.rank.value_or(1 << 30);
    });
    m_count->setText(tr("%1 of %n entries have a verdict. Prizes themselves are decided on the "
                        "awards page; what is written here goes into the minutes.",
                        nullptr, int(rows.size()))
                         .arg(noted));
    m_isFilling = true;
    m_model->setRows(std::move(rows));
    if (before > 0)
        m_table->showId(before);
    m_isFilling = false;
    showRow();
}

void DiscussionDialog::showRow()
{
    if (m_isFilling)
        return;
    const int row = m_table->currentSourceRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_shown.reset();
        m_form->setEnabled(false);
        updateVerbs();
        return;
    }
    const DiscussionTableModel::Row& shown = m_model->rowAt(row);
    const bool isSame = m_shown && m_shown->member.ref == shown.member.ref;
    const bool keepsTyped = isSame && isDirty();
    m_shown = shown;
    m_form->setEnabled(true);
    m_form->setTitle(shown.member.ref + QStringLiteral("　") + shown.member.title);
    m_form->setSubtitle(shown.member.organisation);
    QStringList out;
    m_context.attempt([&] {
        out = conflictsOf(rankingInput(m_context.workspace().database(), m_stage))
                  .value(shown.member.ref);
    });
    m_room->setText(tr("Conflict of interest, leave the room: %1").arg(out.join(tr(", "))));
    m_room->setVisible(!out.isEmpty());
    if (!keepsTyped) {
        m_isFilling = true;
        m_verdicts->button(int(shown.note.verdict))->setChecked(true);
        m_prize->setCurrentIndex(std::max(0, m_prize->findData(shown.note.prize)));
        m_note->setPlainText(shown.note.note);
        m_isFilling = false;
    }
    updateVerbs();
}

DiscussionNote::Verdict DiscussionDialog::verdict() const
{
    return DiscussionNote::Verdict(std::max(0, m_verdicts->checkedId()));
}

QString DiscussionDialog::prize() const
{
    return verdict() == DiscussionNote::Verdict::Prize ? m_prize->currentData().toString()
                                                       : QString();
}

bool DiscussionDialog::isDirty() const
{
    return m_shown && (verdict() != m_shown->note.verdict || prize() != m_shown->note.prize ||
                       m_note->toPlainText().trimmed() != m_shown->note.note);
}

void DiscussionDialog::updateVerbs()
{
    if (m_isFilling)
        return;
    const bool isOpen = verdict() == DiscussionNote::Verdict::Open;
    const bool lacksReason = !isOpen && m_note->toPlainText().trimmed().isEmpty();
    const bool mayWrite = !m_context.isReadOnly() && m_shown.has_value();
    m_prize->setEnabled(verdict() == DiscussionNote::Verdict::Prize);
    m_save->setEnabled(mayWrite && isDirty() && !lacksReason);
    m_next->setEnabled(mayWrite && !lacksReason);
    if (lacksReason)
        m_hint->setText(tr("A verdict needs its reason."));
    else if (m_shown && m_shown->note.notedAtMs > 0)
        m_hint->setText(tr("Kept %1 by %2")
                            .arg(m_context.dates().longDateTime(m_shown->note.notedAtMs),
                                 m_shown->note.notedBy));
    else
        m_hint->setText(tr("Nothing is noted yet."));
}

bool DiscussionDialog::save()
{
    if (!m_shown || !isDirty())
        return true;
    const QString ref = m_shown->member.ref;
    const auto noted = verdict();
    const QString text = m_note->toPlainText();
    const QString named = prize();
    // The row takes over what is kept before the table is read again.
    const DiscussionTableModel::Row before = *m_shown;
    m_shown->note.verdict = noted;
    m_shown->note.prize = named;
    m_shown->note.note = text.trimmed();
    const bool isKept = m_context.runUndoable(tr("The note on %1 is kept.").arg(ref), [&] {
        return DiscussionOperations(m_context.workspace()).note(m_stage, ref, noted, named, text);
    });
    if (!isKept)
        m_shown = before;
    updateVerbs();
    return isKept;
}

void DiscussionDialog::showEntry(const QString& ref)
{
    const int row = m_model->rowOf(ref);
    if (row >= 0)
        m_table->showId(m_model->rowAt(row).member.entry.value());
}

void DiscussionDialog::follow(ProjectorWindow& window)
{
    connect(&window, &ProjectorWindow::currentChanged, this, &DiscussionDialog::showEntry);
    if (!window.currentRef().isEmpty())
        showEntry(window.currentRef());
}

void DiscussionDialog::closeEvent(QCloseEvent* event)
{
    // What was typed is not lost; a verdict without its reason keeps the dialog open.
    if (isDirty() && !save())
        event->ignore();
    else
        QDialog::closeEvent(event);
}

void DiscussionDialog::reject()
{
    if (!isDirty() || save())
        QDialog::reject();
}

} // namespace prizedesk
