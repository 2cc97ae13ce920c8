#include "models/tables/XlsxSheet.h"

#include "models/tables/MergedRanges.h"
#include "models/tables/PlainXml.h"

#include <charconv>

namespace prizedesk {

namespace {

// A sheet may be as long as the archive's own limit allows.
constexpr qint64 kMaxSheetBytes = 4LL * 1024 * 1024 * 1024;
// What all rows together may hand out, so that a small file cannot fill a disk.
constexpr qint64 kMaxCells = 100'000'000;
constexpr qint64 kMaxCharacters = 2LL * 1024 * 1024 * 1024;

enum class CellType : quint8 { Number, SharedString, InlineString, FormulaText, Bool, Error, Date };

CellType typeFor(std::string_view name)
{
    if (name == "s")
        return CellType::SharedString;
    if (name == "inlineStr")
        return CellType::InlineString;
    if (name == "str")
        return CellType::FormulaText;
    if (name == "b")
        return CellType::Bool;
    if (name == "e")
        return CellType::Error;
    return name == "d" ? CellType::Date : CellType::Number;
}

size_t toIndex(std::string_view text)
{
    size_t value = SIZE_MAX;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : SIZE_MAX;
}

class SheetHandler : public XmlHandler
{
public:
    SheetHandler(const XlsxWorkbook& workbook, const SharedStrings& strings, MergedRanges& merged,
                 const TableReader::OnRow& onRow)
        : m_workbook(workbook)
        , m_strings(strings)
        , m_merged(merged)
        , m_onRow(onRow)
    {
    }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        // Drawings and controls behind the cells use the same short names.
        if (!m_inData) {
            m_inData = name == "sheetData";
            return;
        }
        if (name == "c") {
            startCell();
            for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2)
                setAttribute(pair[0], pair[1]);
            placeCell();
        } else if (name == "v")
            m_collecting = true;
        else if (name == "row")
            startRow(attributes.value("r"));
        else if (name == "is")
            m_inInline = true;
        else if (name == "t")
            m_collecting = m_inInline && m_phonetic == 0;
        else if (name == "rPh")
            ++m_phonetic;
    }

    void endElement(std::string_view name) override
    {
        if (!m_inData)
            return;
        if (name == "c")
            endCell();
        else if (name == "v" || name == "t")
            m_collecting = false;
        else if (name == "row")
            endRow();
        else if (name == "is")
            m_inInline = false;
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "sheetData")
            m_inData = false;
    }

    void text(std::string_view utf8) override
    {
        if (!m_collecting)
            return;
        m_text += utf8;
        if (qsizetype(m_text.size()) > kMaxCellCharacters * 3)
            fail(Error::Code::TableTooLarge, QStringLiteral("cell too long"));
    }

    std::string_view plainMarker() const override { return "</row>"; }

    // Rows that hold nothing but values: nearly all rows of nearly all files.
    PlainTake takePlain(std::string_view bytes) override
    {
        size_t taken = 0;
        while (!isDone()) {
            const std::string_view rest = bytes.substr(taken);
            const size_t end = rest.find(plainMarker());
            if (end == std::string_view::npos)
                return {taken, true};
            const int rowBefore = m_row;
            PlainXml xml(rest.substr(0, end + plainMarker().size()));
            if (!takeRow(xml)) {
                m_row = rowBefore;
                return {taken, false};
            }
            taken += xml.position();
        }
        return {taken, false};
    }

