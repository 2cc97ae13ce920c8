#include "ui/scoring/StageSummary.h"

#include "models/scoring/Ranking.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TonePainter.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

constexpr int kShape = 14;
constexpr int kWithin = 6;   ///< between label and figure
constexpr int kBetween = 10; ///< between figures of one part
constexpr int kPadding = 14; ///< at both sides of a separator

QString deviation(double variance)
{
    return QLocale().toString(std::sqrt(std::max(0.0, variance)), 'f', 1);
}

} // namespace

StageSummary::StageSummary(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_details(new LinkButton(theme, this))
    , m_layout(new QHBoxLayout(this))
{
    setAccessRole(QAccessible::StaticText);
    m_layout->addStretch(1);
    m_layout->addWidget(m_details);
    m_details->setObjectName(QStringLiteral("reliabilityLink"));
    connect(m_details, &LinkButton::clicked, this, &StageSummary::detailsWanted);
    StageSummary::themeChanged();
    StageSummary::retranslate();
}

void StageSummary::themeChanged()
{
    setFixedHeight(theme().px(36));
    const int padding = theme().metric(Metric::CardPadding);
    m_layout->setContentsMargins(padding, 0, padding, 0);
    update();
}

void StageSummary::retranslate()
{
    m_details->setText(tr("Details", "of the reliability"));
    m_details->setAccessibleName(tr("Reliability and influence"));
}

void StageSummary::setRanking(const Ranking& ranking, bool hasDetails)
{
    const QLocale locale;
    const int entries = int(ranking.entries.size());
    const auto ranked = std::count_if(ranking.entries.begin(), ranking.entries.end(),
                                      [](const RankedEntry& entry) { return entry.n > 0; });
    m_parts.clear();
    m_parts.push_back({{{tr("Entries"), locale.toString(entries),
                         tr(" ", "counter after the number of entries").trimmed()}}});
    m_parts.push_back({{{tr("Judges"), locale.toString(ranking.judges),
                         tr(" ", "counter after the number of judges").trimmed()}}});
    Figure scores{tr("Scores"), locale.toString(ranking.scores), {}};
    if (ranked > 0)
        scores.after =
            tr("(%1 per entry)")
                .arg(QLocale().toString(double(ranking.scores) / double(ranked), 'g', 3));
    m_parts.push_back({{scores}});
    const auto below =
        int(std::count_if(ranking.entries.begin(), ranking.entries.end(),
                          [](const RankedEntry& entry) { return entry.belowQuorum; }));
    if (below > 0)
        m_parts.push_back(
            {{{{}, {}, tr("%n entries below the quorum", nullptr, below)}}, true, Tone::Warning});
    if (ranking.scores > 0 && !ranking.panel.empty())
        m_parts.push_back(
            ranking.connected
                ? Part{{{{}, {}, tr("Can be compared (all are connected)")}}, true, Tone::Good}
                : Part{{{{}, {}, tr("Falls into %n parts", nullptr, int(ranking.panel.size()))}},
                       true,
                       Tone::Bad});
    if (ranking.reliability && ranking.reliability->iccAgreementMean)
        m_parts.push_back({{{tr("Reliability (mean of %1)")
                                 .arg(locale.toString(ranking.reliability->judgesPerEntry, 'g', 3)),
                             locale.toString(*ranking.reliability->iccAgreementMean, 'f', 2),
                             {}}}});
    if (ranking.components)
        m_parts.push_back({{{tr("Spread (SD)"), {}, {}},
                            {tr("entries"), deviation(ranking.components->entry), {}},
                            {tr("judges"), deviation(ranking.components->judge), {}},
                            {tr("rest"), deviation(ranking.components->residual), {}}}});
    m_details->setVisible(hasDetails && ranking.scores > 0);
    setAccessibleName(asText());
    update();
}

QString StageSummary::asText() const
{
    QStringList parts;
    for (const Part& part : m_parts) {
        QStringList words;
        for (const Figure& figure : part.figures)
            words << figure.label << figure.value << figure.after;
        words.removeAll(QString());
        parts << words.join(u' ');
    }
    return parts.join(QStringLiteral("; "));
}

int StageSummary::widthOf(const Part& part) const
{
    const QFontMetrics body(theme().font(Type::Small));
    const QFontMetrics strong(theme().numberFont(Type::BodyStrong));
    int wide = part.hasTone ? theme().px(kShape + kWithin) : 0;
    for (size_t i = 0; i < part.figures.size(); ++i) {
        const Figure& figure = part.figures[i];
        int gaps = -1;
        for (const QString& text : {figure.label, figure.value, figure.after})
            gaps += text.isEmpty() ? 0 : 1;
        wide += body.horizontalAdvance(figure.label) + strong.horizontalAdvance(figure.value) +
                body.horizontalAdvance(figure.after) + std::max(0, gaps) * theme().px(kWithin) +
                (i > 0 ? theme().px(kBetween) : 0);
    }
    return wide;
}

void StageSummary::paintPart(QPainter& painter, const Part& part, int left) const
{
    if (part.hasTone) {
        const int side = theme().px(kShape);
        TonePainter(theme()).paintTone(painter, QRect(left, (height() - side) / 2, side, side),
                                       part.tone);
        left += side + theme().px(kWithin);
    }
    const auto draw = [&](const QString& text, const QFont& font, Token token) {
        if (text.isEmpty())
            return;
        const int wide = QFontMetrics(font).horizontalAdvance(text);
        painter.setFont(font);
        painter.setPen(theme().color(token));
        painter.drawText(QRect(left, 0, wide + 2, height()), Qt::AlignVCenter, text);
        left += wide + theme().px(kWithin);
    };
    for (const Figure& figure : part.figures) {
        draw(figure.label, theme().font(Type::Small), Token::Text2);
        draw(figure.value, theme().numberFont(Type::BodyStrong), Token::Text);
        draw(figure.after, theme().font(Type::Small), part.hasTone ? Token::Text : Token::Text2);
        left += theme().px(kBetween - kWithin);
    }
}

void StageSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().color(Token::Hair));
    painter.setBrush(theme().color(Token::Surface));
    const qreal radius = theme().metric(Metric::CardRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    int left = theme().px(kPadding);
    const int right = m_details->isVisible() ? m_details->x() - theme().px(kPadding) : width();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const int wide = widthOf(m_parts[i]);
        if (left + wide > right)
            break;
        if (i > 0) {
            painter.setPen(theme().color(Token::Hair));
            const double x = left - theme().px(kPadding) + 0.5;
            painter.drawLine(QPointF(x, height() * 0.25), QPointF(x, height() * 0.75));
        }
        paintPart(painter, m_parts[i], left);
        left += wide + 2 * theme().px(kPadding);
    }
}

} // namespace prizedesk
