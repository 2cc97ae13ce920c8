#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace prizedesk::tests {

/// Packs files as a ZIP archive in memory, deflated.
class ZipBuilder
{
public:
    ZipBuilder& add(const QByteArray& name, const QByteArray& content);
    /// A part whose entry says more or less than is true; `flags` bit 0 = encrypted.
    ZipBuilder& addPacked(const QByteArray& name, const QByteArray& packed, quint32 checksum,
                          quint32 unpacked, quint16 flags);
    [[nodiscard]] QByteArray bytes() const;

private:
    struct Entry
    {
        QByteArray name;
        QByteArray packed;
        quint32 checksum = 0;
        quint32 unpacked = 0;
        quint16 flags = 0;
    };
    std::vector<Entry> m_entries;
};

/// An XLSX file from the XML of its parts; what is not set gets the usual content.
struct XlsxBuilder
{
    QByteArray sheetXml;     ///< The whole worksheet.
    QByteArray sharedXml;    ///< The whole sst part; empty = none.
    QByteArray stylesXml;    ///< Empty = none.
    QByteArray workbookXml;  ///< Empty = one sheet called Sheet1.
    QByteArray workbookRels; ///< Empty = rId1 sheet1, styles and shared strings.
    std::vector<std::pair<QByteArray, QByteArray>> more;

    [[nodiscard]] QByteArray bytes() const;
};

/// A worksheet around the content of its sheetData.
[[nodiscard]] QByteArray worksheet(const QByteArray& rows, const QByteArray& after = {});
/// A styles part: `formats` as custom numFmts from 164 on, cell style N+1 using the N-th.
[[nodiscard]] QByteArray stylesWith(const QStringList& formats);

} // namespace prizedesk::tests
