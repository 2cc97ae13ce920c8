#include "ui/overview/TrendCard.h"

#include "models/settings/DateWords.h"
#include "ui/overview/ChartTools.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shared/DailyChart.h"
#include "ui/shell/OfficeContext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

TrendCard::TrendCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_chart(new DailyChart(theme))
    , m_tools(new ChartTools(theme, *this, *m_chart))
{
    setBody(m_chart);
    connect(m_chart, &Chart::clicked, this, [this](const QString& day) {
        this->context().navigate(
            QStringLiteral("entries"),
            OverviewWords::entriesWith(m_theme, QStringLiteral("received"), {day, day}));
    });
}

QString TrendCard::shortDay(const QDate& day) const
{
    return context().dates().listDate(context().programme().toMs(day, QTime(12, 0)));
}

void TrendCard::show(const OverviewView& view)
{
    m_theme = view.theme;
    setTitle(tr("Entries over time"));
    setSubtitle(tr("In all and per day"));
    m_tools->retranslate();
    m_chart->setTitle(tr("Entries over time"));
    fill(entryTrend(view.data, context().programme(), view.nowMs, view.theme), view.nowMs);
}

void TrendCard::fill(const EntryTrend& trend, qint64 nowMs)
{
    const Programme& programme = context().programme();
    std::vector<DailyChart::Series> series;
    std::vector<DailyChart::Mark> marks;
    for (const TrendSeries& each : trend.series) {
        const auto* theme = programme.theme(each.theme);
        const auto place = std::find_if(programme.themes.begin(), programme.themes.end(),
                                        [&](const auto& one) { return one.code == each.theme; });
        DailyChart::Series shown;
        shown.name = OverviewWords::theme(each.theme);
        shown.label = theme && theme->applicants
                          ? tr("%1 %n applicants", nullptr, each.total).arg(shown.name)
                          : tr("%1 %n entries", nullptr, each.total).arg(shown.name);
        shown.series = int(place - programme.themes.begin()) + 1;
        shown.perDay = each.perDay;
        if (each.target > 0)
            shown.target = each.target;
        series.push_back(std::move(shown));
        if (!theme || !theme->closesAtMs || trend.isEmpty())
            continue;
        const QDate closes = programme.local(*theme->closesAtMs).date();
        const bool isKnown = std::any_of(marks.begin(), marks.end(),
                                         [&](const auto& mark) { return mark.day == closes; });
        if (closes >= trend.firstDay && closes <= trend.lastDay && !isKnown)
            marks.push_back({closes, tr("Closes %1").arg(shortDay(closes))});
    }
    const QDate today = programme.local(nowMs).date();
    if (!trend.isEmpty() && today < trend.lastDay)
        marks.push_back({today, tr("Today")});
    m_chart->setData(trend.firstDay, std::move(series), std::move(marks));
    QStringList note;
    if (trend.busiest > 0)
        note << tr("Per day") << tr("most on %1").arg(shortDay(trend.busiestDay))
             << tr("%n entries", nullptr, trend.busiest);
    m_chart->setPerDayNote(note);
}

} // namespace prizedesk
