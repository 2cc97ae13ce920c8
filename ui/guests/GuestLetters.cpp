#include "ui/guests/GuestLetters.h"

#include "models/workspace/Workspace.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QWidget>

namespace prizedesk {

namespace {

const QString& folderKey()
{
    static const QString key = QStringLiteral("ceremony");
    return key;
}

} // namespace

GuestLetters::GuestLetters(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void GuestLetters::ask(const QStringList& checked)
{
    auto* dialog = new FieldsDialog(
        m_context.theme(), tr("Letters to guests"),
        tr("E-mails are written as drafts with the appointment attached; your mail program "
           "opens and sends them."),
        tr("Write…"), &m_page);
    const QString invitation = QStringLiteral("invitation");
    const QString chosen = QStringLiteral("checked");
    const QString pdf = QStringLiteral("pdf");
    dialog->addChoice(QStringLiteral("kind"), tr("Letter"),
                      {{invitation, tr("Invitation")},
                       {QStringLiteral("reminder"), tr("Reminder to those who have not answered")}},
                      invitation);
    std::vector<FieldsDialog::Option> receivers{{QStringLiteral("due"), tr("All who are due")}};
    if (!checked.isEmpty())
        receivers.push_back({chosen, tr("The %n checked guests", nullptr, int(checked.size()))});
    dialog->addChoice(QStringLiteral("to"), tr("To"), receivers, receivers.back().code);
    dialog->addChoice(QStringLiteral("as"), tr("As"),
                      {{QStringLiteral("eml"), tr("E-mail drafts in a folder")},
                       {pdf, tr("Letters to print (PDF)")}},
                      QStringLiteral("eml"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, checked, invitation, chosen, pdf] {
        write(dialog->choice(QStringLiteral("kind")) == invitation ? InvitationKind::Invitation
                                                                   : InvitationKind::Reminder,
              dialog->choice(QStringLiteral("to")) == chosen ? checked : QStringList(),
              dialog->choice(QStringLiteral("as")) == pdf);
    });
    dialog->open();
}

void GuestLetters::write(InvitationKind kind, const QStringList& refs, bool asPdf)
{
    const auto letters =
        InvitationOperations(m_context.workspace())
            .letters(kind, refs, PaperExporter::style(m_context, PaperProfile::Internal));
    if (!letters) {
        m_context.showError(letters.error());
        return;
    }
    if (letters->empty()) {
        m_context.showBanner(Tone::Information, tr("Nobody is due for this letter."),
                             QStringLiteral("letters"));
        return;
    }
    if (asPdf)
        print(kind, *letters);
    else
        writeDrafts(kind, *letters);
}

void GuestLetters::writeDrafts(InvitationKind kind, const std::vector<Invitation>& letters)
{
    m_context.prompts().openFolder(
        &m_page,
        {.title = tr("Folder for the drafts"),
         .filters = {},
         .suggestedName = {},
         .folderKey = folderKey()},
        [this, kind, letters](const QString& folder) {
            if (folder.isEmpty())
                return;
            FileSaver saver;
            m_context.runUndoable(
                tr("%n drafts were written.", nullptr, int(letters.size())), [&] {
                    return InvitationOperations(m_context.workspace())
                        .write(kind, letters, folder, saver);
                });
        });
}

void GuestLetters::print(InvitationKind kind, const std::vector<Invitation>& letters)
{
    m_context.prompts().saveFile(&m_page,
                                 {.title = tr("Letters to guests"),
                                  .filters = {QStringLiteral("PDF (*.pdf)")},
                                  .suggestedName = tr("letters") + QStringLiteral(".pdf"),
                                  .folderKey = folderKey()},
                                 [this, kind, letters](const QString& path) {
                                     if (!path.isEmpty())
                                         printTo(path, kind, letters);
                                 });
}

void GuestLetters::printTo(const QString& path, InvitationKind kind,
                           const std::vector<Invitation>& letters)
{
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return;
    }
    InvitationOperations operations(m_context.workspace());
    const QString html =
        operations.html(letters, PaperExporter::style(m_context, PaperProfile::Internal));
    QStringList refs;
    for (const Invitation& letter : letters)
        refs += letter.ref;
    (*renderer)->renderPdf(html, path, this, [this, kind, refs](const Result<void>& done) {
        if (!done) {
            m_context.showError(done.error());
            return;
        }
        m_context.runUndoable(
            tr("%n letters were written.", nullptr, int(refs.size())),
            [&] { return InvitationOperations(m_context.workspace()).noteSent(kind, refs); });
    });
}

} // namespace prizedesk
