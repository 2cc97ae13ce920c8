#include "models/core/PostalCode.h"

#include "models/core/Width.h"

namespace prizedesk {

std::optional<QString> normalisePostalCode(const QString& text)
{
    QString digits;
    bool hasHyphen = false;
    for (const QChar c : foldHyphens(toHalfWidthAscii(text))) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (c == u'-' && digits.size() == 3 && !hasHyphen) {
            hasHyphen = true;
        } else if (!isSpaceLike(c) && !isInvisible(c) &&
                   !(digits.isEmpty() && (c == u'〒' || c == u'\u3036'))) {
            return std::nullopt;
        }
    }
    if (digits.size() != 7)
        return std::nullopt;
    return digits.left(3) + u'-' + digits.mid(3);
}

} // namespace prizedesk
