#include "ui/overview/OverviewWords.h"

#include "models/settings/DateWords.h"
#include "ui/shell/OfficeContext.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

using Kind = WaitingItem::Kind;

QString stageName(const OfficeContext& context, const QString& code)
{
    const Stage* stage = context.programme().stage(code);
    return stage ? context.in(stage->name) : code;
}

QString milestoneName(const OfficeContext& context, const QString& code)
{
    for (const Milestone& milestone : context.programme().milestones) {
        if (milestone.code == code)
            return context.in(milestone.name);
    }
    return code;
}

} // namespace

QString OverviewWords::stage(const OfficeContext& context, const QString& code)
{
    const QString name = stageName(context, code);
    const std::vector<Stage>& stages = context.programme().stages;
    const bool isShared = std::any_of(stages.begin(), stages.end(), [&](const Stage& other) {
        return other.code != code && context.in(other.name) == name;
    });
    const Stage* stage = context.programme().stage(code);
    return stage && isShared ? QStringLiteral("%1 %2").arg(stage->theme, name) : name;
}

QString OverviewWords::theme(const QString& code)
{
    return Words::tr("Theme %1").arg(code.mid(1));
}

QString OverviewWords::waiting(const OfficeContext& context, const WaitingItem& item)
{
    switch (item.kind) {
    case Kind::OpenErrors:
        return Words::tr("Entries with errors to be settled");
    case Kind::ReturnedOverdue:
        return Words::tr("Returned entries past the time to answer");
    case Kind::Returned:
        return Words::tr("Returned entries waiting for an answer");
    case Kind::Late:
        return Words::tr("Entries received after the deadline");
    case Kind::ConsentMissing:
        return Words::tr("Minors without a guardian's consent");
    case Kind::Duplicates:
        return Words::tr("Entries that may be duplicates");
    case Kind::OtherWarnings:
        return Words::tr("Entries with other warnings");
    case Kind::Unchecked:
        return Words::tr("Entries waiting to be checked");
    case Kind::Unassigned:
        return Words::tr("Entries without a person in charge");
    case Kind::Quarantined:
        return Words::tr("Imported rows put aside");
    case Kind::EnvelopeUnconfirmed:
        return Words::tr("Compute budget not confirmed");
    case Kind::TooFewScores:
        return Words::tr("Entries without enough scores (%1, %2)")
            .arg(theme(item.theme), stageName(context, item.stage));
    case Kind::PrizesOpen:
        return Words::tr("Prizes to be decided (%1)").arg(theme(item.theme));
    case Kind::TasksOverdue:
        return Words::tr("Preparations of the ceremony past their day");
    case Kind::ResultUnreleased:
        return Words::tr("Winners not released for the ceremony");
    case Kind::WithoutReply:
        return Words::tr("Guests who have not answered in time");
    case Kind::WithoutCompanion:
        return Words::tr("Guests who still need somebody to come with");
    case Kind::PlacesFree:
        return Words::tr("Guests of the waiting list for whom there is room");
    case Kind::Accreditations:
        return Words::tr("Accreditations to be answered");
    case Kind::NotInvited:
        return Words::tr("Guests without an invitation");
    case Kind::MilestonePast:
        return Words::tr("Date passed: %1").arg(milestoneName(context, item.code));
    case Kind::MilestoneNear:
        return Words::tr("Date ahead: %1").arg(milestoneName(context, item.code));
    }
    return {};
}

QString OverviewWords::count(const WaitingItem& item)
{
    switch (item.kind) {
    case Kind::Duplicates:
        return Words::tr("%n pairs", nullptr, item.count);
    case Kind::ConsentMissing:
    case Kind::WithoutReply:
    case Kind::WithoutCompanion:
    case Kind::PlacesFree:
    case Kind::Accreditations:
    case Kind::NotInvited:
        return Words::tr("%n persons", nullptr, item.count);
    case Kind::Quarantined:
        return Words::tr("%n rows", nullptr, item.count);
    default:
        return Words::tr("%n records", nullptr, item.count);
    }
}

