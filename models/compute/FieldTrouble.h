#pragma once

#include <QString>

#include <vector>

namespace prizedesk {

/// What is wrong with one field of a record. `field` is the code of the column that an import reads
/// it from, so that a dialog can put the words beside the right place.
struct FieldTrouble
{
    QString field;
    QString words;
    bool blocks = true; ///< false: worth saying, but the record can be kept

    friend bool operator==(const FieldTrouble&, const FieldTrouble&) = default;
};

/// The words of the first one that stands in the way; empty where none does.
[[nodiscard]] inline QString firstObstacle(const std::vector<FieldTrouble>& troubles)
{
    for (const FieldTrouble& trouble : troubles) {
        if (trouble.blocks)
            return trouble.words;
    }
    return {};
}

} // namespace prizedesk
