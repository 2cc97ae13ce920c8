#include "ui/packets/ScoreForm.h"

#include "models/packets/EntryProgress.h"
#include "ui/packets/AnchorPanel.h"
#include "ui/packets/CommentCard.h"
#include "ui/packets/CommentEdit.h"
#include "ui/packets/ConflictNotice.h"
#include "ui/packets/CriterionColumns.h"
#include "ui/packets/CriterionRow.h"
#include "ui/packets/CriterionTable.h"
#include "ui/packets/DeclarationForm.h"
#include "ui/packets/GateField.h"
#include "ui/packets/JudgeEntryHead.h"
#include "ui/packets/JudgeSession.h"
#include "ui/packets/MarkField.h"
#include "ui/shared/FlowLayout.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/TextLabel.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

ScoreForm::ScoreForm(JudgeSession& session, const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_session(session)
    , m_head(new JudgeEntryHead(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_declaration(new DeclarationForm(theme, session.content().conflictCategories, this))
    , m_conflict(new ConflictNotice(theme, session.content().conflictCategories, this))
    , m_scoring(new QWidget(this))
    , m_foot(new QWidget(this))
    , m_sumTitle(new TextLabel(theme, Type::Small, Token::Text2, m_foot))
    , m_sum(new TextLabel(theme, Type::ListFigure, Token::Text, m_foot))
    , m_of(new TextLabel(theme, Type::Body, Token::Text2, m_foot))
    , m_left(new TextLabel(theme, Type::Small, Token::Text2, m_foot))
    , m_compare(new QPushButton(m_foot))
    , m_next(new PrimaryButton(theme, m_foot))
{
    setObjectName(u"scoreForm"_s);
    buildScoring();
    buildFoot();
    auto* declarationScroll = new QScrollArea(this);
    declarationScroll->setFrameShape(QFrame::NoFrame);
    declarationScroll->setWidgetResizable(true);
    declarationScroll->setFocusPolicy(Qt::NoFocus);
    declarationScroll->setWidget(m_declaration);
    m_stack->addWidget(m_scoring);
    m_stack->addWidget(declarationScroll);
    m_stack->addWidget(m_conflict);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    connect(m_declaration, &DeclarationForm::declared, this, [this](const Declaration& declared) {
        m_asksAgain = false;
        if (m_session.declare(m_entry, declared))
            focusWork();
        refresh();
    });
    connect(m_declaration, &DeclarationForm::givenUp, this, [this] {
        m_asksAgain = false;
        refresh();
        focusWork();
    });
    connect(m_declaration, &DeclarationForm::allWanted, this, &ScoreForm::declareAllWanted);
    connect(m_conflict, &ConflictNotice::changeWanted, this, &ScoreForm::askDeclaration);
    connect(&session, &JudgeSession::changed, this, [this](const QString& ref) {
        if (ref == m_entry)
            refresh();
        else
            refreshCriterion();
    });
    ScoreForm::themeChanged();
    ScoreForm::retranslate();
}

void ScoreForm::buildScoring()
{
    m_gateRow = new QWidget(m_scoring);
    m_gateTitle = new TextLabel(theme(), Type::Small, Token::Text2, m_gateRow);
    auto* gates = new FlowLayout(m_gateRow);
    gates->setContentsMargins(14, 2, 14, 8);
    gates->addWidget(m_gateTitle);
    int maxMark = 1;
    for (const Criterion& criterion : m_session.content().criteria) {
        if (criterion.kind == Criterion::Kind::Gate)
            addGate(criterion);
        else
            maxMark = qMax(maxMark, criterion.maxMark);
    }
    m_gateRow->setVisible(!m_gates.empty());
    auto* columns = new CriterionColumns(theme(), maxMark, m_scoring);
    m_columns = columns;
    m_table = new CriterionTable(theme(), m_session.content().criteria, m_scoring);
    m_scroll = new QScrollArea(m_scoring);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_table);
    m_comment = new CommentCard(m_session, theme(), m_scoring);
    auto* layout = new QVBoxLayout(m_scoring);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_gateRow);
    layout->addWidget(columns);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_comment);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, columns] {
        columns->setRightMargin(m_scroll->width() - m_scroll->viewport()->width());
    });
    connect(m_table, &CriterionTable::currentChanged, this, &ScoreForm::refreshCriterion);
    connectRows();
}

