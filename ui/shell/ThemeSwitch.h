#pragma once

#include <QObject>

namespace prizedesk {

class Theme;
class UserSettings;

/// Puts colours, text size and row height of the settings into force, now and whenever they change.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    ThemeSwitch(UserSettings& settings, Theme& theme, QObject* parent = nullptr);

private:
    void follow();

    UserSettings& m_settings;
    Theme& m_theme;
};

} // namespace prizedesk
