#pragma once

#include "models/core/Tone.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QStringList>

class QApplication;

namespace prizedesk {

/// Colours by meaning. Widgets name a token, never a colour.
enum class Token {
    Chrome,
    Page,
    Surface,
    Sunken,
    Hair,
    Border,
    Control,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    OnAccent,
    Sel,
    SelEdge,
    Hover,
    Grid,
};

/// Type roles; sizes in pixels belong to Theme alone.
enum class Type {
    Figure,
    ListFigure,
    Title,
    Section,
    Body,
    BodyStrong,
    Small,
    SmallStrong,
    Axis,
    AxisStrong
};

/// Fixed heights and widths in logical pixels at 100 %.
enum class Metric {
    Control,
    SmallControl,
    Row,
    HeaderRow,
    FilterBar,
    BulkBar,
    CardHead,
    PageHead,
    Toolbar,
    StatusBar,
    Navigation,
    NavigationItem,
    DetailPane,
    Banner,
    PageMargin,
    CardPadding,
    Gap,
    TightGap,
    Icon,
    SmallIcon,
    ControlRadius,
    CardRadius,
};

/// The look: tokens, type and measures of the theme in force. Owned by the application and handed
/// to widgets by reference; it must outlive them. All sizes are logical pixels.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    enum class RowDensity { Dense, Normal, Roomy };

    explicit Theme(QObject* parent = nullptr);

    /// Installs style, palette and font; repeats that by itself whenever the theme changes.
    void apply(QApplication& application);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// True if the dark colours are in force (System decides by the desktop's palette).
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Text size in percent, kept within 90..150; multiplies fonts, rows and controls.
    [[nodiscard]] int textScale() const { return m_scale; }
    void setTextScale(int percent);
    [[nodiscard]] RowDensity rowDensity() const { return m_density; }
    void setRowDensity(RowDensity density);
    /// Tints are dropped, edges and shapes stay, the desktop's palette gives ground and text.
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    void setHighContrast(bool on);

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] QColor toneText(Tone tone) const;
    [[nodiscard]] QColor toneTint(Tone tone) const;
    [[nodiscard]] QColor toneFill(Tone tone) const;
    /// Series 1..6; theme 1 of the competition is series 1, theme 2 series 2.
    [[nodiscard]] QColor series(int number) const;
    /// For text that names a series.
    [[nodiscard]] QColor seriesText(int number) const;
    /// Heat step 0..6, low to high, and the text colour legible on it.
    [[nodiscard]] QColor step(int number) const;
    [[nodiscard]] QColor stepText(int number) const;
    /// Ends of the scale around a middle.
    [[nodiscard]] QColor below() const;
    [[nodiscard]] QColor above() const;

    [[nodiscard]] QFont font(Type type) const;
    /// As font(), from a family whose figures all have one width.
    [[nodiscard]] QFont numberFont(Type type) const;
    /// Logical pixels at 100 % to those at the scale in force.
    [[nodiscard]] int px(int pixels) const { return (pixels * m_scale + 50) / 100; }
    /// A measure at the scale in force (rows also follow the density).
    [[nodiscard]] int metric(Metric metric) const;

    /// WCAG 2 contrast ratio, 1..21.
    [[nodiscard]] static double contrast(const QColor& one, const QColor& other);
    /// True if 0..9 have the same advance in this font.
    [[nodiscard]] static bool hasTabularFigures(const QFont& font);

Q_SIGNALS:
    /// Colours, fonts or measures changed; widgets built on ThemedWidget follow by themselves.
    void changed();

private:
    void refresh();
    void install();
    void readSystem();
    void chooseFamilies();
    [[nodiscard]] QFont fontOf(const QStringList& families, Type type) const;
    [[nodiscard]] QPalette palette() const;

    QApplication* m_application = nullptr;
    Mode m_mode = Mode::System;
    RowDensity m_density = RowDensity::Normal;
    int m_scale = 100;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_highContrast = false;
    QPalette m_systemPalette;
    QStringList m_families;
    QStringList m_numberFamilies;
};

} // namespace prizedesk
