#include "models/guests/GuestImportPlan.h"

#include "models/core/DateParser.h"
#include "models/core/EmailAddress.h"
#include "models/core/Kana.h"
#include "models/core/Numbers.h"
#include "models/core/PhoneNumber.h"
#include "models/core/Width.h"
#include "models/guests/GuestCode.h"
#include "models/guests/GuestCounts.h"
#include "models/guests/GuestFields.h"
#include "models/judging/RefText.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

GuestImportPlan::GuestImportPlan(const ImportTable& table, const std::vector<Guest>& known,
                                 const Setting& setting)
    : m_table(table)
    , m_setting(setting)
    , m_report(table.blankReport())
    , m_known(known)
    , m_finder(m_known)
{
    m_free = GuestCounts::of(m_known, setting.capacity).free().value_or(0);
    for (const SourceRow& row : table.source().rows) {
        const QString email = emailKey(table.text(row.cells(), u"email"_s));
        if (!email.isEmpty())
            ++m_emailsInTable[email];
    }
    for (const SourceRow& row : table.source().rows)
        read(row);
}

QString GuestImportPlan::cell(const char* field) const
{
    return m_table.text(m_cells, QLatin1String(field));
}

bool GuestImportPlan::has(const char* field) const
{
    // An answer says nothing by an empty cell; the office's own list does.
    return m_table.has(QLatin1String(field)) &&
           (m_setting.kind == Kind::Guests || !cell(field).isEmpty());
}

void GuestImportPlan::find(const QString& code, const char* field, const QString& value, bool error)
{
    m_report.findings.push_back(
        rowFinding(m_number, code, QLatin1String(field), value, m_ref, error));
}

void GuestImportPlan::leaveOut(const QString& code, const char* field, const QString& value,
                               const QString& other)
{
    find(code, field, value, true);
    m_report.findings.back().other = other;
    ++m_report.quarantined;
}

GuestFinder::Found GuestImportPlan::known()
{
    const QString email = cell("email");
    return m_finder.find({.ref = m_ref,
                          .name = cell("name"),
                          .affiliation = cell("affiliation"),
                          .email = email,
                          .isAnswer = m_setting.kind == Kind::Replies,
                          .hasAffiliation = m_table.has(u"affiliation"_s),
                          .isEmailAlone = m_emailsInTable.value(emailKey(email)) == 1});
}

void GuestImportPlan::read(const SourceRow& row)
{
    m_cells = row.cells();
    m_number = row.number;
    m_ref = normaliseReference(cell("ref"));
    if (const QString code = cell("code"); !code.isEmpty()) {
        const ScannedCode scanned = readGuestCode(m_setting.codePrefix, code);
        // Nobody is guessed from a code with a wrong character.
        if (scanned.state != ScannedCode::State::Good)
            return leaveOut(u"reference.unknown"_s, "code", code);
        m_ref = scanned.ref;
    }
    const GuestFinder::Found found = known();
    const Guest* before = found.guest;
    m_suspect = found.other;
    if (found.isRefused)
        return m_suspect.isEmpty()
                   ? leaveOut(u"reference.unknown"_s, cell("code").isEmpty() ? "ref" : "code", m_ref)
                   : leaveOut(u"duplicate.suspect"_s, "name", cell("name"), m_suspect);
    if (before ? m_taken.contains(before->id.value()) : m_newRefs.contains(m_ref))
        return leaveOut(u"duplicate.suspect"_s, "name", before ? before->name : cell("name"),
                        before ? before->ref : QString::number(m_newRefs.value(m_ref)));
    if (!before && cell("name").isEmpty())
        return leaveOut(cell("email").isEmpty() ? u"row.unusable"_s : u"representative.required"_s,
                        "name", {});
    Guest guest = before ? *before : Guest{};
    if (before)
        m_ref = before->ref;
    else
        guest.ref = m_ref;
    if (m_setting.kind == Kind::Guests || !before) {
        if (!guest.erased)
            fillPerson(guest);
        fillPlace(guest);
    }
    if (!guest.erased)
        fillConsent(guest);
    fillReply(guest);
    keep(guest, before);
}

void GuestImportPlan::fillPerson(Guest& guest)
{
    if (has("name"))
        guest.name = simplifySpaces(cell("name"));
    if (guest.name.isEmpty())
        find(u"representative.required"_s, "name", {}, true);
    if (has("kana")) {
        const QString kana = cell("kana");
        guest.kana = normaliseKana(kana).value_or(kana);
        if (!kana.isEmpty() && !isKana(kana))
            find(u"kana.not_kana"_s, "kana", kana, true);
    }
    if (has("email")) {
        guest.email = normaliseEmail(cell("email"));
        if (!guest.email.isEmpty() && !isEmail(guest.email))
            find(u"email.syntax"_s, "email", cell("email"), true);
    }
    if (has("phone"))
        guest.phone = cell("phone");
    if (has("birth_date")) {
        const auto date = parseDate(cell("birth_date"));
        guest.birthDate = date ? date->date.toString(Qt::ISODate) : QString();
        if (!date && !cell("birth_date").isEmpty())
            find(u"birth_date.invalid"_s, "birth_date", cell("birth_date"), true);
    }
    if (has("affiliation"))
        guest.affiliation = cell("affiliation");
    if (has("title"))
        guest.title = cell("title");
}

