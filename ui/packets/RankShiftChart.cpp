#include "ui/packets/RankShiftChart.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

RankShiftChart::RankShiftChart(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RankShiftChart::setMoves(std::vector<RankMove> moves, int places, const QString& before,
                              const QString& after)
{
    m_moves = std::move(moves);
    m_places = places;
    m_before = before;
    m_after = after;
    dataChanged();
}

std::vector<QStringList> RankShiftChart::asTable() const
{
    std::vector<QStringList> table{{tr("Entry"), m_before, m_after}};
    const auto text = [](const std::optional<int>& rank) {
        return rank ? QString::number(*rank) : QStringLiteral("—");
    };
    for (const RankMove& move : m_moves)
        table.push_back({move.entry, text(move.before), text(move.after)});
    return table;
}

QSize RankShiftChart::sizeHint() const
{
    return {theme().px(360), theme().px(280)};
}

int RankShiftChart::rowsThatFit() const
{
    return std::max(1, (contentsRect().height() - theme().px(30)) / theme().px(24));
}

std::vector<RankShiftChart::End> RankShiftChart::ends(bool after) const
{
    std::vector<End> ends;
    for (const RankMove& move : m_moves) {
        const auto& rank = after ? move.after : move.before;
        if (rank)
            ends.push_back({move.entry, *rank});
    }
    std::stable_sort(ends.begin(), ends.end(), [](const End& one, const End& other) {
        return std::pair(one.rank, one.entry) < std::pair(other.rank, other.entry);
    });
    return ends;
}

void RankShiftChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // A card keeps its padding as margins of what lies in it.
    painter.translate(contentsRect().topLeft());
    const int across = contentsRect().width();
    const int down = contentsRect().height();
    const int head = theme().px(26);
    const int step = theme().px(24);
    const int label = theme().px(110);
    const auto y = [&](int row) { return head + row * step + step / 2; };
    const std::vector<End> before = ends(false);
    const std::vector<End> after = ends(true);
    const int rows = rowsThatFit();

    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(QRect(0, 0, across / 2, head), Qt::AlignLeft | Qt::AlignVCenter, m_before);
    painter.drawText(QRect(across / 2, 0, across / 2, head), Qt::AlignRight | Qt::AlignVCenter,
                     m_after);
    if (before.empty() && after.empty()) {
        painter.drawText(QRect(0, head, across, down - head), Qt::AlignCenter,
                         tr("No entry has a rank yet."));
        return;
    }
    const auto rowsOf = [](const std::vector<End>& list) {
        QHash<QString, int> places;
        for (size_t i = 0; i < list.size(); ++i)
            places.insert(list[i].entry, int(i));
        return places;
    };
    const QHash<QString, int> rowBefore = rowsOf(before);
    const QHash<QString, int> rowAfter = rowsOf(after);
    QHash<QString, bool> hasMoved;
    painter.setClipRect(QRect(0, head, across, rows * step));
    for (const RankMove& move : m_moves) {
        hasMoved.insert(move.entry, move.before != move.after);
        const int from = rowBefore.value(move.entry, -1);
        const int to = rowAfter.value(move.entry, -1);
        if (from < 0 || to < 0 || (from >= rows && to >= rows))
            continue;
        const bool moves = move.before != move.after;
        painter.setPen(
            QPen(theme().color(moves ? Token::Accent : Token::Control), moves ? 1.75 : 1.25));
        painter.drawLine(QPointF(label + theme().px(6), y(from)),
                         QPointF(across - label - theme().px(6), y(to)));
    }
    const auto drawSide = [&](const std::vector<End>& list, bool isAfter) {
        for (int row = 0; row < std::min(rows, int(list.size())); ++row) {
            const End& end = list[size_t(row)];
            const bool moves = hasMoved.value(end.entry);
            painter.setFont(theme().font(isAfter && moves ? Type::SmallStrong : Type::Small));
            painter.setPen(theme().color(Token::Text));
            const QString rank = tr("#%1").arg(end.rank);
            const QRect room(isAfter ? across - label : 0, y(row) - step / 2, label, step);
            painter.drawText(room, (isAfter ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                             end.entry);
            painter.setPen(theme().color(Token::Text2));
            painter.drawText(room, (isAfter ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                             rank);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().color(moves ? Token::Accent : Token::Control));
            painter.drawEllipse(
                QPointF(isAfter ? across - label - theme().px(6) : label + theme().px(6), y(row)),
                3, 3);
        }
    };
    drawSide(before, false);
    drawSide(after, true);
    const auto above = int(std::count_if(after.begin(), after.end(),
                                         [&](const End& end) { return end.rank <= m_places; }));
    if (m_places > 0 && above > 0 && above < rows) {
        const int line = head + above * step;
        painter.setPen(QPen(theme().color(Token::Accent), 1, Qt::DashLine));
        painter.drawLine(0, line, across, line);
    }
    painter.setClipping(false);
    painter.resetTransform();
    if (showsFocus())
        paintFocusRing(painter, rect());
}

} // namespace prizedesk
