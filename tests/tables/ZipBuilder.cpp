#include "tests/tables/ZipBuilder.h"

#include <QStringList>
#include <QtEndian>

#include <zlib.h>

namespace prizedesk::tests {

namespace {

constexpr auto kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

template<typename T> void append(QByteArray& out, T value)
{
    char bytes[sizeof(T)];
    qToLittleEndian(value, bytes);
    out.append(bytes, sizeof(T));
}

QByteArray deflated(const QByteArray& content)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray relationship(const char* id, const char* type, const char* target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kOffice + "/" + type +
           "\" Target=\"" + target + "\"/>";
}

} // namespace

ZipBuilder& ZipBuilder::add(const QByteArray& name, const QByteArray& content)
{
    const auto sum = quint32(
        crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size())));
    return addPacked(name, deflated(content), sum, quint32(content.size()), 0);
}

ZipBuilder& ZipBuilder::addPacked(const QByteArray& name, const QByteArray& packed,
                                  quint32 checksum, quint32 unpacked, quint16 flags)
{
    m_entries.push_back({name, packed, checksum, unpacked, flags});
    return *this;
}

QByteArray ZipBuilder::bytes() const
{
    QByteArray out;
    QByteArray directory;
    for (const Entry& entry : m_entries) {
        QByteArray common;
        append<quint16>(common, 20);
        append<quint16>(common, entry.flags);
        append<quint16>(common, 8);
        append<quint32>(common, 0);
        append<quint32>(common, entry.checksum);
        append<quint32>(common, quint32(entry.packed.size()));
        append<quint32>(common, entry.unpacked);
        append<quint16>(common, quint16(entry.name.size()));
        append<quint16>(common, 0);
        directory += "PK\x01\x02";
        append<quint16>(directory, 20);
        directory += common;
        append<quint16>(directory, 0);
        append<quint16>(directory, 0);
        append<quint16>(directory, 0);
        append<quint32>(directory, 0);
        append<quint32>(directory, quint32(out.size()));
        directory += entry.name;
        out += "PK\x03\x04" + common + entry.name + entry.packed;
    }
    const auto start = quint32(out.size());
    out += directory;
    out += "PK\x05\x06";
    append<quint32>(out, 0);
    append<quint16>(out, quint16(m_entries.size()));
    append<quint16>(out, quint16(m_entries.size()));
    append<quint32>(out, quint32(directory.size()));
    append<quint32>(out, start);
    append<quint16>(out, 0);
    return out;
}

QByteArray XlsxBuilder::bytes() const
{
    ZipBuilder zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("_rels/.rels", QByteArray("<Relationships xmlns=\"") + kPackage + "\">" +
                               relationship("r1", "officeDocument", "xl/workbook.xml") +
                               "</Relationships>");
    zip.add("xl/workbook.xml",
            !workbookXml.isEmpty()
                ? workbookXml
                : QByteArray("<workbook xmlns=\"") + kMain + "\" xmlns:r=\"" + kOffice +
                      "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                      "</workbook>");
    QByteArray rels = workbookRels;
    if (rels.isEmpty()) {
        rels = relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
               relationship("rId2", "styles", "styles.xml") +
               relationship("rId3", "sharedStrings", "sharedStrings.xml");
    }
    zip.add("xl/_rels/workbook.xml.rels",
            QByteArray("<Relationships xmlns=\"") + kPackage + "\">" + rels + "</Relationships>");
    zip.add("xl/worksheets/sheet1.xml", sheetXml);
    if (!sharedXml.isEmpty())
        zip.add("xl/sharedStrings.xml", sharedXml);
    if (!stylesXml.isEmpty())
        zip.add("xl/styles.xml", stylesXml);
    for (const auto& [name, content] : more)
        zip.add(name, content);
    return zip.bytes();
}

QByteArray worksheet(const QByteArray& rows, const QByteArray& after)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"") + kMain +
           "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
}

QByteArray stylesWith(const QStringList& formats)
{
    QByteArray custom;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    int id = 164;
    for (const QString& format : formats) {
        const QByteArray number = QByteArray::number(id++);
        custom += "<numFmt numFmtId=\"" + number + "\" formatCode=\"" +
                  format.toHtmlEscaped().toUtf8() + "\"/>";
        styles += "<xf numFmtId=\"" + number + "\"/>";
    }
    return QByteArray("<styleSheet xmlns=\"") + kMain + "\"><numFmts>" + custom +
           "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles +
           "</cellXfs></styleSheet>";
}

} // namespace prizedesk::tests
