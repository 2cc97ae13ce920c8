#include "ui/entrants/LetterDialog.h"

#include "models/tables/FileSaver.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

LetterDialog::LetterDialog(OfficeContext& context, ApplicantLetter letter, const QString& ref,
                           QWidget* parent)
    : PromptDialog(context.theme(), tr("Ask the applicant about %1").arg(ref),
                   tr("The draft opens in the mail program. Nothing is sent from here."),
                   tr("Save draft…"), parent)
    , m_context(context)
    , m_ref(ref)
    , m_page(parent)
    , m_to(new QLineEdit(letter.to, this))
    , m_subject(new QLineEdit(letter.subject, this))
    , m_body(new QPlainTextEdit(letter.body, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_body->setMinimumSize(context.theme().px(520), context.theme().px(260));
    m_body->setTabChangesFocus(true);
    auto* copy = new QPushButton(tr("Copy text"), this);
    addField(tr("To"), m_to);
    addField(tr("Subject"), m_subject);
    addField(tr("Text"), m_body);
    addField(copy);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_body->toPlainText()); });
    connect(this, &QDialog::accepted, this, &LetterDialog::save);
}

ApplicantLetter LetterDialog::edited() const
{
    return {m_to->text(), m_subject->text(), m_body->toPlainText()};
}

void LetterDialog::save()
{
    const QByteArray message = edited().toEml();
    OfficeContext& context = m_context;
    context.prompts().saveFile(
        m_page, {tr("Save draft"), {tr("Mail (*.eml)")}, m_ref + u".eml"_s, u"letters"_s},
        [&context, message](const QString& path) {
            if (path.isEmpty())
                return;
            FileSaver saver;
            if (const auto saved = saver.save(path, message); !saved)
                context.showError(saved.error());
        });
}

} // namespace prizedesk
