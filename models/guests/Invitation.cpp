#include "models/guests/Invitation.h"

#include "models/guests/CalendarFile.h"
#include "models/guests/GuestCode.h"
#include "models/guests/GuestStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/tables/ReportTemplate.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

constexpr qint64 kUsualLengthMs = 7'200'000;

// Nobody is reminded twice within a week unless the office names the guest.
constexpr qint64 kReminderRestMs = 7 * 86'400'000LL;

bool isDue(InvitationKind kind, const Guest& guest, qint64 nowMs)
{
    if (kind == InvitationKind::Invitation)
        return !guest.invitedAtMs && !guest.isWalkIn && guest.reply != GuestReply::Declined;
    return guest.invitedAtMs && guest.reply == GuestReply::Open &&
           (!guest.remindedAtMs || nowMs - *guest.remindedAtMs >= kReminderRestMs);
}

std::vector<Guest> receivers(const GuestStore& store, InvitationKind kind, const QStringList& refs,
                             qint64 nowMs)
{
    std::vector<Guest> guests;
    for (const Guest& guest : store.list()) {
        const bool isWanted = refs.isEmpty() ? isDue(kind, guest, nowMs) : refs.contains(guest.ref);
        if (isWanted && !guest.erased)
            guests.push_back(guest);
    }
    return guests;
}

std::vector<Invitation::Fact> factsOf(const CeremonyEvent& event, const PaperStyle& style)
{
    std::vector<Invitation::Fact> facts;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.push_back({label, value});
    };
    QString when = style.dateTime(*event.startsAtMs);
    if (event.endsAtMs)
        when += QChar(u'–') + style.time(*event.endsAtMs);
    add(Words::tr("Date"), when);
    if (event.doorsAtMs)
        add(Words::tr("Reception from"), style.time(*event.doorsAtMs));
    add(Words::tr("Venue"), event.venue);
    add(Words::tr("Address"), event.address);
    add(Words::tr("How to get there"), event.access);
    add(Words::tr("Online"), event.streamLink);
    if (event.replyByMs)
        add(Words::tr("Answer by"), style.longDate(*event.replyByMs));
    add(Words::tr("Answer to"), event.replyTo);
    return facts;
}

