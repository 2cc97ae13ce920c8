#include "ui/packets/TextPane.h"

#include "ui/shared/Theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextFrame>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int kSide = 44;
constexpr int kLineHeight = 160;

} // namespace

TextPane::TextPane(const Theme& theme, const PacketEntry& entry, bool japanese, QWidget* parent)
    : DocumentPane(parent)
    , m_theme(theme)
    , m_entry(entry)
    , m_japanese(japanese)
    , m_view(new QTextEdit(this))
{
    m_view->setObjectName(QStringLiteral("entryText"));
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setAccessibleName(tr("Text of the entry"));
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(&theme, &Theme::changed, this, &TextPane::fill);
    fill();
}

void TextPane::fill()
{
    QPalette colours = m_view->palette();
    colours.setColor(QPalette::Base, m_theme.color(Token::Surface));
    m_view->setPalette(colours);
    m_view->setFont(m_theme.font(Type::Body));
    m_view->clear();
    QTextCursor cursor(m_view->document());
    const auto add = [&](const QString& text, Type type, Token token, int above) {
        QTextBlockFormat block;
        block.setTopMargin(m_theme.px(above));
        block.setLineHeight(type == Type::Body ? kLineHeight : 120,
                            QTextBlockFormat::ProportionalHeight);
        QTextCharFormat words;
        words.setFont(m_theme.font(type));
        words.setForeground(m_theme.color(token));
        if (cursor.position() > 0)
            cursor.insertBlock(block, words);
        else
            cursor.setBlockFormat(block);
        cursor.insertText(text, words);
    };
    add(m_entry.title, Type::Title, Token::Text, 8);
    for (const PacketSection& section : m_entry.sections) {
        add(section.heading.in(m_japanese), Type::Section, Token::Text, 20);
        const QString text = section.text.trimmed();
        if (text.isEmpty())
            add(tr("(nothing written)"), Type::Body, Token::Text3, 4);
        else
            for (const QString& line : text.split(u'\n'))
                add(line, Type::Body, Token::Text, 4);
    }
    QTextFrameFormat frame = m_view->document()->rootFrame()->frameFormat();
    frame.setLeftMargin(m_theme.px(kSide));
    frame.setRightMargin(m_theme.px(kSide));
    frame.setTopMargin(m_theme.px(20));
    frame.setBottomMargin(m_theme.px(32));
    m_view->document()->rootFrame()->setFrameFormat(frame);
    m_view->moveCursor(QTextCursor::Start);
    m_hits.clear();
    m_hit = -1;
}

QString TextPane::text() const
{
    return m_view->toPlainText();
}

void TextPane::setFindText(const QString& text)
{
    m_hits.clear();
    m_hit = -1;
    if (!text.isEmpty()) {
        QTextCursor found(m_view->document());
        while (!(found = m_view->document()->find(text, found)).isNull())
            m_hits.push_back(found);
    }
    if (m_hits.empty())
        showHits();
    else
        findNext(1);
}

void TextPane::findNext(int direction)
{
    const int count = findCount();
    if (count == 0)
        return;
    m_hit = m_hit < 0 ? (direction > 0 ? 0 : count - 1) : (m_hit + direction + count) % count;
    QTextCursor place = m_hits[size_t(m_hit)];
    place.clearSelection();
    m_view->setTextCursor(place);
    m_view->ensureCursorVisible();
    showHits();
}

void TextPane::showHits()
{
    QList<QTextEdit::ExtraSelection> marked;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        QTextEdit::ExtraSelection hit;
        hit.cursor = m_hits[i];
        const bool isCurrent = int(i) == m_hit;
        hit.format.setBackground(isCurrent ? m_theme.toneFill(Tone::Warning)
                                           : m_theme.toneTint(Tone::Warning));
        hit.format.setForeground(m_theme.color(isCurrent ? Token::OnAccent : Token::Text));
        marked << hit;
    }
    m_view->setExtraSelections(marked);
    Q_EMIT
    stateChanged();
}

void TextPane::scrollScreen(int direction)
{
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + direction * (m_view->viewport()->height() * 9 / 10));
}

} // namespace prizedesk
