#include "app/cli/GuestCommands.h"
#include "app/cli/JsonForms.h"
#include "app/cli/OfficePaper.h"
#include "app/cli/PdfPrinter.h"
#include "models/ceremony/attendance/GuestThanks.h"
#include "models/core/DateParser.h"
#include "models/core/Digest.h"
#include "models/guests/GuestCounts.h"
#include "models/guests/GuestOperations.h"
#include "models/guests/GuestStore.h"
#include "models/guests/Invitation.h"
#include "models/programme/ProgrammeStore.h"
#include "models/reception/ArrivalStore.h"
#include "models/seating/SeatStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QJsonObject lineJson(const GuestCounts::Line& line)
{
    return {{u"guests"_s, line.guests},       {u"attending"_s, line.attending},
            {u"companions"_s, line.companions}, {u"persons"_s, line.persons()},
            {u"declined"_s, line.declined},   {u"open"_s, line.open},
            {u"waiting"_s, line.waiting},     {u"streaming"_s, line.streaming}};
}

QJsonObject countsJson(const GuestCounts& counts)
{
    QJsonObject categories;
    for (const GuestCategory category : kGuestCategories)
        categories.insert(guestCategoryCode(category),
                          lineJson(counts.byCategory[size_t(category)]));
    QJsonObject needs;
    for (auto it = counts.needs.begin(); it != counts.needs.end(); ++it)
        needs.insert(it.key(), it.value());
    const auto free = counts.free();
    return {{u"all"_s, lineJson(counts.all)},
            {u"categories"_s, categories},
            {u"needs"_s, needs},
            {u"capacity"_s, counts.capacity},
            {u"free"_s, free ? QJsonValue(*free) : QJsonValue()}};
}

Result<void> listGuests(Session& session, const std::string& file)
{
    auto workspace = session.openToRead(file);
    if (!workspace)
        return failure(workspace.error());
    const Database& database = (*workspace)->database();
    const std::vector<Guest> guests = GuestStore(database, (*workspace)->vault()).list();
    const QHash<qint64, QString> seats = SeatStore(database).labels();
    const GuestCounts counts = GuestCounts::of(guests, loadCeremonyEvent(database).capacity);
    QJsonArray list;
    std::vector<QStringList> rows;
    const QHash<qint64, Arrival> arrived =
        firstArrivals(ArrivalStore(database).list());
    for (const Guest& guest : guests) {
        const QString seat = seats.value(guest.id.value());
        const auto arrival = arrived.constFind(guest.id.value());
        list.append(QJsonObject{{u"ref"_s, guest.ref},
                                {u"name"_s, guest.name},
                                {u"affiliation"_s, guest.affiliation},
                                {u"category"_s, guestCategoryCode(guest.category)},
                                {u"reply"_s, guestReplyCode(guest.reply)},
                                {u"companions"_s, guest.companions},
                                {u"needs"_s, QJsonArray::fromStringList(guest.needs)},
                                {u"seat"_s, seat},
                                {u"arrived_at"_s, arrival != arrived.constEnd()
                                                      ? QJsonValue(isoTime(arrival->atMs))
                                                      : QJsonValue()},
                                {u"arrived_desk"_s, arrival != arrived.constEnd()
                                                        ? QJsonValue(arrival->desk)
                                                        : QJsonValue()}});
        rows.push_back({guest.ref, guestCategoryWords(guest.category), guest.name,
                        guest.affiliation, guestReplyWords(guest.reply),
                        QString::number(guest.companions), seat});
    }
    session.answer({{u"guests"_s, list}, {u"counts"_s, countsJson(counts)}}, [&] {
        Session::table({u"no"_s, u"category"_s, u"name"_s, u"affiliation"_s, u"reply"_s,
                        u"companions"_s, u"seat"_s},
                       rows);
        Session::line(QCoreApplication::translate(
                          "Cli", "%1 guests, %2 attending with %3 companions, %4 without reply")
                          .arg(counts.all.guests)
                          .arg(counts.all.attending)
                          .arg(counts.all.companions)
                          .arg(counts.all.open));
    });
    return {};
}

struct InviteArguments
{
    std::string file;
    std::string out;
    std::string pdf;
    std::vector<std::string> guests;
    bool remind = false;
    bool thank = false;
};

