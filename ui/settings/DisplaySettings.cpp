#include "ui/settings/DisplaySettings.h"

#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Card.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace prizedesk {

using Setting = UserSettings::Key;

DisplaySettings::DisplaySettings(OfficeContext& context, QWidget* parent)
    : SettingsForm(context, parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_rows(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_wareki(new QCheckBox(this))
{
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_theme->setObjectName(QStringLiteral("settingsTheme"));
    m_size->setObjectName(QStringLiteral("settingsTextSize"));
    m_wareki->setObjectName(QStringLiteral("settingsWareki"));
    m_language->addItem(QString(), QString());
    // Names of languages stand in their own language.
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const auto* mode : {"system", "light", "dark"})
        m_theme->addItem(QString(), QString(QLatin1String(mode)));
    for (const auto* rows : {"dense", "normal", "roomy"})
        m_rows->addItem(QString(), QString(QLatin1String(rows)));
    m_size->setRange(90, 150);
    m_size->setSingleStep(5);
    m_size->setSuffix(QStringLiteral("%"));
    m_languageLabel = addRow(m_language);
    m_themeLabel = addRow(m_theme);
    m_sizeLabel = addRow(m_size);
    m_rowsLabel = addRow(m_rows);
    m_warekiLabel = addRow(m_wareki);
    m_preview = addHint();
    bind(*m_language, Setting::Language);
    bind(*m_theme, Setting::ThemeMode);
    bind(*m_rows, Setting::RowDensity);
    connect(m_size, &QSpinBox::editingFinished, this,
            [this] { this->context().settings().set(Setting::TextSize, m_size->value()); });
    connect(m_wareki, &QCheckBox::toggled, this,
            [this](bool on) { this->context().settings().set(Setting::Wareki, on); });
    connect(&context.settings(), &UserSettings::changed, this, &DisplaySettings::showValues);
    DisplaySettings::retranslate();
}

void DisplaySettings::bind(QComboBox& combo, Setting key)
{
    connect(&combo, &QComboBox::activated, this,
            [this, &combo, key] { context().settings().set(key, combo.currentData()); });
}

void DisplaySettings::showValues()
{
    const UserSettings& settings = context().settings();
    const auto choose = [&](QComboBox& combo, Setting key) {
        combo.setCurrentIndex(qMax(0, combo.findData(settings.text(key))));
    };
    choose(*m_language, Setting::Language);
    choose(*m_theme, Setting::ThemeMode);
    choose(*m_rows, Setting::RowDensity);
    m_size->setValue(settings.number(Setting::TextSize));
    const QSignalBlocker quiet(m_wareki);
    m_wareki->setChecked(settings.flag(Setting::Wareki));
    m_preview->setText(
        tr("Today: %1").arg(context().dates().longDate(context().workspace().clock().nowMs())));
}

void DisplaySettings::retranslate()
{
    card().setTitle(tr("Display"));
    card().setSubtitle(tr("for this person on this computer"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Colours"));
    m_sizeLabel->setText(tr("Text size"));
    m_rowsLabel->setText(tr("Row height"));
    m_warekiLabel->setText(tr("Calendar"));
    m_language->setItemText(0, tr("As the system"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_rows->setItemText(0, tr("Dense"));
    m_rows->setItemText(1, tr("Normal"));
    m_rows->setItemText(2, tr("Roomy"));
    m_wareki->setText(tr("Dates in Japanese years (wareki)"));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Colours"));
    m_rows->setAccessibleName(tr("Row height"));
    m_size->setAccessibleName(tr("Text size"));
    showValues();
}

} // namespace prizedesk
