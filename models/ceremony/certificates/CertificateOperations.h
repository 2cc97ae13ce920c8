#pragma once

#include "models/ceremony/certificates/CertificateRegister.h"
#include "models/core/Result.h"
#include "models/journal/Operation.h"

namespace prizedesk {

/// What the office does with certificates. Everything can be undone; a number that left the register
/// is not given again. The journal names certificates by their numbers.
class CertificateOperations
{
public:
    explicit CertificateOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Enters a certificate for every award that has none, in the order of themes and prizes. Gives
    /// how many were entered; drafts whose award was taken back leave the register.
    Result<int> prepare();
    /// Changes the form; drafts follow it. Refused: no heading, no text, no giver.
    Result<void> setForm(const CertificateForm& form);
    /// Keeps words for one certificate. Refused for one that was issued.
    Result<void> edit(CertificateId id, const CertificateText& text);
    /// Lets it follow the form again.
    Result<void> resetText(CertificateId id);
    /// Registers certificates as handed over: their words stay as they are. Refused while the award
    /// is not confirmed by a second person, the result is not released, or the conventions find an
    /// error.
    Result<void> issue(const std::vector<CertificateId>& ids);
    /// Takes an issued one back, such as after a misprint; its number stays in the register.
    Result<void> withdraw(CertificateId id, const QString& reason);

private:
    Workspace& m_workspace;
};

/// What the journal keeps of an export: how many, file name and digest (empty for a folder).
[[nodiscard]] Operation certificatesNote(int count, const QString& path, const QString& digest);

} // namespace prizedesk
