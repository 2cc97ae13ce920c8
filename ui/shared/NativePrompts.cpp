#include "ui/shared/NativePrompts.h"

#include "ui/shared/PromptDialog.h"
#include "ui/shared/TextLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

#include <memory>

namespace prizedesk {

namespace {

/// Long enough that guessing through Argon2id is hopeless; a sentence reaches it easily.
constexpr qsizetype leastPassphrase = 8;

/// Calls `answer` exactly once, also when the dialog is closed by its frame.
void whenFinished(QDialog& dialog, std::function<void(bool accepted)> answer)
{
    QObject::connect(
        &dialog, &QDialog::finished, &dialog,
        [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); });
}

} // namespace

NativePrompts::NativePrompts(const Theme& theme, QSettings& settings)
    : m_theme(theme)
    , m_settings(settings)
{
}

void NativePrompts::openDialog(QFileDialog* dialog, const FileQuestion& question,
                               std::function<void(QStringList)> answer)
{
    const QString key = QStringLiteral("folders/") + question.folderKey;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(m_settings.value(key, home).toString());
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    if (!question.suggestedName.isEmpty())
        dialog->selectFile(question.suggestedName);
    whenFinished(*dialog, [this, dialog, key, answer = std::move(answer)](bool accepted) {
        if (accepted)
            m_settings.setValue(key, dialog->directory().absolutePath());
        answer(accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void NativePrompts::openFiles(QWidget* parent, const FileQuestion& question,
                              std::function<void(QStringList)> answer)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    openDialog(dialog, question, std::move(answer));
}

void NativePrompts::openFile(QWidget* parent, const FileQuestion& question,
                             std::function<void(QString)> answer)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openDialog(dialog, question,
               [answer = std::move(answer)](const QStringList& files) { answer(files.value(0)); });
}

void NativePrompts::saveFile(QWidget* parent, const FileQuestion& question,
                             std::function<void(QString)> answer)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const qsizetype dot = question.suggestedName.lastIndexOf(u'.');
    if (dot > 0)
        dialog->setDefaultSuffix(question.suggestedName.mid(dot + 1));
    openDialog(dialog, question,
               [answer = std::move(answer)](const QStringList& files) { answer(files.value(0)); });
}

void NativePrompts::openFolder(QWidget* parent, const FileQuestion& question,
                               std::function<void(QString)> answer)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openDialog(dialog, question,
               [answer = std::move(answer)](const QStringList& files) { answer(files.value(0)); });
}

void NativePrompts::confirm(QWidget* parent, const Confirmation& question,
                            std::function<void(bool)> answer)
{
    auto* dialog = new PromptDialog(m_theme, question.title, question.text, question.verb, parent);
    if (!question.wordToType.isEmpty()) {
        auto* field = new QLineEdit(dialog);
        field->setObjectName(QStringLiteral("wordField"));
        dialog->addField(tr("To go on, type: %1").arg(question.wordToType), field);
        dialog->setAcceptable(false);
        QObject::connect(field, &QLineEdit::textChanged, dialog,
                         [dialog, word = question.wordToType](const QString& text) {
                             dialog->setAcceptable(text.trimmed() == word);
                         });
    } else if (question.isDestructive) {
        dialog->setGivingUpIsDefault();
    }
    whenFinished(*dialog, std::move(answer));
    dialog->open();
}

void NativePrompts::askReason(QWidget* parent, const ReasonQuestion& question,
                              std::function<void(std::optional<QString>)> answer)
{
    auto* dialog = new PromptDialog(m_theme, question.title, question.text, question.verb, parent);
    auto* field = new QComboBox(dialog);
    field->setObjectName(QStringLiteral("reasonField"));
    field->setEditable(true);
    field->addItems(question.suggestions);
    field->setCurrentText(QString());
    dialog->addField(tr("Reason"), field);
    dialog->setAcceptable(!question.isRequired);
    QObject::connect(field, &QComboBox::editTextChanged, dialog,
                     [dialog, isRequired = question.isRequired](const QString& text) {
                         dialog->setAcceptable(!isRequired || !text.trimmed().isEmpty());
                     });
    whenFinished(*dialog, [field, answer = std::move(answer)](bool accepted) {
        answer(accepted ? std::optional(field->currentText().trimmed()) : std::nullopt);
    });
    dialog->open();
    field->setFocus();
}

void NativePrompts::askPassphrase(QWidget* parent, const PassphraseQuestion& question,
                                  std::function<void(std::optional<QString>)> answer)
{
    auto* dialog = new PromptDialog(m_theme, question.title, question.text, question.verb, parent);
    const auto addSecret = [&](const QString& label, const QString& name) {
        auto* field = new QLineEdit(dialog);
        field->setObjectName(name);
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        dialog->addField(label, field);
        return field;
    };
    QLineEdit* field = addSecret(tr("Passphrase"), QStringLiteral("passphraseField"));
    QLineEdit* again = nullptr;
    TextLabel* hint = nullptr;
    if (question.isNew) {
        again = addSecret(tr("Passphrase once more"), QStringLiteral("repeatField"));
        hint = new TextLabel(m_theme, Type::Small, Token::Text2, dialog);
        hint->setWordWrap(true);
        dialog->addField(hint);
    }
    const auto check = [dialog, field, again, hint] {
        const bool isLong = field->text().size() >= (again ? leastPassphrase : 1);
        const bool isSame = !again || field->text() == again->text();
        dialog->setAcceptable(isLong && isSame);
        if (!hint)
            return;
        if (!isLong)
            hint->setText(tr("Use at least %n character(s). A short sentence is easy to remember.",
                             nullptr, static_cast<int>(leastPassphrase)));
        else
            hint->setText(isSame ? QString() : tr("The two passphrases differ."));
    };
    check();
    QObject::connect(field, &QLineEdit::textChanged, dialog, check);
    if (again)
        QObject::connect(again, &QLineEdit::textChanged, dialog, check);
    whenFinished(*dialog, [field, answer = std::move(answer)](bool accepted) {
        answer(accepted ? std::optional(field->text()) : std::nullopt);
    });
    dialog->open();
    field->setFocus();
}

} // namespace prizedesk
