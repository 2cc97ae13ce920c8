#include "ui/awards/AwardsPage.h"

#include "models/awards/AwardOperations.h"
#include "models/scoring/StageRanking.h"
#include "models/workspace/Workspace.h"
#include "ui/awards/AwardExport.h"
#include "ui/awards/AwardsTotals.h"
#include "ui/awards/ConfirmAwardDialog.h"
#include "ui/awards/DecisionVerbs.h"
#include "ui/awards/GiveAwardDialog.h"
#include "ui/awards/PrizeCard.h"
#include "ui/awards/SealStrip.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/overview/WaitingCounts.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TextLabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

AwardsPage::AwardsPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_totals(new AwardsTotals(context))
    , m_seal(new SealStrip(context))
    , m_rule(new TextLabel(theme(), Type::Small, Token::Text2))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(theme()))
    , m_exporter(new AwardExport(context, *this))
    , m_verbs(new DecisionVerbs(context, *this))
    , m_more(new IconButton(theme(), QStringLiteral("more"), m_head))
    , m_give(new QAction(icon(QStringLiteral("awards"), theme()), QString(), this))
    , m_export(new QAction(icon(QStringLiteral("export"), theme()), QString(), this))
    , m_preview(new QAction(icon(QStringLiteral("eye"), theme()), QString(), this))
{
    keepPageGround(*this, theme());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    auto* content = new QWidget;
    m_list = new QVBoxLayout(content);
    const int margin = theme().metric(Metric::PageMargin);
    m_list->setContentsMargins(margin, 0, margin, margin);
    m_list->setSpacing(theme().px(12));
    m_list->addWidget(m_seal);
    m_list->addWidget(m_totals);
    m_rule->setWordWrap(true);
    m_list->addWidget(m_rule);
    m_list->addWidget(m_empty);
    m_list->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_head->addAction(m_verbs->notices());
    m_head->addAction(m_preview);
    m_head->addAction(m_export);
    m_head->addPrimary(m_give)->setIconName(QStringLiteral("awards"));
    auto* menu = new QMenu(m_more);
    for (QAction* action : {m_verbs->ties(), m_verbs->discussion(), m_verbs->minutes()})
        menu->addAction(action);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_head->addRight(m_more);

    connect(m_give, &QAction::triggered, this, &AwardsPage::giveNext);
    connect(m_export, &QAction::triggered, m_exporter, &AwardExport::ask);
    connect(m_preview, &QAction::triggered, m_exporter, &AwardExport::preview);
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this, [this](const QString& key) {
        m_theme = key;
        refresh();
    });
    connect(m_empty, &EmptyState::verbTriggered, this, [this] {
        this->context().navigate(
            QStringLiteral("settings"),
            QVariantMap{{QLatin1String(Target::kSection), QStringLiteral("programme")}});
    });
    connect(&context, &OfficeContext::changed, this, &AwardsPage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, &AwardsPage::retranslate);
    if (!context.programme().themes.empty())
        m_theme = context.programme().themes.front().code;
    AwardsPage::retranslate();
}

void AwardsPage::activate(const QVariant& argument)
{
    const QString code = argument.toMap().value(QLatin1String(Target::kTheme)).toString();
    if (context().programme().theme(code)) {
        m_theme = code;
        m_head->scopeSwitch().setCurrent(code);
        refreshSoon();
    }
    refreshIfDue();
}

Page::Actions AwardsPage::actions() const
{
    return {.importData = nullptr,
            .exportData = m_export,
            .print = m_preview,
            .more = {m_give, m_preview, m_verbs->ties(), m_verbs->discussion(), m_verbs->minutes(),
                     m_verbs->notices()}};
}

void AwardsPage::retranslate()
{
    m_head->setTitle(tr("Awards"));
    m_give->setText(tr("Decide the next prize…"));
    m_export->setText(tr("Export the list…"));
    m_preview->setText(tr("Show as document"));
    m_verbs->retranslate();
    m_more->setPurpose(tr("Ties, notes and minutes of the meeting"));
    m_rule->setText(tr("Entries on the same rank share it: the amounts of the places they take are "
                       "put together and split equally. What cannot be split is not paid."));
    m_empty->setContent(tr("This theme has no prizes yet. Name them in the settings."),
                        tr("Open the settings"));
    std::vector<ScopeSwitch::Segment> segments;
    for (const auto& each : context().programme().themes)
        segments.push_back({each.code, OverviewWords::theme(each.code), -1});
    m_head->scopeSwitch().setSegments(std::move(segments));
    m_head->scopeSwitch().setCurrent(m_theme);
    refreshSoon();
}

