#include "app/cli/ImportAnswer.h"
#include "models/guests/GuestImport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QJsonObject recordJson(const GuestImport::Record& record)
{
    const Guest& guest = record.guest;
    return {{u"row"_s, record.row},
            {u"ref"_s, guest.ref},
            {u"name"_s, guest.name},
            {u"kana"_s, guest.kana},
            {u"affiliation"_s, guest.affiliation},
            {u"title"_s, guest.title},
            {u"category"_s, guestCategoryCode(guest.category)},
            {u"standing"_s, guestStandingCode(guest.standing)},
            {u"reply"_s, guestReplyCode(guest.reply)},
            {u"email"_s, guest.email},
            {u"companions"_s, guest.companions},
            {u"needs"_s, QJsonArray::fromStringList(guest.needs)},
            {u"photo"_s, consentCode(guest.photo)},
            {u"stream"_s, consentCode(guest.stream)}};
}

} // namespace

Result<void> importGuests(Session& session, const ImportArguments& arguments)
{
    ImportTable::Options options;
    options.source = {.sheet = text(arguments.sheet), .headerRow = arguments.headerRow};
    if (!arguments.mapping.empty()) {
        QFile file(text(arguments.mapping));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::FileMissing, {QFileInfo(file.fileName()).fileName()});
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            options.mapping.insert(it.key(), it.value().toString());
    }
    Result<ImportTable> table = failure(Error::Code::Internal);
    if (arguments.input == "-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Code::FileUnreadable, {u"-"_s});
        table =
            ImportTable::fromBytes(u"-"_s, input.readAll(), options, GuestImport::fields());
    } else {
        table = ImportTable::load(text(arguments.input), options, GuestImport::fields());
    }
    if (!table)
        return failure(table.error());
    auto workspace =
        arguments.dryRun ? session.openToRead(arguments.file) : session.openToWrite(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    GuestImport import(**workspace);
    const auto done = arguments.kind == "guests" ? import.guests(*table, arguments.dryRun)
                                                 : import.replies(*table, arguments.dryRun);
    if (!done)
        return failure(done.error());
    QJsonArray records;
    for (const GuestImport::Record& record : done->records)
        records.append(recordJson(record));
    answerImport(session, done->report, records);
    return {};
}

} // namespace prizedesk
