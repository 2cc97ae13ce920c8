#include "app/cli/PacketCommand.h"
#include "app/cli/PdfPrinter.h"
#include "models/packets/PacketOperations.h"
#include "models/packets/PassphraseSheet.h"
#include "models/programme/ProgrammeStore.h"
#include "models/settings/DateWords.h"
#include "models/settings/Language.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QJsonObject issuedJson(const IssueReport& report)
{
    QJsonArray packets;
    for (const IssuedPacket& packet : report.packets) {
        packets.append(QJsonObject{{u"judge"_s, packet.judge},
                                   {u"file"_s, packet.path},
                                   {u"entries"_s, packet.entries},
                                   {u"excluded"_s, packet.excluded},
                                   {u"digest"_s, packet.digest}});
    }
    return {{u"packets"_s, packets},
            {u"rubric_version"_s, report.rubricVersion},
            {u"without_entries"_s, QJsonArray::fromStringList(report.withoutEntries)},
            {u"without_pledge"_s, QJsonArray::fromStringList(report.withoutPledge)},
            {u"unnamed"_s, QJsonArray::fromStringList(report.unnamed)},
            {u"connected"_s, report.connected}};
}

/// One page per judge, printed by the part that prints PDF files.
Result<void> printSheet(const Workspace& workspace, const QString& stageCode,
                        const std::vector<IssuedPacket>& packets, const QString& path)
{
    const bool japanese = Language::current() == Language::Code::Japanese;
    const Programme programme = ProgrammeStore(workspace.database()).load();
    PassphraseSheetHead head;
    head.programme = programme.name.in(japanese);
    if (const Stage* stage = programme.stage(stageCode)) {
        head.stage = stage->name.in(japanese);
        if (stage->deadlineAtMs)
            head.deadline =
                DateWords(japanese, false, programme.timeZone).longDateTime(*stage->deadlineAtMs);
    }
    return printPdf(passphraseSheetHtml(packets, head, japanese), path);
}

void tell(const IssueReport& report, const QString& passphrases)
{
    std::vector<QStringList> rows;
    for (const IssuedPacket& packet : report.packets)
        rows.push_back({packet.judge, QString::number(packet.entries), packet.path});
    Session::table({QCoreApplication::translate("Cli", "Judge"),
                    QCoreApplication::translate("Cli", "Entries"),
                    QCoreApplication::translate("Cli", "File")},
                   rows);
    Session::line(QCoreApplication::translate("Cli", "Passphrases: %1").arg(passphrases));
    if (!report.withoutEntries.isEmpty())
        Session::notice(QCoreApplication::translate("Cli", "Without entries: %1")
                            .arg(report.withoutEntries.join(u", "_s)));
    if (!report.withoutPledge.isEmpty())
        Session::notice(
            QCoreApplication::translate("Cli", "Without a pledge of confidentiality: %1")
                .arg(report.withoutPledge.join(u", "_s)));
    if (!report.unnamed.isEmpty())
        Session::notice(
            QCoreApplication::translate(
                "Cli", "Issued, but another file was in the way of the name: %1. Take away .part.")
                .arg(report.unnamed.join(u", "_s)));
    if (!report.connected)
        Session::notice(QCoreApplication::translate(
            "Cli", "Judges share too few entries: some entries cannot be compared with others."));
}

} // namespace

void addPacketIssueCommand(CLI::App& packet, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string stage;
        std::string judge;
        bool all = false;
        std::string out;
        std::string passphrases;
        std::string sheet;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = packet.add_subcommand("issue", "Writes packets for judges of a stage");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--stage", arguments->stage)->required();
    CLI::Option* judge = command->add_option("--judge", arguments->judge);
    CLI::Option* all = command->add_flag("--all", arguments->all)->excludes(judge);
    command->add_option("--out", arguments->out)->required();
    command->add_option("--passphrases", arguments->passphrases)->required();
    command->add_option("--sheet", arguments->sheet,
                        "PDF, one page per judge with the passphrase; outside --out");
    onRun(*command, session, [&session, arguments, judge, all]() -> Result<void> {
        if (judge->count() + all->count() == 0)
            return failure(Error::Code::Usage, {u"--judge or --all"_s});
        const QString passphrases = text(arguments->passphrases);
        const auto apart = requireApart(passphrases, text(arguments->out));
        if (!apart)
            return apart;
        const QString sheet = text(arguments->sheet);
        if (!sheet.isEmpty()) {
            const auto sheetApart = requireApart(sheet, text(arguments->out));
            if (!sheetApart)
                return sheetApart;
        }
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        PacketOrder order;
        order.stage = text(arguments->stage);
        if (!arguments->all)
            order.judges = {text(arguments->judge)};
        order.folder = text(arguments->out);
        const KeptFile before(passphrases);
        const auto report = PacketOperations(**workspace)
                                .issue(order, [&](const std::vector<IssuedPacket>& packets) {
                                    const auto saved = savePassphrases(packets, passphrases);
                                    if (!saved || sheet.isEmpty())
                                        return saved;
                                    return printSheet(**workspace, order.stage, packets, sheet);
                                });
        if (!report) {
            before.putBack();
            return failure(report.error());
        }
        QJsonObject answer = issuedJson(*report);
        if (!sheet.isEmpty())
            answer.insert(u"sheet"_s, sheet);
        session.answer(answer, [&] { tell(*report, passphrases); });
        if (!report->connected || !report->withoutEntries.isEmpty() || !report->unnamed.isEmpty())
            session.needsAttention();
        return {};
    });
}

} // namespace prizedesk
