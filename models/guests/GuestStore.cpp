#include "models/guests/GuestStore.h"

#include "models/storage/WriteTransaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace prizedesk {

namespace {

const QByteArray kNeedsContext = "prizedesk needs of a guest";
constexpr QChar kSeparator = u'\n';

/// The columns in the order in which list() and find() name them.
Guest readGuest(const Statement& row)
{
    Guest guest;
    guest.id = GuestId(row.integer(0));
    guest.ref = row.text(1);
    guest.person = PersonId(row.integer(2));
    guest.affiliation = row.text(3);
    guest.title = row.text(4);
    guest.category = guestCategoryFromCode(row.text(5)).value_or(GuestCategory::General);
    guest.standing = guestStandingFromCode(row.text(6)).value_or(GuestStanding::None);
    guest.precedence = int(row.integer(7));
    guest.party = row.text(8);
    guest.host = GuestId(row.optionalInteger(9).value_or(0));
    guest.reply = guestReplyFromCode(row.text(10)).value_or(GuestReply::Open);
    guest.companions = int(row.integer(11));
    guest.press = pressFromCode(row.text(13)).value_or(PressAccreditation::None);
    guest.photo = consentFromCode(row.text(14));
    guest.stream = consentFromCode(row.text(15));
    guest.isWalkIn = row.integer(16) != 0;
    guest.invitedAtMs = row.optionalInteger(17);
    guest.remindedAtMs = row.optionalInteger(18);
    guest.repliedAtMs = row.optionalInteger(19);
    return guest;
}

constexpr int kNeedsColumn = 12;

void closeProfile(const Guest& guest, Profile& profile)
{
    profile.name = guest.name;
    profile.kana = guest.kana;
    profile.email = guest.email;
    profile.phone = guest.phone;
    profile.birthDate = guest.birthDate;
    profile.note = guest.note;
}

std::optional<qint64> idOrNone(GuestId id)
{
    return id.isValid() ? std::optional(id.value()) : std::nullopt;
}

} // namespace

void GuestStore::open(Guest& guest, const std::optional<Profile>& profile,
                      const QByteArray& needs) const
{
    guest.erased = !profile;
    if (!profile)
        return;
    guest.name = profile->name;
    guest.kana = profile->kana;
    guest.email = profile->email;
    guest.phone = profile->phone;
    guest.birthDate = profile->birthDate;
    guest.note = profile->note;
    if (needs.isEmpty())
        return;
    if (const auto plain = m_profiles.unsealFor(guest.person, needs, kNeedsContext))
        guest.needs = QString::fromUtf8(*plain).split(kSeparator, Qt::SkipEmptyParts);
}

QByteArray GuestStore::sealedNeeds(const Guest& guest) const
{
    return guest.needs.isEmpty()
               ? QByteArray("")
               : m_profiles.sealFor(guest.person, guest.needs.join(kSeparator).toUtf8(),
                                    kNeedsContext);
}

std::vector<Guest> GuestStore::list() const
{
    const QHash<qint64, Profile> profiles = m_profiles.all(QStringLiteral("guest"));
    Statement read = m_database.query(R"(
        select id, ref, person, affiliation, title, category, standing, precedence, party, host,
               reply, companions, needs, press, photo, stream, walk_in, invited_at_ms,
               reminded_at_ms, replied_at_ms
        from guest)");
    read.bind();
    std::vector<Guest> guests;
    while (read.next()) {
        Guest guest = readGuest(read);
        const auto profile = profiles.constFind(guest.person.value());
        open(guest, profile == profiles.constEnd() ? std::nullopt : std::optional<Profile>(*profile),
             read.blob(kNeedsColumn));
        guests.push_back(std::move(guest));
    }
    std::sort(guests.begin(), guests.end(), comesBefore);
    return guests;
}

std::optional<Guest> GuestStore::find(GuestId id) const
{
    Statement read = m_database.query(R"(
        select id, ref, person, affiliation, title, category, standing, precedence, party, host,
               reply, companions, needs, press, photo, stream, walk_in, invited_at_ms,
               reminded_at_ms, replied_at_ms
        from guest where id = ?)");
    read.bind(id.value());
    if (!read.next())
        return std::nullopt;
    Guest guest = readGuest(read);
    open(guest, m_profiles.find(guest.person), read.blob(kNeedsColumn));
    return guest;
}

