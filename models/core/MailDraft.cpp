#include "models/core/MailDraft.h"

#include "models/core/Digest.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qsizetype kBytesPerWord = 42; // an encoded word has 75 characters at most (RFC 2047)
constexpr int kLineLength = 76;         // RFC 2045

QByteArray encodedHeader(const QString& text)
{
    QByteArray result;
    QString part;
    const auto flush = [&] {
        if (part.isEmpty())
            return;
        if (!result.isEmpty())
            result += "\r\n ";
        result += "=?UTF-8?B?" + part.toUtf8().toBase64() + "?=";
        part.clear();
    };
    for (const QChar c : text) {
        // A character outside the basic plane stays in one piece.
        if (!c.isLowSurrogate() && (part + c).toUtf8().size() > kBytesPerWord)
            flush();
        part += c;
    }
    flush();
    return result;
}

/// What goes into a header never ends it.
QByteArray oneLine(const QString& text)
{
    QString line = text;
    line.remove(u'\r').remove(u'\n');
    return line.toUtf8();
}

QByteArray inBase64(const QByteArray& bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += kLineLength)
        lines += encoded.mid(at, kLineLength) + "\r\n";
    return lines;
}

QByteArray textPart(QString body)
{
    return "Content-Type: text/plain; charset=UTF-8\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" +
           inBase64(body.replace(u'\n', "\r\n"_L1).toUtf8());
}

} // namespace

QByteArray MailDraft::toEml() const
{
    QByteArray message;
    message += "To: " + oneLine(to) + "\r\n";
    message += "Subject: " + encodedHeader(subject) + "\r\n";
    message += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    if (attachments.empty())
        return message + textPart(body);
    // A boundary that cannot stand in base64 lines.
    const QByteArray boundary = "=_prizedesk_part";
    message += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    message += "--" + boundary + "\r\n" + textPart(body);
    for (const Attachment& file : attachments) {
        message += "--" + boundary + "\r\nContent-Type: " + oneLine(QString::fromUtf8(file.mediaType)) +
                   "\r\nContent-Transfer-Encoding: base64\r\n"
                   "Content-Disposition: attachment; filename*=UTF-8''" +
                   oneLine(file.name).toPercentEncoding() + "\r\n\r\n" + inBase64(file.bytes);
    }
    return message + "--" + boundary + "--\r\n";
}

} // namespace prizedesk
