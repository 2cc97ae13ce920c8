#pragma once

#include "models/settings/Language.h"

#include <QObject>

namespace prizedesk {

class UserSettings;

/// Puts the language of the settings into force, now and whenever it is changed. Qt then tells
/// every open window, which sets its texts anew.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(UserSettings& settings, QObject* parent = nullptr);

    /// False where the translations are missing; the window then speaks English.
    bool use(Language::Code code) { return m_language.use(code); }

private:
    Language m_language;
};

} // namespace prizedesk
