#include "models/judging/RefText.h"

#include "models/core/Width.h"

#include <QRegularExpression>

namespace prizedesk {

QString normaliseReference(const QString& text)
{
    return foldHyphens(toHalfWidthAscii(trimSpaces(text))).toUpper();
}

QStringList splitList(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[;；\\n]"));
    QStringList parts;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString trimmed = trimSpaces(part);
        if (!trimmed.isEmpty() && !parts.contains(trimmed))
            parts.append(trimmed);
    }
    return parts;
}

} // namespace prizedesk
