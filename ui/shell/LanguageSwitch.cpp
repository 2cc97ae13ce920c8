#include "ui/shell/LanguageSwitch.h"

#include "models/settings/UserSettings.h"

namespace prizedesk {

LanguageSwitch::LanguageSwitch(UserSettings& settings, QObject* parent)
    : QObject(parent)
{
    const auto follow = [this, &settings] {
        use(Language::fromText(settings.text(UserSettings::Key::Language)));
    };
    connect(&settings, &UserSettings::changed, this, [follow](UserSettings::Key key) {
        if (key == UserSettings::Key::Language)
            follow();
    });
    follow();
}

} // namespace prizedesk
