#include "models/judging/Judge.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Judge)
};

} // namespace

QString conflictCategoryWords(int category)
{
    switch (category) {
    case 1:
        return Words::tr("Relative or same household");
    case 2:
        return Words::tr("Same company, department or laboratory");
    case 3:
        return Words::tr("Joint researcher");
    case 4:
        return Words::tr("Direct competitor");
    case 5:
        return Words::tr("Other interest");
    default:
        return {};
    }
}

} // namespace prizedesk
