#pragma once

#include <QStringList>

namespace prizedesk {

/// Shuffles entries for one judge. The same seed gives the same order everywhere: Fisher and Yates
/// with the Mersenne twister of 32 bits, index = next number modulo what is left.
[[nodiscard]] QStringList presentationOrder(QStringList refs, quint32 seed);

} // namespace prizedesk