private:
    bool takeRow(PlainXml& xml)
    {
        xml.skipSpace();
        std::string_view number;
        if (!xml.expect("<row"))
            return false;
        const bool empty = xml.attributes([&](std::string_view name, std::string_view value) {
            if (name == "r")
                number = value;
        });
        if (!xml.isGood())
            return false;
        startRow(number);
        while (!empty && !xml.skip("</row>")) {
            if (!takeCell(xml))
                return false;
        }
        endRow();
        return true;
    }

    bool takeCell(PlainXml& xml)
    {
        if (!xml.expect("<c"))
            return false;
        startCell();
        const bool empty = xml.attributes(
            [&](std::string_view name, std::string_view value) { setAttribute(name, value); });
        placeCell();
        if (empty)
            return xml.isGood();
        if (xml.skip("<v>")) {
            m_text = xml.text();
            xml.expect("</v>");
        } else if (xml.skip("<is><t")) {
            if (xml.attributes([](std::string_view, std::string_view) {}))
                return false;
            m_text = xml.text();
            xml.expect("</t></is>");
        }
        if (!xml.expect("</c>"))
            return false;
        endCell();
        return true;
    }

    void startRow(std::string_view number)
    {
        const int stated = parseReference(number).row;
        // A number that does not ascend is no place; the row follows the one before.
        m_row = stated > m_row ? stated : m_row + 1;
        m_column = -1;
        m_cells.clear();
        if (m_row > kMaxTableRows)
            fail(Error::Code::TableTooLarge, QStringLiteral("too many rows"));
    }

    void startCell()
    {
        m_stated = -1;
        m_style = SIZE_MAX;
        m_type = CellType::Number;
        m_text.clear();
    }

    void setAttribute(std::string_view name, std::string_view value)
    {
        if (name == "r")
            m_stated = parseReference(value).column;
        else if (name == "s")
            m_style = toIndex(value);
        else if (name == "t")
            m_type = typeFor(value);
    }

    void placeCell()
    {
        m_column = m_stated >= 0 ? m_stated : m_column + 1;
        if (m_column >= kMaxTableColumns)
            fail(Error::Code::TableTooLarge, QStringLiteral("too many columns"));
    }

    void endCell()
    {
        Cell cell = value();
        if (cell.isEmpty())
            return;
        if (cell.text.size() > kMaxCellCharacters) {
            fail(Error::Code::TableTooLarge, QStringLiteral("cell too long"));
            return;
        }
        if (m_cells.size() <= size_t(m_column))
            m_cells.resize(size_t(m_column) + 1);
        m_cells[size_t(m_column)] = std::move(cell);
    }

    void endRow()
    {
        if (m_cells.empty() || isDone())
            return;
        const size_t width = m_cells.size();
        RawRow row{m_row, std::exchange(m_cells, {})};
        m_cells.reserve(width);
        m_cellsInAll += qint64(width);
        for (const Cell& cell : row.cells)
            m_charactersInAll += cell.text.size();
        const bool sane = m_merged.clearHidden(row);
        if (!sane || m_cellsInAll > kMaxCells || m_charactersInAll > kMaxCharacters) {
            fail(Error::Code::TableTooLarge, QStringLiteral("too many cells"));
            return;
        }
        if (!row.cells.empty() && !m_onRow(std::move(row)))
            stop();
    }

    [[nodiscard]] FormatKind format() const
    {
        const auto& formats = m_workbook.formatOfStyle;
        if (m_style != SIZE_MAX)
            return m_style < formats.size() ? formats[m_style] : FormatKind::Plain;
        return formats.empty() ? FormatKind::Plain : formats.front();
    }

    Cell value()
    {
        if (m_text.empty() || isDone())
            return {};
        switch (m_type) {
        case CellType::SharedString: {
            const size_t index = toIndex(m_text);
            if (!m_strings.has(index)) {
                fail(Error::Code::TableUnusable, QStringLiteral("no such shared string"));
                return {};
            }
            return Cell::fromText(m_strings.at(index));
        }
        case CellType::InlineString:
        case CellType::FormulaText:
            return Cell::fromText(withoutEscapes(toQString(m_text)));
        case CellType::Bool:
            return {CellKind::Bool,
                    m_text == "0" || m_text == "false" ? QStringLiteral("FALSE")
                                                       : QStringLiteral("TRUE"),
                    0};
        case CellType::Error:
            return {CellKind::Error, toQString(m_text), 0};
        case CellType::Date:
            if (auto cell = isoDateCell(m_text, format()))
                return *std::move(cell);
            return Cell::fromText(toQString(m_text));
        case CellType::Number:
            break;
        }
        Cell cell = numberCell(m_text);
        const FormatKind kind = format();
        if (cell.kind == CellKind::Number && kind != FormatKind::Plain) {
            if (auto date = dateCell(cell.number, kind, m_workbook.date1904))
                return *std::move(date);
        }
        return cell;
    }

    const XlsxWorkbook& m_workbook;
    const SharedStrings& m_strings;
    MergedRanges& m_merged;
    const TableReader::OnRow& m_onRow;
    bool m_inData = false;
    bool m_inInline = false;
    bool m_collecting = false;
    int m_phonetic = 0;
    int m_row = 0;
    int m_column = -1;
    int m_stated = -1;
    size_t m_style = SIZE_MAX;
    CellType m_type = CellType::Number;
    std::string m_text;
    std::vector<Cell> m_cells;
    qint64 m_cellsInAll = 0;
    qint64 m_charactersInAll = 0;
};

} // namespace

Result<void> readXlsxSheet(ZipArchive& archive, const XlsxWorkbook& workbook,
                           const XlsxWorkbook::Sheet& sheet, const SharedStrings& strings,
                           const TableReader::OnRow& onRow, const Progress& progress)
{
    MergedRanges merged;
    merged.load(archive, sheet.part);
    SheetHandler handler(workbook, strings, merged, onRow);
    return parseXmlPart(archive, sheet.part, handler, kMaxSheetBytes, progress);
}

} // namespace prizedesk
