#include "models/packets/PassphraseSheet.h"

#include "models/tables/ReportTemplate.h"
#include "models/tables/TableWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseSheet)
};

/// Where a file or folder really lies, also while it does not exist yet.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString parent = info.absolutePath();
    return parent == info.absoluteFilePath() ? parent : realPath(parent) + u'/' + info.fileName();
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace

Result<void> requireApart(const QString& passphraseFile, const QString& folder)
{
    const QString inside = realPath(QDir::cleanPath(folder)) + u'/';
    if ((realPath(QDir::cleanPath(passphraseFile)) + u'/').startsWith(inside, Qt::CaseInsensitive))
        return failure(Error::Code::RuleRefused,
                       {Words::tr("Passphrases must not lie beside the packets: choose a file "
                                  "outside %1.")
                            .arg(QDir::toNativeSeparators(folder))});
    return {};
}

Result<void> savePassphrases(const std::vector<IssuedPacket>& packets, const QString& path)
{
    FileSaver saver;
    return savePassphrases(packets, path, saver);
}

Result<void> savePassphrases(const std::vector<IssuedPacket>& packets, const QString& path,
                             FileSaver& saver)
{
    OutTable table;
    table.columns = {{u"judge"_s}, {u"passphrase"_s}};
    const QByteArray head = toCsvUtf8(table);
    for (const IssuedPacket& packet : packets)
        table.rows.push_back({packet.judge, packet.passphrase});
    QByteArray bytes = toCsvUtf8(table);
    QFile before(path);
    if (before.exists() && before.size() > 0) {
        if (!before.open(QIODevice::ReadOnly))
            return failure(Error::Code::FileUnreadable, {QFileInfo(path).fileName()},
                           before.errorString());
        const QByteArray held = before.readAll();
        if (!held.startsWith(head))
            return failure(Error::Code::FileExists, {QFileInfo(path).fileName()});
        bytes = held + bytes.sliced(head.size());
    }
    return saver.save(path, bytes);
}

KeptFile::KeptFile(const QString& path)
    : m_path(path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_bytes = file.readAll();
}

void KeptFile::putBack() const
{
    if (!m_bytes) {
        QFile::remove(m_path);
        return;
    }
    FileSaver saver;
    std::ignore = saver.save(m_path, *m_bytes);
}

QString passphraseSheetHtml(const std::vector<IssuedPacket>& packets,
                            const PassphraseSheetHead& head, bool japanese)
{
    kainjow::mustache::data page;
    page.set("lang", japanese ? "ja" : "en");
    page.set("title", utf8(Words::tr("Passphrase for judging")));
    page.set("programme", utf8(head.programme));
    page.set("stage_label", utf8(Words::tr("Stage")));
    page.set("stage", utf8(head.stage));
    page.set("file_label", utf8(Words::tr("File")));
    page.set("deadline_label", utf8(Words::tr("Return by")));
    if (!head.deadline.isEmpty())
        page.set("deadline", utf8(head.deadline));
    page.set("passphrase_label", utf8(Words::tr("Passphrase")));
    page.set("note",
             utf8(Words::tr("The file comes to you by another way. Hyphens, blanks and "
                            "capital letters do not matter. Keep this sheet apart from "
                            "the file, and destroy it when you have returned your marks.")));
    kainjow::mustache::data judges(kainjow::mustache::data::type::list);
    for (const IssuedPacket& packet : packets) {
        kainjow::mustache::data judge;
        judge.set("judge", utf8(packet.judge));
        judge.set("name", utf8(japanese ? packet.judgeName + u" 様"_s : packet.judgeName));
        judge.set("file", utf8(QFileInfo(packet.path).fileName()));
        judge.set("passphrase", utf8(packet.passphrase));
        judges << judge;
    }
    page.set("judges", judges);
    return filledTemplate(QStringLiteral("passphrases.html"), page);
}

} // namespace prizedesk
