#include "models/reports/AwardListExport.h"

#include "models/core/Digest.h"
#include "models/reports/AwardListHtml.h"
#include "models/tables/FileSaver.h"
#include "models/workspace/Workspace.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace prizedesk {

namespace {

Operation exportNote(const AwardList& list, const QString& path, const QString& digest)
{
    return {.code = QStringLiteral("export.list"),
            .labels = {awardListProfileCode(list.profile), QFileInfo(path).fileName(),
                       QString::number(list.rows.size()), digest},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

QJsonValue jsonValue(const AwardList::Column& column, const QString& value)
{
    if (value.isEmpty())
        return QJsonValue::Null;
    switch (column.type) {
    case OutColumn::Type::Integer:
    case OutColumn::Type::Yen:
        return value.toLongLong();
    case OutColumn::Type::Decimal:
        return value.toDouble();
    default:
        return value;
    }
}

} // namespace

std::optional<AwardListFormat> awardListFormatFromCode(const QString& code)
{
    if (code == QLatin1String("xlsx"))
        return AwardListFormat::Xlsx;
    if (code == QLatin1String("csv"))
        return AwardListFormat::Csv;
    if (code == QLatin1String("cp932"))
        return AwardListFormat::Cp932;
    if (code == QLatin1String("json"))
        return AwardListFormat::Json;
    if (code == QLatin1String("html"))
        return AwardListFormat::Html;
    return std::nullopt;
}

QByteArray awardListJson(const AwardList& list)
{
    QJsonArray awards;
    for (const AwardList::Row& row : list.rows) {
        QJsonObject award{{QStringLiteral("theme"), row.theme},
                          {QStringLiteral("prize"), row.prize},
                          {QStringLiteral("no_winner"), row.noWinner}};
        for (size_t i = 0; i < list.columns.size(); ++i)
            award.insert(list.columns[i].code,
                         jsonValue(list.columns[i], row.values.value(qsizetype(i))));
        awards.append(award);
    }
    QJsonObject document{
        {QStringLiteral("programme"), list.programme},
        {QStringLiteral("profile"), awardListProfileCode(list.profile)},
        {QStringLiteral("date"), list.date.toString(Qt::ISODate)},
        {QStringLiteral("journal_head"), list.journalHead},
        {QStringLiteral("unconfirmed"), QJsonArray::fromStringList(list.unconfirmed)},
        {QStringLiteral("awards"), awards}};
    if (list.showsMoney) {
        document.insert(QStringLiteral("total_yen"), list.total.amount());
        document.insert(QStringLiteral("remainder_yen"), list.remainder.amount());
        document.insert(QStringLiteral("open_prizes"), QJsonArray::fromStringList(list.openPrizes));
    }
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

Result<RenderedAwardList> renderAwardList(const AwardList& list, AwardListFormat format)
{
    switch (format) {
    case AwardListFormat::Xlsx: {
        auto bytes = toXlsx(list.table());
        if (!bytes)
            return failure(bytes.error());
        return RenderedAwardList{std::move(*bytes), {}};
    }
    case AwardListFormat::Csv:
        return RenderedAwardList{toCsvUtf8(list.table()), {}};
    case AwardListFormat::Cp932: {
        auto bytes = toCsvCp932(list.table());
        if (!bytes)
            return RenderedAwardList{{}, bytes.error()};
        return RenderedAwardList{std::move(*bytes), {}};
    }
    case AwardListFormat::Json:
        return RenderedAwardList{awardListJson(list), {}};
    case AwardListFormat::Html:
        break;
    }
    return RenderedAwardList{awardListHtml(list).toUtf8(), {}};
}

Error AwardListExport::error() const
{
    return {Error::Code::Unencodable, {QStringLiteral("CP932")}, {}};
}

Result<AwardListExport> exportAwardList(Workspace& workspace, AwardListProfile profile,
                                        AwardListFormat format, const QString& path, bool japanese)
{
    const auto list = awardList(workspace, profile, japanese);
    if (!list)
        return failure(list.error());
    const auto rendered = renderAwardList(*list, format);
    if (!rendered)
        return failure(rendered.error());
    AwardListExport result{path,
                           int(list->rows.size()),
                           {},
                           rendered->unencodable,
                           list->openPrizes,
                           list->unconfirmed};
    if (!result.isWritten())
        return result;
    result.digest = digestHex(rendered->bytes);
    // Inside the gate: a file that cannot be written leaves no note, and none leaves unnoted.
    const auto done =
        workspace.apply(exportNote(*list, path, result.digest), [&](WriteTransaction&) {
            const auto saved = FileSaver().save(path, rendered->bytes);
            if (!saved)
                throw OperationFailed(saved.error());
        });
    if (!done)
        return failure(done.error());
    return result;
}

Result<void> noteAwardListExport(Workspace& workspace, const AwardList& list, const QString& path,
                                 const QString& digest)
{
    return workspace.note(exportNote(list, path, digest));
}

} // namespace prizedesk