void AwardsPage::readRanking()
{
    m_ranking = {};
    m_members.clear();
    const auto stages = context().programme().stagesOf(m_theme);
    m_stage = stages.empty() ? QString() : stages.back().code;
    if (m_stage.isEmpty())
        return;
    m_members = StageStore(context().workspace().database()).members(m_stage);
    const auto ranking = rankStage(context().workspace(), m_stage);
    if (ranking)
        m_ranking = *ranking;
}

void AwardsPage::refresh()
{
    context().attempt([this] {
        readRanking();
        m_seal->setStage(m_stage);
        m_verbs->setStage(m_stage);
        const auto sums = AwardOperations(context().workspace()).sums(m_theme);
        if (sums)
            showSums(*sums);
        else
            context().showError(sums.error());
    });
}

void AwardsPage::addCard()
{
    auto* card = new PrizeCard(context());
    connect(card, &PrizeCard::giveWanted, this, &AwardsPage::give);
    connect(card, &PrizeCard::noWinnerWanted, this, &AwardsPage::askNoWinner);
    connect(card, &PrizeCard::withdrawWanted, this, &AwardsPage::askWithdraw);
    connect(card, &PrizeCard::confirmWanted, this, &AwardsPage::askConfirm);
    connect(card, &PrizeCard::openWanted, this,
            [this](const QString& ref) { context().navigate(QStringLiteral("entries"), ref); });
    m_list->insertWidget(m_list->count() - 1, card);
    m_cards.push_back(card);
}

void AwardsPage::showSums(const PrizeSums& sums)
{
    std::vector<std::vector<AwardRow>> byPrize;
    for (AwardRow& row : awardRows(context().workspace().database(), sums)) {
        if (byPrize.empty() || byPrize.back().front().prize.prize.code != row.prize.prize.code)
            byPrize.emplace_back();
        byPrize.back().push_back(std::move(row));
    }
    while (m_cards.size() < byPrize.size())
        addCard();
    const std::vector<Award> awards = AwardStore(context().workspace().database()).list(m_theme);
    bool hasOpen = false;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < byPrize.size());
        if (i >= byPrize.size())
            continue;
        const QString& code = byPrize[i].front().prize.prize.code;
        m_cards[i]->setRows(
            byPrize[i], sums, [this](const QString& ref) { return rankText(ref); },
            std::none_of(awards.begin(), awards.end(), [&](const Award& award) {
                return award.prize == code && award.isNoWinner() && !award.isConfirmed();
            }));
        const auto kind = byPrize[i].front().prize.kind;
        hasOpen = hasOpen || kind == PrizeState::Kind::Open || kind == PrizeState::Kind::Partly;
    }
    m_totals->setSums(sums);
    m_totals->setVisible(!byPrize.empty());
    m_rule->setVisible(!byPrize.empty());
    m_empty->setVisible(byPrize.empty());
    m_export->setEnabled(!byPrize.empty());
    m_preview->setEnabled(!byPrize.empty());
    m_give->setEnabled(hasOpen && !context().isReadOnly());
    m_give->setToolTip(hasOpen ? m_give->text() : tr("All prizes of this theme are decided."));
}

QString AwardsPage::rankText(const QString& ref) const
{
    const RankedEntry* entry = m_ranking.find(ref);
    if (!entry || !entry->rank)
        return {};
    const QString rank = QString::number(*entry->rank);
    const QString mean = pointsText(entry->mean.rounded());
    switch (m_ranking.method) {
    case RankingMethod::Mean:
        return tr("rank %1, mean %2").arg(rank, mean);
    case RankingMethod::Median:
        return tr("rank %1, median %2").arg(rank, pointsText(entry->median.rounded()));
    default:
        return tr("rank %1, adjusted %2 (mean %3)")
            .arg(rank, QString::number(entry->adjusted.value_or(0), 'f', 2), mean);
    }
}

