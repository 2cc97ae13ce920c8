#pragma once

#include <QString>

namespace prizedesk {

/// A line of a table that gives a stable code its wording; `text` is marked for translation where it
/// stands.
struct CodeWords
{
    const char* code;
    const char* text;
};

/// The line of `code` in any table whose lines have a `code`; null where there is none.
template<typename Table>
[[nodiscard]] auto findCode(const Table& table, const QString& code) -> decltype(&*table.begin())
{
    for (const auto& line : table) {
        if (code == QLatin1String(line.code))
            return &line;
    }
    return nullptr;
}

} // namespace prizedesk
