#include "ui/awards/RankingDecisions.h"

#include "models/awards/AwardStore.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/awards/DecisionVerbs.h"
#include "ui/awards/DiscussionDialog.h"
#include "ui/awards/SealStrip.h"
#include "ui/scoring/ProjectorWindow.h"
#include "ui/scoring/RankingBoard.h"
#include "ui/scoring/RankingHeatModel.h"
#include "ui/scoring/RankingPage.h"
#include "ui/scoring/RankingPanels.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/TonePill.h"

#include <QAction>

namespace prizedesk {

RankingDecisions::RankingDecisions(OfficeContext& context, RankingPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_strip(new SealStrip(context, &page))
    , m_pill(new TonePill(context.theme(), &page.head()))
    , m_verbs(new DecisionVerbs(context, page))
{
    m_strip->setOnlyDifferences(true);
    m_strip->hide();
    m_pill->hide();
    page.head().addTool(m_pill);
    page.head().addPrimary(m_strip->sealAction())->setIconName(QStringLiteral("lock"));
    page.addStrip(m_strip);
    page.addVerbs(m_verbs->all());
    connect(&page, &RankingPage::rankingShown, this, &RankingDecisions::follow);
    connect(m_strip, &SealStrip::stateShown, this, &RankingDecisions::showState);
    connect(&context, &OfficeContext::wordsChanged, this, [this] {
        m_verbs->retranslate();
        follow();
    });
    connect(&page.panels(), &RankingPanels::projected, this, [this](ProjectorWindow* window) {
        // The office writes beside the wall: the notes follow the entry that is shown.
        if (DiscussionDialog* notes = m_verbs->openDiscussion())
            notes->follow(*window);
    });
}

void RankingDecisions::follow()
{
    m_context.attempt([this] {
        const QString stage = m_context.programme().stage(m_page.stage()) ? m_page.stage() : QString();
        m_verbs->setStage(stage);
        m_strip->setStage(stage);
        m_pill->setVisible(!stage.isEmpty());
        m_strip->sealAction()->setVisible(!stage.isEmpty());
        QHash<QString, RankingTableModel::AwardMark> awards;
        for (const Award& award : AwardStore(m_context.workspace().database()).list()) {
            const Prize* prize = m_context.programme().prize(award.prize);
            if (!prize || award.isNoWinner() || award.stage != stage)
                continue;
            auto& mark = awards[award.ref];
            const QString name = m_context.in(prize->name);
            mark.prize = mark.prize.isEmpty() ? name : mark.prize + tr(", ") + name;
            mark.isConfirmed = mark.isConfirmed && award.isConfirmed();
        }
        m_page.board().model().setAwards(std::move(awards));
    });
}

void RankingDecisions::showState()
{
    const SealState& state = m_strip->state();
    if (!state.sealed)
        m_pill->setContent(Tone::Neutral, tr("Not sealed"));
    else if (state.differs())
        m_pill->setContent(Tone::Warning, tr("Differs from the seal"));
    else
        m_pill->setContent(Tone::Good,
                           tr("Sealed %1").arg(m_context.dates().listDate(state.sealed->sealedAtMs)));
    m_pill->setToolTip(m_strip->text());
    // Nothing can be sealed where nothing is ranked.
    const auto& shown = m_page.panels().shown();
    if (!shown || shown->ranking.scores == 0)
        m_strip->sealAction()->setEnabled(false);
}

} // namespace prizedesk
