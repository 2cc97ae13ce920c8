#include "models/judging/RefText.h"

#include "models/core/Width.h"

#include <QRegularExpression>

namespace prizedesk {

QString normaliseReference(const QString& text)
{
    return foldHyphens(toHalfWidthAscii(trimSpaces(text))).toUpper();
}

bool isJudgeNumber(const QString& ref)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[\\p{L}\\p{N}-]{1,%1}\\z")
                                                .arg(kLongestJudgeNumber));
    return pattern.match(ref).hasMatch();
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

QStringList splitWishes(const QString& text)
{
    static const QRegularExpression entry(QStringLiteral("\\AT[0-9]+-[0-9]+\\z"));
    QStringList wishes;
    for (const QString& part : splitList(text)) {
        const QString ref = normaliseReference(part);
        wishes.append(entry.match(ref).hasMatch() ? ref : part);
    }
    wishes.removeDuplicates();
    return wishes;
}

} // namespace prizedesk
