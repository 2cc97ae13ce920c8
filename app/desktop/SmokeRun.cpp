#include "app/desktop/SmokeRun.h"

#include "models/backups/Verification.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/NativePrompts.h"
#include "ui/shell/MainWindow.h"

#include <cstdio>

#include "models/settings/UserSettings.h"

namespace prizedesk {

bool smokeRun(Workspace& workspace, const PageRegistry& registry, const Theme& theme,
              UserSettings& settings)
{
    bool good = true;
    const Verification verification = verifyWorkspace(workspace);
    for (const Verification::Check& check : verification.checks) {
        std::printf("%s: %s\n", qPrintable(check.name), check.ok ? "ok" : qPrintable(check.detail));
        good = good && check.ok;
    }
    NativePrompts prompts(theme, settings.store());
    MainWindow window(workspace, registry, theme, prompts, settings);
    QObject::connect(&window.context(), &OfficeContext::bannerWanted, &window,
                     [&good](Tone tone, const QString& text) {
                         if (tone == Tone::Bad) {
                             std::fprintf(stderr, "%s\n", qPrintable(text));
                             good = false;
                         }
                     });
    for (const PageInfo& page : registry.pages()) {
        const bool shown = window.showPage(page.id) != nullptr && !window.grab().isNull();
        std::printf("page %s: %s\n", qPrintable(page.id), shown ? "ok" : "failed");
        good = good && shown;
    }
    return good;
}

} // namespace prizedesk
