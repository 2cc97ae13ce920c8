#include "ui/ceremony/announcement/AnnouncementPane.h"

#include "models/ceremony/announcement/AnnouncementTableModel.h"
#include "models/ceremony/runsheet/RunText.h"
#include "models/settings/DateWords.h"
#include "ui/ceremony/runsheet/FuriganaText.h"
#include "ui/shared/Card.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

AnnouncementPane::AnnouncementPane(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_releaseCard(new Card(theme(), this))
    , m_pill(new TonePill(theme()))
    , m_releaseText(new TextLabel(theme(), Type::Body, Token::Text))
    , m_propose(new QPushButton)
    , m_release(new QPushButton)
    , m_withdraw(new QPushButton)
    , m_currentCard(new Card(theme(), this))
    , m_name(new FuriganaText(theme()))
    , m_facts(new KeyValueGrid(theme()))
    , m_nextCard(new Card(theme(), this))
    , m_nextText(new TextLabel(theme(), Type::Body, Token::Text))
    , m_forward(new QPushButton)
    , m_back(new QPushButton)
    , m_blank(new QPushButton)
    , m_blankPill(new TonePill(theme()))
{
    m_propose->setObjectName(QStringLiteral("proposeRelease"));
    m_release->setObjectName(QStringLiteral("giveRelease"));
    m_releaseText->setWordWrap(true);
    m_nextText->setWordWrap(true);
    const auto fill = [this](Card& card, std::initializer_list<QWidget*> widgets,
                             std::initializer_list<QWidget*> buttons) {
        auto* body = new QWidget;
        auto* column = new QVBoxLayout(body);
        column->setContentsMargins({});
        column->setSpacing(theme().px(8));
        for (QWidget* widget : widgets)
            column->addWidget(widget);
        auto* line = new QHBoxLayout;
        for (QWidget* button : buttons)
            line->addWidget(button);
        line->addStretch(1);
        column->addLayout(line);
        card.setBody(body);
    };
    m_releaseCard->addHeadWidget(m_pill);
    m_currentCard->addHeadWidget(m_blankPill);
    m_blankPill->hide();
    m_blank->setCheckable(true);
    m_blank->setObjectName(QStringLiteral("blankWall"));
    fill(*m_releaseCard, {m_releaseText}, {m_propose, m_release, m_withdraw});
    fill(*m_currentCard, {m_name, m_facts}, {m_forward, m_back, m_blank});
    fill(*m_nextCard, {m_nextText}, {});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme().px(12));
    layout->addWidget(m_releaseCard);
    layout->addWidget(m_currentCard);
    layout->addWidget(m_nextCard);
    layout->addStretch(1);
    connect(m_propose, &QPushButton::clicked, this, &AnnouncementPane::proposeWanted);
    connect(m_release, &QPushButton::clicked, this, &AnnouncementPane::releaseWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &AnnouncementPane::withdrawWanted);
    connect(m_forward, &QPushButton::clicked, this, &AnnouncementPane::forwardWanted);
    connect(m_back, &QPushButton::clicked, this, &AnnouncementPane::backWanted);
    connect(m_blank, &QPushButton::clicked, this, &AnnouncementPane::blankWanted);
    AnnouncementPane::retranslate();
}

void AnnouncementPane::showRelease(const ReleaseState& state)
{
    m_state = state;
    const DateWords dates = m_context.dates();
    const bool canWrite = !m_context.isReadOnly();
    const bool isReady = state.obstacle.isEmpty();
    using Kind = ReleaseState::Kind;
    switch (state.kind) {
    case Kind::Released:
        m_pill->setContent(Tone::Good, tr("Released"));
        m_releaseText->setText(tr("%1 asked for the release, %2 gave it (%3).")
                                   .arg(state.release.firstBy, state.release.secondBy,
                                        dates.longDateTime(state.release.secondAtMs)));
        break;
    case Kind::Waiting:
        m_pill->setContent(Tone::Warning, tr("Waits for a second person"));
        m_releaseText->setText(tr("%1 asked for the release. Somebody else has to give it.")
                                   .arg(state.release.firstBy));
        break;
    case Kind::Outdated:
        m_pill->setContent(Tone::Bad, tr("No longer holds"));
        m_releaseText->setText(
            isReady ? tr("A decision changed after the release. It has to be asked for again.")
                    : state.obstacle);
        break;
    case Kind::Missing:
        m_pill->setContent(Tone::Neutral, tr("Not released"));
        m_releaseText->setText(isReady
                                   ? tr("Winners are placeholders until two people release the "
                                        "sealed result.")
                                   : state.obstacle);
        break;
    }
    m_propose->setVisible(state.kind == Kind::Missing || state.kind == Kind::Outdated);
    m_propose->setEnabled(canWrite && isReady);
    m_release->setVisible(state.kind == Kind::Waiting);
    m_release->setEnabled(canWrite);
    m_withdraw->setVisible(state.kind == Kind::Waiting || state.kind == Kind::Released);
    m_withdraw->setEnabled(canWrite);
}

void AnnouncementPane::showCues(const AnnouncementCue* current, const AnnouncementCue* next,
                                bool isBlank)
{
    m_forward->setEnabled(next != nullptr || isBlank);
    m_blank->setEnabled(current != nullptr);
    m_blank->setChecked(isBlank);
    m_blankPill->setContent(Tone::Warning, tr("The wall is black"));
    m_blankPill->setVisible(isBlank);
    m_back->setEnabled(current != nullptr);
    m_currentCard->setTitle(current ? cueKindWords(current->kind) : tr("On the wall"));
    m_currentCard->setSubtitle(current ? current->heading : QString());
    if (!current) {
        m_name->setText({{tr("Nothing is shown yet. Rehearse or announce to start."), {}}});
        m_facts->setRows({});
    } else {
        const bool isWinner = current->kind == AnnouncementCue::Kind::Winner;
        m_name->setText(isWinner ? nameWithReading(current->name, current->reading)
                                 : RunText{{current->heading, {}}});
        std::vector<KeyValueGrid::Row> rows;
        const auto add = [&](const QString& label, const QString& value) {
            if (!value.isEmpty())
                rows.push_back({.label = label, .value = value});
        };
        add(tr("Affiliation"), current->affiliation);
        add(tr("Entry"), current->title);
        add(tr("Citation"), current->citation);
        add(tr("Prize money"), current->money);
        add(tr("Hint"), current->hint);
        m_facts->setRows(std::move(rows));
    }
    m_nextText->setText(!next ? tr("Nothing follows.")
                        : next->name.isEmpty()
                            ? cueKindWords(next->kind) + u'　' + next->heading
                            : cueKindWords(next->kind) + u'　' + next->name + u'　' +
                                  next->affiliation + u'\n' + next->hint);
}

void AnnouncementPane::retranslate()
{
    m_releaseCard->setTitle(tr("Release"));
    m_nextCard->setTitle(tr("Next"));
    m_propose->setText(tr("Ask for the release"));
    m_release->setText(tr("Release as second person"));
    m_withdraw->setText(tr("Take back…"));
    m_forward->setText(tr("Forward (Space)"));
    m_back->setText(tr("Back (←)"));
    m_blank->setText(tr("Black (B)"));
}

} // namespace prizedesk
