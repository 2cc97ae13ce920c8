#include "app/cli/PacketCommand.h"
#include "models/packets/PacketFill.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addPacketFillCommand(CLI::App& packet, Session& session)
{
    struct Arguments
    {
        std::string packet;
        std::string scores;
        std::string out;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = packet.add_subcommand("fill", "Enters marks and writes the return");
    command->add_option("PACKET", arguments->packet)->required();
    command->add_option("--scores", arguments->scores)->required();
    command->add_option("--out", arguments->out)->required();
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto passphrase = session.passphrase();
        if (!passphrase)
            return failure(passphrase.error());
        const auto table = ImportTable::load(text(arguments->scores), {}, packetFillFields());
        if (!table)
            return failure(table.error());
        auto opened =
            JudgePacket::open(text(arguments->packet), *passphrase, nullptr, session.who());
        if (!opened)
            return failure(opened.error());
        const auto filled = fillPacket(**opened, *table);
        if (!filled)
            return failure(filled.error());
        const auto done = (*opened)->finish(text(arguments->out));
        if (!done)
            return failure(done.error());
        session.answer(QJsonObject{{u"file"_s, done->path},
                                   {u"version"_s, done->version},
                                   {u"rows"_s, *filled},
                                   {u"cells_expected"_s, done->cellsExpected},
                                   {u"cells_present"_s, done->cellsPresent},
                                   {u"digest"_s, done->digest}},
                       [&] {
                           Session::line(
                               QCoreApplication::translate("Cli", "%1: version %2, %3 of %4 marks")
                                   .arg(done->path)
                                   .arg(done->version)
                                   .arg(done->cellsPresent)
                                   .arg(done->cellsExpected));
                       });
        return {};
    });
}

} // namespace prizedesk
