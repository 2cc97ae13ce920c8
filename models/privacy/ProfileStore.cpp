#include "models/privacy/ProfileStore.h"

#include "models/core/Error.h"
#include "models/storage/WriteTransaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace prizedesk {

namespace {

QByteArray profileContext(PersonId person)
{
    return "prizedesk profile " + QByteArray::number(person.value());
}

} // namespace

std::optional<Profile> ProfileStore::find(PersonId person) const
{
    Statement read = m_database.query("select sealed from profile where person = ?");
    read.bind(person.value());
    if (!read.next())
        return std::nullopt;
    const auto plain = unsealFor(person, read.blob(0), profileContext(person));
    return plain ? Profile::fromBytes(*plain) : std::nullopt;
}

QHash<qint64, Profile> ProfileStore::all(const QString& kind) const
{
    QHash<qint64, Profile> profiles;
    Statement read = m_database.query(R"(
        select p.person, p.sealed, k.sealed from profile p
        join person on person.id = p.person
        join secret_key k on k.owner_kind = 'person' and k.owner_id = p.person
        where person.kind = ?)");
    read.bind(kind);
    while (read.next()) {
        const PersonId person(read.integer(0));
        const auto key = m_vault.openKey(read.blob(2), KeyOwner::person(person));
        const auto plain = key ? unseal(*key, read.blob(1), profileContext(person)) : std::nullopt;
        const auto profile = plain ? Profile::fromBytes(*plain) : std::nullopt;
        if (profile)
            profiles.insert(person.value(), *profile);
    }
    return profiles;
}

PersonId ProfileStore::personOf(const QString& ref) const
{
    Statement read = m_database.query(R"(
        select person from entry where ref = ?1 union all select person from judge where ref = ?1
        union all select person from guest where ref = ?1
        union all select person from mentor where ref = ?1)");
    read.bind(ref);
    return read.next() ? PersonId(read.integer(0)) : removedGuest(ref);
}

PersonId ProfileStore::removedGuest(const QString& ref) const
{
    Statement read = m_database.query(R"(
        select label from journal where operation = 'guest.remove' and instr(label, ?) > 0
        order by id desc)");
    read.bind(ref);
    while (read.next()) {
        // How many, their numbers, the persons behind them.
        const QJsonArray labels = QJsonDocument::fromJson(read.text(0).toUtf8()).array();
        const qsizetype place = labels.at(1).toString().split(u' ').indexOf(ref);
        const QString person = labels.at(2).toString().split(u' ').value(place);
        if (place >= 0 && !person.isEmpty())
            return PersonId(person.toLongLong());
    }
    return {};
}

PersonId ProfileStore::add(const WriteTransaction& tx, const QString& kind, const Profile& profile)
{
    // Keys outlive an undone import, so a person's number must never be given twice.
    Statement highest = tx.database().query(R"(
        select max(coalesce((select max(id) from person), 0),
                   coalesce((select max(owner_id) from secret_key where owner_kind = 'person'), 0)))");
    highest.next();
    const PersonId person(highest.integer(0) + 1);
    tx.statement("insert into person (id, kind) values (?, ?)").bind(person.value(), kind).run();
    const Key key = m_vault.createKey(tx, KeyOwner::person(person));
    tx.statement("insert into profile (person, sealed) values (?, ?)")
        .bind(person.value(), seal(key, profile.toBytes(), profileContext(person)))
        .run();
    return person;
}

void ProfileStore::update(const WriteTransaction& tx, PersonId person, const Profile& profile)
{
    tx.statement("update profile set sealed = ? where person = ?")
        .bind(sealFor(person, profile.toBytes(), profileContext(person)), person.value())
        .run();
}

QByteArray ProfileStore::sealFor(PersonId person, QByteArrayView plain,
                                 QByteArrayView context) const
{
    const auto key = m_vault.key(KeyOwner::person(person));
    requireRule(key.has_value(), Error::Code::ErasedPerson, {QString::number(person.value())});
    return seal(*key, plain, context);
}

std::optional<QByteArray> ProfileStore::unsealFor(PersonId person, QByteArrayView sealed,
                                                  QByteArrayView context) const
{
    const auto key = m_vault.key(KeyOwner::person(person));
    return key ? unseal(*key, sealed, context) : std::nullopt;
}

} // namespace prizedesk
