#include "ui/guests/GuestLetters.h"

#include "models/ceremony/attendance/GuestThanks.h"
#include "models/core/Digest.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QWidget>

#include <algorithm>

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
    const QString thanks = QStringLiteral("thanks");
    dialog->addChoice(QStringLiteral("kind"), tr("Letter"),
                      {{invitation, tr("Invitation")},
                       {QStringLiteral("reminder"), tr("Reminder to those who have not answered")},
                       {thanks, tr("Thanks to those who came")}},
                      invitation);
    std::vector<FieldsDialog::Option> receivers{{QStringLiteral("due"), tr("All who are due")}};
    if (checked.size() == 1)
        receivers.push_back({chosen, tr("Only %1").arg(checked.front())});
    else if (!checked.isEmpty())
        receivers.push_back({chosen, tr("The %n checked guests", nullptr, int(checked.size()))});
    dialog->addChoice(QStringLiteral("to"), tr("To"), receivers, receivers.back().code);
    dialog->addChoice(QStringLiteral("as"), tr("As"),
                      {{QStringLiteral("eml"), tr("E-mail drafts in a folder")},
                       {pdf, tr("Letters to print (PDF)")}},
                      QStringLiteral("eml"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, checked, invitation, chosen, pdf,
                                               thanks] {
        const QString kind = dialog->choice(QStringLiteral("kind"));
        const QStringList refs =
            dialog->choice(QStringLiteral("to")) == chosen ? checked : QStringList();
        const bool asPdf = dialog->choice(QStringLiteral("as")) == pdf;
        if (kind == thanks)
            thank(refs, asPdf);
        else
            write(kind == invitation ? InvitationKind::Invitation : InvitationKind::Reminder, refs,
                  asPdf);
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

void GuestLetters::thank(const QStringList& refs, bool asPdf)
{
    const auto letters =
        GuestThanks(m_context.workspace())
            .letters(refs, PaperExporter::style(m_context, PaperProfile::Internal));
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
        askPdf(*letters, [this, letters = *letters](const QString& path) -> Result<void> {
            const auto digest = fileDigestHex(path);
            return digest ? GuestThanks(m_context.workspace()).notePrinted(letters, path, *digest)
                          : failure(digest.error());
        });
    else
        askFolder(*letters, [this, letters = *letters](const QString& folder) {
            FileSaver saver;
            return GuestThanks(m_context.workspace()).write(letters, folder, saver);
        });
}

void GuestLetters::writeDrafts(InvitationKind kind, const std::vector<Invitation>& letters)
{
    askFolder(letters, [this, kind, letters](const QString& folder) {
        FileSaver saver;
        return InvitationOperations(m_context.workspace()).write(kind, letters, folder, saver);
    });
}

void GuestLetters::askFolder(const std::vector<Invitation>& letters,
                             const std::function<Result<int>(const QString&)>& write)
{
    const int reachable =
        int(std::count_if(letters.begin(), letters.end(),
                          [](const Invitation& letter) { return !letter.email.isEmpty(); }));
    const int others = int(letters.size()) - reachable;
    if (reachable == 0) {
        m_context.showBanner(
            Tone::Warning, tr("None of them has an e-mail address. Print the letters instead."),
            QStringLiteral("letters"));
        return;
    }
    m_context.prompts().openFolder(
        &m_page,
        {.title = tr("Folder for the drafts"),
         .filters = {},
         .suggestedName = {},
         .folderKey = folderKey()},
        [this, reachable, others, write](const QString& folder) {
            if (folder.isEmpty())
                return;
            const bool isDone =
                m_context.runUndoable(tr("%n drafts were written.", nullptr, reachable),
                                      [&] { return write(folder); });
            if (isDone && others > 0)
                m_context.showBanner(
                    Tone::Warning,
                    tr("%n guests have no e-mail address and got no draft. Print their letters.",
                       nullptr, others),
                    QStringLiteral("letters"));
        });
}

void GuestLetters::print(InvitationKind kind, const std::vector<Invitation>& letters)
{
    QStringList refs;
    for (const Invitation& letter : letters)
        refs += letter.ref;
    askPdf(letters, [this, kind, refs](const QString&) {
        return InvitationOperations(m_context.workspace()).noteSent(kind, refs);
    });
}

void GuestLetters::askPdf(const std::vector<Invitation>& letters,
                          const std::function<Result<void>(const QString&)>& note)
{
    m_context.prompts().saveFile(&m_page,
                                 {.title = tr("Letters to guests"),
                                  .filters = {QStringLiteral("PDF (*.pdf)")},
                                  .suggestedName = tr("letters") + QStringLiteral(".pdf"),
                                  .folderKey = folderKey()},
                                 [this, letters, note](const QString& path) {
                                     if (!path.isEmpty())
                                         printTo(path, letters, note);
                                 });
}

void GuestLetters::printTo(const QString& path, const std::vector<Invitation>& letters,
                           const std::function<Result<void>(const QString&)>& note)
{
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return;
    }
    const QString html =
        InvitationOperations(m_context.workspace())
            .html(letters, PaperExporter::style(m_context, PaperProfile::Internal));
    const int count = int(letters.size());
    (*renderer)->renderPdf(html, path, this, [this, count, path, note](const Result<void>& done) {
        if (!done) {
            m_context.showError(done.error());
            return;
        }
        m_context.runUndoable(tr("%n letters were written.", nullptr, count),
                              [&] { return note(path); });
    });
}

} // namespace prizedesk
