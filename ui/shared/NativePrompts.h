#pragma once

#include "ui/shared/Prompts.h"
#include "ui/shared/Theme.h"

#include <QCoreApplication>

class QFileDialog;
class QSettings;

namespace prizedesk {

/// Prompts with real dialogs; folders last used are kept in the settings.
class NativePrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(NativePrompts)

public:
    NativePrompts(const Theme& theme, QSettings& settings);

    void openFiles(QWidget* parent, const FileQuestion& question,
                   std::function<void(QStringList)> answer) override;
    void openFile(QWidget* parent, const FileQuestion& question,
                  std::function<void(QString)> answer) override;
    void saveFile(QWidget* parent, const FileQuestion& question,
                  std::function<void(QString)> answer) override;
    void openFolder(QWidget* parent, const FileQuestion& question,
                    std::function<void(QString)> answer) override;
    void confirm(QWidget* parent, const Confirmation& question,
                 std::function<void(bool)> answer) override;
    void askReason(QWidget* parent, const ReasonQuestion& question,
                   std::function<void(std::optional<QString>)> answer) override;
    void askPassphrase(QWidget* parent, const PassphraseQuestion& question,
                       std::function<void(std::optional<QString>)> answer) override;

private:
    void openDialog(QFileDialog* dialog, const FileQuestion& question,
                    std::function<void(QStringList)> answer);

    const Theme& m_theme;
    QSettings& m_settings;
};

} // namespace prizedesk
