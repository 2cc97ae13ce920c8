#pragma once

class QString;

namespace prizedesk {

class PageRegistry;
class Theme;
class UserSettings;
class Workspace;

/// Opens every page of the window once, without showing it to anybody, and verifies the file. What
/// is wrong is printed. True if nothing is.
[[nodiscard]] bool smokeRun(Workspace& workspace, const PageRegistry& registry, const Theme& theme,
                            UserSettings& settings);

} // namespace prizedesk