Invitation letterTo(const Guest& guest, InvitationKind kind, const CeremonyEvent& event,
                    const QString& programme, const QString& code, const PaperStyle& style)
{
    Invitation letter = letterHead(guest, style);
    letter.code = code;
    letter.programme = programme;
    letter.facts = factsOf(event, style);
    if (kind == InvitationKind::Invitation) {
        letter.subject = Words::tr("%1: invitation to the award ceremony").arg(programme);
        letter.text = Words::tr("The award ceremony of %1 takes place as follows. It would be an "
                                "honour to welcome you.")
                          .arg(programme);
        if (guest.category == GuestCategory::Press)
            letter.text += u'\n' + Words::tr("Members of the press sit in the rows reserved for "
                                             "them; please bring your press card.");
        letter.closing =
            Words::tr("Tell us with your answer who comes with you and what you need, such as a "
                      "place for a wheelchair or sign language, and whether you agree to be "
                      "photographed and shown in the stream.");
    } else {
        letter.subject = Words::tr("%1: will you come to the award ceremony?").arg(programme);
        letter.text = Words::tr("We have invited you to the award ceremony of %1 and have no "
                                "answer from you yet. Tell us whether you will come.")
                          .arg(programme);
        letter.closing = Words::tr("If you have answered already, this letter needs no reply.");
    }
    return letter;
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace

Invitation letterHead(const Guest& guest, const PaperStyle& style)
{
    Invitation letter;
    letter.ref = guest.ref;
    letter.salutation = style.japanese ? guest.name + u" 様"_s : guest.name;
    letter.place = QStringList{guest.affiliation, guest.title}.join(u' ').trimmed();
    letter.email = guest.email;
    return letter;
}

QString Invitation::mailBody() const
{
    QStringList lines;
    if (!place.isEmpty())
        lines += place;
    lines += {salutation, QString(), text, QString()};
    for (const Fact& fact : facts)
        lines += u"%1: %2"_s.arg(fact.label, fact.value);
    if (!facts.empty())
        lines += QString();
    lines += closing;
    if (!code.isEmpty())
        lines += {QString(), Words::tr("Your code for the reception: %1").arg(code)};
    return lines.join(u'\n') + u'\n';
}

Result<std::vector<Invitation>>
InvitationOperations::letters(InvitationKind kind, const QStringList& refs, const PaperStyle& style)
{
    try {
        const Database& database = m_workspace.database();
        const CeremonyEvent event = loadCeremonyEvent(database);
        if (!event.startsAtMs || event.venue.isEmpty())
            return failure(Error::Code::RuleRefused,
                           {Words::tr("Say first when and where the ceremony takes place.")});
        const Programme programme = ProgrammeStore(database).load();
        const QString prefix = guestCodePrefix(programme.code);
        const GuestStore store(database, m_workspace.vault());
        std::vector<Invitation> letters;
        for (const Guest& guest :
             receivers(store, kind, refs, m_workspace.clock().nowMs()))
            letters.push_back(letterTo(guest, kind, event, programme.name.in(style.japanese),
                                       guestCode(prefix, guest.ref), style));
        return letters;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

MailDraft InvitationOperations::draft(const Invitation& letter) const
{
    const CeremonyEvent event = loadCeremonyEvent(m_workspace.database());
    const Programme programme = ProgrammeStore(m_workspace.database()).load();
    MailDraft draft;
    draft.to = letter.email;
    draft.subject = letter.subject;
    draft.body = letter.mailBody();
    if (letter.code.isEmpty())
        return draft;
    const qint64 start = event.startsAtMs.value_or(0);
    CalendarFile appointment;
    appointment.uid = u"ceremony-%1@prizedesk"_s.arg(programme.code);
    appointment.stampMs = m_workspace.clock().nowMs();
    appointment.startMs = start;
    appointment.endMs = event.endsAtMs.value_or(start + kUsualLengthMs);
    appointment.summary = Words::tr("%1 award ceremony").arg(letter.programme);
    appointment.location = QStringList{event.venue, event.address}.join(u' ').trimmed();
    appointment.description = Words::tr("Your code for the reception: %1").arg(letter.code);
    draft.attachments.push_back(
        {u"ceremony.ics"_s, "text/calendar; charset=UTF-8; method=PUBLISH", appointment.toIcs()});
    return draft;
}

QString InvitationOperations::html(const std::vector<Invitation>& letters,
                                   const PaperStyle& style) const
{
    using kainjow::mustache::data;
    const Programme programme = ProgrammeStore(m_workspace.database()).load();
    data page;
    page.set("lang", style.japanese ? "ja" : "en");
    page.set("date", utf8(style.longDate(m_workspace.clock().nowMs())));
    page.set("sender", utf8(Words::tr("Office of %1").arg(programme.name.in(style.japanese))));
    page.set("code_label", utf8(Words::tr("Code for the reception")));
    data list(data::type::list);
    for (const Invitation& letter : letters) {
        data one;
        one.set("place", utf8(letter.place));
        one.set("name", utf8(letter.salutation));
        one.set("subject", utf8(letter.subject));
        one.set("text", utf8(letter.text));
        one.set("closing", utf8(letter.closing));
        one.set("code", utf8(letter.code));
        one.set("has_code", !letter.code.isEmpty());
        one.set("has_facts", !letter.facts.empty());
        data facts(data::type::list);
        for (const Invitation::Fact& fact : letter.facts) {
            data line;
            line.set("label", utf8(fact.label));
            line.set("value", utf8(fact.value));
            facts.push_back(line);
        }
        one.set("facts", facts);
        list.push_back(one);
    }
    page.set("letters", list);
    return filledTemplate(u"invitation.html"_s, page);
}

Result<int> InvitationOperations::write(InvitationKind kind, const std::vector<Invitation>& letters,
                                        const QString& folder, FileSaver& saver)
{
    QStringList refs;
    QStringList written;
    const auto noted = [&]() -> Result<void> {
        for (const Invitation& letter : letters) {
            if (letter.email.isEmpty())
                continue;
            const QString path = QDir(folder).filePath(letter.ref + u".eml"_s);
            if (const auto saved = saver.save(path, draft(letter).toEml()); !saved)
                return failure(saved.error());
            refs += letter.ref;
            written += path;
        }
        return noteSent(kind, refs);
    }();
    if (noted)
        return int(written.size());
    // A draft that nobody noted would be sent and then written again.
    for (const QString& path : written)
        QFile::remove(path);
    return failure(noted.error());
}

Result<void> InvitationOperations::noteSent(InvitationKind kind, const QStringList& refs)
{
    if (refs.isEmpty())
        return {};
    GuestStore store(m_workspace.database(), m_workspace.vault());
    const bool isInvitation = kind == InvitationKind::Invitation;
    return m_workspace.apply(
        Operation{.code = isInvitation ? u"guest.invite"_s : u"guest.remind"_s,
                  .labels = {QString::number(refs.size()), refs.join(u' ')},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            for (const QString& ref : refs) {
                auto guest = store.findRef(ref);
                requireRule(guest.has_value(), Error::Code::NotFound, {ref});
                (isInvitation ? guest->invitedAtMs : guest->remindedAtMs) = tx.nowMs();
                store.update(tx, *guest);
            }
        });
}

} // namespace prizedesk
