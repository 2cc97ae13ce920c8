#include "models/guests/GuestCode.h"

#include "models/core/Mod3736.h"
#include "models/core/Width.h"

#include <QRegularExpression>
#include <QStringList>

namespace prizedesk {

QString guestCodePrefix(const QString& programmeCode)
{
    QString prefix;
    for (const QString& part :
         programmeCode.toUpper().split(QLatin1Char('-'), Qt::SkipEmptyParts)) {
        const QChar first = part.front();
        if (first >= u'A' && first <= u'Z')
            prefix += first;
        else if (first >= u'0' && first <= u'9')
            prefix += part.right(2);
    }
    return prefix.isEmpty() ? QStringLiteral("PD") : prefix;
}

QString guestCode(const QString& prefix, const QString& ref)
{
    const auto check = mod3736Check(prefix + ref);
    return prefix + QLatin1Char('-') + ref + QLatin1Char('-') + check.value_or(u'?');
}

bool isGuestRef(const QString& ref)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[GW][0-9]{4,6}\\z"));
    return pattern.match(ref).hasMatch();
}

ScannedCode readGuestCode(const QString& prefix, const QString& typed)
{
    static const QRegularExpression separators(QStringLiteral("[-\\s]"));
    static const QRegularExpression code(
        QStringLiteral("\\A([A-Z0-9]{1,12})([GW][0-9]{4,6})([A-Z0-9])\\z"));
    const QString folded =
        foldHyphens(toHalfWidthAscii(trimSpaces(typed))).toUpper().remove(separators);
    if (isGuestRef(folded))
        return {ScannedCode::State::Good, folded};
    const auto parts = code.match(folded);
    if (!parts.hasMatch())
        return {};
    if (!isMod3736(folded))
        return {ScannedCode::State::BadCheck, {}};
    if (parts.captured(1) != prefix)
        return {ScannedCode::State::Foreign, {}};
    return {ScannedCode::State::Good, parts.captured(2)};
}

} // namespace prizedesk
