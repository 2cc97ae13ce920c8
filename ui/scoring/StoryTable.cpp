#include "ui/scoring/StoryTable.h"

#include <QPainter>

#include <cmath>

namespace prizedesk {

namespace {

constexpr int kLine = 23;
constexpr int kHead = 26;

QString signedText(double value)
{
    const QString text = QString::number(std::abs(value), 'f', 1);
    return text == QLatin1String("0.0") ? text : (value < 0 ? QChar(0x2212) : QChar(u'+')) + text;
}

} // namespace

StoryTable::StoryTable(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    setAccessRole(QAccessible::Table);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    StoryTable::retranslate();
}

void StoryTable::retranslate()
{
    setTitle(tr("Scores of the entry by judge"));
    dataChanged();
}

void StoryTable::setLines(std::vector<StoryLine> lines)
{
    m_lines = std::move(lines);
    dataChanged();
}

QStringList StoryTable::heads() const
{
    return {tr("Judge"), tr("Raw"), tr("Tendency"), tr("Adjusted", "score of a judge without the tendency")};
}

QStringList StoryTable::textsOf(const StoryLine& line) const
{
    return {line.judge, QString::number(line.raw, 'f', 1),
            line.tendency ? signedText(*line.tendency) : QStringLiteral("—"),
            line.adjusted ? QString::number(*line.adjusted, 'f', 1) : QStringLiteral("—")};
}

std::vector<QStringList> StoryTable::asTable() const
{
    std::vector<QStringList> table{heads()};
    for (const StoryLine& line : m_lines)
        table.push_back(textsOf(line));
    return table;
}

QSize StoryTable::sizeHint() const
{
    return {theme().px(280), theme().px(kHead) + int(m_lines.size()) * theme().px(kLine)};
}

QSize StoryTable::minimumSizeHint() const
{
    return {theme().px(220), sizeHint().height()};
}

void StoryTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), theme().px(kHead)), theme().color(Token::Sunken));
    const int edge = theme().px(8);
    const int column = (width() - 2 * edge) / 4;
    const auto cell = [&](int place, int top, int high) {
        return QRect(edge + place * column, top, column, high);
    };
    const QStringList titles = heads();
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Token::Text2));
    for (int place = 0; place < 4; ++place)
        painter.drawText(cell(place, 0, theme().px(kHead)),
                         (place == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         titles[place]);
    int top = theme().px(kHead);
    const int high = theme().px(kLine);
    for (const StoryLine& line : m_lines) {
        const QStringList texts = textsOf(line);
        for (int place = 0; place < 4; ++place) {
            painter.setFont(theme().numberFont(place == 3 ? Type::BodyStrong : Type::Body));
            painter.setPen(theme().color(Token::Text));
            painter.drawText(cell(place, top, high),
                             (place == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                             texts[place]);
        }
        top += high;
        painter.fillRect(QRect(0, top - 1, width(), 1), theme().color(Token::Hair));
    }
    if (showsFocus())
        paintFocusRing(painter, rect());
}

} // namespace prizedesk
