#include "app/cli/PacketCommand.h"
#include "models/packets/JudgePacket.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QJsonObject entryJson(const JudgePacket& packet, const PacketEntry& entry)
{
    const EntryWork work = packet.work().entry(entry.ref);
    QJsonObject marks;
    for (auto cell = work.cells.begin(); cell != work.cells.end(); ++cell) {
        if (cell->mark)
            marks.insert(cell.key(), *cell->mark);
    }
    QJsonArray documents;
    for (const PacketDocument& document : entry.documents) {
        documents.append(QJsonObject{{u"id"_s, document.id},
                                     {u"name"_s, document.name},
                                     {u"media_type"_s, document.mediaType},
                                     {u"size"_s, document.size}});
    }
    return {{u"ref"_s, entry.ref},
            {u"title"_s, entry.title},
            {u"field"_s, entry.field},
            {u"documents"_s, documents},
            {u"marks"_s, marks},
            {u"conflict"_s, work.declaration.state == Declaration::State::Conflict},
            {u"missing"_s, int(packet.missing(entry.ref).size())}};
}

QJsonObject packetJson(const JudgePacket& packet)
{
    const PacketContent& content = packet.content();
    QJsonArray entries;
    for (const PacketEntry& entry : content.entries)
        entries.append(entryJson(packet, entry));
    QJsonArray rubric;
    for (const Criterion& criterion : content.criteria) {
        QJsonArray anchors;
        for (const BilingualText& anchor : criterion.anchors)
            anchors.append(QJsonObject{{u"ja"_s, anchor.ja}, {u"en"_s, anchor.en}});
        rubric.append(QJsonObject{{u"code"_s, criterion.code},
                                  {u"name_ja"_s, criterion.name.ja},
                                  {u"name_en"_s, criterion.name.en},
                                  {u"gate"_s, criterion.kind == Criterion::Kind::Gate},
                                  {u"max_mark"_s, criterion.maxMark},
                                  {u"anchors"_s, anchors}});
    }
    QJsonObject json{{u"id"_s, content.id},
                     {u"programme"_s, content.programmeCode},
                     {u"stage"_s, content.stageCode},
                     {u"judge"_s, content.judgeRef},
                     {u"rubric_version"_s, content.rubricVersion},
                     {u"rubric_digest"_s, content.rubricDigest},
                     {u"entries"_s, entries},
                     {u"rubric"_s, rubric},
                     {u"cells_expected"_s, packet.cellsExpected()},
                     {u"cells_present"_s, packet.cellsPresent()}};
    if (content.deadlineMs)
        json.insert(u"deadline"_s,
                    QDateTime::fromMSecsSinceEpoch(*content.deadlineMs, QTimeZone(content.timeZone))
                        .toString(Qt::ISODate));
    return json;
}

} // namespace

void addPacketShowCommand(CLI::App& packet, Session& session)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = packet.add_subcommand("show", "What is in a packet");
    command->add_option("PACKET", *file)->required();
    onRun(*command, session, [&session, file]() -> Result<void> {
        const auto passphrase = session.passphrase();
        if (!passphrase)
            return failure(passphrase.error());
        const auto opened = JudgePacket::openToRead(text(*file), *passphrase);
        if (!opened)
            return failure(opened.error());
        const JudgePacket& shown = **opened;
        session.answer(packetJson(shown), [&] {
            Session::line(u"%1  %2  %3"_s.arg(shown.content().judgeRef, shown.content().stageCode,
                                              shown.content().stageName.ja));
            std::vector<QStringList> rows;
            for (const PacketEntry& entry : shown.content().entries) {
                rows.push_back({entry.ref, entry.title, QString::number(entry.documents.size()),
                                QString::number(shown.missing(entry.ref).size())});
            }
            Session::table({QCoreApplication::translate("Cli", "Number"),
                            QCoreApplication::translate("Cli", "Title"),
                            QCoreApplication::translate("Cli", "Documents"),
                            QCoreApplication::translate("Cli", "Missing")},
                           rows);
        });
        return {};
    });
}

} // namespace prizedesk
