#include "ui/compute/LedgerVerbs.h"

#include "models/compute/LedgerOperations.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/ComputeData.h"
#include "ui/compute/ComputeForm.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>

namespace prizedesk {

namespace {

QString key(const char* name)
{
    return QLatin1String(name);
}

} // namespace

LedgerVerbs::LedgerVerbs(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_release(new QAction(this))
    , m_transfer(new QAction(this))
    , m_expire(new QAction(this))
    , m_settle(new QAction(this))
    , m_reverse(new QAction(this))
    , m_remark(new QAction(this))
{
    m_release->setObjectName(QStringLiteral("releaseAllotment"));
    m_reverse->setObjectName(QStringLiteral("reverseLine"));
    m_remark->setObjectName(QStringLiteral("remarkUse"));
    connect(m_release, &QAction::triggered, this, &LedgerVerbs::askRelease);
    connect(m_transfer, &QAction::triggered, this, &LedgerVerbs::askTransfer);
    connect(m_expire, &QAction::triggered, this, &LedgerVerbs::askExpire);
    connect(m_settle, &QAction::triggered, this, &LedgerVerbs::askSettle);
    connect(m_reverse, &QAction::triggered, this, &LedgerVerbs::askReverse);
    connect(m_remark, &QAction::triggered, this, &LedgerVerbs::askRemark);
}

void LedgerVerbs::show(const ComputeData& data, const QString& team, const LedgerLine* line)
{
    m_data = &data;
    m_team = team;
    m_line = line ? line->id.value() : 0;
    const bool writes = !m_context.isReadOnly();
    const bool hasPromises = data.status.balances().committed > Yen(0);
    const bool canReverse = line && data.status.book.counts(*line);
    for (QAction* action : {m_release, m_transfer, m_expire})
        action->setEnabled(writes && hasPromises);
    m_settle->setEnabled(writes && data.status.balances().inFlight > Yen(0));
    m_reverse->setEnabled(writes && canReverse);
    m_remark->setEnabled(writes && !data.teams.empty());
}

std::vector<std::pair<QString, QString>> LedgerVerbs::teamChoices() const
{
    std::vector<std::pair<QString, QString>> choices;
    for (const StudentTeam& team : m_data->teams)
        choices.emplace_back(
            team.ref, QStringLiteral("%1　%2　%3")
                          .arg(team.ref, team.name,
                               yenDigits(m_data->status.balances().team(team.ref).committed)));
    return choices;
}

/// An amount above what the team that `field` names was promised and has not used.
std::vector<FieldTrouble> LedgerVerbs::beyondOpen(const ComputeForm& form, const char* field) const
{
    const QString team = form.choice(key(field));
    const Yen open = m_data->status.balances().team(team).committed;
    if (form.yen(key("amount")).value_or(Yen(0)) <= open)
        return {};
    return {{key("amount"), tr("%1 has only %2 that is promised and not used.")
                                .arg(team, yenDigits(open))}};
}

void LedgerVerbs::askRelease()
{
    auto* form = new ComputeForm(m_context.theme(), tr("Release a part of an allotment"),
                                 tr("What a team was promised and will not use becomes free."),
                                 tr("Release"), &m_page);
    form->addChoice(key("team"), tr("Team, with what is open"), teamChoices(), m_team);
    form->addYen(key("amount"), tr("Amount"), true);
    form->addText(key("reason"), tr("Reason"), true);
    form->setTroubles([this, form] { return beyondOpen(*form, "team"); });
    form->ask([this](const ComputeForm& filled) {
        const Yen amount = *filled.yen(key("amount"));
        m_context.runUndoable(
            tr("%1 of %2 became free.").arg(yenDigits(amount), filled.choice(key("team"))), [&] {
                return LedgerOperations(m_context.workspace())
                    .release(filled.choice(key("team")), amount, filled.text(key("reason")));
            });
    });
}

void LedgerVerbs::askTransfer()
{
    auto* form =
        new ComputeForm(m_context.theme(), tr("Move a part of an allotment to another team"),
                        tr("The last day of use stays the same."), tr("Move"), &m_page);
    form->addChoice(key("from"), tr("From team, with what is open"), teamChoices(), m_team);
    form->addChoice(key("to"), tr("To team"), teamChoices());
    form->addYen(key("amount"), tr("Amount"), true);
    form->addText(key("reason"), tr("Reason"), true);
    form->setTroubles([this, form] {
        std::vector<FieldTrouble> found = beyondOpen(*form, "from");
        if (form->choice(key("from")) == form->choice(key("to")))
            found.push_back({key("to"), tr("A transfer needs two teams.")});
        return found;
    });
    form->ask([this](const ComputeForm& filled) {
        const Yen amount = *filled.yen(key("amount"));
        m_context.runUndoable(
            tr("%1 moved from %2 to %3.")
                .arg(yenDigits(amount), filled.choice(key("from")), filled.choice(key("to"))),
            [&] {
                return LedgerOperations(m_context.workspace())
                    .transfer(filled.choice(key("from")), filled.choice(key("to")), amount,
                              filled.text(key("reason")));
            });
    });
}

void LedgerVerbs::askExpire()
{
    auto* form = new ComputeForm(
        m_context.theme(), tr("Let promises expire"),
        tr("What is open of allotments whose last day of use lies before this day becomes free."),
        tr("Let expire"), &m_page);
    form->addDay(key("day"), tr("Day"),
                 m_context.dates().local(m_context.workspace().clock().nowMs()).date());
    form->ask([this](const ComputeForm& filled) {
        m_context.runUndoable(tr("What had expired became free."), [&] {
            return LedgerOperations(m_context.workspace()).expire(filled.day(key("day")));
        });
    });
}

void LedgerVerbs::askSettle()
{
    auto* form = new ComputeForm(m_context.theme(), tr("Settle what was used"),
                                 tr("Charges up to a day are paid: of one offer, or of all and of "
                                    "other cost."),
                                 tr("Settle"), &m_page);
    std::vector<std::pair<QString, QString>> offers{{QString(), tr("All")}};
    for (const OfferRecord& offer : m_data->offers)
        offers.emplace_back(offer.code, QStringLiteral("%1　%2").arg(offer.code, offer.provider));
    form->addChoice(key("offer"), tr("Offer"), offers);
    form->addDay(key("through"), tr("Used up to"), m_data->status.on);
    form->addText(key("document"), tr("Bill"), true);
    form->ask([this](const ComputeForm& filled) {
        m_context.runUndoable(tr("Charges up to %1 are settled.")
                                  .arg(m_context.dates().longDate(filled.day(key("through")))),
                              [&] {
                                  return LedgerOperations(m_context.workspace())
                                      .settle(filled.choice(key("offer")),
                                              filled.day(key("through")),
                                              filled.text(key("document")));
                              });
    });
}

void LedgerVerbs::askReverse()
{
    const qint64 line = m_line;
    m_context.prompts().askReason(
        &m_page,
        {.title = tr("Reverse line %1").arg(line),
         .text = tr("Lines of the ledger never change: a further line takes this one back."),
         .verb = tr("Reverse"),
         .suggestions = {}},
        [this, line](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(tr("Line %1 was reversed.").arg(line), [&] {
                return LedgerOperations(m_context.workspace()).reverse(LedgerLineId(line), *reason);
            });
        });
}

void LedgerVerbs::askRemark()
{
    auto* form = new ComputeForm(
        m_context.theme(), tr("Remark on a team's use"),
        tr("Whether compute is used for what it was given, month by month; goes into the monthly "
           "report."),
        tr("Note"), &m_page);
    form->addChoice(key("team"), tr("Team"), teamChoices(), m_team);
    std::vector<std::pair<QString, QString>> months;
    const ComputeStatus& status = m_data->status;
    for (QDate day(status.period.startsOn.year(), status.period.startsOn.month(), 1);
         day <= status.on; day = day.addMonths(1))
        months.emplace_back(day.toString(QStringLiteral("yyyy-MM")),
                            day.toString(QStringLiteral("yyyy/MM")));
    form->addChoice(key("month"), tr("Month"), months,
                    months.empty() ? QString() : months.back().first);
    std::vector<std::pair<QString, QString>> verdicts;
    for (const auto verdict : {UsageRemark::Verdict::Appropriate, UsageRemark::Verdict::Question,
                               UsageRemark::Verdict::Inappropriate})
        verdicts.emplace_back(usageVerdictCode(verdict), usageVerdictWords(verdict));
    form->addChoice(key("verdict"), tr("Judgement"), verdicts);
    form->addLongText(key("text"), tr("Remark"), false);
    form->setCheck([form] {
        return form->choice(key("verdict")) ==
                   usageVerdictCode(UsageRemark::Verdict::Appropriate) ||
               !form->text(key("text")).isEmpty();
    });
    form->ask([this](const ComputeForm& filled) {
        UsageRemark remark;
        remark.team = filled.choice(key("team"));
        remark.month = filled.choice(key("month"));
        remark.verdict = usageVerdictFromCode(filled.choice(key("verdict")))
                             .value_or(UsageRemark::Verdict::Question);
        remark.text = filled.text(key("text"));
        m_context.runUndoable(tr("The remark on %1 was noted.").arg(remark.team),
                              [&] { return remarkUsage(m_context.workspace(), remark); });
    });
}

void LedgerVerbs::retranslate()
{
    m_release->setText(tr("Release a part…"));
    m_transfer->setText(tr("Move to another team…"));
    m_expire->setText(tr("Let promises expire…"));
    m_settle->setText(tr("Settle…"));
    m_reverse->setText(tr("Reverse the line…"));
    m_remark->setText(tr("Remark on use…"));
}

} // namespace prizedesk
