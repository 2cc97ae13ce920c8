#include "ui/shared/PrefectureTiles.h"

#include "models/core/Prefecture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace prizedesk {

namespace {

constexpr int columns = 13;
constexpr int rows = 11;
constexpr int legendHeight = 34;

/// Column and row of the tile, in tenths, by number; Shikoku lies between the rows.
struct Place
{
    int x;
    int y;
};

constexpr std::array<Place, 47> places{{
    {100, 0},  {100, 10}, {100, 20}, {100, 30}, {90, 20},  {90, 30},  {100, 40}, {120, 50},
    {110, 50}, {100, 50}, {100, 60}, {120, 60}, {110, 60}, {100, 70}, {90, 40},  {80, 40},
    {70, 40},  {70, 50},  {90, 60},  {90, 50},  {80, 50},  {90, 70},  {80, 60},  {80, 70},
    {70, 60},  {60, 60},  {60, 70},  {50, 60},  {70, 70},  {60, 80},  {40, 60},  {30, 60},
    {40, 70},  {30, 70},  {20, 70},  {45, 94},  {45, 84},  {35, 84},  {35, 94},  {10, 70},
    {0, 70},   {0, 80},   {10, 80},  {20, 80},  {20, 90},  {10, 90},  {0, 100},
}};

constexpr std::array<const char16_t*, 47> englishNames{
    u"Hok", u"Aom", u"Iwa", u"Myg", u"Aki", u"Ymt", u"Fks", u"Iba", u"Toc", u"Gun", u"Sai", u"Chi",
    u"Tok", u"Kng", u"Nii", u"Toy", u"Ish", u"Fki", u"Ymn", u"Ngn", u"Gif", u"Szo", u"Aic", u"Mie",
    u"Sga", u"Kyo", u"Osa", u"Hyo", u"Nar", u"Wak", u"Tot", u"Smn", u"Oka", u"Hir", u"Ygc", u"Tks",
    u"Kgw", u"Ehi", u"Koc", u"Fko", u"Sag", u"Nsk", u"Kum", u"Oit", u"Myz", u"Kgs", u"Okn",
};

bool isJapanese()
{
    return QLocale().language() == QLocale::Japanese;
}

} // namespace

PrefectureTiles::PrefectureTiles(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QString PrefectureTiles::shortName(int number)
{
    const auto prefecture = prefectureByNumber(number);
    if (!prefecture)
        return {};
    if (isJapanese())
        return prefecture->nameJa().left(2);
    return QStringView(englishNames.at(static_cast<size_t>(number - 1))).toString();
}

QString PrefectureTiles::fullName(int number)
{
    const auto prefecture = prefectureByNumber(number);
    if (!prefecture)
        return {};
    return isJapanese() ? prefecture->nameJa() : prefecture->nameEn();
}

void PrefectureTiles::setCounts(const std::array<int, 47>& counts)
{
    m_counts = counts;
    dataChanged();
}

void PrefectureTiles::setBounds(std::vector<int> bounds)
{
    m_bounds = std::move(bounds);
    update();
}

void PrefectureTiles::retranslate()
{
    dataChanged();
}

std::vector<QStringList> PrefectureTiles::asTable() const
{
    std::vector<QStringList> table{{tr("No."), tr("Prefecture"), tr("Entries")}};
    for (int number = 1; number <= 47; ++number)
        table.push_back({QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')), fullName(number),
                         QString::number(m_counts.at(static_cast<size_t>(number - 1)))});
    return table;
}

QSize PrefectureTiles::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {theme().px(28) * columns + margins.left() + margins.right(),
            theme().px(28) * rows + theme().px(legendHeight) + margins.top() + margins.bottom()};
}

QSize PrefectureTiles::minimumSizeHint() const
{
    // Below 25 pixels a tile cannot hold two lines.
    const QSize space = sizeHint();
    return {space.width() - theme().px(2) * columns, space.height() - theme().px(2) * rows};
}

int PrefectureTiles::pitch() const
{
    const QRect room = contentsRect();
    return std::min({room.width() / columns, (room.height() - theme().px(legendHeight)) / rows,
                     theme().px(32)});
}

QRect PrefectureTiles::tileRect(int number) const
{
    const QRect room = contentsRect();
    const int side = pitch();
    const int left = room.left() + (room.width() - side * columns) / 2;
    const Place place = places.at(static_cast<size_t>(number - 1));
    return {left + place.x * side / 10, room.top() + place.y * side / 10, side - 2, side - 2};
}

int PrefectureTiles::tileAt(const QPoint& position) const
{
    for (int number = 1; number <= 47; ++number) {
        if (tileRect(number).contains(position))
            return number;
    }
    return 0;
}

