#pragma once

class QWidget;

namespace prizedesk {

class Theme;

/// Gives a page and what scrolls in it the ground of pages, in whatever theme is in force.
void keepPageGround(QWidget& page, const Theme& theme);

} // namespace prizedesk
