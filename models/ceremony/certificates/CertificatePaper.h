#pragma once

#include "models/ceremony/certificates/Certificate.h"
#include "models/ceremony/certificates/CertificateForm.h"

namespace prizedesk {

/// One HTML document with a page for each certificate, without scripts or links; every value is
/// escaped. Sizes follow the lengths of the lines, so that long names stay on the page. A
/// certificate that may not be handed over yet is marked as a proof at the foot.
[[nodiscard]] QString certificatesHtml(const CertificateForm& form,
                                       const std::vector<const Certificate*>& certificates);

} // namespace prizedesk
