#include "ui/packets/JudgeEntryList.h"

#include "ui/packets/CommentEdit.h"
#include "ui/packets/JudgeEntryDelegate.h"
#include "ui/packets/JudgeEntryModel.h"
#include "ui/packets/JudgeProgressBar.h"
#include "ui/packets/JudgeSession.h"
#include "ui/shared/TextLabel.h"

#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace prizedesk {

JudgeEntryList::JudgeEntryList(JudgeSession& session, const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_session(session)
    , m_model(new JudgeEntryModel(session, this))
    , m_title(new TextLabel(theme, Type::Section, Token::Text, this))
    , m_order(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_bar(new JudgeProgressBar(theme, this))
    , m_view(new QListView(this))
    , m_noteTitle(new TextLabel(theme, Type::SmallStrong, Token::Text, this))
    , m_noteHint(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_note(new CommentEdit(theme, this))
{
    m_view->setObjectName(QStringLiteral("entryList"));
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_noteHint->setElided(true);
    m_noteHint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new JudgeEntryDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 6);
    head->setSpacing(8);
    auto* words = new QHBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_order);
    words->addStretch(1);
    head->addLayout(words);
    head->addWidget(m_bar);
    auto* note = new QVBoxLayout;
    note->setContentsMargins(12, 8, 12, 10);
    note->setSpacing(6);
    auto* noteHead = new QHBoxLayout;
    noteHead->addWidget(m_noteTitle);
    noteHead->addWidget(m_noteHint, 1);
    note->addLayout(noteHead);
    note->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addLayout(note);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid() && !m_showing)
                    Q_EMIT
                entryWanted(now.data(JudgeEntryModel::RefRole).toString());
            });
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_session.setNote(current(), m_note->toPlainText()); });
    connect(&session, &JudgeSession::changed, this, &JudgeEntryList::refresh);
    connect(&session, &JudgeSession::travelled, this, &JudgeEntryList::showNote);
    JudgeEntryList::themeChanged();
    JudgeEntryList::retranslate();
}

QString JudgeEntryList::current() const
{
    return m_view->currentIndex().data(JudgeEntryModel::RefRole).toString();
}

void JudgeEntryList::setCurrent(const QString& ref)
{
    const int row = m_model->rowOf(ref);
    if (row < 0)
        return;
    m_showing = true;
    m_view->setCurrentIndex(m_model->index(row));
    m_showing = false;
    m_view->scrollTo(m_model->index(row));
    showNote();
}

void JudgeEntryList::showNote()
{
    const QString note = m_session.unsavedText(current(), QStringLiteral("note"))
                             .value_or(m_session.entry(current()).note);
    if (m_note->toPlainText() == note)
        return;
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(note);
}

void JudgeEntryList::refresh()
{
    m_bar->setCounts(progressCounts(m_session.content(), m_session.packet().work()));
}

void JudgeEntryList::themeChanged()
{
    m_note->setFixedHeight(theme().px(52));
    m_view->doItemsLayout();
    QPalette colours = m_view->palette();
    colours.setColor(QPalette::Base, theme().color(Token::Surface));
    m_view->setPalette(colours);
    update();
}

void JudgeEntryList::retranslate()
{
    m_title->setText(tr("Your entries"));
    //: How many entries, and that their order was drawn by lot for this judge.
    m_order->setText(tr("%n entries, drawn order", nullptr, m_model->rowCount()));
    m_noteTitle->setText(tr("Note to yourself"));
    m_noteHint->setText(tr("not in the return file"));
    m_note->setAccessibleName(tr("Note to yourself, not in the return file"));
    m_note->setPlaceholderText(tr("Only you can read this"));
    m_view->setAccessibleName(tr("Your entries"));
    m_model->retranslate();
    refresh();
}

void JudgeEntryList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    const QRect head(0, 0, width(), m_view->y());
    painter.fillRect(head, theme().color(Token::Sunken));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    const int foot = m_view->geometry().bottom() + 1;
    painter.fillRect(QRect(0, foot, width(), height() - foot), theme().color(Token::Page));
    painter.drawLine(0, foot, width(), foot);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace prizedesk