void ScoreForm::addGate(const Criterion& criterion)
{
    auto* field = new GateField(theme(), m_gateRow);
    field->setObjectName(u"gate."_s + criterion.code);
    m_gateRow->layout()->addWidget(field);
    const size_t place = m_gates.size();
    m_gates.push_back({criterion, field});
    connect(field, &GateField::passWanted, this, [this, criterion, place](bool passes) {
        const bool isFirst = !m_session.entry(m_entry).mark(criterion.code);
        if (m_session.setMark(m_entry, criterion, passes ? 1 : 0) && isFirst && passes)
            stepGate(place, 1);
        refresh();
    });
    connect(field, &GateField::clearWanted, this, [this, criterion] {
        m_session.clearMark(m_entry, criterion);
        refresh();
    });
    connect(field, &GateField::focused, this, &ScoreForm::refreshCriterion);
    connect(field, &GateField::stepWanted, this,
            [this, place](int direction) { stepGate(place, direction); });
    connect(field, &GateField::commentWanted, this,
            [this] { m_comment->edit().setFocus(Qt::TabFocusReason); });
    connect(field, &GateField::leaveWanted, this, [this, place](int direction) {
        if (direction > 0 && !m_table->rows().empty())
            m_table->rows().front()->field().setFocus(Qt::TabFocusReason);
        else
            stepGate(place, direction);
    });
}

void ScoreForm::stepGate(size_t from, int direction)
{
    if (direction < 0 && from == 0)
        return;
    const size_t next = direction < 0 ? from - 1 : from + 1;
    if (next < m_gates.size())
        m_gates[next].second->setFocus(Qt::TabFocusReason);
    else if (!m_table->rows().empty())
        m_table->rows().front()->field().setFocus(Qt::TabFocusReason);
}

void ScoreForm::connectRows()
{
    for (CriterionRow* row : m_table->rows()) {
        MarkField* field = &row->field();
        connect(field, &MarkField::markWanted, this,
                [this, row](int mark) { setMark(row->criterion(), mark); });
        connect(field, &MarkField::clearWanted, this, [this, row] {
            m_session.clearMark(m_entry, row->criterion());
            refresh();
        });
        connect(field, &MarkField::stepWanted, this,
                [this, row](int direction) { stepFrom(row->criterion().code, direction); });
        connect(field, &MarkField::focused, this, [this, row] {
            m_scroll->ensureWidgetVisible(row, 0, theme().px(8));
            m_scroll->ensureVisible(0, m_table->anchors().geometry().bottom(), 0, theme().px(4));
            refreshCriterion();
        });
    }
}

void ScoreForm::setMark(const Criterion& criterion, int mark)
{
    m_session.setMark(m_entry, criterion, mark);
    // Also after a refusal: the field then shows what the packet holds.
    refresh();
}

void ScoreForm::buildFoot()
{
    m_compare->setObjectName(u"compareButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_sum->setObjectName(u"runningTotal"_s);
    m_compare->setIcon(icon(u"balance"_s, theme()));
    auto* layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(6);
    layout->addWidget(m_sumTitle);
    layout->addWidget(m_sum);
    layout->addWidget(m_of);
    layout->addSpacing(8);
    layout->addWidget(m_left);
    layout->addStretch(1);
    layout->addWidget(m_compare);
    layout->addWidget(m_next);
    connect(m_compare, &QPushButton::clicked, this, &ScoreForm::compareWanted);
    connect(m_next, &QPushButton::clicked, this, &ScoreForm::nextWanted);
}

void ScoreForm::stepFrom(const QString& code, int direction)
{
    const auto& rows = m_table->rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i]->criterion().code != code)
            continue;
        if (direction < 0 && i == 0) {
            if (!m_gates.empty())
                m_gates.back().second->setFocus(Qt::TabFocusReason);
            return;
        }
        const size_t next = direction < 0 ? i - 1 : i + 1;
        if (next < rows.size())
            rows[next]->field().setFocus(Qt::TabFocusReason);
        return;
    }
}

