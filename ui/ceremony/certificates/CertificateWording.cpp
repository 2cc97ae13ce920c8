#include "ui/ceremony/certificates/CertificateWording.h"

#include "ui/shared/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

CertificateWording::CertificateWording(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_body(new QPlainTextEdit(this))
    , m_affiliation(new QLineEdit(this))
    , m_recipient(new QLineEdit(this))
    , m_reading(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_save(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    m_body->setObjectName(QStringLiteral("certificateBody"));
    m_affiliation->setObjectName(QStringLiteral("certificateAffiliation"));
    m_recipient->setObjectName(QStringLiteral("certificateRecipient"));
    m_save->setObjectName(QStringLiteral("certificateSave"));
    m_reset->setObjectName(QStringLiteral("certificateReset"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * 7 + theme.px(12));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(4));
    QWidget* fields[] = {m_body, m_affiliation, m_recipient};
    for (int i = 0; i < 3; ++i) {
        m_labels[i] = new TextLabel(theme, Type::Small, Token::Text2, this);
        m_labels[i]->setBuddy(fields[i]);
        layout->addWidget(m_labels[i]);
        layout->addWidget(fields[i]);
    }
    layout->addWidget(m_reading);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    const auto changed = [this] {
        if (m_filling)
            return;
        follow();
        Q_EMIT edited();
    };
    connect(m_body, &QPlainTextEdit::textChanged, this, changed);
    connect(m_affiliation, &QLineEdit::textChanged, this, changed);
    connect(m_recipient, &QLineEdit::textChanged, this, changed);
    connect(m_save, &QPushButton::clicked, this, &CertificateWording::saveWanted);
    connect(m_reset, &QPushButton::clicked, this, &CertificateWording::resetWanted);
    CertificateWording::retranslate();
    showCertificate(nullptr, true);
}

void CertificateWording::showCertificate(const Certificate* certificate, bool readOnly)
{
    const CertificateText typed = text();
    const CertificateText before = m_kept;
    const bool wasHere = m_canEdit && certificate && certificate->id == m_id;
    m_filling = true;
    m_shown = certificate != nullptr;
    m_id = certificate ? certificate->id : CertificateId();
    m_kept = certificate ? certificate->text : CertificateText{};
    m_isEdited = certificate && certificate->isEdited;
    m_canEdit = certificate && !readOnly && !certificate->isErased &&
                certificate->state == Certificate::State::Draft;
    const auto fill = [&](auto set, QString CertificateText::*part) {
        const bool isKept = wasHere && m_canEdit && typed.*part != before.*part;
        set(isKept ? typed.*part : m_kept.*part);
    };
    // A text that is set again loses the place of the cursor.
    fill(
        [this](const QString& text) {
            if (m_body->toPlainText() != text)
                m_body->setPlainText(text);
        },
        &CertificateText::body);
    fill(
        [this](const QString& text) {
            if (m_affiliation->text() != text)
                m_affiliation->setText(text);
        },
        &CertificateText::affiliation);
    fill(
        [this](const QString& text) {
            if (m_recipient->text() != text)
                m_recipient->setText(text);
        },
        &CertificateText::recipient);
    m_reading->setText(certificate && !certificate->reading.isEmpty()
                           ? tr("Reading: %1").arg(certificate->reading)
                           : QString());
    m_body->setReadOnly(!m_canEdit);
    m_affiliation->setReadOnly(!m_canEdit);
    m_recipient->setReadOnly(!m_canEdit);
    m_filling = false;
    follow();
}

void CertificateWording::discard()
{
    m_id = {};
}

CertificateText CertificateWording::text() const
{
    CertificateText text = m_kept;
    text.body = m_body->toPlainText();
    text.affiliation = m_affiliation->text();
    text.recipient = m_recipient->text();
    return text;
}

void CertificateWording::follow()
{
    m_save->setEnabled(m_canEdit && isChanged());
    m_reset->setEnabled(m_canEdit && (m_isEdited || isChanged()));
}

void CertificateWording::retranslate()
{
    m_labels[0]->setText(tr("Text"));
    m_labels[1]->setText(tr("Affiliation"));
    m_labels[2]->setText(tr("Name"));
    m_body->setAccessibleName(tr("Text"));
    m_affiliation->setAccessibleName(tr("Affiliation"));
    m_recipient->setAccessibleName(tr("Name"));
    m_save->setText(tr("Save words"));
    m_reset->setText(tr("Words of the form"));
}

} // namespace prizedesk
