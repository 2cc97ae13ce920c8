#pragma once

#include "models/ceremony/certificates/Certificate.h"
#include "models/ceremony/certificates/CertificateForm.h"

namespace prizedesk {

class Workspace;
struct Award;

/// The certificates as they would be printed now, with what the conventions say about each.
struct CertificateRegister
{
    CertificateForm form;
    std::vector<Certificate> certificates; ///< by number
    int missing = 0;                       ///< awards with a winner and without a certificate
    int unconfirmed = 0;                   ///< certificates whose award waits for a second person

    [[nodiscard]] const Certificate* find(CertificateId id) const;
    /// Those that go on paper.
    [[nodiscard]] std::vector<const Certificate*> printable() const;
};

/// Throws `StorageError`.
[[nodiscard]] CertificateRegister readCertificates(Workspace& workspace);
/// A certificate with placeholders for every place of the edition, to try printer and stage with. No
/// decision is read for it at all. Throws `StorageError`.
[[nodiscard]] CertificateRegister rehearsalCertificates(Workspace& workspace);
/// Awards with a winner and without a certificate that stands, in the order of themes and prizes.
[[nodiscard]] std::vector<Award> awardsWithoutCertificate(Workspace& workspace);

} // namespace prizedesk
