#include "ui/shared/Theme.h"

#include "ui/shared/Style.h"
#include "ui/shared/ThemeColors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>

namespace prizedesk {

namespace {

struct TypeSize
{
    int pixels;
    bool bold;
};

TypeSize sizeOf(Type type)
{
    switch (type) {
    case Type::Figure:
        return {26, true};
    case Type::ListFigure:
        return {22, true};
    case Type::Title:
        return {20, true};
    case Type::Section:
        return {14, true};
    case Type::Body:
        return {13, false};
    case Type::BodyStrong:
        return {13, true};
    case Type::Small:
        return {12, false};
    case Type::SmallStrong:
        return {12, true};
    case Type::Axis:
        return {11, false};
    case Type::AxisStrong:
        return {11, true};
    }
    return {13, false};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    chooseFamilies();
    readSystem();
    refresh();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (qGuiApp) {
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
            readSystem();
            refresh();
            install();
        });
    }
#endif
}

void Theme::readSystem()
{
    m_systemPalette = QGuiApplication::palette();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    m_systemDark = m_systemPalette.color(QPalette::Window).lightness() < 128;
#endif
}

void Theme::chooseFamilies()
{
#if defined(Q_OS_WIN)
    const QStringList wanted{QStringLiteral("Yu Gothic UI"), QStringLiteral("Meiryo")};
#elif defined(Q_OS_MACOS)
    const QStringList wanted{QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
                             QStringLiteral("Hiragino Sans"), QStringLiteral("Helvetica Neue")};
#else
    const QStringList wanted{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                             QStringLiteral("IPAexGothic")};
#endif
    for (const QString& family : wanted) {
        if (QFontDatabase::hasFamily(family) || family.startsWith(u'.'))
            m_families.push_back(family);
    }
    if (m_families.isEmpty())
        m_families.push_back(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());

    // Before Qt 6.7 a font cannot be asked for tabular figures, so the first family that has them
    // is taken for numbers.
    m_numberFamilies = m_families;
    while (m_numberFamilies.size() > 1 && !hasTabularFigures(fontOf(m_numberFamilies, Type::Body)))
        m_numberFamilies.removeFirst();
    if (!hasTabularFigures(fontOf(m_numberFamilies, Type::Body)))
        m_numberFamilies = m_families;
}

void Theme::refresh()
{
    m_dark = m_mode == Mode::System ? m_systemDark : m_mode == Mode::Dark;
}

void Theme::apply(QApplication& application)
{
    m_application = &application;
    application.setStyle(new Style(*this));
    install();
}

void Theme::install()
{
    if (m_application) {
        m_application->setPalette(palette());
        m_application->setFont(font(Type::Body));
    }
    Q_EMIT
    changed();
}

QPalette Theme::palette() const
{
    if (m_highContrast)
        return m_systemPalette;
    QPalette result;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        result.setColor(role, color(token));
    };
    set(QPalette::Window, Token::Chrome);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Surface);
    set(QPalette::Button, Token::Surface);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Text, Token::Text);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Highlight, Token::Sel);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Hair);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Control);
    set(QPalette::Shadow, Token::Border);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, Token::Accent);
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        result.setColor(QPalette::Disabled, role, color(Token::Disabled));
    return result;
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    refresh();
    install();
}

void Theme::setTextScale(int percent)
{
    const int scale = std::clamp(percent, 90, 150);
    if (m_scale == scale)
        return;
    m_scale = scale;
    install();
}

void Theme::setRowDensity(RowDensity density)
{
    if (m_density == density)
        return;
    m_density = density;
    Q_EMIT
    changed();
}

void Theme::setHighContrast(bool on)
{
    if (m_highContrast == on)
        return;
    m_highContrast = on;
    install();
}

QColor Theme::color(Token token) const
{
    const ThemeColors colors(m_dark);
    if (!m_highContrast)
        return colors.token(token);
    switch (token) {
    case Token::Chrome:
    case Token::Page:
    case Token::Surface:
    case Token::Sunken:
    case Token::Hover:
        return m_systemPalette.color(QPalette::Base);
    case Token::Text:
    case Token::Text2:
    case Token::Text3:
    case Token::Hair:
    case Token::Border:
    case Token::Control:
    case Token::Grid:
        return m_systemPalette.color(QPalette::Text);
    case Token::Disabled:
        return m_systemPalette.color(QPalette::Disabled, QPalette::Text);
    case Token::Accent:
    case Token::Sel:
    case Token::SelEdge:
        break;
    case Token::OnAccent:
        return m_systemPalette.color(QPalette::HighlightedText);
    }
    // A selected row keeps the ground of the page and is told by its edge.
    return m_systemPalette.color(token == Token::Sel ? QPalette::Base : QPalette::Highlight);
}

QColor Theme::toneText(Tone tone) const
{
    return m_highContrast ? color(Token::Text) : ThemeColors(m_dark).toneText(tone);
}

QColor Theme::toneTint(Tone tone) const
{
    return m_highContrast ? color(Token::Surface) : ThemeColors(m_dark).toneTint(tone);
}

QColor Theme::toneFill(Tone tone) const
{
    return m_highContrast ? color(Token::Text) : ThemeColors(m_dark).toneFill(tone);
}

QColor Theme::series(int number) const
{
    return ThemeColors(m_dark).series(number);
}

QColor Theme::seriesText(int number) const
{
    return m_highContrast ? color(Token::Text) : ThemeColors(m_dark).seriesText(number);
}

QColor Theme::step(int number) const
{
    return ThemeColors(m_dark).step(number);
}

QColor Theme::stepText(int number) const
{
    return ThemeColors(m_dark).stepText(number);
}

QColor Theme::below() const
{
    return ThemeColors(m_dark).below();
}

QColor Theme::above() const
{
    return ThemeColors(m_dark).above();
}

QFont Theme::fontOf(const QStringList& families, Type type) const
{
    const TypeSize size = sizeOf(type);
    QFont result;
    result.setFamilies(families);
    result.setPixelSize(px(size.pixels));
    result.setWeight(size.bold ? QFont::Bold : QFont::Normal);
    return result;
}

QFont Theme::font(Type type) const
{
    return fontOf(m_families, type);
}

QFont Theme::numberFont(Type type) const
{
    return fontOf(m_numberFamilies, type);
}

int Theme::metric(Metric metric) const
{
    switch (metric) {
    case Metric::Row:
        return px(m_density == RowDensity::Dense ? 24 : m_density == RowDensity::Roomy ? 32 : 28);
    case Metric::Control:
    case Metric::NavigationItem:
        return px(metric == Metric::Control ? 28 : 30);
    case Metric::SmallControl:
        return px(24);
    case Metric::HeaderRow:
        return px(30);
    case Metric::FilterBar:
    case Metric::CardHead:
    case Metric::Banner:
        return px(36);
    case Metric::BulkBar:
        return px(44);
    case Metric::PageHead:
        return px(48);
    case Metric::Toolbar:
        return px(40);
    case Metric::StatusBar:
        return px(24);
    case Metric::Navigation:
        return px(184);
    case Metric::DetailPane:
        return px(384);
    case Metric::PageMargin:
        return px(16);
    case Metric::CardPadding:
        return px(12);
    case Metric::Gap:
        return px(8);
    case Metric::TightGap:
        return px(4);
    case Metric::Icon:
        return px(18);
    case Metric::SmallIcon:
        return px(16);
    case Metric::ControlRadius:
        return 4;
    case Metric::CardRadius:
        return 6;
    }
    return 0;
}

double Theme::contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool Theme::hasTabularFigures(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

} // namespace prizedesk
