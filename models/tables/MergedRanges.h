#pragma once

#include "models/tables/Cell.h"

#include <string_view>
#include <vector>

namespace prizedesk {

class ZipArchive;

/// The merged ranges of a sheet. Only the first cell of a range shows its value; what lies below
/// others is not part of the table.
class MergedRanges
{
public:
    /// Reads the ranges ahead, since they stand behind the cells. A sheet that is too long for a
    /// second pass or cannot be parsed yields none.
    void load(ZipArchive& archive, const QString& part);
    /// Empties the hidden cells of a row; rows come in ascending order. False when the ranges are
    /// so many that they can only be meant to keep the reader busy.
    [[nodiscard]] bool clearHidden(RawRow& row);

private:
    friend class MergedRangesHandler;
    struct Range
    {
        int firstRow = 0;
        int lastRow = 0;
        int firstColumn = 0;
        int lastColumn = 0;
    };

    std::vector<Range> m_ranges;
    std::vector<Range> m_active;
    size_t m_next = 0;
    qint64 m_work = 0;
};

/// `BC12` as column (from 0) and row (from 1); 0 where a part is missing, column -1. Both stop
/// growing far above what a table can hold.
struct CellReference
{
    int column = -1;
    int row = 0;
};
[[nodiscard]] CellReference parseReference(std::string_view text);

} // namespace prizedesk
