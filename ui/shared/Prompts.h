#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace prizedesk {

/// Questions that need a dialog, behind an interface so that pages can be tested without one.
/// Nothing blocks: the answer arrives in a callback, never after `parent` is gone.
class Prompts
{
public:
    struct FileQuestion
    {
        QString title;
        /// Qt file filters such as "Excel (*.xlsx)".
        QStringList filters;
        /// For saving: the name offered.
        QString suggestedName;
        /// The folder last used is remembered under this key.
        QString folderKey;
    };
    struct Confirmation
    {
        QString title;
        /// The consequences.
        QString text;
        /// The act: "Erase", never OK or Yes.
        QString verb;
        /// To be typed before the verb can be used; empty = not asked.
        QString wordToType;
        bool isDestructive = true;
    };
    struct ReasonQuestion
    {
        QString title;
        QString text;
        QString verb;
        /// Offered to choose from; the user may change them.
        QStringList suggestions;
        bool isRequired = true;
    };
    struct PassphraseQuestion
    {
        QString title;
        QString text;
        QString verb;
        /// Asked twice, with hints on length.
        bool isNew = false;
    };

    virtual ~Prompts() = default;

    /// Empty list = given up.
    virtual void openFiles(QWidget* parent, const FileQuestion& question,
                           std::function<void(QStringList)> answer) = 0;
    /// Empty text = given up.
    virtual void openFile(QWidget* parent, const FileQuestion& question,
                          std::function<void(QString)> answer) = 0;
    virtual void saveFile(QWidget* parent, const FileQuestion& question,
                          std::function<void(QString)> answer) = 0;
    virtual void openFolder(QWidget* parent, const FileQuestion& question,
                            std::function<void(QString)> answer) = 0;
    virtual void confirm(QWidget* parent, const Confirmation& question,
                         std::function<void(bool)> answer) = 0;
    /// No value = given up.
    virtual void askReason(QWidget* parent, const ReasonQuestion& question,
                           std::function<void(std::optional<QString>)> answer) = 0;
    virtual void askPassphrase(QWidget* parent, const PassphraseQuestion& question,
                               std::function<void(std::optional<QString>)> answer) = 0;
};

} // namespace prizedesk
