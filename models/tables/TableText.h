#pragma once

#include "models/tables/TableReader.h"

#include <QByteArray>

namespace prizedesk {

/// A table as plain CSV for other programs: UTF-8 without a mark, line feeds, RFC 4180 quotes, the
/// canonical text of every cell. Empty cells and rows at the end are dropped; empty rows between
/// are kept, so that line N is row N. Rows come in ascending order.
class TableText
{
public:
    /// The lines for one row, with the empty ones before it.
    [[nodiscard]] QByteArray lines(const RawRow& row);
    /// Rows handed in so far up to and including the last, empty ones counted.
    [[nodiscard]] int rowCount() const { return m_rows; }

private:
    int m_rows = 0;
};

/// The whole table as one text.
[[nodiscard]] QByteArray tableText(const Table& table);

} // namespace prizedesk