int PrefectureTiles::classOf(int count) const
{
    if (count <= 0)
        return 0;
    const auto bound = std::lower_bound(m_bounds.begin(), m_bounds.end(), count);
    return static_cast<int>(bound - m_bounds.begin()) + 1;
}

void PrefectureTiles::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont nameFont = theme().font(Type::Axis);
    const QFont countFont = theme().numberFont(Type::AxisStrong);
    const bool hasTwoLines = pitch() >= theme().px(24);
    for (int number = 1; number <= 47; ++number) {
        const QRect tile = tileRect(number);
        const int count = m_counts.at(static_cast<size_t>(number - 1));
        const int step = classOf(count);
        painter.setPen(step == 0 ? QPen(theme().color(Token::Hair)) : QPen(Qt::NoPen));
        painter.setBrush(theme().step(step));
        painter.drawRoundedRect(tile, 3, 3);
        painter.setPen(theme().stepText(step));
        painter.setFont(nameFont);
        if (!hasTwoLines) {
            painter.drawText(tile, Qt::AlignCenter, shortName(number));
            continue;
        }
        const int half = tile.height() / 2;
        painter.drawText(QRect(tile.left(), tile.top() + 1, tile.width(), half), Qt::AlignCenter,
                         shortName(number));
        painter.setFont(countFont);
        painter.drawText(QRect(tile.left(), tile.top() + half - 1, tile.width(), half),
                         Qt::AlignCenter, QLocale().toString(count));
        if (showsFocus() && number == m_current)
            paintFocusRing(painter, tile.adjusted(-2, -2, 2, 2));
    }
    paintLegend(painter);
}

void PrefectureTiles::paintLegend(QPainter& painter) const
{
    const QFont font = theme().font(Type::Small);
    const QFontMetrics metrics(font);
    QStringList words;
    int low = 1;
    for (const int bound : m_bounds) {
        words << tr("%1–%2").arg(QLocale().toString(low), QLocale().toString(bound));
        low = bound + 1;
    }
    words << tr("%1 or more").arg(QLocale().toString(low));
    const int high = theme().px(10);
    const int gap = theme().px(6);
    int wordsWidth = 0;
    for (const QString& word : words)
        wordsWidth += metrics.horizontalAdvance(word) + gap;
    const int count = static_cast<int>(words.size());
    const int spare = contentsRect().width() - wordsWidth;
    const int box = std::clamp(spare / count - theme().px(10), theme().px(8), theme().px(22));
    const int between = std::clamp(spare / count - box, theme().px(3), theme().px(10));
    const int width = wordsWidth + count * (box + between) - between;
    int left = contentsRect().left() + std::max(0, (contentsRect().width() - width) / 2);
    const int middle = contentsRect().top() + pitch() * rows + theme().px(legendHeight) / 2;
    painter.setFont(font);
    for (int step = 1; step <= words.size(); ++step) {
        painter.setPen(theme().color(Token::Border));
        painter.setBrush(theme().step(step));
        painter.drawRoundedRect(QRectF(left + 0.5, middle - high / 2.0 + 0.5, box - 1, high - 1), 2,
                                2);
        left += box + gap;
        painter.setPen(theme().color(Token::Text2));
        const QString& word = words[step - 1];
        painter.drawText(QRect(left, middle - theme().px(10), width, theme().px(20)),
                         Qt::AlignVCenter, word);
        left += metrics.horizontalAdvance(word) + between;
    }
}

void PrefectureTiles::mouseReleaseEvent(QMouseEvent* event)
{
    const int number = tileAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || number == 0)
        return;
    m_current = number;
    update();
    Q_EMIT
    clicked(QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')));
}

void PrefectureTiles::keyPressEvent(QKeyEvent* event)
{
    QPoint direction;
    switch (event->key()) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT
        clicked(QStringLiteral("%1").arg(m_current, 2, 10, QChar(u'0')));
        return;
    default:
        Chart::keyPressEvent(event);
        return;
    }
    // The nearest tile in that direction; sideways distance counts double.
    const QPoint from = tileRect(m_current).center();
    int best = m_current;
    int bestCost = std::numeric_limits<int>::max();
    for (int number = 1; number <= 47; ++number) {
        const QPoint way = tileRect(number).center() - from;
        const int along = way.x() * direction.x() + way.y() * direction.y();
        const int aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (along > 0 && aside <= along * 2 && along + 2 * aside < bestCost) {
            best = number;
            bestCost = along + 2 * aside;
        }
    }
    m_current = best;
    update();
}

bool PrefectureTiles::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int number = tileAt(help->pos());
    if (number > 0)
        QToolTip::showText(
            help->globalPos(),
            tr("%1: %2").arg(fullName(number),
                             QLocale().toString(m_counts.at(static_cast<size_t>(number - 1)))),
            this);
    return true;
}

} // namespace prizedesk
