#pragma once

#include "models/reception/DeskFile.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

namespace prizedesk {

class Prompts;

/// Opens a reception desk's file: asks for the passphrase as often as it is wrong. Nothing blocks.
class DeskOpenFlow : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<DeskFile>)>;
    using Failed = std::function<void(const QString& path, const Error&)>;

    explicit DeskOpenFlow(Prompts& prompts, QObject* parent = nullptr);

    /// `failed` gets `FileLocked` where another window has the file open, and `Cancelled` where the
    /// passphrase was not given.
    void open(const QString& path, const QString& who, QWidget* parent, Opened opened,
              Failed failed);
    /// By its name; what is in it shows when it is opened.
    [[nodiscard]] static bool isDesk(const QString& path);

private:
    void attempt(const QString& passphrase);

    Prompts& m_prompts;
    QString m_path;
    QString m_who;
    QPointer<QWidget> m_parent;
    Opened m_opened;
    Failed m_failed;
};

} // namespace prizedesk