void GuestImportPlan::fillPlace(Guest& guest)
{
    if (has("category")) {
        const auto category = guestCategoryNamed(cell("category"));
        if (category) {
            guest.category = category->category;
            // A plain category keeps the standing that the office gave.
            if (category->standing != GuestStanding::None)
                guest.standing = category->standing;
        } else {
            find(u"reference.unknown"_s, "category", cell("category"), true);
        }
    }
    if (has("standing")) {
        const auto standing = guestStandingNamed(cell("standing"));
        guest.standing = standing.value_or(guest.standing);
        if (!standing && !cell("standing").isEmpty())
            find(u"reference.unknown"_s, "standing", cell("standing"), false);
    }
    if (has("precedence")) {
        const auto number = parseInteger(cell("precedence"));
        guest.precedence = number && *number >= 0 && *number <= 100'000 ? int(*number) : 0;
        if (!cell("precedence").isEmpty() && guest.precedence == 0)
            find(u"number.invalid"_s, "precedence", cell("precedence"), true);
    }
    if (has("party"))
        guest.party = cell("party");
    if (has("press") && !cell("press").isEmpty()) {
        const auto press = pressNamed(cell("press"));
        guest.press = press.value_or(guest.press);
        if (!press)
            find(u"reference.unknown"_s, "press", cell("press"), false);
    }
}

void GuestImportPlan::fillConsent(Guest& guest)
{
    if (has("needs"))
        guest.needs = guestNeedsNamed(cell("needs"));
    if (has("note"))
        guest.note = cell("note");
    for (const auto& [field, value] :
         {std::pair{"photo", &guest.photo}, std::pair{"stream", &guest.stream}}) {
        if (!has(field) || cell(field).isEmpty())
            continue;
        const auto consent = consentNamed(cell(field));
        *value = consent.value_or(*value);
        if (!consent)
            find(u"reference.unknown"_s, field, cell(field), false);
    }
}

void GuestImportPlan::fillReply(Guest& guest)
{
    const bool wasComing = guest.isComing();
    const int companions = guest.companions;
    const int before = wasComing ? guest.persons() : 0;
    if (has("companions")) {
        const auto number = parseInteger(cell("companions"));
        const bool isGood = number && *number >= 0 && *number <= Guest::kMostCompanions;
        if (isGood || cell("companions").isEmpty())
            guest.companions = isGood ? int(*number) : 0;
        else
            find(u"number.invalid"_s, "companions", cell("companions"), true);
    }
    const auto reply =
        has("reply") ? guestReplyNamed(cell("reply")) : std::optional<GuestReply>();
    if (reply)
        takeReply(guest, *reply);
    if (wasComing) {
        // Who cancels makes room for those further down; who brings more takes it while it lasts.
        int more = (guest.isComing() ? guest.persons() : 0) - before;
        if (m_setting.kind == Kind::Replies && m_setting.capacity > 0 && more > 0 && more > m_free) {
            guest.companions = companions;
            more = 0;
            find(u"capacity.companions"_s, "companions", cell("companions"), false);
        }
        m_free -= more;
    }
    if (!reply && has("reply") && !cell("reply").isEmpty())
        find(u"reference.unknown"_s, "reply", cell("reply"), true);
}

void GuestImportPlan::takeReply(Guest& guest, GuestReply reply)
{
    if (m_setting.kind == Kind::Replies && reply == GuestReply::Attending &&
        m_setting.capacity > 0 && !guest.isComing()) {
        if (guest.reply == GuestReply::Waiting)
            return; // waits already: the office decides who comes in
        if (guest.persons() > m_free) {
            reply = GuestReply::Waiting;
            find(u"capacity.full"_s, "reply", cell("reply"), false);
        } else {
            m_free -= guest.persons();
        }
    }
    if (guest.reply != reply && reply != GuestReply::Open)
        guest.repliedAtMs = answeredAtMs();
    guest.reply = reply;
}

qint64 GuestImportPlan::answeredAtMs() const
{
    // Forms list answers in the order in which they came: a waiting list keeps it.
    const auto& rows = m_table.source().rows;
    return m_setting.nowMs - (rows.empty() ? 0 : rows.back().number - m_number);
}

void GuestImportPlan::suspectDuplicate(const Guest& guest)
{
    const QString name = guestNameKey(guest.name, guest.affiliation);
    const QString other = m_seenNames.value(name, m_suspect);
    if (!other.isEmpty()) {
        find(u"duplicate.suspect"_s, "name", guest.name, false);
        m_report.findings.back().other = other;
    }
    m_seenNames.insert(name, guest.ref.isEmpty() ? QString::number(m_number) : guest.ref);
}

void GuestImportPlan::keep(const Guest& guest, const Guest* known)
{
    if (!guest.erased)
        suspectDuplicate(guest);
    Row row{m_number, guest, normaliseReference(cell("host")), false};
    if (!known) {
        ++m_report.imported;
        row.changes = true;
        if (!guest.ref.isEmpty())
            m_newRefs.insert(guest.ref, m_number);
    } else {
        m_taken.insert(known->id.value());
        const Guest* host = m_finder.withRef(row.hostRef);
        row.changes = *known != guest || (host && host->id != guest.host);
        ++(row.changes ? m_report.updated : m_report.unchanged);
    }
    m_changes = m_changes || row.changes;
    m_rows.push_back(std::move(row));
}

} // namespace prizedesk
