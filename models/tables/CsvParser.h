#pragma once

#include "models/core/Error.h"
#include "models/tables/Cell.h"

#include <QStringView>

#include <functional>
#include <optional>

namespace prizedesk {

/// Cuts decoded text into records: RFC 4180, and what spreadsheets really write. Any line end;
/// quotes inside an unquoted field are text; `="0012"` is 0012; text behind a closing quote is
/// kept. Works on pieces of any size.
class CsvParser
{
public:
    using OnRow = std::function<bool(RawRow&&)>;

    CsvParser(QChar separator, OnRow onRow)
        : m_separator(separator)
        , m_onRow(std::move(onRow))
    {
    }

    /// False when nothing more is wanted: the receiver has enough, or `error()` says why.
    [[nodiscard]] bool feed(QStringView text);
    /// The end of the file; a quote that was never closed means that the rest is missing.
    [[nodiscard]] bool finish();

    [[nodiscard]] std::optional<Error::Code> error() const { return m_error; }
    /// Fields of the latest record, empty ones counted.
    [[nodiscard]] int lastFieldCount() const { return m_lastFields; }

private:
    enum class State : quint8 { FieldStart, Plain, Quoted, QuoteInQuoted };

    qsizetype takePlain(QStringView text, qsizetype from);
    qsizetype takeQuoted(QStringView text, qsizetype from);
    void append(QStringView part);
    void endField();
    void endRecord();
    void fail(Error::Code code);

    QChar m_separator;
    OnRow m_onRow;
    State m_state = State::FieldStart;
    QString m_field;
    bool m_afterReturn = false;
    bool m_stopped = false;
    int m_fields = 0;
    int m_lastFields = 0;
    int m_record = 0;
    std::vector<Cell> m_cells;
    std::optional<Error::Code> m_error;
};

/// The separator of a CSV file (comma, tab or semicolon), judged by the start of its text.
[[nodiscard]] QChar detectSeparator(QStringView start);

} // namespace prizedesk
