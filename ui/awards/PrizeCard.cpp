#include "ui/awards/PrizeCard.h"

#include "ui/awards/AwardWords.h"
#include "ui/awards/WinnerRow.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"
#include "ui/shell/OfficeContext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

Tone toneOf(PrizeState::Kind kind)
{
    switch (kind) {
    case PrizeState::Kind::Decided:
    case PrizeState::Kind::Pooled:
        return Tone::Good;
    case PrizeState::Kind::Partly:
        return Tone::Information;
    case PrizeState::Kind::NoWinner:
    case PrizeState::Kind::Open:
        break;
    }
    return Tone::Neutral;
}

} // namespace

PrizeCard::PrizeCard(OfficeContext& context, QWidget* parent)
    : Card(context.theme(), parent)
    , m_context(context)
    , m_state(new TonePill(theme(), this))
    , m_give(new QPushButton(this))
    , m_noWinner(new QPushButton(this))
    , m_confirm(new QPushButton(this))
{
    m_give->setObjectName(QStringLiteral("giveAward"));
    m_noWinner->setObjectName(QStringLiteral("noWinner"));
    for (QPushButton* button : {m_noWinner, m_give, m_confirm})
        button->setFixedHeight(theme().metric(Metric::SmallControl));
    addHeadWidget(m_state);
    m_confirm->setObjectName(QStringLiteral("confirmNoWinner"));
    addHeadTool(m_confirm);
    addHeadTool(m_noWinner);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT
        confirmWanted(m_prize, QString());
    });
    addHeadTool(m_give);
    connect(m_give, &QPushButton::clicked, this, [this] {
        Q_EMIT
        giveWanted(m_prize);
    });
    connect(m_noWinner, &QPushButton::clicked, this, [this] {
        if (m_isNoWinner)
            Q_EMIT
        withdrawWanted(m_prize, QString());
        else Q_EMIT noWinnerWanted(m_prize);
    });
}

void PrizeCard::addWords(const QString& text, Token token)
{
    auto* words = new TextLabel(theme(), Type::Body, token, m_body);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(text);
    m_lines->addWidget(words);
}

void PrizeCard::setRows(const std::vector<AwardRow>& rows, const PrizeSums& sums,
                        const RankText& rankText, bool isConfirmed)
{
    const PrizeState& state = rows.front().prize;
    const Prize& prize = state.prize;
    m_prize = prize.code;
    m_isNoWinner = state.kind == PrizeState::Kind::NoWinner;
    setTitle(m_context.in(prize.name));
    setSubtitle(AwardWords::amount(m_context, prize));
    m_state->setContent(toneOf(state.kind), AwardWords::state(m_context, state));
    m_give->setText(rows.front().line ? tr("Decide another…") : tr("Decide…"));
    m_noWinner->setText(m_isNoWinner ? tr("Take \"no winner\" back…") : tr("No winner…"));
    const bool mayWrite = !m_context.isReadOnly();
    const bool isPooled = state.kind == PrizeState::Kind::Pooled;
    m_give->setEnabled(mayWrite && !isPooled && !m_isNoWinner);
    m_give->setToolTip(isPooled ? tr("The amount went to a tie on a higher prize.") : QString());
    m_noWinner->setVisible(m_isNoWinner || state.kind == PrizeState::Kind::Open);
    m_noWinner->setEnabled(mayWrite);
    m_confirm->setText(tr("Confirm…"));
    m_confirm->setVisible(m_isNoWinner && !isConfirmed);
    m_confirm->setEnabled(mayWrite);

    m_body = new QWidget(this);
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(theme().px(4));
    const QString tie = AwardWords::tie(m_context, sums, prize.code);
    if (!tie.isEmpty())
        addWords(tie, Token::Text2);
    for (const AwardRow& row : rows) {
        if (!row.line)
            continue;
        auto* winner = new WinnerRow(m_context, *row.line, row.title, row.organisation,
                                     rankText(row.line->award.ref), m_body);
        connect(winner, &WinnerRow::openWanted, this, &PrizeCard::openWanted);
        connect(winner, &WinnerRow::withdrawWanted, this, &PrizeCard::withdrawWanted);
        connect(winner, &WinnerRow::confirmWanted, this, &PrizeCard::confirmWanted);
        m_lines->addWidget(winner);
    }
    if (m_isNoWinner)
        addWords(tr("Reason: %1").arg(state.reason), Token::Text);
    else if (isPooled)
        addWords(tr("Its amount is paid to those who share the rank above."), Token::Text2);
    else if (!rows.front().line)
        addWords(tr("Nothing is decided yet."), Token::Text3);
    setBody(m_body);
}

} // namespace prizedesk
