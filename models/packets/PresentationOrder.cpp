#include "models/packets/PresentationOrder.h"

#include <random>

namespace prizedesk {

QStringList presentationOrder(QStringList refs, quint32 seed)
{
    std::mt19937 numbers(seed);
    for (qsizetype last = refs.size() - 1; last > 0; --last)
        refs.swapItemsAt(last, qsizetype(numbers() % quint32(last + 1)));
    return refs;
}

} // namespace prizedesk
