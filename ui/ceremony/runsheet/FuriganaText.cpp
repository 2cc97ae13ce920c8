#include "ui/ceremony/runsheet/FuriganaText.h"

#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

/// What stays together on a line.
struct Unit
{
    QString text;
    QString reading;
    bool isBreak = false;
};

bool hangsOn(QChar character)
{
    static const QString kClosing = QStringLiteral("、。，．」』）】！？ー・：；,.)!?");
    return kClosing.contains(character);
}

/// Japanese breaks between any two characters, but not before closing marks and within words of
/// Latin letters or digits.
std::vector<Unit> unitsOf(const RunText& text)
{
    std::vector<Unit> units;
    for (const RunPiece& piece : text) {
        if (!piece.reading.isEmpty()) {
            units.push_back({piece.text, piece.reading});
            continue;
        }
        for (const QChar character : piece.text) {
            if (character == u'\n') {
                units.push_back({{}, {}, true});
                continue;
            }
            const bool canJoin = !units.empty() && !units.back().isBreak;
            const bool isLatin = character.unicode() < 0x80 && character.isLetterOrNumber();
            const bool joins =
                canJoin &&
                (hangsOn(character) || character.isLowSurrogate() ||
                 (isLatin && units.back().reading.isEmpty() && !units.back().text.isEmpty() &&
                  units.back().text.back().unicode() < 0x80 &&
                  units.back().text.back().isLetterOrNumber()));
            if (joins && units.back().reading.isEmpty())
                units.back().text += character;
            else
                units.push_back({character, {}});
        }
    }
    return units;
}

} // namespace

FuriganaText::FuriganaText(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FuriganaText::setText(const RunText& text)
{
    m_text = text;
    setAccessibleName(bracketedText(text));
    updateGeometry();
    setMinimumHeight(heightForWidth(std::max(width(), 1)));
    update();
}

void FuriganaText::themeChanged()
{
    updateGeometry();
    update();
}

int FuriganaText::layOut(QPainter* painter, int width) const
{
    // The axis type is half of the title's.
    QFont base = theme().font(Type::Title);
    base.setBold(false);
    const QFont small = theme().font(Type::Axis);
    const QFontMetrics metrics(base);
    const QFontMetrics smallMetrics(small);
    const int lineHeight = metrics.height() + smallMetrics.height() + theme().px(2);
    int x = 0;
    int y = 0;
    for (const Unit& unit : unitsOf(m_text)) {
        if (unit.isBreak) {
            x = 0;
            y += lineHeight;
            continue;
        }
        const int textWidth = metrics.horizontalAdvance(unit.text);
        const int readingWidth = smallMetrics.horizontalAdvance(unit.reading);
        const int room = std::max(textWidth, readingWidth);
        if (x > 0 && x + room > width) {
            x = 0;
            y += lineHeight;
        }
        if (painter) {
            painter->setPen(theme().color(Token::Text));
            painter->setFont(base);
            painter->drawText(x + (room - textWidth) / 2,
                              y + smallMetrics.height() + metrics.ascent(), unit.text);
            painter->setPen(theme().color(Token::Text2));
            painter->setFont(small);
            painter->drawText(x + (room - readingWidth) / 2, y + smallMetrics.ascent(),
                              unit.reading);
        }
        x += room;
    }
    return y + lineHeight;
}

int FuriganaText::heightForWidth(int width) const
{
    return m_text.empty() ? 0 : layOut(nullptr, width);
}

QSize FuriganaText::sizeHint() const
{
    const int width = theme().px(320);
    return {width, heightForWidth(width)};
}

void FuriganaText::resizeEvent(QResizeEvent* event)
{
    ThemedWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void FuriganaText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    layOut(&painter, width());
}

} // namespace prizedesk
