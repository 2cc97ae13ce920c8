#include "ui/scoring/RankingPane.h"

#include "ui/scoring/StoryTable.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

namespace prizedesk {

namespace {

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

/// The figures of a sentence in bold.
QString emphasised(const QString& sentence)
{
    static const QRegularExpression figures(QStringLiteral("(\\d+(?:[.,]\\d+)*)"));
    return sentence.toHtmlEscaped().replace(figures, QStringLiteral("<b>\\1</b>"));
}

/// What bears on the rank beyond the scores: conflicts, missing marks, gates, ties.
QString notesOf(const RankedEntry& entry)
{
    RankedEntry rest;
    for (const RankReason& reason : entry.why) {
        for (const char* code : {"gate", "quorum", "conflict", "incomplete", "tie"}) {
            if (reason.code == QLatin1String(code))
                rest.why.push_back(reason);
        }
    }
    return rankingWhy(rest);
}

} // namespace

RankingPane::RankingPane(OfficeContext& context, QWidget* parent)
    : Card(context.theme(), parent)
    , m_context(context)
    , m_figure(new TextLabel(theme(), Type::Body))
    , m_why(new TextLabel(theme(), Type::Section))
    , m_rest(new TextLabel(theme(), Type::Small, Token::Text2))
    , m_notes(new TextLabel(theme(), Type::Small, Token::Text2))
    , m_calculation(new QPushButton)
    , m_judges(new QPushButton)
    , m_weights(new QPushButton)
    , m_lines(new StoryTable(theme()))
    , m_open(new LinkButton(theme()))
    , m_content(new QWidget)
    , m_nothing(new TextLabel(theme(), Type::Body, Token::Text2))
{
    auto* words = new QWidget;
    auto* sentences = new QVBoxLayout(words);
    sentences->setContentsMargins({});
    sentences->setSpacing(theme().px(4));
    for (TextLabel* label : {m_why, m_figure, m_rest, m_notes}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sentences->addWidget(label);
    }
    m_why->setTextFormat(Qt::RichText);
    m_figure->setTextFormat(Qt::RichText);
    m_figure->setObjectName(QStringLiteral("figureWords"));
    m_figure->hide();
    sentences->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(8));
    for (QPushButton* button : {m_calculation, m_judges, m_weights}) {
        button->setFixedHeight(theme().metric(Metric::SmallControl));
        button->setFont(theme().font(Type::Small));
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(theme().px(8));
    left->addWidget(scrolled(words), 1);
    left->addLayout(buttons);
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins({});
    columns->setSpacing(theme().px(16));
    columns->addLayout(left, 9);
    columns->addWidget(scrolled(m_lines), 6);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->addWidget(m_content, 1);
    layout->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    addHeadTool(m_open);
    setBody(body);
    m_calculation->setObjectName(QStringLiteral("calculationButton"));
    m_judges->setObjectName(QStringLiteral("withoutJudgesButton"));
    m_weights->setObjectName(QStringLiteral("weightsButton"));
    connect(m_calculation, &QPushButton::clicked, this, &RankingPane::calculationWanted);
    connect(m_judges, &QPushButton::clicked, this, &RankingPane::judgesWanted);
    connect(m_weights, &QPushButton::clicked, this, &RankingPane::weightsWanted);
    connect(m_open, &LinkButton::clicked, this,
            [this] { m_context.navigate(QStringLiteral("entries"), m_ref); });
    RankingPane::retranslate();
    setNothing();
}

void RankingPane::retranslate()
{
    m_open->setText(tr("Open the entry"));
    m_calculation->setText(tr("How it came about"));
    m_judges->setText(tr("Without one judge at a time"));
    m_weights->setText(tr("Weights ±10 %"));
    m_nothing->setText(tr("Choose an entry to see why it stands where it stands."));
}

void RankingPane::setHasWeights(bool hasWeights)
{
    m_weights->setEnabled(hasWeights);
    m_weights->setToolTip(hasWeights ? QString()
                                     : tr("There are no weights to change in this ranking."));
}

void RankingPane::setNothing()
{
    m_ref.clear();
    m_words.clear();
    setTitle(tr("Reasons"));
    setSubtitle({});
    m_open->hide();
    m_content->hide();
    m_nothing->show();
}

void RankingPane::setFigure(const QString& figure, const QString& explanation)
{
    m_figure->setText(QStringLiteral("<b>%1</b>　%2")
                          .arg(figure.toHtmlEscaped(),
                               explanation.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))));
    m_figure->setVisible(!explanation.isEmpty());
}

QString RankingPane::figure() const
{
    return m_figure->isHidden() ? QString() : m_figure->text();
}

void RankingPane::setEntry(const Ranking& ranking, const RankedEntry& entry,
                           const StageMember& member)
{
    m_ref = entry.entry;
    setTitle(member.title.isEmpty() ? entry.entry
                                    : entry.entry + QStringLiteral("　") + member.title);
    setSubtitle(member.organisation);
    const RankingStory story = RankingStory::of(ranking, entry);
    QStringList lines;
    for (const QString& sentence : {story.judges, story.move}) {
        if (!sentence.isEmpty())
            lines << emphasised(sentence);
    }
    const QString notes = notesOf(entry);
    m_why->setText(lines.join(QStringLiteral("<br>")));
    m_rest->setText(story.rest);
    m_rest->setVisible(!story.rest.isEmpty());
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    QStringList all{story.asText(), notes};
    all.removeAll(QString());
    m_words = all.join(u' ');
    m_lines->setLines(story.lines);
    m_calculation->setEnabled(entry.n > 0);
    m_open->show();
    m_nothing->hide();
    m_content->show();
}

} // namespace prizedesk
