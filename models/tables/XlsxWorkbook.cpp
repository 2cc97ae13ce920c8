#include "models/tables/XlsxWorkbook.h"

#include "models/tables/XmlPart.h"

#include <QHash>

namespace prizedesk {

namespace {

constexpr qint64 kMaxPartBytes = 64LL * 1024 * 1024;
constexpr size_t kMaxStyles = 100'000;
constexpr size_t kMaxSheets = 10'000;

struct Relationship
{
    QString id;
    QString
        type; // The last segment of the type's address; strict and transitional files agree in it.
    QString target;
};

class RelationshipsHandler : public XmlHandler
{
public:
    std::vector<Relationship> items;

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = toQString(attributes.value("Type"));
        items.push_back({toQString(attributes.value("Id")), type.section(u'/', -1),
                         toQString(attributes.value("Target"))});
    }
};

class WorkbookHandler : public XmlHandler
{
public:
    struct Sheet
    {
        SheetInfo info;
        QString relationship;
    };
    std::vector<Sheet> sheets;
    bool date1904 = false;

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view value = attributes.value("date1904");
            date1904 = value == "1" || value == "true" || value == "on";
        } else if (name == "sheet") {
            if (sheets.size() >= kMaxSheets) {
                fail(Error::Code::TableTooLarge, QStringLiteral("too many sheets"));
                return;
            }
            const std::string_view state = attributes.value("state");
            const bool hidden = state == "hidden" || state == "veryHidden";
            sheets.push_back(
                {{toQString(attributes.value("name")), hidden}, toQString(attributes.value("id"))});
        }
    }
};

class StylesHandler : public XmlHandler
{
public:
    std::vector<int> formatIds;
    QHash<int, FormatKind> custom;

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmts") {
            m_inFormats = true;
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (m_inFormats && name == "numFmt") {
            custom.insert(number(attributes.value("numFmtId")),
                          classifyFormat(toQString(attributes.value("formatCode"))));
        } else if (m_inCells && name == "xf" && formatIds.size() < kMaxStyles) {
            formatIds.push_back(number(attributes.value("numFmtId")));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "numFmts")
            m_inFormats = false;
        else if (name == "cellXfs")
            m_inCells = false;
    }

    [[nodiscard]] FormatKind kindOf(int id) const
    {
        const auto it = custom.constFind(id);
        return it == custom.constEnd() ? builtInFormat(id) : *it;
    }

private:
    static int number(std::string_view text) { return toQString(text).toInt(); }

    bool m_inFormats = false;
    bool m_inCells = false;
};

QString relationshipsPart(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + QLatin1String("_rels/") + part.mid(slash + 1) +
           QLatin1String(".rels");
}

Result<std::vector<Relationship>> relationshipsOf(ZipArchive& archive, const QString& part)
{
    const QString name = relationshipsPart(part);
    if (archive.part(name) == nullptr)
        return {};
    RelationshipsHandler handler;
    if (auto parsed = parseXmlPart(archive, name, handler, kMaxPartBytes); !parsed)
        return failure(parsed.error());
    for (Relationship& item : handler.items)
        item.target = resolvedTarget(part, item.target);
    return std::move(handler.items);
}

QString targetOfType(const std::vector<Relationship>& items, QLatin1String type)
{
    for (const Relationship& item : items) {
        if (item.type == type)
            return item.target;
    }
    return {};
}

Result<QString> workbookPart(ZipArchive& archive)
{
    const auto roots = relationshipsOf(archive, QString());
    if (!roots)
        return failure(roots.error());
    QString part = targetOfType(*roots, QLatin1String("officeDocument"));
    if (part.isEmpty())
        part = QStringLiteral("xl/workbook.xml");
    // Word, presentations and binary workbooks are packages too.
    if (archive.part(part) == nullptr || !part.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
        return failure(Error::Code::TableUnusable, {archive.name()}, QStringLiteral("no workbook"));
    return part;
}

} // namespace

QString resolvedTarget(const QString& source, const QString& target)
{
    QStringList path;
    if (!target.startsWith(u'/'))
        path = source.split(u'/', Qt::SkipEmptyParts).mid(0, source.count(u'/'));
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != QLatin1String(".")) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

Result<XlsxWorkbook> XlsxWorkbook::load(ZipArchive& archive)
{
    const auto part = workbookPart(archive);
    if (!part)
        return failure(part.error());
    WorkbookHandler workbook;
    if (auto parsed = parseXmlPart(archive, *part, workbook, kMaxPartBytes); !parsed)
        return failure(parsed.error());
    const auto relationships = relationshipsOf(archive, *part);
    if (!relationships)
        return failure(relationships.error());

    XlsxWorkbook result;
    result.date1904 = workbook.date1904;
    result.sharedStringsPart = targetOfType(*relationships, QLatin1String("sharedStrings"));
    for (const WorkbookHandler::Sheet& sheet : workbook.sheets) {
        for (const Relationship& item : *relationships) {
            // Chart and dialogue sheets hold no cells.
            if (item.id == sheet.relationship && item.type == QLatin1String("worksheet")) {
                result.sheets.push_back({sheet.info, item.target});
                break;
            }
        }
    }
    if (result.sheets.empty())
        return failure(Error::Code::TableUnusable, {archive.name()},
                       QStringLiteral("no worksheet"));

    const QString styles = targetOfType(*relationships, QLatin1String("styles"));
    if (!styles.isEmpty() && archive.part(styles) != nullptr) {
        StylesHandler handler;
        if (auto parsed = parseXmlPart(archive, styles, handler, kMaxPartBytes); !parsed)
            return failure(parsed.error());
        for (const int id : handler.formatIds)
            result.formatOfStyle.push_back(handler.kindOf(id));
    }
    return result;
}

const XlsxWorkbook::Sheet* XlsxWorkbook::find(const QString& wanted) const
{
    for (const Sheet& sheet : sheets) {
        if (wanted.isEmpty() ? !sheet.info.hidden : sheet.info.name == wanted)
            return &sheet;
    }
    if (wanted.isEmpty())
        return sheets.empty() ? nullptr : &sheets.front();
    bool isNumber = false;
    const qlonglong number = wanted.toLongLong(&isNumber);
    if (isNumber && number >= 1 && number <= qlonglong(sheets.size()))
        return &sheets[size_t(number - 1)];
    return nullptr;
}

} // namespace prizedesk
