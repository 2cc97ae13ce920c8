#pragma once

#include "models/ceremony/certificates/CertificateLint.h"
#include "models/core/Id.h"

namespace prizedesk {

using CertificateId = Id<struct CertificateTag>;

/// One certificate of the register. A draft follows the form and the entry until somebody edits
/// its words; an issued one stays as it was printed.
struct Certificate
{
    enum class State { Draft, Issued, Void };

    CertificateId id;
    QString number; ///< 2026-001; never given twice
    QString prize;  ///< code
    EntryId entry;
    QString ref; ///< of the entry
    PersonId person;
    State state = State::Draft;
    bool isEdited = false;
    std::optional<qint64> issuedAtMs;
    QString issuedBy;
    QString digest; ///< of the words when issued
    QString voidReason;

    // Filled in by the register.
    CertificateText text;
    QString prizeName;        ///< テーマ一　第一位
    QString reading;          ///< of the recipient's name
    bool isErased = false;    ///< the person's key was destroyed: there is nothing to print
    bool stands = true;       ///< the award it was made for still is given
    bool isConfirmed = false; ///< a second person confirmed the award
    bool isReleased = false;  ///< two people released the result
    bool isSample = false;    ///< for a rehearsal, with placeholders instead of a winner
    std::vector<CertificateCheck> checks;

    [[nodiscard]] bool isVoid() const { return state == State::Void; }
    [[nodiscard]] bool canBePrinted() const { return !isVoid() && !isErased && stands; }
    /// What is printed without standing yet carries a mark.
    [[nodiscard]] bool isProof() const
    {
        return isSample || !isConfirmed || (!isReleased && state != State::Issued);
    }
    /// Recipient and honorific, as lists show it.
    [[nodiscard]] QString recipientLine() const { return text.recipient + u'　' + text.honorific; }
};

} // namespace prizedesk