QString OverviewWords::remark(const OfficeContext& context, const WaitingItem& item)
{
    const DateWords dates = context.dates();
    if (item.kind == Kind::EnvelopeUnconfirmed)
        return money(context, context.programme().envelope.amount);
    if (item.kind == Kind::PrizesOpen && !item.dueMs)
        return Words::tr("%1 of %2 decided").arg(item.done).arg(item.done + item.count);
    if (item.dueMs)
        return Words::tr("due %1").arg(dates.listDate(*item.dueMs));
    if (item.oldestDays && *item.oldestDays > 0)
        return Words::tr("oldest %n days", nullptr, *item.oldestDays);
    return {};
}

QString OverviewWords::money(const OfficeContext& context, Yen amount)
{
    if (context.japanese())
        return yenInWords(amount);
    constexpr qint64 kMillion = 1'000'000;
    constexpr qint64 kHundredMillion = 100 * kMillion;
    if (amount.amount() >= 10 * kHundredMillion && amount.amount() % kHundredMillion == 0) {
        const qint64 tenths = amount.amount() / kHundredMillion;
        const QString whole = QString::number(tenths / 10);
        return QStringLiteral("¥%1 billion")
            .arg(tenths % 10 == 0 ? whole : whole + u'.' + QString::number(tenths % 10));
    }
    if (amount.amount() >= kMillion && amount.amount() % kMillion == 0)
        return QStringLiteral("¥%1 million").arg(amount.amount() / kMillion);
    return yenDigits(amount);
}

QString OverviewWords::area(const QString& page)
{
    if (page == QLatin1String("entries"))
        return Words::tr("Entries");
    if (page == QLatin1String("ranking"))
        return Words::tr("Ranking");
    if (page == QLatin1String("awards"))
        return Words::tr("Awards");
    if (page == QLatin1String("ceremony"))
        return QCoreApplication::translate("CeremonyArea", "Ceremony");
    if (page == QLatin1String("compute"))
        return QCoreApplication::translate("Pages", "GPU");
    return Words::tr("Settings");
}

QString OverviewWords::step(const OfficeContext& context, const FunnelStep& step)
{
    switch (step.kind) {
    case FunnelStep::Kind::Received:
        return Words::tr("Received");
    case FunnelStep::Kind::Accepted:
        return Words::tr("Accepted");
    case FunnelStep::Kind::InStage:
        return stageName(context, step.stage);
    case FunnelStep::Kind::Awarded:
        return Words::tr("Awarded");
    }
    return {};
}

QVariantMap OverviewWords::target(const WaitingItem& item, const QString& theme)
{
    QVariantMap target;
    QVariantMap filter;
    for (const auto& [property, values] : item.filter.asKeyValueRange())
        filter.insert(property, values);
    if (!filter.isEmpty())
        target.insert(QLatin1String(Target::kFilter), filter);
    QString code = item.theme.isEmpty() ? theme : item.theme;
    if (code.isEmpty() && !item.byTheme.isEmpty()) {
        // The list of entries shows one theme at a time: that with the most.
        const auto most = std::max_element(item.byTheme.cbegin(), item.byTheme.cend());
        code = most.key();
    }
    if (!code.isEmpty())
        target.insert(QLatin1String(Target::kTheme), code);
    if (!item.stage.isEmpty())
        target.insert(QLatin1String(Target::kStage), item.stage);
    if (!item.tab.isEmpty())
        target.insert(QLatin1String(Target::kTab), item.tab);
    if (!item.section.isEmpty())
        target.insert(QLatin1String(Target::kSection), item.section);
    return target;
}

QVariantMap OverviewWords::entriesWith(const QString& theme, const QString& property,
                                       const QStringList& values)
{
    QVariantMap target;
    if (!theme.isEmpty())
        target.insert(QLatin1String(Target::kTheme), theme);
    target.insert(QLatin1String(Target::kFilter), QVariantMap{{property, values}});
    return target;
}

} // namespace prizedesk
