#include "models/privacy/Vault.h"

#include "models/core/Digest.h"
#include "models/core/Error.h"
#include "models/privacy/PassphraseKey.h"
#include "models/storage/StorageError.h"
#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

constexpr auto kMasterContext = "prizedesk master key";
QByteArray keyContext(KeyOwner owner)
{
    return "prizedesk key " + owner.kindWord().toLatin1() + ' ' + QByteArray::number(owner.id);
}

std::optional<Key> wrappingKey(const QString& passphrase, const QByteArray& salt,
                               const PassphraseCost& cost)
{
    // The same passphrase typed on Windows and Mac may come composed or decomposed.
    return passphraseKey(passphrase.normalized(QString::NormalizationForm_KC).toUtf8(), salt, cost);
}

} // namespace

QString KeyOwner::kindWord() const
{
    switch (kind) {
    case Kind::Import:
        return QStringLiteral("import");
    case Kind::Entry:
        return QStringLiteral("entry");
    case Kind::Office:
        return QStringLiteral("office");
    case Kind::Person:
        break;
    }
    return QStringLiteral("person");
}

KeyOwner KeyOwner::fromWords(const QString& kind, qint64 id)
{
    for (const Kind known : {Kind::Import, Kind::Entry, Kind::Office}) {
        if (KeyOwner{known, id}.kindWord() == kind)
            return {known, id};
    }
    return {Kind::Person, id};
}

bool Vault::hasPassphrase() const
{
    Statement read = m_database.query("select kind from vault where id = 1");
    return read.next() && read.text(0) == QLatin1String("passphrase");
}

Vault::Unlock Vault::unlock(const QString& passphrase)
{
    Statement read = m_database.query(
        "select kind, salt, ops_limit, memory_limit, master from vault where id = 1");
    if (!read.next())
        return Unlock::Damaged;
    const QByteArray master = read.blob(4);
    if (read.text(0) == QLatin1String("plain")) {
        m_master = Key::fromBytes(master);
        return m_master ? Unlock::Done : Unlock::Damaged;
    }
    if (passphrase.isEmpty())
        return Unlock::PassphraseNeeded;
    const auto wrapping = wrappingKey(passphrase, read.blob(1), {read.integer(2), read.integer(3)});
    if (!wrapping)
        return Unlock::Damaged;
    const auto plain = unseal(*wrapping, master, kMasterContext);
    if (!plain)
        return Unlock::WrongPassphrase;
    m_master = Key::fromBytes(*plain);
    return m_master ? Unlock::Done : Unlock::Damaged;
}

void Vault::create(const WriteTransaction& tx)
{
    m_master = Key::random();
    setPassphrase(tx, {});
}

void Vault::setPassphrase(const WriteTransaction& tx, const QString& passphrase)
{
    QByteArray salt;
    QByteArray master = m_master->bytes().toByteArray();
    PassphraseCost cost;
    if (!passphrase.isEmpty()) {
        salt = randomBytes(kPassphraseSaltSize);
        cost = PassphraseCost::usual();
        const auto wrapping = wrappingKey(passphrase, salt, cost);
        if (!wrapping)
            throw OperationFailed(Error{Error::Code::Internal, {}, QStringLiteral("argon2id")});
        master = seal(*wrapping, m_master->bytes(), kMasterContext);
    }
    tx.statement(R"(
        insert into vault (id, kind, salt, ops_limit, memory_limit, master)
        values (1, ?, ?, ?, ?, ?)
        on conflict (id) do update set kind = excluded.kind, salt = excluded.salt,
            ops_limit = excluded.ops_limit, memory_limit = excluded.memory_limit,
            master = excluded.master)")
        .bind(passphrase.isEmpty() ? QStringLiteral("plain") : QStringLiteral("passphrase"), salt,
              cost.operations, cost.memory, master)
        .run();
}

bool Vault::sharesMasterWith(const Vault& open) const
{
    if (!open.m_master)
        return false;
    Statement wrapped = m_database.query("select kind, master from vault where id = 1");
    if (!wrapped.next())
        return false;
    if (wrapped.text(0) == QLatin1String("plain"))
        return wrapped.blob(1) == open.m_master->bytes();
    Statement any = m_database.query("select owner_kind, owner_id, sealed from secret_key limit 1");
    return any.next()
           && open.openKey(any.blob(2), KeyOwner::fromWords(any.text(0), any.integer(1)));
}

void Vault::wrapAs(const WriteTransaction& tx, const Vault& other) const
{
    Statement read = other.m_database.query(
        "select kind, salt, ops_limit, memory_limit, master from vault where id = 1");
    if (!read.next())
        return;
    tx.statement(R"(
        update vault set kind = ?, salt = ?, ops_limit = ?, memory_limit = ?, master = ?
        where id = 1)")
        .bind(read.text(0), read.blob(1), read.integer(2), read.integer(3), read.blob(4))
        .run();
}

Vault Vault::over(const Database& connection) const
{
    Vault other(connection);
    other.m_master = m_master;
    return other;
}

Key Vault::createKey(const WriteTransaction& tx, KeyOwner owner)
{
    const Key key = Key::random();
    addKey(tx, owner, key);
    return key;
}

void Vault::addKey(const WriteTransaction& tx, KeyOwner owner, const Key& key)
{
    tx.statement("insert into secret_key (owner_kind, owner_id, sealed) values (?, ?, ?)")
        .bind(owner.kindWord(), owner.id, seal(*m_master, key.bytes(), keyContext(owner)))
        .run();
}

std::optional<Key> Vault::openKey(QByteArrayView sealed, KeyOwner owner) const
{
    if (!m_master)
        return std::nullopt;
    const auto plain = unseal(*m_master, sealed, keyContext(owner));
    return plain ? Key::fromBytes(*plain) : std::nullopt;
}

std::optional<Key> Vault::key(KeyOwner owner) const
{
    Statement read =
        m_database.query("select sealed from secret_key where owner_kind = ? and owner_id = ?");
    read.bind(owner.kindWord(), owner.id);
    return read.next() ? openKey(read.blob(0), owner) : std::nullopt;
}

void Vault::destroyKey(const WriteTransaction& tx, KeyOwner owner)
{
    tx.statement("delete from secret_key where owner_kind = ? and owner_id = ?")
        .bind(owner.kindWord(), owner.id)
        .run();
}

QString Vault::keyedDigest(QByteArrayView bytes) const
{
    return QString::fromLatin1(digest(bytes, m_master->bytes()).toHex());
}

} // namespace prizedesk