/// What was written, and who has no address to write to.
void tellLetters(Session& session, const std::vector<Invitation>& letters, int files, bool asDrafts)
{
    QStringList withoutAddress;
    for (const Invitation& letter : letters) {
        if (asDrafts && letter.email.isEmpty())
            withoutAddress += letter.ref;
    }
    if (!withoutAddress.isEmpty())
        session.needsAttention();
    session.answer({{u"letters"_s, int(letters.size())},
                    {u"files"_s, files},
                    {u"without_address"_s, QJsonArray::fromStringList(withoutAddress)}},
                   [&] {
                       Session::line(QCoreApplication::translate("Cli", "%1 letters, %2 files written")
                                         .arg(letters.size())
                                         .arg(files));
                       if (!withoutAddress.isEmpty())
                           Session::line(QCoreApplication::translate(
                                             "Cli", "Without an e-mail address, to be printed: %1")
                                             .arg(withoutAddress.join(u' ')));
                   });
}

Result<void> thank(Session& session, Workspace& workspace, const InviteArguments& arguments,
                   const QStringList& refs, const PaperStyle& style)
{
    GuestThanks thanks(workspace);
    const auto letters = thanks.letters(refs, style);
    if (!letters)
        return failure(letters.error());
    int files = 1;
    if (arguments.pdf.empty()) {
        if (!QDir().mkpath(text(arguments.out)))
            return failure(Error::Code::FileNotWritable, {text(arguments.out)});
        FileSaver saver;
        const auto written = thanks.write(*letters, text(arguments.out), saver);
        if (!written)
            return failure(written.error());
        files = *written;
    } else {
        const QString path = text(arguments.pdf);
        if (const auto printed =
                printPdf(InvitationOperations(workspace).html(*letters, style), path);
            !printed)
            return printed;
        const auto digest = fileDigestHex(path);
        if (!digest)
            return failure(digest.error());
        if (const auto noted = thanks.notePrinted(*letters, path, *digest); !noted)
            return noted;
    }
    tellLetters(session, *letters, files, arguments.pdf.empty());
    return {};
}

