#include "ui/scoring/StageSummary.h"

#include "models/scoring/Ranking.h"
#include "ui/shared/TonePill.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

StageSummary::StageSummary(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_quorum(new TonePill(theme, this))
    , m_closed(new TonePill(theme, this))
    , m_layout(new QHBoxLayout(this))
{
    setAccessRole(QAccessible::StaticText);
    m_layout->addStretch(1);
    m_layout->addWidget(m_quorum);
    m_layout->addWidget(m_closed);
    m_quorum->hide();
    m_closed->hide();
    StageSummary::themeChanged();
}

void StageSummary::themeChanged()
{
    setFixedHeight(theme().px(36));
    const int padding = theme().metric(Metric::CardPadding);
    m_layout->setContentsMargins(padding, 0, padding, 0);
    update();
}

void StageSummary::setRanking(const Ranking& ranking, const Stage& stage, int places,
                              const QString& closed)
{
    const QLocale locale;
    const int entries = int(ranking.entries.size());
    m_parts = {{tr("Entries"), locale.toString(entries), {}},
               {tr("Judges"), locale.toString(ranking.judges), {}},
               {tr("Sheets that count"), locale.toString(ranking.scores), {}},
               {tr("Quorum"), locale.toString(stage.quorum), tr("judges per entry")}};
    if (!ranking.grandMean.isEmpty())
        m_parts.push_back({tr("Mean"), pointsText(ranking.grandMean.rounded()), tr("points")});
    if (places > 0)
        m_parts.push_back({tr("Award line"), locale.toString(places), tr("places")});
    const auto below =
        int(std::count_if(ranking.entries.begin(), ranking.entries.end(),
                          [](const RankedEntry& entry) { return entry.belowQuorum; }));
    m_quorum->setContent(below > 0 ? Tone::Warning : Tone::Good,
                         below > 0 ? tr("%n entries below the quorum", nullptr, below)
                                   : tr("All entries reach the quorum"));
    m_quorum->setVisible(entries > 0);
    m_closed->setContent(Tone::Neutral, closed);
    m_closed->setVisible(!closed.isEmpty());
    QStringList words;
    for (const Part& part : m_parts)
        words << QStringList{part.label, part.figure, part.after}.join(u' ').trimmed();
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void StageSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme().metric(Metric::CardRadius);
    painter.setPen(theme().color(Token::Hair));
    painter.setBrush(theme().color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QFont small = theme().font(Type::Small);
    const QFont strong = theme().numberFont(Type::BodyStrong);
    int left = theme().px(16);
    const int right = m_quorum->isVisible() ? m_quorum->x() : width();
    for (size_t place = 0; place < m_parts.size(); ++place) {
        const Part& part = m_parts[place];
        const int wide = QFontMetrics(small).horizontalAdvance(part.label + part.after) +
                         QFontMetrics(strong).horizontalAdvance(part.figure) + theme().px(12);
        if (left + wide > right)
            return;
        if (place > 0) {
            painter.fillRect(
                QRect(left - theme().px(14), theme().px(10), 1, height() - theme().px(20)),
                theme().color(Token::Border));
        }
        const auto text = [&](const QFont& font, Token token, const QString& words) {
            painter.setFont(font);
            painter.setPen(theme().color(token));
            painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, words);
            left += QFontMetrics(font).horizontalAdvance(words) + theme().px(6);
        };
        text(small, Token::Text2, part.label);
        text(strong, Token::Text, part.figure);
        if (!part.after.isEmpty())
            text(small, Token::Text2, part.after);
        left += theme().px(22);
    }
}

} // namespace prizedesk
