#pragma once

#include "models/ceremony/certificates/Certificate.h"
#include "ui/shared/ThemedWidget.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace prizedesk {

class LinkButton;
class TextLabel;

/// The words of the certificate in hand, to be edited; every keystroke is told, so that preview and
/// checks follow, and nothing is kept before "Save".
class CertificateWording : public ThemedWidget
{
    Q_OBJECT

public:
    explicit CertificateWording(const Theme& theme, QWidget* parent = nullptr);

    /// Words that were typed and not kept stay while the same certificate is shown anew.
    void showCertificate(const Certificate* certificate, bool readOnly);
    /// Forgets what was typed and not kept.
    void discard();
    [[nodiscard]] CertificateText text() const;
    [[nodiscard]] bool isChanged() const { return m_shown && text() != m_kept; }

Q_SIGNALS:
    void edited();
    void saveWanted();
    void resetWanted();

protected:
    void retranslate() override;

private:
    void follow();

    QPlainTextEdit* m_body;
    QLineEdit* m_affiliation;
    QLineEdit* m_recipient;
    TextLabel* m_labels[3];
    TextLabel* m_reading;
    QPushButton* m_save;
    QPushButton* m_reset;
    CertificateId m_id;
    CertificateText m_kept;
    bool m_shown = false;
    bool m_canEdit = false;
    bool m_isEdited = false;
    bool m_filling = false;
};

} // namespace prizedesk
