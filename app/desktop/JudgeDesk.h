#pragma once

#include "models/core/Error.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace prizedesk {

class JudgeOpenFlow;
class JudgeWindow;
class Prompts;
class Theme;
class UserSettings;

/// The judge's side of the program: one packet in its own window, without a programme.
class JudgeDesk : public QObject
{
    Q_OBJECT

public:
    using Failed = std::function<void(const QString& path, const Error& error)>;

    JudgeDesk(Theme& theme, Prompts& prompts, UserSettings& settings);
    ~JudgeDesk() override;

    [[nodiscard]] JudgeWindow* window() const { return m_window.get(); }
    /// Asks for the passphrase, then shows the window. The packet that is open already comes to
    /// front; another one is refused with what to do.
    void open(const QString& path, const QString& who, QWidget* parent, Failed failed);
    /// Writes pictures and ends the program; false where the packet does not open.
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
    std::unique_ptr<JudgeOpenFlow> m_flow;
    std::unique_ptr<JudgeWindow> m_window;
};

} // namespace prizedesk
