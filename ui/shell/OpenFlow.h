#pragma once

#include "models/core/Result.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

namespace prizedesk {

class Prompts;
class UserSettings;
class Workspace;

/// Opens a programme: asks for the passphrase as often as it is wrong, makes the daily backup.
/// One at a time; nothing blocks.
class OpenFlow : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Workspace>)>;
    using Failed = std::function<void(const QString& path, const Error&)>;

    OpenFlow(Prompts& prompts, UserSettings& settings, QObject* parent = nullptr);

    /// `failed` gets `FileLocked` where somebody else writes: offer to open it to read then. Giving
    /// up at the passphrase is `Cancelled`.
    void open(const QString& path, bool readOnly, QWidget* parent, Opened opened, Failed failed);
    /// Overrides the settings (command line `--as`).
    void setWho(const QString& who) { m_who = who; }
    /// The person who acts: the one named, else the settings', else the computer's user.
    [[nodiscard]] QString who() const;

private:
    void attempt(const QString& passphrase);

    Prompts& m_prompts;
    UserSettings& m_settings;
    QString m_who;
    QString m_path;
    bool m_readOnly = false;
    QPointer<QWidget> m_parent;
    Opened m_opened;
    Failed m_failed;
};

} // namespace prizedesk
