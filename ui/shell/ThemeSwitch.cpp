#include "ui/shell/ThemeSwitch.h"

#include "models/settings/UserSettings.h"
#include "ui/shared/Theme.h"

namespace prizedesk {

ThemeSwitch::ThemeSwitch(UserSettings& settings, Theme& theme, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    connect(&settings, &UserSettings::changed, this, [this](UserSettings::Key key) {
        if (key == UserSettings::Key::ThemeMode || key == UserSettings::Key::TextSize ||
            key == UserSettings::Key::RowDensity)
            follow();
    });
    follow();
}

void ThemeSwitch::follow()
{
    const QString mode = m_settings.text(UserSettings::Key::ThemeMode);
    m_theme.setMode(mode == QLatin1String("dark")    ? Theme::Mode::Dark
                    : mode == QLatin1String("light") ? Theme::Mode::Light
                                                     : Theme::Mode::System);
    const QString rows = m_settings.text(UserSettings::Key::RowDensity);
    m_theme.setRowDensity(rows == QLatin1String("dense")   ? Theme::RowDensity::Dense
                          : rows == QLatin1String("roomy") ? Theme::RowDensity::Roomy
                                                           : Theme::RowDensity::Normal);
    m_theme.setTextScale(m_settings.number(UserSettings::Key::TextSize));
}

} // namespace prizedesk
