#include "ui/settings/SettingsPage.h"

#include "ui/settings/BackupSettings.h"
#include "ui/settings/DisplaySettings.h"
#include "ui/settings/OfficeSettings.h"
#include "ui/settings/PassphraseSettings.h"
#include "ui/settings/ProgrammeSettings.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/ScopeSwitch.h"

#include <QAction>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

const QStringList& sections()
{
    static const QStringList all{QStringLiteral("display"), QStringLiteral("office"),
                                 QStringLiteral("passphrase"), QStringLiteral("backups"),
                                 QStringLiteral("programme")};
    return all;
}

} // namespace

SettingsPage::SettingsPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_stack(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    m_head->scopeSwitch().setObjectName(QStringLiteral("settingsSections"));
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this, &SettingsPage::showSection);
    auto* nextTab = new QAction(this);
    nextTab->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab));
    nextTab->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(nextTab);
    connect(nextTab, &QAction::triggered, this, [this] {
        const qsizetype current = sections().indexOf(m_head->scopeSwitch().current());
        showSection(sections().at((current + 1) % sections().size()));
    });
    SettingsPage::retranslate();
    showSection(sections().first());
}

QWidget* SettingsPage::make(const QString& section)
{
    if (section == QLatin1String("office"))
        return new OfficeSettings(context(), this);
    if (section == QLatin1String("passphrase"))
        return new PassphraseSettings(context(), this);
    if (section == QLatin1String("backups"))
        return new BackupSettings(context(), this);
    if (section == QLatin1String("programme"))
        return new ProgrammeSettings(context(), this);
    return new DisplaySettings(context(), this);
}

QWidget* SettingsPage::part(const QString& section)
{
    auto found = m_parts.find(section);
    if (found == m_parts.end()) {
        QWidget* made = make(section);
        made->setObjectName(QStringLiteral("settings.") + section);
        m_stack->addWidget(made);
        found = m_parts.emplace(section, made).first;
    }
    return found->second;
}

void SettingsPage::showSection(const QString& section)
{
    if (!sections().contains(section))
        return;
    m_stack->setCurrentWidget(part(section));
    const QSignalBlocker quiet(&m_head->scopeSwitch());
    m_head->scopeSwitch().setCurrent(section);
}

void SettingsPage::activate(const QVariant& argument)
{
    showSection(argument.toMap().value(QLatin1String(Target::kSection)).toString());
}

void SettingsPage::retranslate()
{
    const QSignalBlocker quiet(&m_head->scopeSwitch());
    m_head->setTitle(tr("Settings"));
    m_head->scopeSwitch().setSegments({{.key = sections().at(0), .text = tr("Display")},
                                       {.key = sections().at(1), .text = tr("Office")},
                                       {.key = sections().at(2), .text = tr("Passphrase")},
                                       {.key = sections().at(3), .text = tr("Backups")},
                                       {.key = sections().at(4), .text = tr("Programme")}});
}

} // namespace prizedesk
