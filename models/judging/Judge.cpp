#include "models/judging/Judge.h"

#include <QCoreApplication>

namespace prizedesk {

QString conflictCategoryWords(int category)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Judge", text); };
    switch (category) {
    case 1:
        return words("Relative or same household");
    case 2:
        return words("Same company, department or laboratory");
    case 3:
        return words("Joint researcher");
    case 4:
        return words("Direct competitor");
    case 5:
        return words("Other interest");
    default:
        return {};
    }
}

} // namespace prizedesk
