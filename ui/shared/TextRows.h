#pragma once

#include <QStringList>

#include <vector>

class QObject;
class QStandardItemModel;

namespace prizedesk {

/// Plain texts as a model for a table; the first row holds the heads. What reads as a number is
/// set right and ordered by its value.
[[nodiscard]] QStandardItemModel* textRows(const std::vector<QStringList>& rows, QObject* parent);

} // namespace prizedesk
