#include "models/tables/Cell.h"
#include "models/tables/TableWriter.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>
#include <cmath>

namespace prizedesk {

namespace {

constexpr int kMaxCellLength = 32'767;
constexpr int kMaxSheetName = 31;
constexpr int kMaxAutoWidth = 60;
constexpr size_t kRowsMeasured = 500;

// What Excel accepts as a sheet's name.
QByteArray sheetName(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1F]"));
    name.replace(forbidden, QStringLiteral("_"));
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(kMaxSheetName);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("Sheet1");
    return name.toUtf8();
}

// Full-width characters take two columns.
int displayWidth(const QString& text)
{
    int longest = 0;
    int width = 0;
    for (const QChar ch : text) {
        if (ch == u'\n') {
            longest = qMax(longest, width);
            width = 0;
        } else {
            const char16_t unit = ch.unicode();
            width += unit >= 0x1100 && !(unit >= 0xFF61 && unit <= 0xFF9F) ? 2 : 1;
        }
    }
    return qMax(longest, width);
}

// A text that looks like an escape of the file format must not be read as one.
QByteArray escaped(const QString& text)
{
    if (!text.contains(QLatin1String("_x")))
        return text.toUtf8();
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return QString(text).replace(escape, QStringLiteral("_x005F_")).toUtf8();
}

// Numbers that survive a double and that no leading zero makes a label.
bool isExactNumber(const QString& text, bool fraction)
{
    static const QRegularExpression whole(QStringLiteral("\\A-?(?:0|[1-9][0-9]{0,14})\\z"));
    static const QRegularExpression decimal(
        QStringLiteral("\\A-?(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,9})?\\z"));
    return (fraction ? decimal : whole).match(text).hasMatch();
}

// The library's handles, closed whatever happens.
class Book
{
public:
    explicit Book(const QByteArray& path, const QByteArray& folder)
        : m_path(path)
        , m_folder(folder)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
    }
    ~Book()
    {
        if (m_book != nullptr)
            static_cast<void>(close());
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] lxw_workbook* get() const { return m_book; }
    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
};

class SheetWriter
{
public:
    SheetWriter(lxw_workbook* book, lxw_worksheet* sheet, const OutTable& table)
        : m_sheet(sheet)
        , m_table(table)
    {
        m_header = workbook_add_format(book);
        format_set_bold(m_header);
        format_set_bg_color(m_header, 0xE7EBF0);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
        m_text = workbook_add_format(book);
        format_set_num_format(m_text, "@");
        m_integer = numberFormat(book, "#,##0");
        m_yen = numberFormat(book, "\"¥\"#,##0");
        m_decimal = numberFormat(book, "0.00");
        m_date = numberFormat(book, "yyyy-mm-dd");
        m_moment = numberFormat(book, "yyyy-mm-dd hh:mm:ss");
    }

    void writeAll()
    {
        setWidths();
        const auto columns = lxw_col_t(m_table.columns.size());
        for (lxw_col_t column = 0; column < columns; ++column)
            writeText(0, column, m_table.columns[column].header, m_header);
        lxw_row_t row = 0;
        for (const QStringList& values : m_table.rows) {
            ++row;
            for (qsizetype i = 0; i < values.size(); ++i)
                writeCell(row, lxw_col_t(i), values.at(i));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (columns > 0)
            worksheet_autofilter(m_sheet, 0, 0, row, lxw_col_t(columns - 1));
    }

    [[nodiscard]] lxw_error error() const { return m_error; }

private:
    static lxw_format* numberFormat(lxw_workbook* book, const char* code)
    {
        lxw_format* const format = workbook_add_format(book);
        format_set_num_format(format, code);
        return format;
    }

    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void setWidths()
    {
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            int width = m_table.columns[column].width;
            if (width <= 0) {
                // Room for the filter's arrow.
                width = displayWidth(m_table.columns[column].header) + 3;
                const size_t rows = qMin(m_table.rows.size(), kRowsMeasured);
                for (size_t row = 0; row < rows; ++row)
                    width = qMax(width, displayWidth(m_table.rows[row].value(int(column))) + 1);
            }
            const auto at = lxw_col_t(column);
            note(worksheet_set_column(m_sheet, at, at, qMin(width, kMaxAutoWidth), nullptr));
        }
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        if (!text.isEmpty())
            note(worksheet_write_string(m_sheet, row, column, escaped(text).constData(), format));
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const QString& text)
    {
        const auto type =
            column < m_table.columns.size() ? m_table.columns[column].type : OutColumn::Type::Text;
        switch (type) {
        case OutColumn::Type::Integer:
            return writeNumber(row, column, text, false, m_integer);
        case OutColumn::Type::Yen:
            return writeNumber(row, column, text, false, m_yen);
        case OutColumn::Type::Decimal:
            return writeNumber(row, column, text, true, m_decimal);
        case OutColumn::Type::Date:
            return writeDate(row, column, text);
        case OutColumn::Type::Text:
            return writeText(row, column, text, m_text);
        }
    }