void AwardsPage::giveNext()
{
    context().attempt([this] {
        const auto sums = AwardOperations(context().workspace()).sums(m_theme);
        if (!sums)
            return;
        for (const PrizeState& state : sums->prizes) {
            if (state.kind == PrizeState::Kind::Open || state.kind == PrizeState::Kind::Partly) {
                give(state.prize.code);
                return;
            }
        }
    });
}

void AwardsPage::give(const QString& code)
{
    const Prize* prize = context().programme().prize(code);
    if (!prize)
        return;
    auto* dialog = new GiveAwardDialog(context(), *prize, m_ranking, m_members, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, code, stage = m_stage, name = context().in(prize->name)] {
                const auto awards = dialog->awards();
                context().runUndoable(
                    tr("%1 was decided for %n entries.", nullptr,
                       int(awards.size() == 1 ? awards.front().size() : awards.size()))
                        .arg(name),
                    [&]() -> Result<void> {
                        AwardOperations operations(context().workspace());
                        for (const auto& parts : awards) {
                            auto given = operations.give(code, parts, dialog->reason(), stage);
                            if (!given)
                                return given;
                        }
                        return {};
                    });
            });
    dialog->open();
}

void AwardsPage::askNoWinner(const QString& code)
{
    const Prize* prize = context().programme().prize(code);
    if (!prize)
        return;
    const QString name = context().in(prize->name);
    context().prompts().askReason(
        this,
        {.title = tr("No winner: %1").arg(name),
         .text = tr("Nobody wins this prize. It can be taken back until the results are out."),
         .verb = tr("Decide \"no winner\""),
         .suggestions = {tr("No entry reached the level of the prize")},
         .isRequired = true},
        [this, code, name](const std::optional<QString>& reason) {
            if (!reason)
                return;
            context().runUndoable(tr("%1 has no winner.").arg(name), [&] {
                return AwardOperations(context().workspace()).noWinner(code, *reason);
            });
        });
}

void AwardsPage::askWithdraw(const QString& code, const QString& ref)
{
    const Prize* prize = context().programme().prize(code);
    if (!prize)
        return;
    const QString name = context().in(prize->name);
    context().prompts().askReason(
        this,
        {.title = ref.isEmpty() ? tr("Take \"no winner\" back: %1").arg(name)
                                : tr("Withdraw %1 from %2").arg(name, ref),
         .text = tr("The decision is taken back. The journal keeps both."),
         .verb = ref.isEmpty() ? tr("Take back") : tr("Withdraw"),
         .suggestions = {tr("Decided by mistake"), tr("The winner declined")},
         .isRequired = true},
        [this, code, ref, name](const std::optional<QString>& reason) {
            if (!reason)
                return;
            context().runUndoable(tr("The decision on %1 was taken back.").arg(name), [&] {
                return AwardOperations(context().workspace()).withdraw(code, ref, *reason);
            });
        });
}

void AwardsPage::askConfirm(const QString& code, const QString& ref)
{
    const Prize* prize = context().programme().prize(code);
    if (!prize)
        return;
    const QString name = context().in(prize->name);
    context().attempt([&] {
        for (const Award& award : AwardStore(context().workspace().database()).list(m_theme)) {
            if (award.prize != code || award.ref != ref)
                continue;
            const QString what = ref.isEmpty() ? tr("%1, no winner").arg(name)
                                               : QStringLiteral("%1 %2").arg(name, ref);
            auto* dialog = new ConfirmAwardDialog(context(), what, award, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, code, ref, name] {
                Workspace& workspace = context().workspace();
                // The second person acts for this one step.
                const QString before = workspace.who();
                workspace.setWho(dialog->person());
                const auto restore = qScopeGuard([&] { workspace.setWho(before); });
                context().runUndoable(tr("The decision on %1 is confirmed.").arg(name), [&] {
                    return AwardOperations(workspace).confirm(code, ref);
                });
            });
            dialog->open();
            return;
        }
    });
}

PageInfo awardsPageInfo()
{
    return {.id = QStringLiteral("awards"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("awards"),
            .title = [] { return QCoreApplication::translate("AwardsPage", "Awards"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<AwardsPage>(context);
            },
            .waiting =
                [](OfficeContext& context) {
                    return WaitingCounts::of(context).waiting(QStringLiteral("awards"));
                },
            .search = {}};
}

} // namespace prizedesk
