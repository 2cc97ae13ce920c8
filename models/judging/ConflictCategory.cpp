#include "models/judging/ConflictCategory.h"

#include "models/core/Numbers.h"

#include <QStringList>

namespace prizedesk {

std::optional<int> conflictCategory(const QString& text)
{
    static const QStringList none{QStringLiteral("なし"), QStringLiteral("無し"),
                                  QStringLiteral("無"), QStringLiteral("none"),
                                  QStringLiteral("no")};
    if (none.contains(text.toLower()))
        return 0;
    if (text.size() == 1 && text.front() >= QChar(u'①') && text.front() <= QChar(u'⑤'))
        return text.front().unicode() - u'①' + 1;
    const auto number = parseInteger(text);
    return number && *number >= 0 && *number <= 5 ? std::optional(int(*number)) : std::nullopt;
}

} // namespace prizedesk
