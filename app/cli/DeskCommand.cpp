#include "app/cli/DeskAnswer.h"
#include "app/cli/GuestCommands.h"
#include "app/cli/JsonForms.h"
#include "models/core/DateParser.h"
#include "models/packets/PassphraseSheet.h"
#include "models/reception/DeskReceive.h"
#include "models/reception/ReceptionOperations.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void answerScan(Session& session, const DeskScan& scan)
{
    session.answer({{u"guest"_s, scan.ref},
                    {u"first"_s, scan.isFirst},
                    {u"at"_s, isoTime(scan.atMs)},
                    {u"desk"_s, scan.desk}},
                   [&] {
                       Session::line(scan.isFirst
                                         ? QCoreApplication::translate("Cli", "%1 has arrived.")
                                               .arg(scan.ref)
                                         : QCoreApplication::translate(
                                               "Cli", "%1 arrived already: %2, %3")
                                               .arg(scan.ref, isoTime(scan.atMs),
                                                    deskWords(scan.desk)));
                   });
    if (!scan.isFirst)
        session.needsAttention();
}

namespace {

struct IssueArguments
{
    std::string file;
    int desks = 1;
    std::string out;
    std::string passphrases;
};

Result<void> issue(Session& session, const IssueArguments& arguments)
{
    const QString passphrases = text(arguments.passphrases);
    const auto apart = requireApart(passphrases, text(arguments.out));
    if (!apart)
        return apart;
    auto workspace = session.openToWrite(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    PacketDisk disk;
    const auto issued = DeskOperations(**workspace)
                            .issue({.desks = arguments.desks, .folder = text(arguments.out)},
                                   [&](const std::vector<DeskIssue>& desks) {
                                       return saveDeskPassphrases(desks, passphrases);
                                   },
                                   disk);
    if (!issued)
        return failure(issued.error());
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const DeskIssue& desk : *issued) {
        list.append(QJsonObject{
            {u"desk"_s, desk.code}, {u"file"_s, desk.path}, {u"guests"_s, desk.guests}});
        rows.push_back({desk.code, QString::number(desk.guests), desk.path});
    }
    session.answer({{u"desks"_s, list}}, [&] {
        Session::table({QCoreApplication::translate("Cli", "Desk"),
                        QCoreApplication::translate("Cli", "Guests"),
                        QCoreApplication::translate("Cli", "File")},
                       rows);
        Session::line(QCoreApplication::translate("Cli", "Passphrases: %1").arg(passphrases));
    });
    return {};
}

struct ScanArguments
{
    std::string desk;
    std::string code;
    std::string at;
    std::string name;
    std::string kana;
    std::string affiliation;
    std::string title;
    std::string category = "general";
};

/// In the ceremony's zone.
Result<std::optional<qint64>> timeOf(const std::string& typed, const DeskFile& desk)
{
    if (typed.empty())
        return std::optional<qint64>();
    const auto parsed = parseDate(text(typed));
    if (!parsed || !parsed->time)
        return failure(Error::Code::Usage, {text(typed)});
    return std::optional(
        QDateTime(parsed->date, *parsed->time, QTimeZone(desk.content().timeZone))
            .toMSecsSinceEpoch());
}

Result<std::unique_ptr<DeskFile>> openDesk(const Session& session, const std::string& path)
{
    const auto passphrase = session.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    return DeskFile::open(text(path), *passphrase, session.who());
}

/// One line of a scanner that types: a code and, parted by blanks, when it was read.
Result<DeskScan> scanLine(DeskFile& desk, const QString& line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const auto at = timeOf(words.mid(1).join(u' ').toStdString(), desk);
    if (!at)
        return failure(at.error());
    const auto ref = guestRefOf(desk.content().codePrefix, words.value(0));
    if (!ref)
        return failure(ref.error());
    return desk.checkIn(*ref, *at);
}

/// Everything a scanner types into standard input. Each line is on the disk before the next is
/// read; what is wrong is told and the others go on.
Result<void> scanAll(Session& session, DeskFile& desk)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
        return failure(Error::Code::FileUnreadable, {u"-"_s});
    QJsonArray scans;
    QJsonArray refused;
    std::vector<QStringList> rows;
    bool isAgain = false;
    for (QByteArray bytes = input.readLine(); !bytes.isEmpty(); bytes = input.readLine()) {
        const QString line = QString::fromUtf8(bytes).simplified();
        if (line.isEmpty())
            continue;
        const auto done = scanLine(desk, line);
        if (!done) {
            refused.append(QJsonObject{{u"line"_s, line}, {u"reason"_s, done.error().message()}});
            rows.push_back({line, done.error().message(), {}});
            // A disk that is full stays so; a wrong code is a matter of one line.
            if (done.error().kind() == Error::Kind::File)
                return failure(done.error());
            continue;
        }
        isAgain = isAgain || !done->isFirst;
        scans.append(QJsonObject{{u"guest"_s, done->ref},
                                 {u"first"_s, done->isFirst},
                                 {u"at"_s, isoTime(done->atMs)},
                                 {u"desk"_s, done->desk}});
        rows.push_back({done->ref,
                        done->isFirst
                            ? QCoreApplication::translate("Cli", "arrived")
                            : QCoreApplication::translate("Cli", "arrived already"),
                        isoTime(done->atMs) + u' ' + deskWords(done->desk)});
    }
    session.answer({{u"scans"_s, scans}, {u"refused"_s, refused}}, [&] {
        Session::table({QCoreApplication::translate("Cli", "Guest"), {}, {}}, rows);
    });
    if (isAgain || !refused.isEmpty())
        session.needsAttention();
    return {};
}

