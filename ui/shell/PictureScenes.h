#pragma once

#include <QStringList>

class QWidget;

namespace prizedesk {

/// A page that has more to show than its first view, such as a window of its own or a dialog. For
/// pictures; showing a scene writes nothing.
class PictureScenes
{
public:
    virtual ~PictureScenes() = default;

    /// As names of files have them.
    [[nodiscard]] virtual QStringList scenes() const = 0;
    /// The window to be painted: null for the main window; the page itself where the scene cannot
    /// be shown.
    virtual QWidget* showScene(const QString& name) = 0;
    /// Back to the page as it was.
    virtual void leaveScene() = 0;
};

} // namespace prizedesk
