#include "models/guests/CalendarFile.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kLineBytes = 75; // RFC 5545 3.1

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// RFC 5545 3.3.11
QString escaped(QString text)
{
    return text.remove(u'\r')
        .replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u'\n', u"\\n"_s);
}

QByteArray folded(const QString& line)
{
    QByteArray result;
    qsizetype inLine = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isPair = line.at(i).isHighSurrogate() && i + 1 < line.size();
        const QByteArray character = line.mid(i, isPair ? 2 : 1).toUtf8();
        i += isPair ? 1 : 0;
        if (inLine + character.size() > kLineBytes) {
            result += "\r\n ";
            inLine = 1;
        }
        result += character;
        inLine += character.size();
    }
    return result + "\r\n";
}

} // namespace

QByteArray CalendarFile::toIcs() const
{
    const QStringList lines{
        u"BEGIN:VCALENDAR"_s,
        u"VERSION:2.0"_s,
        u"PRODID:-//PrizeDesk//PrizeDesk//EN"_s,
        u"METHOD:PUBLISH"_s,
        u"BEGIN:VEVENT"_s,
        u"UID:"_s + escaped(uid),
        u"SEQUENCE:"_s + QString::number(sequence),
        u"DTSTAMP:"_s + utc(stampMs),
        u"DTSTART:"_s + utc(startMs),
        u"DTEND:"_s + utc(endMs),
        u"SUMMARY:"_s + escaped(summary),
        u"LOCATION:"_s + escaped(location),
        u"DESCRIPTION:"_s + escaped(description),
        u"END:VEVENT"_s,
        u"END:VCALENDAR"_s,
    };
    QByteArray bytes;
    for (const QString& line : lines)
        bytes += folded(line);
    return bytes;
}

} // namespace prizedesk