Result<void> scan(Session& session, const ScanArguments& arguments)
{
    auto desk = openDesk(session, arguments.desk);
    if (!desk)
        return failure(desk.error());
    if (arguments.code == "-")
        return scanAll(session, **desk);
    const auto at = timeOf(arguments.at, **desk);
    if (!at)
        return failure(at.error());
    const auto ref = guestRefOf((*desk)->content().codePrefix, text(arguments.code));
    if (!ref)
        return failure(ref.error());
    const auto done = (*desk)->checkIn(*ref, *at);
    if (!done)
        return failure(done.error());
    answerScan(session, *done);
    return {};
}

Result<void> walkIn(Session& session, const ScanArguments& arguments)
{
    auto desk = openDesk(session, arguments.desk);
    if (!desk)
        return failure(desk.error());
    const auto at = timeOf(arguments.at, **desk);
    if (!at)
        return failure(at.error());
    DeskWalkIn person;
    person.name = text(arguments.name);
    person.kana = text(arguments.kana);
    person.affiliation = text(arguments.affiliation);
    person.title = text(arguments.title);
    person.category = guestCategoryFromCode(text(arguments.category)).value_or(person.category);
    const auto done = (*desk)->walkIn(person, *at);
    if (!done)
        return failure(done.error());
    answerScan(session, *done);
    return {};
}

struct ReceiveArguments
{
    std::string file;
    std::vector<std::string> desks;
    bool apply = false;
};

QJsonObject receiveJson(const DeskReceivePlan& plan, bool isApplied)
{
    QJsonArray files;
    QJsonArray refused;
    for (const DeskReceivePlan::File& file : plan.files) {
        if (!file.reason.isEmpty()) {
            refused.append(QJsonObject{{u"file"_s, file.name}, {u"reason"_s, file.reason}});
            continue;
        }
        files.append(QJsonObject{{u"file"_s, file.name},
                                 {u"desk"_s, file.desk},
                                 {u"arrivals"_s, file.arrivals},
                                 {u"walk_ins"_s, file.walkIns},
                                 {u"new"_s, file.isNew},
                                 {u"note"_s, file.note}});
    }
    QJsonArray second;
    for (const DeskReceivePlan::Again& again : plan.second) {
        second.append(QJsonObject{{u"guest"_s, again.ref},
                                  {u"desk"_s, again.desk},
                                  {u"at"_s, isoTime(again.atMs)},
                                  {u"first_desk"_s, again.firstDesk},
                                  {u"first_at"_s, isoTime(again.firstAtMs)}});
    }
    return {{u"new"_s, plan.isNew},
            {u"again"_s, plan.again},
            {u"walk_ins"_s, plan.walkIns},
            {u"second"_s, second},
            {u"files"_s, files},
            {u"refused"_s, refused},
            {u"unknown"_s, QJsonArray::fromStringList(plan.unknown)},
            {u"applied"_s, isApplied}};
}

