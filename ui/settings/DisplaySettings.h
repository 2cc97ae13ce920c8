#pragma once

#include "models/settings/UserSettings.h"
#include "ui/settings/SettingsForm.h"

class QSpinBox;

namespace prizedesk {

/// Language, colours, text size, row height, calendar. Each takes effect at once.
class DisplaySettings : public SettingsForm
{
    Q_OBJECT

public:
    explicit DisplaySettings(OfficeContext& context, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    void showValues();
    void bind(QComboBox& combo, UserSettings::Key key);

    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_rows;
    QSpinBox* m_size;
    QCheckBox* m_wareki;
    TextLabel* m_languageLabel;
    TextLabel* m_themeLabel;
    TextLabel* m_rowsLabel;
    TextLabel* m_sizeLabel;
    TextLabel* m_warekiLabel;
    TextLabel* m_preview;
};

} // namespace prizedesk
