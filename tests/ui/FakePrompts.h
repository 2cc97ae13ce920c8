#pragma once

#include "ui/shared/Prompts.h"

namespace prizedesk {

/// Answers every question at once with what the test has prepared, and keeps what was asked.
class FakePrompts : public Prompts
{
public:
    QStringList files;
    QString savePath;
    QString folder;
    bool confirmed = true;
    std::optional<QString> reason = QStringLiteral("reason");
    std::optional<QString> passphrase = QStringLiteral("correct horse battery");

    int asked = 0;
    FileQuestion lastFile;
    Confirmation lastConfirmation;
    ReasonQuestion lastReason;
    PassphraseQuestion lastPassphrase;

    void openFiles(QWidget*, const FileQuestion& question,
                   std::function<void(QStringList)> answer) override
    {
        ++asked;
        lastFile = question;
        answer(files);
    }
    void openFile(QWidget*, const FileQuestion& question,
                  std::function<void(QString)> answer) override
    {
        ++asked;
        lastFile = question;
        answer(files.value(0));
    }
    void saveFile(QWidget*, const FileQuestion& question,
                  std::function<void(QString)> answer) override
    {
        ++asked;
        lastFile = question;
        answer(savePath);
    }
    void openFolder(QWidget*, const FileQuestion& question,
                    std::function<void(QString)> answer) override
    {
        ++asked;
        lastFile = question;
        answer(folder);
    }
    void confirm(QWidget*, const Confirmation& question, std::function<void(bool)> answer) override
    {
        ++asked;
        lastConfirmation = question;
        answer(confirmed);
    }
    void askReason(QWidget*, const ReasonQuestion& question,
                   std::function<void(std::optional<QString>)> answer) override
    {
        ++asked;
        lastReason = question;
        answer(reason);
    }
    void askPassphrase(QWidget*, const PassphraseQuestion& question,
                       std::function<void(std::optional<QString>)> answer) override
    {
        ++asked;
        lastPassphrase = question;
        answer(passphrase);
    }
};

} // namespace prizedesk
