#include "ui/overview/CountdownCard.h"

#include "models/settings/DateWords.h"
#include "ui/overview/RowList.h"
#include "ui/shell/OfficeContext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kRows = 6;

} // namespace

class CountdownCard::Rows : public RowList
{
public:
    Rows(const Theme& theme, CountdownCard& card)
        : RowList(theme, 41)
        , m_card(card)
    {
    }

    void refresh() { setRowCount(int(m_card.m_countdowns.size())); }

protected:
    [[nodiscard]] QString accessText(int row) const override
    {
        const Countdown& countdown = m_card.m_countdowns[size_t(row)];
        return QStringList{m_card.context().in(countdown.milestone.name),
                           CountdownCard::tr("%n days left", nullptr, countdown.days),
                           secondLine(countdown)}
            .join(QStringLiteral(", "));
    }

    void paintRow(QPainter& painter, const QRect& rect, int row) const override
    {
        const Countdown& countdown = m_card.m_countdowns[size_t(row)];
        const QFont small = theme().font(Type::Small);
        const QFont figure = theme().numberFont(Type::ListFigure);
        const QFontMetrics smallMetrics(small);
        //: Stands before a number of days; "day" and "days" stand after it.
        const QString before = CountdownCard::tr("in");
        const QString after =
            countdown.days == 1 ? CountdownCard::tr("day") : CountdownCard::tr("days");
        const int afterWidth = std::max(smallMetrics.horizontalAdvance(CountdownCard::tr("days")),
                                        smallMetrics.horizontalAdvance(CountdownCard::tr("day")));
        const int figureRight = rect.left() + theme().px(66);
        const int base = rect.center().y() + theme().px(8);
        painter.setFont(figure);
        painter.setPen(theme().color(Token::Text));
        const QString days = QLocale().toString(countdown.days);
        painter.drawText(figureRight - QFontMetrics(figure).horizontalAdvance(days), base, days);
        painter.setFont(small);
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(rect.left(), base - theme().px(1), before);
        painter.drawText(figureRight + theme().px(4), base - theme().px(1), after);

        const int left = figureRight + theme().px(4) + afterWidth + theme().px(8);
        const int width = rect.right() - left;
        const int half = rect.height() / 2;
        const QFont body = theme().font(Type::Body);
        painter.setFont(body);
        painter.setPen(theme().color(Token::Text));
        painter.drawText(QRect(left, rect.top() + theme().px(2), width, half), Qt::AlignVCenter,
                         QFontMetrics(body).elidedText(
                             m_card.context().in(countdown.milestone.name), Qt::ElideRight, width));
        painter.setFont(small);
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(QRect(left, rect.top() + half, width, half - theme().px(2)),
                         Qt::AlignVCenter,
                         smallMetrics.elidedText(secondLine(countdown), Qt::ElideRight, width));
    }

private:
    [[nodiscard]] QString secondLine(const Countdown& countdown) const
    {
        const QString day = m_card.dayText(countdown.milestone);
        // Further ahead nobody counts working days.
        return countdown.workingDays > 20
                   ? day
                   : CountdownCard::tr("%1  %n working days", nullptr, countdown.workingDays)
                         .arg(day);
    }

    CountdownCard& m_card;
};

CountdownCard::CountdownCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_rows(new Rows(theme, *this))
{
    setBody(m_rows, false);
    connect(m_rows, &RowList::opened, this, &CountdownCard::openPlan);
    connect(this, &Card::linkTriggered, this, &CountdownCard::openPlan);
}

QString CountdownCard::dayText(const Milestone& milestone) const
{
    const DateWords dates = context().dates();
    const QDate day = dates.local(milestone.atMs).date();
    QString text = dates.longDate(milestone.atMs);
    // In the year that everybody knows it is, the year is left out.
    if (day.year() == m_thisYear) {
        text.remove(QStringLiteral("%1年").arg(m_thisYear));
        text.remove(QStringLiteral(" %1").arg(m_thisYear));
    }
    if (!milestone.hasTime)
        return text;
    // A full-width bracket brings its own space.
    return (text.endsWith(u'）') ? text : text + u' ') + dates.time(milestone.atMs);
}

void CountdownCard::openPlan()
{
    context().navigate(QStringLiteral("settings"),
                       QVariantMap{{QLatin1String(Target::kSection), QStringLiteral("programme")}});
}

void CountdownCard::show(const OverviewView& view)
{
    m_countdowns = countdowns(context().programme(), view.nowMs, kRows);
    m_thisYear = context().dates().local(view.nowMs).date().year();
    setTitle(tr("Time left"));
    setLink(tr("Open the year plan"));
    m_rows->setAccessibleName(tr("Time left"));
    m_rows->refresh();
}

} // namespace prizedesk
