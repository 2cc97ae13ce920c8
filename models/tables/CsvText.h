#pragma once

#include <QString>

namespace prizedesk {

/// Adds one field as RFC 4180 wants it: in quotes where it holds a comma, quote or line end, or
/// spaces at an end that some readers would trim.
inline void appendCsvField(QString& record, const QString& value)
{
    bool quoted = value.startsWith(u' ') || value.endsWith(u' ');
    for (const QChar ch : value)
        quoted = quoted || ch == u',' || ch == u'"' || ch == u'\r' || ch == u'\n';
    if (!quoted) {
        record += value;
        return;
    }
    record += u'"';
    for (const QChar ch : value) {
        if (ch == u'"')
            record += u'"';
        record += ch;
    }
    record += u'"';
}

} // namespace prizedesk
