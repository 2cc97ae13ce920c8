#include "ui/packets/CommentCard.h"

#include "models/packets/EntryProgress.h"
#include "ui/packets/CommentEdit.h"
#include "ui/packets/JudgeSession.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

CommentCard::CommentCard(JudgeSession& session, const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_session(session)
    , m_scope(new ScopeSwitch(theme, this))
    , m_subject(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_state(new TonePill(theme, this))
    , m_edit(new CommentEdit(theme, this))
{
    m_edit->setObjectName(u"commentEdit"_s);
    m_state->setObjectName(u"commentState"_s);
    m_scope->setObjectName(u"commentScope"_s);
    m_subject->setElided(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_scope);
    head->addWidget(m_subject, 1);
    head->addWidget(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_edit, 1);
    setTabOrder(m_edit, m_scope);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentCard::save);
    connect(m_scope, &ScopeSwitch::currentChanged, this, &CommentCard::refresh);
    CommentCard::retranslate();
    CommentCard::themeChanged();
}

bool CommentCard::isOverall() const
{
    return !m_criterion || m_scope->current() == u"overall"_s;
}

QString CommentCard::saved() const
{
    // What the disk refused stands in the field until it is saved.
    const QString place = isOverall() ? u"overall"_s : u"comment "_s + m_criterion->code;
    if (const auto unsaved = m_session.unsavedText(m_entry, place))
        return *unsaved;
    const EntryWork work = m_session.entry(m_entry);
    return isOverall() ? work.overall : work.comment(m_criterion->code);
}

void CommentCard::showCell(const QString& entry, const Criterion* criterion)
{
    const bool isOther = entry != m_entry || (criterion ? criterion->code : QString()) !=
                                                 (m_criterion ? m_criterion->code : QString());
    m_entry = entry;
    m_criterion = criterion ? std::optional(*criterion) : std::nullopt;
    if (isOther && criterion)
        m_scope->setCurrent(u"cell"_s);
    refresh();
}

void CommentCard::refresh()
{
    if (m_edit->toPlainText() != saved()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(saved());
        m_edit->moveCursor(QTextCursor::End);
    }
    showState();
}

void CommentCard::save()
{
    const QString text = m_edit->toPlainText();
    if (isOverall())
        m_session.setOverall(m_entry, text);
    else
        m_session.setComment(m_entry, *m_criterion, text);
    showState();
}

void CommentCard::showState()
{
    const QString subject = isOverall() ? tr("the whole entry") : m_criterion->name.in(m_japanese);
    m_subject->setText(subject);
    m_edit->setAccessibleName(tr("Comment: %1").arg(subject));
    const EntryWork work = m_session.entry(m_entry);
    const auto mark = isOverall() ? std::nullopt : work.mark(m_criterion->code);
    const bool isAsked = mark && m_session.content().isExtreme(*m_criterion, *mark) &&
                         m_session.content().extremeCommentLength > 0;
    m_state->setVisible(isAsked);
    if (!isAsked)
        return;
    const int lacks = commentLacks(m_session.content(), *m_criterion, work);
    if (lacks == 0)
        m_state->setContent(Tone::Good, tr("Reason for %1 given").arg(*mark));
    else
        m_state->setContent(Tone::Warning,
                            tr("Reason for %1: %n more characters", nullptr, lacks).arg(*mark));
    m_state->setAccessibleName(lacks == 0 ? tr("Reason given") : tr("A reason is needed"));
}

void CommentCard::setJapanese(bool japanese)
{
    m_japanese = japanese;
    if (!m_entry.isEmpty())
        showState();
}

void CommentCard::themeChanged()
{
    m_edit->setMinimumHeight(theme().px(64));
    updateGeometry();
}

void CommentCard::retranslate()
{
    const QString current = m_scope->current();
    //: Which comment is shown: that on one criterion, or that on the whole entry.
    m_scope->setSegments({{u"cell"_s, tr("Comment", "on a criterion"), -1},
                          {u"overall"_s, tr("Overall", "comment"), -1}});
    if (!current.isEmpty())
        m_scope->setCurrent(current);
    m_scope->setAccessibleName(tr("Which comment"));
    m_edit->setPlaceholderText(tr("For the office and, merged with others, for the entrant"));
    if (!m_entry.isEmpty())
        showState();
}

} // namespace prizedesk
