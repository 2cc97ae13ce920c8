#include "models/guests/GuestImportPlan.h"

#include "models/core/DateParser.h"
#include "models/core/EmailAddress.h"
#include "models/core/Kana.h"
#include "models/core/Numbers.h"
#include "models/core/PhoneNumber.h"
#include "models/core/SearchKey.h"
#include "models/core/Width.h"
#include "models/guests/GuestCode.h"
#include "models/guests/GuestCounts.h"
#include "models/guests/GuestFields.h"
#include "models/judging/RefText.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QString nameKey(const QString& name, const QString& affiliation)
{
    return searchKey(name) + u'\n' + searchKey(affiliation);
}

} // namespace

GuestImportPlan::GuestImportPlan(const ImportTable& table, const std::vector<Guest>& known,
                                 const Setting& setting)
    : m_table(table)
    , m_setting(setting)
    , m_report(table.blankReport())
    , m_known(known)
{
    for (size_t i = 0; i < m_known.size(); ++i) {
        const Guest& guest = m_known[i];
        m_byRef.insert(guest.ref, i);
        if (guest.erased)
            continue;
        if (!guest.email.isEmpty())
            m_byEmail.insert(emailKey(guest.email), i);
        m_byName.insert(nameKey(guest.name, guest.affiliation), i);
    }
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

const Guest* GuestImportPlan::known()
{
    QString ref = normaliseReference(cell("ref"));
    if (const QString code = cell("code"); !code.isEmpty()) {
        const ScannedCode scanned = readGuestCode(m_setting.codePrefix, code);
        if (scanned.state == ScannedCode::State::Good)
            ref = scanned.ref;
    }
    if (!ref.isEmpty()) {
        const auto found = m_byRef.constFind(ref);
        return found == m_byRef.constEnd() ? nullptr : &m_known[*found];
    }
    const QString name = nameKey(cell("name"), cell("affiliation"));
    const QString email = emailKey(cell("email"));
    if (!email.isEmpty()) {
        const auto same = m_byEmail.values(email);
        for (const size_t i : same) {
            if (searchKey(m_known[i].name) == searchKey(cell("name")))
                return &m_known[i];
        }
        // Somebody's name may have been mended; a shared address of a secretary tells nothing.
        if (same.size() == 1 && m_emailsInTable.value(email) == 1)
            return &m_known[same.front()];
        if (!same.isEmpty())
            return nullptr;
    }
    for (const size_t i : m_byName.values(name)) {
        if (email.isEmpty() || m_known[i].email.isEmpty())
            return &m_known[i];
    }
    return nullptr;
}

void GuestImportPlan::read(const SourceRow& row)
{
    m_cells = row.cells();
    m_number = row.number;
    m_ref = normaliseReference(cell("ref"));
    const QString code = cell("code");
    if (!code.isEmpty() &&
        readGuestCode(m_setting.codePrefix, code).state != ScannedCode::State::Good) {
        // Nobody is guessed from a code with a wrong character.
        find(u"reference.unknown"_s, "code", code, true);
        ++m_report.quarantined;
        return;
    }
    const Guest* before = known();
    if (!before && cell("name").isEmpty()) {
        find(cell("email").isEmpty() ? u"row.unusable"_s : u"representative.required"_s, "name", {},
             true);
        ++m_report.quarantined;
        return;
    }
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
    if (before && m_taken.contains(before->id.value())) {
        find(u"duplicate.suspect"_s, "name", guest.name, true);
        ++m_report.quarantined;
        return;
    }
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
    const int before = guest.isComing() ? guest.persons() : 0;
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
    const bool wasComing = guest.isComing();
    if (reply)
        takeReply(guest, *reply);
    // Who cancels makes room for those further down, who brings more takes it.
    if (wasComing)
        m_free -= (guest.isComing() ? guest.persons() : 0) - before;
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
        guest.repliedAtMs = m_setting.nowMs;
    guest.reply = reply;
}

void GuestImportPlan::suspectDuplicate(const Guest& guest, bool isNew)
{
    const QString name = nameKey(guest.name, guest.affiliation);
    const QString self = guest.ref.isEmpty() ? QString::number(m_number) : guest.ref;
    if (const auto other = m_seenNames.constFind(name); other != m_seenNames.constEnd()) {
        find(u"duplicate.suspect"_s, "name", guest.name, false);
        m_report.findings.back().other = *other;
    } else if (isNew && m_byName.contains(name)) {
        find(u"duplicate.suspect"_s, "name", guest.name, false);
        m_report.findings.back().other = m_known[m_byName.value(name)].ref;
    }
    m_seenNames.insert(name, self);
}

void GuestImportPlan::keep(const Guest& guest, const Guest* known)
{
    if (!guest.erased)
        suspectDuplicate(guest, !known);
    Row row{m_number, guest, normaliseReference(cell("host")), false};
    if (!known) {
        ++m_report.imported;
        row.changes = true;
    } else {
        m_taken.insert(known->id.value());
        const auto host = m_byRef.constFind(row.hostRef);
        row.changes = *known != guest ||
                      (host != m_byRef.constEnd() && m_known[*host].id != guest.host);
        ++(row.changes ? m_report.updated : m_report.unchanged);
    }
    m_changes = m_changes || row.changes;
    m_rows.push_back(std::move(row));
}

} // namespace prizedesk
