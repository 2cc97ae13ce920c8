#include "models/judging/RefText.h"

#include "models/core/Width.h"

namespace prizedesk {

QString normaliseReference(const QString& text)
{
    return foldHyphens(toHalfWidthAscii(trimSpaces(text))).toUpper();
}

} // namespace prizedesk
