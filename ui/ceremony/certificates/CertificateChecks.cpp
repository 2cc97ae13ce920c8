#include "ui/ceremony/certificates/CertificateChecks.h"

#include "models/ceremony/certificates/CertificateWords.h"
#include "ui/entrants/ToneLine.h"
#include "ui/shared/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

Tone toneOf(CertificateCheck::Severity severity)
{
    switch (severity) {
    case CertificateCheck::Severity::Error:
        return Tone::Bad;
    case CertificateCheck::Severity::Warning:
        return Tone::Warning;
    case CertificateCheck::Severity::Information:
        return Tone::Information;
    case CertificateCheck::Severity::Pass:
        break;
    }
    return Tone::Good;
}

} // namespace

CertificateChecks::CertificateChecks(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(theme.px(6));
}

void CertificateChecks::setChecks(const std::vector<CertificateCheck>& checks)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const CertificateCheck& check : checks) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        auto* words = new ToneLine(theme(), row);
        words->setContent(toneOf(check.severity), CertificateWords::title(check));
        line->addWidget(words, 1);
        if (const QString note = CertificateWords::note(check); !note.isEmpty()) {
            auto* label = new TextLabel(theme(), Type::Small, Token::Text2, row);
            label->setText(note);
            line->addWidget(label);
        }
        m_rows->addWidget(row);
        if (const QString advice = CertificateWords::advice(check); !advice.isEmpty()) {
            auto* label = new TextLabel(theme(), Type::Small, Token::Text2, this);
            label->setText(advice);
            label->setWordWrap(true);
            label->setContentsMargins(theme().px(24), 0, 0, theme().px(4));
            m_rows->addWidget(label);
        }
    }
    m_rows->addStretch(1);
}

} // namespace prizedesk
