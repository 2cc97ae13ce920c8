#include "ui/entrants/EntryDocuments.h"

#include "models/entrants/DocumentOperations.h"
#include "models/entrants/DocumentStore.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/entrants/DocumentDialog.h"
#include "ui/entrants/DocumentLink.h"
#include "ui/entrants/LinkDialog.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QCursor>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

EntryDocuments::EntryDocuments(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_reading(new RunTask<QByteArray>(*this))
    , m_layout(new QVBoxLayout(this))
    , m_openUrl([](const QUrl& url) { QDesktopServices::openUrl(url); })
{
    setObjectName(u"entryDocuments"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme().px(2));
}

void EntryDocuments::show(EntryId entry, const QString& ref, bool editable)
{
    m_entry = entry;
    m_ref = ref;
    m_editable = editable;
    m_documents.clear();
    m_context.attempt([&] {
        m_documents = DocumentStore(m_context.workspace().database(), m_context.workspace().vault())
                          .list(entry);
    });
    fill();
}

int EntryDocuments::count() const
{
    return int(std::count_if(m_documents.begin(), m_documents.end(),
                             [](const Document& one) { return !one.isWithdrawn(); }));
}

const Document* EntryDocuments::find(DocumentId id) const
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [&](const Document& one) { return one.id == id; });
    return found == m_documents.end() ? nullptr : &*found;
}

void EntryDocuments::fill()
{
    for (QWidget* row : m_rows) {
        m_layout->removeWidget(row);
        // A row may be in the middle of telling which of its buttons was pressed.
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Document& document : m_documents) {
        if (!document.isWithdrawn())
            addRow(document);
    }
    for (const Document& document : m_documents) {
        if (document.isWithdrawn())
            addWithdrawn(document);
    }
    if (!m_rows.empty())
        return;
    auto* nothing = new TextLabel(theme(), Type::Body, Token::Text3, this);
    nothing->setText(tr("No documents yet. Judges see what is added here, under the reference "
                        "number alone."));
    nothing->setWordWrap(true);
    m_layout->addWidget(nothing);
    m_rows.push_back(nothing);
}

QString EntryDocuments::noteOf(const Document& document) const
{
    if (document.kind == Document::Kind::Link)
        return QUrl(document.url).host();
    return QLocale().formattedDataSize(document.size, 1, QLocale::DataSizeSIFormat);
}

void EntryDocuments::addRow(const Document& document)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme().px(4));
    const QString name = document.erased ? tr("(erased)") : document.name;
    auto* link = new DocumentLink(
        theme(), document.kind == Document::Kind::Link ? u"video"_s : u"document"_s, name,
        noteOf(document), row);
    link->setObjectName(u"document%1"_s.arg(document.id.value()));
    link->setEnabled(!document.erased);
    auto* away = new IconButton(theme(), u"trash"_s, row);
    away->setSmall(true);
    away->setPurpose(tr("Withdraw %1…").arg(name));
    away->setObjectName(u"withdraw%1"_s.arg(document.id.value()));
    away->setEnabled(m_editable);
    layout->addWidget(link, 1);
    layout->addWidget(away);
    connect(link, &QAbstractButton::clicked, this, [this, id = document.id] { open(id); });
    connect(away, &QAbstractButton::clicked, this, [this, id = document.id] { withdraw(id); });
    m_layout->addWidget(row);
    m_rows.push_back(row);
}

void EntryDocuments::addWithdrawn(const Document& document)
{
    auto* line = new TextLabel(theme(), Type::Small, Token::Text3, this);
    line->setElided(true);
    line->setText(tr("Withdrawn on %1 by %2: %3 (%4)")
                      .arg(m_context.dates().listDate(document.withdrawnAtMs.value_or(0)),
                           document.withdrawnBy, document.erased ? tr("(erased)") : document.name,
                           document.withdrawReason));
    m_layout->addWidget(line);
    m_rows.push_back(line);
}

