#pragma once

#include "models/core/Error.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace prizedesk {

class DeskOpenFlow;
class DeskWindow;
class Prompts;
class Theme;
class UserSettings;

/// The reception's side of the program: one desk's file in its own window, without a programme.
class ReceptionDesk : public QObject
{
    Q_OBJECT

public:
    using Failed = std::function<void(const QString& path, const Error& error)>;

    ReceptionDesk(Theme& theme, Prompts& prompts, UserSettings& settings);
    ~ReceptionDesk() override;

    [[nodiscard]] DeskWindow* window() const { return m_window.get(); }
    /// Asks for the passphrase, then shows the window. The file that is open already comes to
    /// front; another one is refused with what to do.
    void open(const QString& path, const QString& who, QWidget* parent, Failed failed);
    /// Writes pictures and ends the program; false where the file does not open. Lets two guests
    /// in: use a copy.
    [[nodiscard]] bool takePictures(const QString& path, const QString& passphrase,
                                    const QString& folder);

Q_SIGNALS:
    void opened(const QString& path);
    void closed();

private:
    void drop();

    Theme& m_theme;
    Prompts& m_prompts;
    UserSettings& m_settings;
    std::unique_ptr<DeskOpenFlow> m_flow;
    std::unique_ptr<DeskWindow> m_window;
};

} // namespace prizedesk