Result<void> invite(Session& session, const InviteArguments& arguments)
{
    if (arguments.out.empty() == arguments.pdf.empty())
        return failure(Error::Code::Usage, {u"--out or --pdf"_s});
    auto workspace = session.openToWrite(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    const PaperStyle style = officePaperStyle(**workspace);
    QStringList refs;
    for (const std::string& ref : arguments.guests)
        refs += text(ref);
    if (arguments.thank)
        return thank(session, **workspace, arguments, refs, style);
    InvitationOperations operations(**workspace);
    const InvitationKind kind =
        arguments.remind ? InvitationKind::Reminder : InvitationKind::Invitation;
    const auto letters = operations.letters(kind, refs, style);
    if (!letters)
        return failure(letters.error());
    int files = 0;
    if (arguments.pdf.empty()) {
        if (!QDir().mkpath(text(arguments.out)))
            return failure(Error::Code::FileNotWritable, {text(arguments.out)});
        FileSaver saver;
        const auto written = operations.write(kind, *letters, text(arguments.out), saver);
        if (!written)
            return failure(written.error());
        files = *written;
    } else {
        const auto printed = printPdf(operations.html(*letters, style), text(arguments.pdf));
        if (!printed)
            return failure(printed.error());
        QStringList sent;
        for (const Invitation& letter : *letters)
            sent += letter.ref;
        const auto noted = operations.noteSent(kind, sent);
        if (!noted)
            return failure(noted.error());
        files = 1;
    }
    tellLetters(session, *letters, files, arguments.pdf.empty());
    return {};
}

struct EventArguments
{
    std::string file;
    std::string doors;
    std::string starts;
    std::string ends;
    std::string replyBy;
    std::string venue;
    std::string address;
    std::string access;
    std::string replyTo;
    int capacity = -1;

    [[nodiscard]] bool changesAnything() const
    {
        return capacity >= 0 || !(doors + starts + ends + replyBy + venue + address + access +
                                  replyTo)
                                     .empty();
    }
};

QJsonValue timeJson(const std::optional<qint64>& ms)
{
    return ms ? QJsonValue(isoTime(*ms)) : QJsonValue();
}

/// Takes what was said into `event`; what was not said stays.
Result<void> take(const EventArguments& arguments, const Programme& programme, CeremonyEvent& event)
{
    const std::pair<const std::string&, std::optional<qint64>&> times[] = {
        {arguments.doors, event.doorsAtMs},
        {arguments.starts, event.startsAtMs},
        {arguments.ends, event.endsAtMs},
        {arguments.replyBy, event.replyByMs}};
    for (const auto& [typed, at] : times) {
        if (typed.empty())
            continue;
        const auto parsed = parseDate(text(typed));
        if (!parsed)
            return failure(Error::Code::Usage, {text(typed)});
        at = programme.toMs(parsed->date, parsed->time.value_or(QTime(17, 0)));
    }
    const std::pair<const std::string&, QString&> texts[] = {{arguments.venue, event.venue},
                                                             {arguments.address, event.address},
                                                             {arguments.access, event.access},
                                                             {arguments.replyTo, event.replyTo}};
    for (const auto& [typed, value] : texts) {
        if (!typed.empty())
            value = text(typed);
    }
    if (arguments.capacity >= 0)
        event.capacity = arguments.capacity;
    return {};
}

Result<void> showEvent(Session& session, const EventArguments& arguments)
{
    const bool changes = arguments.changesAnything();
    auto workspace =
        changes ? session.openToWrite(arguments.file) : session.openToRead(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    CeremonyEvent event = loadCeremonyEvent((*workspace)->database());
    if (changes) {
        const Programme programme = ProgrammeStore((*workspace)->database()).load();
        const auto taken = take(arguments, programme, event);
        if (!taken)
            return taken;
        const auto set = GuestOperations(**workspace).setEvent(event);
        if (!set)
            return set;
    }
    const QJsonObject document{{u"doors_at"_s, timeJson(event.doorsAtMs)},
                               {u"starts_at"_s, timeJson(event.startsAtMs)},
                               {u"ends_at"_s, timeJson(event.endsAtMs)},
                               {u"reply_by"_s, timeJson(event.replyByMs)},
                               {u"venue"_s, event.venue},
                               {u"address"_s, event.address},
                               {u"capacity"_s, event.capacity}};
    session.answer(document, [&] {
        for (const QString& key : document.keys())
            Session::line(u"%1: %2"_s.arg(key, document.value(key).toVariant().toString()));
    });
    return {};
}

} // namespace

void addEventCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<EventArguments>();
    CLI::App* command = app.add_subcommand("event", "When and where the ceremony takes place");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--doors", arguments->doors, "2027-03-24T13:00");
    command->add_option("--starts", arguments->starts);
    command->add_option("--ends", arguments->ends);
    command->add_option("--reply-by", arguments->replyBy);
    command->add_option("--venue", arguments->venue);
    command->add_option("--address", arguments->address);
    command->add_option("--access", arguments->access);
    command->add_option("--reply-to", arguments->replyTo);
    command->add_option("--capacity", arguments->capacity, "Persons in the room; 0: no limit")
        ->check(CLI::NonNegativeNumber);
    onRun(*command, session, [&session, arguments] { return showEvent(session, *arguments); });
}

void addGuestsCommand(CLI::App& app, Session& session)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("guests", "Guests of the ceremony with counts");
    command->add_option("FILE", *file)->required();
    onRun(*command, session, [&session, file] { return listGuests(session, *file); });
}

void addInviteCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<InviteArguments>();
    CLI::App* command =
        app.add_subcommand("invite", "Invitations or reminders to all who are due, as drafts");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--out", arguments->out, "A folder for .eml files");
    command->add_option("--pdf", arguments->pdf, "Letters to print, in one file");
    command->add_option("--guest", arguments->guests, "Only these guests");
    auto* remind = command->add_flag("--remind", arguments->remind,
                                     "Reminders to those who have not answered");
    command->add_flag("--thank", arguments->thank, "Letters of thanks to those who came")
        ->excludes(remind);
    onRun(*command, session, [&session, arguments] { return invite(session, *arguments); });
}

} // namespace prizedesk
