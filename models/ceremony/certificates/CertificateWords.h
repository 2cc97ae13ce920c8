#pragma once

#include "models/ceremony/certificates/Certificate.h"

namespace prizedesk {

/// Words about certificates, in the language in force.
namespace CertificateWords {

/// One line: "No punctuation" where a rule is kept, else what is wrong and where.
[[nodiscard]] QString title(const CertificateCheck& check);
/// A short note beside it, such as the number of lines; may be empty.
[[nodiscard]] QString note(const CertificateCheck& check);
/// Why the convention is there and what to do; empty where the rule is kept.
[[nodiscard]] QString advice(const CertificateCheck& check);
[[nodiscard]] QString state(Certificate::State state);
/// "Recipient", "Date" …
[[nodiscard]] QString field(const QString& code);

} // namespace CertificateWords

} // namespace prizedesk
