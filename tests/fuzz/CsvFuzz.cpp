#include "models/tables/TableReader.h"
#include "models/tables/TableText.h"

#include <cstdint>
#include <cstdlib>

using namespace prizedesk;

/// Any bytes are a table or are refused; what was read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    // Archives have a target of their own.
    if (size >= 2 && data[0] == 'P' && data[1] == 'K')
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const char* encoding : {"", "utf-8", "utf-16", "cp932"}) {
        const auto table =
            readTableBytes(QStringLiteral("fuzz.csv"), bytes, {{}, QString::fromLatin1(encoding)});
        if (!table)
            continue;
        int last = 0;
        for (const RawRow& row : table->rows) {
            // Rows ascend and end with a value.
            if (row.number <= last || row.cells.empty() || row.cells.back().isEmpty())
                std::abort();
            last = row.number;
        }
        static_cast<void>(tableText(*table));
    }
    return 0;
}
