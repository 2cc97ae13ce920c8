#pragma once

#include <QString>

namespace prizedesk {

/// Adds one field as RFC 4180 wants it: in quotes where it holds a comma, quote, line end, or one
/// of `others`.
inline void appendCsvField(QString& record, const QString& value, QStringView others = {})
{
    bool quoted = false;
    for (const QChar ch : value)
        quoted =
            quoted || ch == u',' || ch == u'"' || ch == u'\r' || ch == u'\n' || others.contains(ch);
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
