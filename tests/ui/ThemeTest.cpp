#include "ui/shared/Theme.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TonePainter.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

double worst(const Theme& theme, Token ink)
{
    double result = 21;
    for (const Token ground :
         {Token::Surface, Token::Sunken, Token::Page, Token::Chrome, Token::Sel})
        result = std::min(result, Theme::contrast(theme.color(ink), theme.color(ground)));
    return result;
}

} // namespace

TEST_CASE("Colours keep the contrast that was agreed", "[ui][theme]")
{
    Theme theme;
    struct Case
    {
        Token ink;
        double light;
        double dark;
    };
    for (const Case& agreed :
         {Case{Token::Control, 3.21, 3.75}, Case{Token::Text, 13.85, 10.01},
          Case{Token::Text2, 6.62, 6.18}, Case{Token::Text3, 4.79, 4.91},
          Case{Token::Disabled, 2.16, 2.56}, Case{Token::Accent, 5.76, 5.41}}) {
        theme.setMode(Theme::Mode::Light);
        CHECK(worst(theme, agreed.ink) >= agreed.light - 0.01);
        theme.setMode(Theme::Mode::Dark);
        CHECK(worst(theme, agreed.ink) >= agreed.dark - 0.01);
    }
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        CHECK(Theme::contrast(theme.color(Token::OnAccent), theme.color(Token::Accent)) >= 6.8);
        for (const Tone tone :
             {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad, Tone::Information}) {
            CHECK(Theme::contrast(theme.toneText(tone), theme.toneTint(tone)) >= 5.5);
            CHECK(Theme::contrast(theme.toneFill(tone), theme.color(Token::Surface)) >= 3.0);
        }
        for (int step = 0; step <= 6; ++step)
            CHECK(Theme::contrast(theme.stepText(step), theme.step(step)) >= 4.8);
        for (int series = 1; series <= 6; ++series) {
            CHECK(Theme::contrast(theme.series(series), theme.color(Token::Surface)) >= 3.0);
            CHECK(Theme::contrast(theme.seriesText(series), theme.color(Token::Surface)) >= 4.5);
        }
    }
}

TEST_CASE("The text size scales fonts and rows together and stays within its bounds", "[ui][theme]")
{
    Theme theme;
    CHECK(theme.metric(Metric::Row) == 28);
    CHECK(theme.font(Type::Body).pixelSize() == 13);
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setTextScale(150);
    CHECK(theme.metric(Metric::Row) == 42);
    CHECK(theme.font(Type::Body).pixelSize() == 20);
    theme.setTextScale(400);
    CHECK(theme.textScale() == 150);
    theme.setTextScale(10);
    CHECK(theme.textScale() == 90);
    theme.setRowDensity(Theme::RowDensity::Dense);
    CHECK(theme.metric(Metric::Row) == 22);
    CHECK(changes.count() == 3);
}

TEST_CASE("The palette follows the tokens", "[ui][theme]")
{
    Theme theme;
    theme.apply(*qApp);
    theme.setMode(Theme::Mode::Dark);
    const QPalette palette = QApplication::palette();
    CHECK(palette.color(QPalette::Window) == theme.color(Token::Chrome));
    CHECK(palette.color(QPalette::Highlight) == theme.color(Token::Sel));
    CHECK(palette.color(QPalette::HighlightedText) == theme.color(Token::Text));
    CHECK(palette.color(QPalette::PlaceholderText) == theme.color(Token::Text3));
    CHECK(Theme::hasTabularFigures(theme.numberFont(Type::Body)));
}

TEST_CASE("High contrast drops tints", "[ui][theme]")
{
    Theme theme;
    theme.setHighContrast(true);
    CHECK(theme.toneTint(Tone::Bad) == theme.color(Token::Surface));
    CHECK(theme.color(Token::Sel) == theme.color(Token::Surface));
    CHECK(theme.color(Token::SelEdge) != theme.color(Token::Surface));
}

TEST_CASE("Every icon is there and takes the colour it is given", "[ui][icons]")
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QStringList names = QDir(u":/icons"_s).entryList();
    REQUIRE(names.size() >= 50);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QIcon drawn = icon(name.chopped(4), theme);
        REQUIRE(!drawn.isNull());
        const QImage image = drawn.pixmap(48, 48).toImage();
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255 &&
                    QColor(image.pixel(x, y)) == theme.color(Token::Text2))
                    ++coloured;
            }
        }
        CHECK(coloured > 10);
    }
    CHECK(icon(u"no-such-icon"_s, theme).isNull());
}

TEST_CASE("Tones differ in shape, not in colour alone", "[ui][theme]")
{
    Theme theme;
    const auto shape = [&](Tone tone) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        TonePainter(theme).paintTone(painter, image.rect(), tone);
        painter.end();
        QString text;
        for (int y = 0; y < 32; y += 2) {
            for (int x = 0; x < 32; x += 2)
                text += qAlpha(image.pixel(x, y)) > 127 ? u'#' : u'.';
        }
        return text;
    };
    QStringList shapes;
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad, Tone::Information})
        shapes << shape(tone);
    shapes.removeDuplicates();
    CHECK(shapes.size() == 5);
}
