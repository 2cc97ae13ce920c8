#include "models/entrants/DocumentOperations.h"

#include "models/core/Digest.h"
#include "models/entrants/DocumentStore.h"
#include "models/entrants/EntryStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentOperations)
};

/// The key of an entry's documents, made when the first one comes.
Key keyOf(Vault& vault, const WriteTransaction& tx, const Entry& entry)
{
    requireRule(!entry.erased, Error::Code::ErasedPerson, {entry.ref});
    const KeyOwner owner = KeyOwner::entry(entry.id);
    const auto known = vault.key(owner);
    return known ? *known : vault.createKey(tx, owner);
}

/// Reads the file again and keeps it; what changed since its digest was taken is refused.
void keepBytes(const DocumentStore& store, const WriteTransaction& tx, const Key& key, QFile& file,
               qint64 content, const QString& digest, const Progress& progress)
{
    const QString name = QFileInfo(file.fileName()).fileName();
    Digester digester;
    qint64 number = 0;
    qint64 done = 0;
    for (;;) {
        const QByteArray piece = file.read(DocumentStore::kChunk);
        if (piece.isEmpty())
            break;
        requireRule(!progress.isCancelled(), Error::Code::Cancelled);
        digester.add(piece);
        store.insertChunk(tx, key, content, number++, piece);
        done += piece.size();
        progress.report(done, file.size());
    }
    requireRule(QString::fromLatin1(digester.result().toHex()) == digest,
                Error::Code::FileUnreadable, {name});
}

} // namespace

Result<DocumentId> DocumentOperations::addFile(const QString& ref, const QString& path,
                                               const Progress& progress)
{
    const QString name = QFileInfo(path).fileName();
    const auto digest = fileDigestHex(path);
    if (!digest)
        return failure(digest.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {name}, file.errorString());
    const qint64 size = file.size();
    if (size == 0)
        return failure(Error::Code::RuleRefused, {Words::tr("%1 is empty.").arg(name)});
    if (size > kMostBytes)
        return failure(Error::Code::RuleRefused,
                       {Words::tr("%1 is larger than 200 MB.").arg(name)});
    return m_workspace.apply(
        Operation{.code = u"document.add"_s, .labels = {ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            Vault& vault = m_workspace.vault();
            const Entry entry = EntryStore(m_workspace.database(), vault).require(ref);
            const Key key = keyOf(vault, tx, entry);
            const DocumentStore store(m_workspace.database(), vault);
            const QString keyed = vault.keyedDigest(digest->toLatin1());
            auto content = store.content(entry.id, keyed);
            requireRule(!content || !store.isInUse(*content), Error::Code::AlreadyExists, {name});
            if (!content) {
                content =
                    DocumentStore::Content{store.insertContent(tx, entry.id, size, keyed), size};
                keepBytes(store, tx, key, file, content->id, *digest, progress);
            }
            Document document;
            document.entry = entry.id;
            document.name = name;
            document.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
            store.insert(tx, key, document, content->id);
            return document.id;
        });
}

Result<DocumentId> DocumentOperations::addLink(const QString& ref, const QString& url,
                                               const QString& name)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() ||
        (parsed.scheme() != "https"_L1 && parsed.scheme() != "http"_L1))
        return failure(
            Error::Code::RuleRefused,
            {Words::tr("“%1” is no address such as https://example.jp/video.").arg(url)});
    return m_workspace.apply(Operation{.code = u"document.link"_s, .labels = {ref}, .reason = {}},
                             [&](WriteTransaction& tx) {
                                 Vault& vault = m_workspace.vault();
                                 const Entry entry =
                                     EntryStore(m_workspace.database(), vault).require(ref);
                                 Document document;
                                 document.entry = entry.id;
                                 document.kind = Document::Kind::Link;
                                 document.url = url.trimmed();
                                 document.name =
                                     name.trimmed().isEmpty() ? parsed.host() : name.trimmed();
                                 DocumentStore(m_workspace.database(), vault)
                                     .insert(tx, keyOf(vault, tx, entry), document, std::nullopt);
                                 return document.id;
                             });
}

Result<void> DocumentOperations::withdraw(DocumentId id, const QString& reason)
{
    return m_workspace.applyLabelled(
        Operation{
            .code = u"document.withdraw"_s, .labels = {}, .reason = reason, .needsReason = true},
        [&](WriteTransaction& tx, Operation& operation) {
            Vault& vault = m_workspace.vault();
            const DocumentStore store(m_workspace.database(), vault);
            const auto document = store.find(id);
            requireRule(document && !document->isWithdrawn(), Error::Code::NotFound,
                        {QString::number(id.value())});
            const auto entry = EntryStore(m_workspace.database(), vault).find(document->entry);
            operation.labels = {entry ? entry->ref : QString(), QString::number(id.value())};
            store.withdraw(tx, id, reason.trimmed());
        });
}

Result<void> DocumentOperations::writeTo(DocumentId id, QIODevice& device) const
{
    try {
        bool refused = false;
        const auto done = DocumentStore(m_workspace.database(), m_workspace.vault())
                              .read(id, [&](QByteArrayView piece) {
                                  refused =
                                      device.write(piece.data(), piece.size()) != piece.size();
                                  return !refused;
                              });
        if (refused)
            return failure(Error::Code::FileNotWritable, {QString::number(id.value())},
                           device.errorString());
        return done;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

} // namespace prizedesk
