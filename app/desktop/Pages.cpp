#include "app/desktop/Pages.h"

#include "ui/journal/JournalPage.h"
#include "ui/settings/SettingsPage.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

/// The area's name, in the language in force whenever it is asked.
std::function<QString()> title(const char* text)
{
    return [text] { return QCoreApplication::translate("Pages", text); };
}

template<typename SomePage> std::unique_ptr<Page> make(OfficeContext& context)
{
    return std::make_unique<SomePage>(context);
}

} // namespace

PageRegistry allPages()
{
    PageRegistry registry;
    registry.add({.id = QStringLiteral("journal"),
                  .group = PageInfo::Group::Records,
                  .iconName = QStringLiteral("journal"),
                  .title = title(QT_TRANSLATE_NOOP("Pages", "Journal")),
                  .make = make<JournalPage>,
                  .waiting = {},
                  .search = {}});
    registry.add({.id = QStringLiteral("settings"),
                  .group = PageInfo::Group::Bottom,
                  .iconName = QStringLiteral("settings"),
                  .title = title(QT_TRANSLATE_NOOP("Pages", "Settings")),
                  .make = make<SettingsPage>,
                  .waiting = {},
                  .search = {}});
    return registry;
}

} // namespace prizedesk
