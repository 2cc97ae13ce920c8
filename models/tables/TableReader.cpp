#include "models/tables/TableReader.h"

#include "models/tables/CsvReader.h"
#include "models/tables/XlsxSheet.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace prizedesk {

namespace {

constexpr qint64 kMaxCellsInMemory = 20'000'000;
constexpr auto kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

// UTF-16LE, as the names of a compound file's streams are stored.
QByteArray streamName(const char* name)
{
    QByteArray result;
    for (const char* at = name; *at != '\0'; ++at) {
        result += *at;
        result += '\0';
    }
    return result;
}

// A compound file is an encrypted XLSX, or Excel's format from before 2007, which is not read.
Error::Code codeForCompoundFile(QIODevice& device)
{
    constexpr qint64 kChunk = 1024LL * 1024;
    const QByteArray encrypted = streamName("EncryptedPackage");
    const QByteArray workbook = streamName("Workbook") + QByteArray(2, '\0');
    bool old = false;
    QByteArray window;
    while (!device.atEnd()) {
        const QByteArray chunk = device.read(kChunk);
        if (chunk.isEmpty())
            break;
        window = window.right(64) + chunk;
        if (window.contains(encrypted))
            return Error::Code::TableProtected;
        old = old || window.contains(workbook);
    }
    return old ? Error::Code::TableUnusable : Error::Code::TableProtected;
}

struct OpenedXlsx
{
    std::unique_ptr<ZipArchive> archive;
    XlsxWorkbook workbook;
    const XlsxWorkbook::Sheet* sheet = nullptr;
    TableSource source;
};

Result<OpenedXlsx> openXlsx(QIODevice& device, const QString& name, const QString& wantedSheet)
{
    auto archive = ZipArchive::open(device, name);
    if (!archive)
        return failure(archive.error());
    auto workbook = XlsxWorkbook::load(**archive);
    if (!workbook)
        return failure(workbook.error());
    OpenedXlsx opened{std::move(*archive), std::move(*workbook), nullptr, {}};
    opened.sheet = opened.workbook.find(wantedSheet);
    if (opened.sheet == nullptr)
        return failure(Error::Code::NotFound, {wantedSheet});
    opened.source.fileName = name;
    opened.source.encoding = QStringLiteral("xlsx");
    opened.source.sheet = opened.sheet->info.name;
    for (const XlsxWorkbook::Sheet& sheet : opened.workbook.sheets)
        opened.source.sheets.push_back(sheet.info);
    return opened;
}

Result<TableSource> readXlsx(QIODevice& device, const QString& name,
                             const TableReadOptions& options, const TableReader::OnRow& onRow,
                             const Progress& progress)
{
    auto opened = openXlsx(device, name, options.sheet);
    if (!opened)
        return failure(opened.error());
    const XlsxWorkbook& workbook = opened->workbook;
    SharedStrings strings;
    if (!workbook.sharedStringsPart.isEmpty() &&
        opened->archive->part(workbook.sharedStringsPart) != nullptr) {
        // The sheet is where the work is; the texts before it only ask whether to go on.
        const Progress quiet({}, [&] { return progress.isCancelled(); });
        auto loaded = strings.load(*opened->archive, workbook.sharedStringsPart, quiet);
        if (!loaded)
            return failure(loaded.error());
    }
    auto done = readXlsxSheet(*opened->archive, workbook, *opened->sheet, strings, onRow, progress);
    if (!done)
        return failure(done.error());
    return std::move(opened->source);
}

enum class Container { Zip, Compound, Text };

Container containerOf(QIODevice& device)
{
    const QByteArray start = device.peek(8);
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return Container::Zip;
    return start.startsWith(kCompoundFile) ? Container::Compound : Container::Text;
}

Result<TableSource> readDevice(QIODevice& device, const QString& name,
                               const TableReadOptions& options, const TableReader::OnRow& onRow,
                               const Progress& progress)
{
    switch (containerOf(device)) {
    case Container::Zip:
        return readXlsx(device, name, options, onRow, progress);
    case Container::Compound:
        return failure(codeForCompoundFile(device), {name});
    case Container::Text:
        break;
    }
    return CsvReader(device, name).read(options, onRow, progress);
}

Result<TableSource> inspectDevice(QIODevice& device, const QString& name)
{
    switch (containerOf(device)) {
    case Container::Zip: {
        auto opened = openXlsx(device, name, {});
        if (!opened)
            return failure(opened.error());
        return std::move(opened->source);
    }
    case Container::Compound:
        return failure(codeForCompoundFile(device), {name});
    case Container::Text:
        break;
    }
    return CsvReader(device, name).inspect();
}

Result<void> openForReading(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure(Error::Code::FileMissing, {info.fileName()});
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {info.fileName()}, file.errorString());
    return {};
}

// Adds rows up to the limit of what one computer should hold at once.
class Collector
{
public:
    explicit Collector(Table& table)
        : m_table(table)
    {
    }

    bool add(RawRow&& row)
    {
        m_cells += qint64(row.cells.size());
        if (m_cells > kMaxCellsInMemory)
            return false;
        m_table.rows.push_back(std::move(row));
        return true;
    }

    Result<Table> finish(Result<TableSource> source, const QString& name)
    {
        if (!source)
            return failure(source.error());
        if (m_cells > kMaxCellsInMemory)
            return failure(Error::Code::TableTooLarge, {name});
        m_table.source = std::move(*source);
        return std::move(m_table);
    }

private:
    Table& m_table;
    qint64 m_cells = 0;
};

} // namespace

Result<TableSource> TableReader::inspect(const QString& path)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return failure(opened.error());
    const QString name = QFileInfo(path).fileName();
    if (file.isSequential())
        return inspectBytes(name, file.readAll());
    return inspectDevice(file, name);
}

Result<TableSource> TableReader::read(const QString& path, const TableReadOptions& options,
                                      const OnRow& onRow, const Progress& progress)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return failure(opened.error());
    const QString name = QFileInfo(path).fileName();
    // Pipes cannot be read twice.
    if (file.isSequential())
        return readBytes(name, file.readAll(), options, onRow, progress);
    return readDevice(file, name, options, onRow, progress);
}

Result<TableSource> TableReader::inspectBytes(const QString& name, const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return inspectDevice(buffer, name);
}

Result<TableSource> TableReader::readBytes(const QString& name, const QByteArray& bytes,
                                           const TableReadOptions& options, const OnRow& onRow,
                                           const Progress& progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer, name, options, onRow, progress);
}

Result<Table> readTable(const QString& path, const TableReadOptions& options,
                        const Progress& progress)
{
    Table table;
    Collector collector(table);
    auto source = TableReader::read(
        path, options, [&](RawRow&& row) { return collector.add(std::move(row)); }, progress);
    return collector.finish(std::move(source), QFileInfo(path).fileName());
}

Result<Table> readTableBytes(const QString& name, const QByteArray& bytes,
                             const TableReadOptions& options, const Progress& progress)
{
    Table table;
    Collector collector(table);
    auto source = TableReader::readBytes(
        name, bytes, options, [&](RawRow&& row) { return collector.add(std::move(row)); },
        progress);
    return collector.finish(std::move(source), name);
}

} // namespace prizedesk
