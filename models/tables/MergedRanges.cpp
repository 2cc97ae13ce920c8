#include "models/tables/MergedRanges.h"

#include "models/tables/XmlPart.h"

#include <algorithm>

namespace prizedesk {

namespace {

constexpr qint64 kMaxSheetBytes = 24LL * 1024 * 1024;
constexpr qint64 kMaxWork = 500'000'000;
constexpr int kFarBeyond = 100'000'000;

} // namespace

CellReference parseReference(std::string_view text)
{
    CellReference result;
    int column = 0;
    for (const char ch : text) {
        if (ch == '$')
            continue;
        if (ch >= 'A' && ch <= 'Z') {
            column = std::min(column, kFarBeyond / 26 - 1) * 26 + (ch - 'A' + 1);
        } else if (ch >= 'a' && ch <= 'z') {
            column = std::min(column, kFarBeyond / 26 - 1) * 26 + (ch - 'a' + 1);
        } else if (ch >= '0' && ch <= '9') {
            result.row = std::min(result.row, kFarBeyond / 10) * 10 + (ch - '0');
        } else {
            break;
        }
    }
    result.column = column - 1;
    return result;
}

class MergedRangesHandler : public XmlHandler
{
public:
    explicit MergedRangesHandler(MergedRanges& target)
        : m_target(target)
    {
    }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "mergeCell")
            return;
        const std::string_view reference = attributes.value("ref");
        const size_t colon = reference.find(':');
        if (colon == std::string_view::npos)
            return;
        const CellReference first = parseReference(reference.substr(0, colon));
        const CellReference last = parseReference(reference.substr(colon + 1));
        if (first.column >= 0 && first.row > 0 && last.column >= first.column &&
            last.row >= first.row)
            m_target.m_ranges.push_back({first.row, last.row, first.column, last.column});
    }

private:
    MergedRanges& m_target;
};

void MergedRanges::load(ZipArchive& archive, const QString& part)
{
    const ZipArchive::Part* const entry = archive.part(part);
    if (entry == nullptr || entry->unpacked > kMaxSheetBytes)
        return;
    MergedRangesHandler handler(*this);
    // Whatever is wrong with the sheet, the pass that reads the cells says it.
    if (!parseXmlPart(archive, part, handler, kMaxSheetBytes))
        m_ranges.clear();
    std::sort(m_ranges.begin(), m_ranges.end(),
              [](const Range& a, const Range& b) { return a.firstRow < b.firstRow; });
}

bool MergedRanges::clearHidden(RawRow& row)
{
    if (m_ranges.empty())
        return true;
    while (m_next < m_ranges.size() && m_ranges[m_next].firstRow <= row.number)
        m_active.push_back(m_ranges[m_next++]);
    std::erase_if(m_active, [&](const Range& range) { return range.lastRow < row.number; });
    m_work += qint64(m_active.size());
    for (const Range& range : m_active) {
        const int last = std::min(range.lastColumn, int(row.cells.size()) - 1);
        for (int column = range.firstColumn; column <= last; ++column) {
            ++m_work;
            if (row.number != range.firstRow || column != range.firstColumn)
                row.cells[size_t(column)] = {};
        }
    }
    while (!row.cells.empty() && row.cells.back().isEmpty())
        row.cells.pop_back();
    return m_work <= kMaxWork;
}

} // namespace prizedesk
