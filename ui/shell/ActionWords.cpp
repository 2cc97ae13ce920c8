#include "ui/shell/ActionWords.h"

#include <QRegularExpression>

namespace prizedesk {

QString actionWords(const QString& text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    QString words = text;
    words.remove(bracketed);
    // A doubled & stands for one that is shown.
    words.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    words.remove(QLatin1Char('&'));
    words.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    return words;
}

} // namespace prizedesk
