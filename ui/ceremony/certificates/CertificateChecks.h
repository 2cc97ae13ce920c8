#pragma once

#include "models/ceremony/certificates/CertificateLint.h"
#include "ui/shared/ThemedWidget.h"

class QVBoxLayout;

namespace prizedesk {

/// What the conventions say about the certificate in hand: one line for each rule, and under a
/// broken one why it is there and what to do.
class CertificateChecks : public ThemedWidget
{
    Q_OBJECT

public:
    explicit CertificateChecks(const Theme& theme, QWidget* parent = nullptr);

    void setChecks(const std::vector<CertificateCheck>& checks);

private:
    QVBoxLayout* m_rows;
};

} // namespace prizedesk