    void writeNumber(lxw_row_t row, lxw_col_t column, const QString& text, bool fraction,
                     lxw_format* format)
    {
        if (isExactNumber(text, fraction))
            note(worksheet_write_number(m_sheet, row, column, text.toDouble(), format));
        else
            writeText(row, column, text, m_text);
    }

    void writeDate(lxw_row_t row, lxw_col_t column, const QString& text)
    {
        const bool withTime = text.size() > 10;
        const QDateTime moment =
            withTime ? QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                     : QDate::fromString(text, Qt::ISODate).startOfDay(Qt::UTC);
        // Before March 1900 Excel's days do not agree with the calendar.
        if (!moment.isValid() || moment.date() < QDate(1900, 3, 1)) {
            writeText(row, column, text, m_text);
            return;
        }
        const QDate day = moment.date();
        const QTime time = moment.time();
        lxw_datetime value{day.year(),  day.month(),   day.day(),
                           time.hour(), time.minute(), double(time.second())};
        note(worksheet_write_datetime(m_sheet, row, column, &value, withTime ? m_moment : m_date));
    }

    lxw_worksheet* m_sheet;
    const OutTable& m_table;
    lxw_error m_error = LXW_NO_ERROR;
    lxw_format* m_header = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_integer = nullptr;
    lxw_format* m_yen = nullptr;
    lxw_format* m_decimal = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_moment = nullptr;
};

Result<void> checkSize(const OutTable& table)
{
    const auto tooLarge = [](const QString& what) {
        return failure(Error::Code::Internal, {}, what);
    };
    if (table.rows.size() >= size_t(kMaxTableRows) ||
        table.columns.size() > size_t(kMaxTableColumns))
        return tooLarge(QStringLiteral("more rows or columns than Excel holds"));
    for (const QStringList& row : table.rows) {
        if (row.size() > kMaxTableColumns)
            return tooLarge(QStringLiteral("more columns than Excel holds"));
        for (const QString& value : row) {
            if (value.size() > kMaxCellLength)
                return tooLarge(QStringLiteral("a cell of more than 32,767 characters"));
        }
    }
    return {};
}

Error::Code codeFor(lxw_error error)
{
    switch (error) {
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
        return Error::Code::FileNotWritable;
    case LXW_ERROR_READING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return Error::Code::DiskFull;
    default:
        return Error::Code::Internal;
    }
}

} // namespace

Result<QByteArray> toXlsx(const OutTable& table)
{
    if (auto sized = checkSize(table); !sized)
        return failure(sized.error());
    // The library writes to named files only; this folder is ours alone and goes away again.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    if (!folder.isValid())
        return failure(Error::Code::FileNotWritable, {QStringLiteral("table.xlsx")},
                       folder.errorString());
    Book book(QFile::encodeName(path), QFile::encodeName(folder.path()));
    if (book.get() == nullptr)
        return failure(Error::Code::Internal, {}, QStringLiteral("no workbook"));
    lxw_worksheet* const sheet =
        workbook_add_worksheet(book.get(), sheetName(table.sheet).constData());
    if (sheet == nullptr)
        return failure(Error::Code::Internal, {}, QStringLiteral("no worksheet"));
    SheetWriter writer(book.get(), sheet, table);
    writer.writeAll();
    const lxw_error closed = book.close();
    const lxw_error error = writer.error() != LXW_NO_ERROR ? writer.error() : closed;
    if (error != LXW_NO_ERROR)
        return failure(codeFor(error), {QStringLiteral("table.xlsx")},
                       QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileNotWritable, {QStringLiteral("table.xlsx")},
                       file.errorString());
    return file.readAll();
}

Result<void> writeXlsx(const QString& path, const OutTable& table, FileSaver& saver)
{
    auto bytes = toXlsx(table);
    if (!bytes) {
        Error error = bytes.error();
        if (error.code != Error::Code::Internal)
            error.parameters = QStringList{QFileInfo(path).fileName()};
        return failure(error);
    }
    return saver.save(path, *bytes);
}

Result<void> writeXlsx(const QString& path, const OutTable& table)
{
    FileSaver saver;
    return writeXlsx(path, table, saver);
}

} // namespace prizedesk
