#include "ui/packets/JudgeProgressBar.h"

#include "ui/shared/TonePainter.h"

#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kBar = 8;
constexpr int kWords = 22;

} // namespace

JudgeProgressBar::JudgeProgressBar(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    JudgeProgressBar::retranslate();
}

void JudgeProgressBar::setCounts(const ProgressCounts& counts)
{
    m_counts = counts;
    retranslate();
    update();
}

std::vector<JudgeProgressBar::Part> JudgeProgressBar::parts() const
{
    return {{tr("done"), m_counts.done},
            {tr("begun"), m_counts.underway},
            {tr("open"), m_counts.untouched},
            {tr("conflict"), m_counts.conflict}};
}

void JudgeProgressBar::retranslate()
{
    QStringList words;
    for (const Part& part : parts())
        words << tr("%1 %2", "progress and its count").arg(part.word).arg(part.count);
    setAccessibleName(words.join(tr(", ")));
    setToolTip(accessibleName());
}

QSize JudgeProgressBar::sizeHint() const
{
    return {theme().px(220), theme().px(kBar + kWords)};
}

void JudgeProgressBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int total = qMax(1, m_counts.total());
    const int tall = theme().px(kBar);
    int before = 0;
    const auto all = parts();
    for (size_t i = 0; i < all.size(); ++i) {
        const int left = width() * before / total;
        before += all[i].count;
        const QRect room(left, 0, width() * before / total - left - (before < total ? 1 : 0), tall);
        if (all[i].count == 0)
            continue;
        switch (i) {
        case 0:
            painter.fillRect(room, theme().toneFill(Tone::Good));
            break;
        case 1:
            painter.fillRect(room, theme().color(Token::Accent));
            break;
        case 2:
            painter.setPen(theme().color(Token::Control));
            painter.setBrush(theme().color(Token::Surface));
            painter.drawRect(room.adjusted(0, 0, -1, -1));
            break;
        default:
            TonePainter(theme()).paintHatch(painter, room, theme().toneFill(Tone::Warning), false);
        }
    }
    const QFont plain = theme().font(Type::Small);
    const QFont strong = theme().font(Type::SmallStrong);
    std::vector<int> widths;
    int used = 0;
    for (const Part& part : all) {
        widths.push_back(QFontMetrics(plain).horizontalAdvance(part.word + u' ') +
                         QFontMetrics(strong).horizontalAdvance(QString::number(part.count)));
        used += widths.back();
    }
    const qreal gap = qMax(2.0, (width() - used) / qreal(all.size() - 1));
    qreal x = 0;
    const QRect line(0, tall + theme().px(3), width(), theme().px(kWords - 3));
    for (size_t i = 0; i < all.size(); ++i) {
        painter.setFont(plain);
        painter.setPen(theme().color(Token::Text2));
        const QString word = all[i].word + u' ';
        painter.drawText(QRectF(x, line.top(), width(), line.height()), Qt::AlignVCenter, word);
        const int advance = QFontMetrics(plain).horizontalAdvance(word);
        painter.setFont(strong);
        painter.setPen(theme().color(Token::Text));
        painter.drawText(QRectF(x + advance, line.top(), width(), line.height()), Qt::AlignVCenter,
                         QString::number(all[i].count));
        x += widths[i] + gap;
    }
}

} // namespace prizedesk
