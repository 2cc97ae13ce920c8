#include "app/cli/Session.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

#include "models/settings/SystemUser.h"
#include "models/storage/StorageError.h"
#include "models/workspace/BackupFolder.h"

namespace prizedesk {

namespace {

bool isWide(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) ||
           (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff) ||
           (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff00 && u <= 0xff60) ||
           (u >= 0xffe0 && u <= 0xffe6);
}

int widthOf(const QString& cell)
{
    int width = 0;
    for (const QChar c : cell)
        width += isWide(c) ? 2 : (c.isLowSurrogate() ? 0 : 1);
    return width;
}

void writeTo(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString Session::who() const
{
    return actor.empty() ? systemUser() : text(actor);
}

Result<QString> Session::passphrase() const
{
    if (passphraseFile.empty())
        return qEnvironmentVariable("PRIZEDESK_PASSPHRASE");
    return firstLineOf(text(passphraseFile));
}

Result<QString> Session::firstLineOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileMissing, {QFileInfo(path).fileName()});
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

Result<std::unique_ptr<Workspace>> Session::openToWrite(const std::string& file) const
{
    const auto word = passphrase();
    if (!word)
        return failure(word.error());
    auto workspace =
        Workspace::open(text(file), {.who = who(), .passphrase = *word, .readOnly = false});
    if (!workspace)
        return workspace;
    const BackupFolder backups(text(file));
    const qint64 now = (*workspace)->clock().nowMs();
    if (backups.isDue(now)) {
        const auto saved = backups.add((*workspace)->database(), now, QStringLiteral("open"));
        if (!saved)
            return failure(saved.error());
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Session::openToRead(const std::string& file) const
{
    const auto word = passphrase();
    if (!word)
        return failure(word.error());
    auto workspace =
        Workspace::open(text(file), {.who = who(), .passphrase = *word, .readOnly = true});
    // A file left half-written by a crash, or of an older version, must be opened to write once.
    if (!workspace && (workspace.error().code == Error::Code::FileNotWritable ||
                       workspace.error().code == Error::Code::ReadOnly))
        return openToWrite(file);
    return workspace;
}

void Session::fail(const Error& error)
{
    switch (error.kind()) {
    case Error::Kind::Usage:
        exit = Exit::Usage;
        break;
    case Error::Kind::File:
    case Error::Kind::Internal:
        exit = Exit::File;
        break;
    case Error::Kind::Refused:
    case Error::Kind::Cancelled:
        exit = Exit::Refused;
        break;
    }
    notice(error.message());
    if (!error.detail.isEmpty() && error.code != Error::Code::Internal)
        notice(error.detail);
    if (json) {
        const QJsonObject document{
            {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), error.codeName()},
                                                  {QStringLiteral("message"), error.message()}}}};
        line(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)));
    }
}

void Session::fail(const CLI::App& command, const std::exception& exception)
{
    const CLI::Option* file = command.get_option_no_throw("FILE");
    const QString name =
        file && file->count() > 0 ? QFileInfo(text(file->as<std::string>())).fileName() : QString();
    Error error = Workspace::errorFrom(exception, name);
    // Our own statement that does not fit the file is, to the office, a file that cannot be read.
    if (error.code == Error::Code::Internal && dynamic_cast<const StorageError*>(&exception))
        error = {Error::Code::FileUnreadable, {name}, error.detail};
    fail(error);
}

void Session::answer(const QJsonObject& document, const std::function<void()>& people)
{
    if (json)
        line(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)));
    else
        people();
}

void Session::needsAttention()
{
    if (exit == Exit::Done)
        exit = Exit::Attention;
}

void Session::line(const QString& lineText)
{
    writeTo(stdout, lineText);
}

void Session::notice(const QString& lineText)
{
    writeTo(stderr, lineText);
}

void Session::table(const QStringList& head, const std::vector<QStringList>& rows)
{
    std::vector<int> widths;
    const auto measure = [&](const QStringList& cells) {
        widths.resize(std::max(widths.size(), size_t(cells.size())));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], widthOf(cells.at(i)));
    };
    measure(head);
    for (const QStringList& row : rows)
        measure(row);
    const auto print = [&](const QStringList& cells) {
        QString out;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            out += cells.at(i);
            if (i + 1 < cells.size())
                out += QString(widths[size_t(i)] - widthOf(cells.at(i)) + 2, QLatin1Char(' '));
        }
        line(out);
    };
    print(head);
    for (const QStringList& row : rows)
        print(row);
}

} // namespace prizedesk
