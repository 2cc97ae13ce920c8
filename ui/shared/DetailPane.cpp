#include "ui/shared/DetailPane.h"

#include "ui/shared/IconButton.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/Stepper.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePainter.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace prizedesk {

/// The state of the record: shape and word.
class DetailPane::StateMark : public ThemedWidget
{
public:
    using ThemedWidget::ThemedWidget;

    void setShape(StateShape shape, const QString& word)
    {
        m_isTone = false;
        m_shape = shape;
        setWord(word);
    }
    void setToneShape(Tone tone, const QString& word)
    {
        m_isTone = true;
        m_tone = tone;
        setWord(word);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(theme().font(Type::Body)).horizontalAdvance(m_word) + theme().px(24),
                theme().metric(Metric::SmallControl)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_word.isEmpty())
            return;
        QPainter painter(this);
        const int side = theme().px(14);
        const QRect place(0, (height() - side) / 2, side, side);
        if (m_isTone)
            TonePainter(theme()).paintTone(painter, place, m_tone);
        else
            TonePainter(theme()).paintState(painter, place, m_shape);
        painter.setFont(theme().font(Type::Body));
        painter.setPen(theme().color(Token::Text));
        painter.drawText(rect().adjusted(theme().px(20), 0, 0, 0), Qt::AlignVCenter, m_word);
    }

private:
    void setWord(const QString& word)
    {
        m_word = word;
        setAccessibleName(word);
        updateGeometry();
        update();
    }

    bool m_isTone = false;
    Tone m_tone = Tone::Neutral;
    StateShape m_shape = StateShape::Empty;
    QString m_word;
};

DetailPane::DetailPane(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_reference(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_state(new StateMark(theme, this))
    , m_title(new TextLabel(theme, Type::Section, Token::Text, this))
    , m_who(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_stepper(new Stepper(theme, Stepper::Kind::Dots, this))
    , m_previous(new IconButton(theme, QStringLiteral("chevron-up"), this))
    , m_next(new IconButton(theme, QStringLiteral("chevron-down"), this))
    , m_close(new IconButton(theme, QStringLiteral("close"), this))
    , m_head(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_sections(new QVBoxLayout(m_content))
    , m_nothing(new TextLabel(theme, Type::Body, Token::Text2, this))
{
    setAccessRole(QAccessible::Pane);
    for (IconButton* button : {m_previous, m_next, m_close})
        button->setSmall(true);
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_who->setTextFormat(Qt::PlainText);
    m_stepper->hide();

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_reference);
    line->addWidget(m_state);
    line->addStretch(1);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(0);
    for (IconButton* button : {m_previous, m_next, m_close})
        ways->addWidget(button);
    line->addLayout(ways);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(theme.px(14), theme.px(8), theme.px(10), theme.px(8));
    head->setSpacing(2);
    head->addLayout(line);
    head->addWidget(m_title);
    head->addWidget(m_who);
    head->addSpacing(6);
    head->addWidget(m_stepper);

    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    m_sections->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_nothing, 1);

    connect(m_previous, &IconButton::clicked, this, &DetailPane::previousWanted);
    connect(m_next, &IconButton::clicked, this, &DetailPane::nextWanted);
    connect(m_close, &IconButton::clicked, this, &DetailPane::closeWanted);
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    DetailPane::themeChanged();
    DetailPane::retranslate();
}

void DetailPane::themeChanged()
{
    setMinimumWidth(theme().px(280));
    setMaximumWidth(theme().px(560));
    update();
}

void DetailPane::retranslate()
{
    m_previous->setPurpose(tr("Previous record (Alt+Up)"));
    m_next->setPurpose(tr("Next record (Alt+Down)"));
    m_close->setPurpose(tr("Close details"));
    setAccessibleName(tr("Details"));
}

QSize DetailPane::sizeHint() const
{
    return {theme().metric(Metric::DetailPane), theme().px(600)};
}

void DetailPane::setReference(const QString& reference)
{
    m_reference->setText(reference);
}

void DetailPane::setState(StateShape shape, const QString& word)
{
    m_state->setShape(shape, word);
}

void DetailPane::setState(Tone tone, const QString& word)
{
    m_state->setToneShape(tone, word);
}

void DetailPane::setTitle(const QString& title)
{
    m_title->setText(title);
}

void DetailPane::setWho(const QString& who)
{
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
}

void DetailPane::setSteps(const QStringList& steps, int current)
{
    m_stepper->setSteps(steps, current);
    m_stepper->setVisible(!steps.isEmpty());
}

DetailPane::Section& DetailPane::addSection(const QString& title, QWidget* body)
{
    auto* section = new Section(theme(), title, body, m_content);
    m_sections->insertWidget(m_sections->count() - 1, section);
    return *section;
}

void DetailPane::setNothing(const QString& sentence)
{
    m_nothing->setText(sentence);
}

void DetailPane::showNothing(bool nothing)
{
    m_head->setVisible(!nothing);
    m_scroll->setVisible(!nothing);
    m_nothing->setVisible(nothing);
}

void DetailPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), theme().color(Token::Border));
}

DetailPane::Section::Section(const Theme& theme, const QString& title, QWidget* body,
                             QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_title(new TextLabel(theme, Type::BodyStrong, Token::Text, this))
    , m_count(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_note(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_link(new LinkButton(theme, this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_note);
    head->addWidget(m_link);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    layout->setSpacing(theme.px(6));
    layout->addLayout(head);
    layout->addWidget(body);
    m_link->hide();
    connect(m_link, &LinkButton::clicked, this, &Section::linkTriggered);
    setTitle(title);
}

void DetailPane::Section::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void DetailPane::Section::setCount(int count)
{
    m_count->setText(count < 0 ? QString() : QLocale().toString(count));
}

void DetailPane::Section::setNote(const QString& note)
{
    m_note->setText(note);
}

void DetailPane::Section::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void DetailPane::Section::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::Hair));
}

} // namespace prizedesk
