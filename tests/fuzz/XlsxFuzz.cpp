#include "models/tables/TableReader.h"

#include <cstdint>
#include <cstdlib>

using namespace prizedesk;

/// Any bytes are a workbook or are refused; rows ascend and stay within what a sheet can hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto source = TableReader::inspectBytes(QStringLiteral("fuzz.xlsx"), bytes);
    if (!source)
        return 0;
    for (size_t sheet = 1; sheet <= qMin<size_t>(source->sheets.size(), 4); ++sheet) {
        int last = 0;
        const auto read = TableReader::readBytes(
            QStringLiteral("fuzz.xlsx"), bytes, {QString::number(sheet), {}}, [&](RawRow&& row) {
                if (row.number <= last || row.number > kMaxTableRows || row.cells.empty() ||
                    row.cells.size() > size_t(kMaxTableColumns) || row.cells.back().isEmpty())
                    std::abort();
                last = row.number;
                return true;
            });
        static_cast<void>(read);
    }
    return 0;
}