std::optional<Guest> GuestStore::findRef(const QString& ref) const
{
    Statement read = m_database.query("select id from guest where ref = ?");
    read.bind(ref);
    return read.next() ? find(GuestId(read.integer(0))) : std::nullopt;
}

QHash<QString, GuestId> GuestStore::ids() const
{
    QHash<QString, GuestId> ids;
    Statement read = m_database.query("select ref, id from guest");
    read.bind();
    while (read.next())
        ids.insert(read.text(0), GuestId(read.integer(1)));
    return ids;
}

qint64 GuestStore::lastRemoved() const
{
    static const QRegularExpression number(QStringLiteral("\\bG([0-9]{4,6})\\b"));
    qint64 last = 0;
    Statement read = m_database.query("select label from journal where operation = 'guest.remove'");
    read.bind();
    while (read.next()) {
        auto numbers = number.globalMatch(read.text(0));
        while (numbers.hasNext())
            last = std::max(last, numbers.next().captured(1).toLongLong());
    }
    return last;
}

QString GuestStore::nextRef() const
{
    Statement read = m_database.query(
        "select coalesce(max(cast(substr(ref, 2) as integer)), 0) from guest where ref like 'G%'");
    read.bind();
    read.next();
    const qint64 last = std::max(read.integer(0), lastRemoved());
    return QStringLiteral("G%1").arg(last + 1, 4, 10, QLatin1Char('0'));
}

void GuestStore::insert(const WriteTransaction& tx, Guest& guest)
{
    Profile profile;
    closeProfile(guest, profile);
    guest.person = m_profiles.add(tx, QStringLiteral("guest"), profile);
    if (guest.ref.isEmpty())
        guest.ref = nextRef();
    tx.statement(R"(
        insert into guest (ref, person, affiliation, title, category, standing, precedence, party,
                           host, reply, companions, needs, press, photo, stream, walk_in,
                           invited_at_ms, reminded_at_ms, replied_at_ms)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(guest.ref, guest.person.value(), guest.affiliation, guest.title,
              guestCategoryCode(guest.category), guestStandingCode(guest.standing),
              guest.precedence, guest.party, idOrNone(guest.host), guestReplyCode(guest.reply),
              guest.companions, sealedNeeds(guest), pressCode(guest.press),
              consentCode(guest.photo), consentCode(guest.stream), guest.isWalkIn,
              guest.invitedAtMs, guest.remindedAtMs, guest.repliedAtMs)
        .run();
    guest.id = GuestId(tx.lastInsertId());
}

void GuestStore::update(const WriteTransaction& tx, const Guest& guest)
{
    tx.statement(R"(
        update guest set affiliation = ?, title = ?, category = ?, standing = ?, precedence = ?,
                         party = ?, host = ?, reply = ?, companions = ?, press = ?, photo = ?,
                         stream = ?, invited_at_ms = ?, reminded_at_ms = ?, replied_at_ms = ?
        where id = ?)")
        .bind(guest.affiliation, guest.title, guestCategoryCode(guest.category),
              guestStandingCode(guest.standing), guest.precedence, guest.party,
              idOrNone(guest.host), guestReplyCode(guest.reply), guest.companions,
              pressCode(guest.press), consentCode(guest.photo), consentCode(guest.stream),
              guest.invitedAtMs, guest.remindedAtMs, guest.repliedAtMs, guest.id.value())
        .run();
    tx.statement("delete from seat_use where guest = ? and part > ?")
        .bind(guest.id.value(), guest.isComing() ? guest.companions : -1)
        .run();
    const std::optional<Guest> before = find(guest.id);
    if (!before || before->erased)
        return;
    // A seal is never the same twice: what stays is not sealed again.
    if (before->needs != guest.needs)
        tx.statement("update guest set needs = ? where id = ?")
            .bind(sealedNeeds(guest), guest.id.value())
            .run();
    Profile profile = m_profiles.find(guest.person).value_or(Profile{});
    const Profile old = profile;
    closeProfile(guest, profile);
    if (profile != old)
        m_profiles.update(tx, guest.person, profile);
}

void GuestStore::remove(const WriteTransaction& tx, GuestId guest) const
{
    tx.statement("update guest set host = null where host = ?").bind(guest.value()).run();
    tx.statement("delete from guest where id = ?").bind(guest.value()).run();
}

} // namespace prizedesk
