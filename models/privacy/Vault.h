#pragma once

#include "models/core/Id.h"
#include "models/privacy/Key.h"
#include "models/storage/Database.h"

#include <optional>

namespace prizedesk {

class WriteTransaction;

/// Whose key it is.
struct KeyOwner
{
    enum class Kind { Person, Import, Entry, Office };
    Kind kind = Kind::Person;
    qint64 id = 0;

    [[nodiscard]] static KeyOwner person(PersonId person) { return {Kind::Person, person.value()}; }
    [[nodiscard]] static KeyOwner import(ImportId import) { return {Kind::Import, import.value()}; }
    /// Of the documents of an entry.
    [[nodiscard]] static KeyOwner entry(EntryId entry) { return {Kind::Entry, entry.value()}; }
    /// What opens the returns of judges.
    [[nodiscard]] static KeyOwner office() { return {Kind::Office, 1}; }
    [[nodiscard]] QString kindWord() const;
    [[nodiscard]] static KeyOwner fromWords(const QString& kind, qint64 id);
};

/// The programme's keys: one master key (wrapped by the office's passphrase with Argon2id, or lying
/// in the file where there is none) and one key per person and per import, sealed under it.
/// Destroying a person's key erases everything sealed under it, wherever copies of it lie.
class Vault
{
public:
    explicit Vault(const Database& database) : m_database(database) {}

    enum class Unlock { Done, PassphraseNeeded, WrongPassphrase, Damaged };
    /// Opens the master key; an empty passphrase opens an unprotected one.
    [[nodiscard]] Unlock unlock(const QString& passphrase);
    [[nodiscard]] bool isUnlocked() const { return m_master.has_value(); }
    [[nodiscard]] bool hasPassphrase() const;

    /// Makes a new master key for a new file, without a passphrase.
    void create(const WriteTransaction& tx);
    /// Wraps the master key anew; an empty passphrase takes the protection away.
    void setPassphrase(const WriteTransaction& tx, const QString& passphrase);

    [[nodiscard]] Key createKey(const WriteTransaction& tx, KeyOwner owner);
    /// Keeps a key that was in use before the transaction began.
    void addKey(const WriteTransaction& tx, KeyOwner owner, const Key& key);
    /// Nothing once the owner was erased.
    [[nodiscard]] std::optional<Key> key(KeyOwner owner) const;
    void destroyKey(const WriteTransaction& tx, KeyOwner owner);

    /// Do both files lie under one master key? `open` must be unlocked, this one need not be: a copy
    /// of another programme in the same folder is told from a copy of ours.
    [[nodiscard]] bool sharesMasterWith(const Vault& open) const;
    /// Wraps this file's master key as `other` does: the same key, the same passphrase.
    void wrapAs(const WriteTransaction& tx, const Vault& other) const;

    /// The same keys, opened already, over another connection to the same file: for reading outside
    /// the window's thread.
    [[nodiscard]] Vault over(const Database& connection) const;

    /// Opens a sealed key as read from `secret_key`, for reading many at once.
    [[nodiscard]] std::optional<Key> openKey(QByteArrayView sealed, KeyOwner owner) const;
    /// A digest that only this programme can compute: tells equal rows without telling their content.
    [[nodiscard]] QString keyedDigest(QByteArrayView bytes) const;

private:
    const Database& m_database;
    std::optional<Key> m_master;
};

} // namespace prizedesk
