#include "models/compute/OtherCost.h"

#include "models/core/CodeWords.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

constexpr std::array kHeads{
    CodeWords{"storage", QT_TRANSLATE_NOOP("OtherCost", "Storage")},
    CodeWords{"cpu", QT_TRANSLATE_NOOP("OtherCost", "CPU")},
    CodeWords{"network", QT_TRANSLATE_NOOP("OtherCost", "Network")},
    CodeWords{"other", QT_TRANSLATE_NOOP("OtherCost", "Other")},
};

} // namespace

QString otherCostHeadCode(OtherCost::Head head)
{
    return QLatin1String(kHeads[size_t(head)].code);
}

std::optional<OtherCost::Head> otherCostHeadFromCode(const QString& code)
{
    for (size_t i = 0; i < kHeads.size(); ++i) {
        if (code == QLatin1String(kHeads[i].code))
            return OtherCost::Head(i);
    }
    return std::nullopt;
}

QString otherCostHeadWords(OtherCost::Head head)
{
    return QCoreApplication::translate("OtherCost", kHeads[size_t(head)].text);
}

} // namespace prizedesk