void EntryDocuments::showAddMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"document"_s, theme()), tr("Files…")), &QAction::triggered, this,
            &EntryDocuments::addFiles);
    connect(menu->addAction(icon(u"video"_s, theme()), tr("Link to a video or a page…")),
            &QAction::triggered, this, &EntryDocuments::addLink);
    menu->popup(QCursor::pos());
}

void EntryDocuments::addFiles()
{
    m_context.prompts().openFiles(
        this,
        {.title = tr("Documents of %1").arg(m_ref),
         .filters = {tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg *.webp *.gif *.bmp)"),
                     tr("All files (*)")},
         .suggestedName = {},
         .folderKey = u"documents"_s},
        [this, ref = m_ref](const QStringList& paths) {
            for (const QString& path : paths) {
                const bool isAdded = m_context.runUndoable(
                    tr("%1 has a new document: %2.").arg(ref, QFileInfo(path).fileName()),
                    [&] { return DocumentOperations(m_context.workspace()).addFile(ref, path); });
                if (!isAdded)
                    break;
            }
        });
}

void EntryDocuments::addLink()
{
    auto* dialog = new LinkDialog(theme(), m_ref, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ref = m_ref] {
        m_context.runUndoable(tr("%1 has a new link.").arg(ref), [&] {
            return DocumentOperations(m_context.workspace())
                .addLink(ref, dialog->url(), dialog->name());
        });
    });
    dialog->open();
}

void EntryDocuments::open(DocumentId id)
{
    const Document* found = find(id);
    if (!found)
        return;
    if (found->kind == Document::Kind::Link) {
        openLink(*found);
        return;
    }
    const Document document = *found;
    m_context.followTask(*m_reading, tr("Opening %1").arg(document.name));
    m_reading->start(
        [document, path = m_context.workspace().path(),
         keys = m_context.workspace().vault()](const Progress& progress) -> Result<QByteArray> {
            // A connection of its own: the window's belongs to the window's thread.
            const Database database(path, Database::Mode::ReadOnly);
            Vault vault = keys.over(database);
            QByteArray bytes;
            const auto done =
                DocumentStore(database, vault).read(document.id, [&](QByteArrayView piece) {
                    bytes.append(piece);
                    progress.report(bytes.size(), document.size);
                    return !progress.isCancelled();
                });
            if (!done)
                return failure(done.error());
            return bytes;
        },
        [this, document](const Result<QByteArray>& bytes) {
            if (!bytes) {
                if (bytes.error().code != Error::Code::Cancelled)
                    m_context.showError(bytes.error());
                return;
            }
            auto* dialog = new DocumentDialog(theme(), m_ref, document, *bytes, this);
            dialog->open();
        });
}

void EntryDocuments::openLink(const Document& document)
{
    const QUrl url(document.url, QUrl::StrictMode);
    m_context.prompts().confirm(
        this,
        {.title = tr("Open this address in the browser?"),
         .text = tr("%1\n\nThe network is used for it, outside this program.")
                     .arg(url.toString(QUrl::FullyEncoded)),
         .verb = tr("Open"),
         .wordToType = {},
         .isDestructive = false},
        [this, url](bool agreed) {
            // Only what was taken in as an address of the web ever leaves the program.
            if (agreed && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
                m_openUrl(url);
        });
}

void EntryDocuments::withdraw(DocumentId id)
{
    const Document* document = find(id);
    if (!document)
        return;
    const QString ref = m_ref;
    m_context.prompts().askReason(
        this,
        {.title = tr("Withdraw a document of %1").arg(ref),
         .text = tr("%1. It stays sealed in the file with its reason; judges no longer get it.")
                     .arg(document->name),
         .verb = tr("Withdraw"),
         .suggestions = {tr("Replaced by the entrant"), tr("Shows who the entrant is"),
                         tr("Attached to the wrong entry")},
         .isRequired = true},
        [this, id, ref](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(tr("A document of %1 was withdrawn.").arg(ref), [&] {
                return DocumentOperations(m_context.workspace()).withdraw(id, *reason);
            });
        });
}

} // namespace prizedesk
