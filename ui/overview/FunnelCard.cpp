#include "ui/overview/FunnelCard.h"

#include "models/entrants/EntryStatus.h"
#include "ui/overview/ChartTools.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shared/BarListChart.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

namespace {

constexpr QChar kSeparator = u'/';

/// What a bar leads to: theme / kind / stage.
QString keyOf(const QString& theme, const FunnelStep& step)
{
    return theme + kSeparator + QString::number(int(step.kind)) + kSeparator + step.stage;
}

} // namespace

FunnelCard::FunnelCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_chart(new BarListChart(theme))
    , m_tools(new ChartTools(theme, *this, *m_chart))
{
    setBody(m_chart);
    connect(m_chart, &Chart::clicked, this, &FunnelCard::open);
}

void FunnelCard::open(const QString& key)
{
    const QStringList parts = key.split(kSeparator);
    const QString theme = parts.value(0);
    QVariantMap target{{QLatin1String(Target::kTheme), theme}};
    switch (FunnelStep::Kind(parts.value(1).toInt())) {
    case FunnelStep::Kind::Accepted: {
        QStringList statuses = EntryStatus::all();
        statuses.removeIf([](const QString& status) {
            return status == QLatin1String("received") || status == QLatin1String("checking") ||
                   status == QLatin1String("returned") || status == QLatin1String("withdrawn") ||
                   status == QLatin1String("disqualified");
        });
        context().navigate(QStringLiteral("entries"),
                           OverviewWords::entriesWith(theme, QStringLiteral("status"), statuses));
        return;
    }
    case FunnelStep::Kind::InStage:
        target.insert(QLatin1String(Target::kStage), parts.value(2));
        context().navigate(QStringLiteral("ranking"), target);
        return;
    case FunnelStep::Kind::Awarded:
        context().navigate(QStringLiteral("awards"), target);
        return;
    case FunnelStep::Kind::Received:
        target.insert(QLatin1String(Target::kFilter), QVariantMap());
        context().navigate(QStringLiteral("entries"), target);
        return;
    }
}

void FunnelCard::show(const OverviewView& view)
{
    setTitle(tr("Selection"));
    setNote(tr("% of the step before"));
    m_tools->retranslate();
    m_chart->setTitle(tr("Selection"));
    m_chart->setHeads(tr("Step"), tr("Entries"));
    std::vector<BarListChart::Group> groups;
    int series = 0;
    for (const auto& theme : context().programme().themes) {
        ++series;
        if (!view.theme.isEmpty() && theme.code != view.theme)
            continue;
        BarListChart::Group group;
        group.title = (theme.applicants ? tr("%1  %2 (applicants)") : tr("%1  %2 (entries)"))
                          .arg(OverviewWords::theme(theme.code), context().in(theme.shortName));
        group.series = series;
        for (const FunnelStep& step :
             selectionFunnel(view.data, context().programme(), theme.code)) {
            const QString remark = step.isPlanned ? tr("planned")
                                   : step.percent ? QStringLiteral("%1%").arg(*step.percent)
                                                  : QString();
            group.bars.push_back({keyOf(theme.code, step), OverviewWords::step(context(), step),
                                  step.count, remark, step.isPlanned});
        }
        groups.push_back(std::move(group));
    }
    m_chart->setGroups(std::move(groups));
}

} // namespace prizedesk