void ScoreForm::showEntry(const QString& ref)
{
    m_entry = ref;
    m_asksAgain = false;
    if (!m_table->rows().empty())
        m_table->setCurrent(m_table->rows().front()->criterion().code);
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void ScoreForm::askDeclaration()
{
    m_asksAgain = true;
    m_askedFor.clear();
    refresh();
    m_declaration->focusFirst();
}

void ScoreForm::clearCurrentMark()
{
    if (const CriterionRow* row = m_table->currentRow())
        m_session.clearMark(m_entry, row->criterion());
    refresh();
}

void ScoreForm::focusCriterion(const QString& code)
{
    const EntryWork work = m_session.entry(m_entry);
    if (work.declaration.state == Declaration::State::Conflict) {
        m_conflict->button().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (work.declaration.state == Declaration::State::Undeclared) {
        m_declaration->focusFirst();
        return;
    }
    for (const auto& [criterion, field] : m_gates) {
        if (criterion.code == code || (code.isEmpty() && !work.mark(criterion.code))) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    for (CriterionRow* row : m_table->rows()) {
        if (row->criterion().code == code ||
            (code.isEmpty() && !work.mark(row->criterion().code))) {
            row->field().setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (CriterionRow* row = m_table->currentRow())
        row->field().setFocus(Qt::TabFocusReason);
}

void ScoreForm::focusComment(const QString& code)
{
    focusCriterion(code);
    refreshCriterion();
    m_comment->edit().setFocus(Qt::TabFocusReason);
}

void ScoreForm::refresh()
{
    const PacketContent& content = m_session.content();
    const PacketEntry* entry = content.entry(m_entry);
    if (!entry)
        return;
    const EntryWork work = m_session.entry(m_entry);
    const bool isConflict = work.declaration.state == Declaration::State::Conflict;
    const bool asks = m_asksAgain || work.declaration.state == Declaration::State::Undeclared;
    int place = 1;
    while (content.entries[size_t(place) - 1].ref != m_entry)
        ++place;
    m_head->setContent(m_entry, isConflict ? QString() : entry->field,
                       tr("%1 of %2").arg(place).arg(content.entries.size()),
                       isConflict ? tr("Hidden because of a conflict of interest") : entry->title);
    const int shown = asks ? 1 : isConflict ? 2 : 0;
    if (!asks) {
        m_askedFor.clear();
    } else if (m_askedFor != m_entry) {
        m_askedFor = m_entry;
        m_declaration->setDeclaration(work.declaration);
    }
    m_conflict->setDeclaration(work.declaration, m_japanese);
    m_stack->setCurrentIndex(shown);
    for (const auto& [criterion, field] : m_gates) {
        const auto mark = work.mark(criterion.code);
        field->setPassed(mark ? std::optional(*mark == 1) : std::nullopt);
    }
    for (CriterionRow* row : m_table->rows()) {
        row->setMark(work.mark(row->criterion().code));
        row->setLacksComment(commentLacks(content, row->criterion(), work) > 0);
    }
    refreshCriterion();
    refreshFoot();
}

void ScoreForm::refreshCriterion()
{
    if (m_entry.isEmpty())
        return;
    // A requirement that is not met asks for a reason: its comment is shown while it is current.
    for (const auto& [criterion, field] : m_gates) {
        if (field->hasFocus()) {
            m_comment->showCell(m_entry, &criterion);
            return;
        }
    }
    CriterionRow* row = m_table->currentRow();
    if (!row) {
        m_comment->showCell(m_entry, nullptr);
        return;
    }
    const Criterion& criterion = row->criterion();
    QStringList anchors;
    for (const BilingualText& anchor : criterion.anchors)
        anchors << anchor.in(m_japanese);
    m_table->anchors().setContent(
        anchors, ownMarks(m_session.content(), m_session.packet().work(), criterion, m_entry),
        m_session.entry(m_entry).mark(criterion.code));
    m_table->relayout();
    const bool isTyping = m_comment->edit().hasFocus();
    if (isTyping)
        m_comment->refresh();
    else
        m_comment->showCell(m_entry, &criterion);
}

void ScoreForm::refreshFoot()
{
    const EntryStanding standing = entryStanding(m_session.content(), m_session.entry(m_entry));
    const int open = standing.marks - standing.marked;
    m_sum->setText(shortPoints(standing.points));
    QString of = shortPoints(standing.reachable);
    if (of.endsWith(".0"_L1))
        of.chop(2);
    m_of->setText(tr("/ %1").arg(of));
    m_left->setText(open == 0 ? tr("all marked") : tr("%n left", "criteria", open));
    const bool scores = m_stack->currentIndex() == 0;
    for (QWidget* part : {static_cast<QWidget*>(m_sumTitle), static_cast<QWidget*>(m_sum),
                          static_cast<QWidget*>(m_of), static_cast<QWidget*>(m_left)})
        part->setVisible(scores);
    m_compare->setEnabled(scores);
}

void ScoreForm::setJapanese(bool japanese)
{
    m_japanese = japanese;
    for (const auto& [criterion, field] : m_gates)
        field->setSubject(criterion.name.in(japanese));
    m_table->setJapanese(japanese);
    m_comment->setJapanese(japanese);
    m_declaration->setJapanese(japanese);
    refresh();
}

void ScoreForm::themeChanged()
{
    m_comment->setFixedHeight(theme().px(142));
    update();
}

void ScoreForm::retranslate()
{
    m_gateTitle->setText(tr("Required"));
    m_gateTitle->setMinimumHeight(theme().px(28));
    m_sumTitle->setText(tr("So far"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Your marks for all your entries side by side"));
    m_next->setText(tr("Next entry"));
    m_next->setIconName(u"chevron-right"_s);
    m_sum->setAccessibleName(tr("Points so far"));
    refresh();
}

void ScoreForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Page));
    painter.fillRect(QRect(0, 0, width(), m_head->height() + m_stack->height()),
                     theme().color(Token::Surface));
    if (m_stack->currentIndex() == 0) {
        const int top = m_stack->y() + m_comment->y();
        painter.fillRect(QRect(0, top, width(), m_foot->y() - top), theme().color(Token::Page));
    }
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(0, m_foot->y(), width(), m_foot->y());
    painter.drawLine(0, 0, 0, height());
}

} // namespace prizedesk