Result<void> receive(Session& session, const ReceiveArguments& arguments)
{
    auto workspace =
        arguments.apply ? session.openToWrite(arguments.file) : session.openToRead(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    QStringList paths;
    for (const std::string& path : arguments.desks)
        paths += text(path);
    DeskReceive desks(**workspace);
    const auto plan = desks.preview(paths);
    if (!plan)
        return failure(plan.error());
    bool isApplied = false;
    if (arguments.apply && plan->changesAnything()) {
        const auto applied = desks.apply(*plan);
        if (!applied)
            return applied;
        isApplied = true;
    }
    session.answer(receiveJson(*plan, isApplied), [&] {
        for (const DeskReceivePlan::File& file : plan->files)
            Session::line(
                file.reason.isEmpty()
                    ? QCoreApplication::translate("Cli", "%1: %2 arrivals, %3 new, %4 walk-ins")
                          .arg(file.name)
                          .arg(file.arrivals)
                          .arg(file.isNew)
                          .arg(file.walkIns)
                    : file.name + u": "_s + file.reason);
        for (const DeskReceivePlan::File& file : plan->files) {
            if (!file.note.isEmpty())
                Session::line(file.note);
        }
        Session::line(QCoreApplication::translate(
                          "Cli", "%1 guests arrived, %2 further arrivals, %3 walk-ins")
                          .arg(plan->isNew)
                          .arg(plan->again)
                          .arg(plan->walkIns));
    });
    if (plan->refused() == int(plan->files.size()))
        session.exit = Exit::Refused;
    else if (plan->refused() > 0 || !plan->unknown.isEmpty() ||
             std::any_of(plan->files.begin(), plan->files.end(),
                         [](const auto& file) { return !file.note.isEmpty(); }))
        session.needsAttention();
    return {};
}

} // namespace

void addDeskCommand(CLI::App& app, Session& session)
{
    CLI::App* desk = app.add_subcommand("desk", "Reception desks without a network");
    desk->require_subcommand(1);

    auto issued = std::make_shared<IssueArguments>();
    CLI::App* command = desk->add_subcommand("issue", "Writes a file for each desk");
    command->add_option("FILE", issued->file)->required();
    command->add_option("--desks", issued->desks)->check(CLI::PositiveNumber);
    command->add_option("--out", issued->out)->required();
    command->add_option("--passphrases", issued->passphrases)->required();
    onRun(*command, session, [&session, issued] { return issue(session, *issued); });

    auto scanned = std::make_shared<ScanArguments>();
    command = desk->add_subcommand("scan", "What the desk's window does with a scanner");
    command->add_option("DESK", scanned->desk)->required();
    command
        ->add_option("CODE", scanned->code,
                     "- reads lines of a code and, if wanted, a time from standard input")
        ->required();
    command->add_option("--at", scanned->at, "2027-03-24T13:05, in the ceremony's time zone");
    onRun(*command, session, [&session, scanned] { return scan(session, *scanned); });

    auto walked = std::make_shared<ScanArguments>();
    command = desk->add_subcommand("walk-in", "Writes down somebody who is not on the list");
    command->add_option("DESK", walked->desk)->required();
    command->add_option("--name", walked->name)->required();
    command->add_option("--kana", walked->kana);
    command->add_option("--affiliation", walked->affiliation);
    command->add_option("--title", walked->title);
    command->add_option("--category", walked->category)
        ->check(CLI::IsMember(
            {"vip", "judge", "winner", "guardian", "attendant", "press", "general"}));
    command->add_option("--at", walked->at);
    onRun(*command, session, [&session, walked] { return walkIn(session, *walked); });

    auto received = std::make_shared<ReceiveArguments>();
    command = desk->add_subcommand("receive", "Previews what desks bring back, then takes it");
    command->add_option("FILE", received->file)->required();
    command->add_option("DESK", received->desks)->required();
    command->add_flag("--apply", received->apply, "Takes what the preview shows");
    onRun(*command, session, [&session, received] { return receive(session, *received); });
}

} // namespace prizedesk
