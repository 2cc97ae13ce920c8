#include "app/cli/GuestCommands.h"
#include "app/cli/OfficePaper.h"
#include "app/cli/PdfPrinter.h"
#include "models/core/Digest.h"
#include "models/seating/SeatingOperations.h"
#include "models/seating/SeatingPapers.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct SeatingArguments
{
    std::string file;
    std::string paper;
    std::string out;
    bool replan = false;
    bool apply = false;
};

struct SeatedGuest
{
    QString seat;
    bool isLocked = false;
    QStringList companionSeats;
};

QHash<qint64, SeatedGuest> seatsByGuest(const SeatingState& state,
                                        const std::vector<SeatUse>& uses)
{
    QHash<qint64, QString> labels;
    for (const Seat& seat : state.seats)
        labels.insert(seat.id.value(), state.label(seat));
    QHash<qint64, SeatedGuest> guests;
    for (const SeatUse& use : uses) {
        SeatedGuest& guest = guests[use.guest.value()];
        const QString label = labels.value(use.seat.value());
        if (use.part == 0) {
            guest.seat = label;
            guest.isLocked = use.isLocked;
        } else {
            guest.companionSeats += label;
        }
    }
    return guests;
}

void answerPlan(Session& session, const SeatingState& state, const SeatingPlan& plan)
{
    const QHash<qint64, SeatedGuest> seated = seatsByGuest(state, plan.uses);
    QJsonArray seats;
    QJsonArray unseated;
    QJsonArray apart;
    std::vector<QStringList> rows;
    std::vector<QStringList> missing;
    QHash<qint64, QString> refs;
    for (const Guest& guest : state.guests) {
        refs.insert(guest.id.value(), guest.ref);
        const auto found = seated.constFind(guest.id.value());
        if (found == seated.constEnd() || found->seat.isEmpty())
            continue;
        seats.append(QJsonObject{{u"guest"_s, guest.ref},
                                 {u"seat"_s, found->seat},
                                 {u"locked"_s, found->isLocked},
                                 {u"companions"_s,
                                  QJsonArray::fromStringList(found->companionSeats)}});
        rows.push_back({guest.ref, found->seat, found->isLocked ? u"*"_s : QString(),
                        found->companionSeats.join(u' ')});
    }
    bool needsAttention = !plan.apart.empty();
    for (const SeatingPlan::Unseated& each : plan.unseated) {
        const QString ref = refs.value(each.guest.value());
        unseated.append(QJsonObject{{u"guest"_s, ref},
                                    {u"part"_s, each.part},
                                    {u"why"_s, seatingReasonCode(each.reason)}});
        missing.push_back({each.part > 0 ? u"%1+%2"_s.arg(ref).arg(each.part) : ref,
                           seatingReasonWords(each.reason)});
        needsAttention = needsAttention || each.reason != SeatingReason::NoReply;
    }
    for (const GuestId guest : plan.apart)
        apart.append(refs.value(guest.value()));
    session.answer({{u"seats"_s, seats}, {u"unseated"_s, unseated}, {u"apart"_s, apart}}, [&] {
        Session::table({QCoreApplication::translate("Cli", "Guest"),
                        QCoreApplication::translate("Cli", "Seat"),
                        QCoreApplication::translate("Cli", "Locked"),
                        QCoreApplication::translate("Cli", "Companions")},
                       rows);
        if (!missing.empty()) {
            Session::line();
            Session::table({QCoreApplication::translate("Cli", "Guest"),
                            QCoreApplication::translate("Cli", "Without a seat because")},
                           missing);
        }
    });
    if (needsAttention)
        session.needsAttention();
}

Result<void> print(Workspace& workspace, const SeatingState& state, SeatingPaper paper,
                   const QString& path)
{
    const auto printed =
        printPdf(seatingHtml(workspace, state, paper, officePaperStyle(workspace)), path);
    if (!printed)
        return printed;
    const auto digest = fileDigestHex(path);
    if (!digest)
        return failure(digest.error());
    return workspace.note(seatingPaperNote(paper, path, *digest));
}

Result<void> seating(Session& session, const SeatingArguments& arguments)
{
    const bool writes = arguments.apply || !arguments.out.empty();
    auto workspace =
        writes ? session.openToWrite(arguments.file) : session.openToRead(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    SeatingOperations operations(**workspace);
    auto state = operations.state();
    if (!state)
        return failure(state.error());
    SeatingPlan plan{state->uses, state->unseated(), {}};
    if (arguments.replan || !state->hasPlan()) {
        plan = operations.propose(*state);
        for (const SeatingPlan::Unseated& open : state->unseated()) {
            if (open.reason == SeatingReason::NoReply)
                plan.unseated.push_back(open);
        }
        if (arguments.apply) {
            const auto applied = operations.apply(*state, plan);
            if (!applied)
                return applied;
        }
    }
    if (!arguments.out.empty()) {
        state->uses = plan.uses;
        const auto printed = print(**workspace, *state,
                                   *seatingPaperFromCode(text(arguments.paper)),
                                   text(arguments.out));
        if (!printed)
            return printed;
    }
    answerPlan(session, *state, plan);
    return {};
}

} // namespace

void addSeatingCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<SeatingArguments>();
    CLI::App* command = app.add_subcommand("seating", "A first plan of seats, or the plan");
    command->add_option("FILE", arguments->file)->required();
    command->add_flag("--apply", arguments->apply, "Writes the plan");
    command->add_flag("--replan", arguments->replan, "Plans again around the locked seats");
    CLI::Option* out = command->add_option("--out", arguments->out, "A PDF");
    command->add_option("--paper", arguments->paper, "cards plan names seats")
        ->check(CLI::IsMember({"cards", "plan", "names", "seats"}))
        ->needs(out);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        if (!arguments->out.empty() && arguments->paper.empty())
            return failure(Error::Code::Usage, {u"--paper"_s});
        return seating(session, *arguments);
    });
}

} // namespace prizedesk
