#pragma once

#include "models/ceremony/certificates/Certificate.h"
#include "models/ceremony/certificates/CertificateForm.h"
#include "models/privacy/ProfileStore.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// The register of certificates and their form. Words that name somebody lie sealed under that
/// person's own key. Throws `StorageError`.
class CertificateStore
{
public:
    CertificateStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_profiles(database, vault)
    {
    }

    /// By number. `text` is only set where words were kept: edited or issued.
    [[nodiscard]] std::vector<Certificate> list() const;
    /// Nothing while nobody changed the standard one.
    [[nodiscard]] std::optional<CertificateForm> form() const;
    /// The running number that comes next after those beginning with `prefix`.
    [[nodiscard]] int nextNumber(const QString& prefix) const;

    /// Sets the id of `certificate`.
    void insert(const WriteTransaction& tx, Certificate& certificate) const;
    /// Keeps words; none: the certificate follows its form again.
    void putText(const WriteTransaction& tx, const Certificate& certificate,
                 const std::optional<CertificateText>& text) const;
    /// State, issue and reason.
    void putState(const WriteTransaction& tx, const Certificate& certificate) const;
    void remove(const WriteTransaction& tx, CertificateId id) const;
    void putForm(const WriteTransaction& tx, const CertificateForm& form) const;

private:
    const Database& m_database;
    ProfileStore m_profiles;
};

} // namespace prizedesk
