#include "ui/awards/AwardListDialog.h"

#include "ui/shared/TextLabel.h"

#include <QComboBox>

namespace prizedesk {

namespace {

constexpr int kPdf = -1;

} // namespace

AwardListDialog::AwardListDialog(const Theme& theme, QWidget* parent)
    : PromptDialog(theme, tr("Export the award list"),
                   tr("What leaves the office is noted in the journal, with file and digest."),
                   tr("Export…"), parent)
    , m_profile(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_hint(new TextLabel(theme, Type::Small, Token::Text2, this))
{
    m_profile->setObjectName(QStringLiteral("profileField"));
    m_format->setObjectName(QStringLiteral("formatField"));
    for (const AwardListProfile profile :
         {AwardListProfile::Public, AwardListProfile::Nedo, AwardListProfile::Internal})
        m_profile->addItem(awardListProfileWords(profile), int(profile));
    m_format->addItem(tr("Excel (XLSX)"), int(AwardListFormat::Xlsx));
    m_format->addItem(tr("PDF, A4"), kPdf);
    m_format->addItem(tr("CSV, UTF-8"), int(AwardListFormat::Csv));
    m_format->addItem(tr("CSV, CP932 (Shift_JIS, for older programs)"),
                      int(AwardListFormat::Cp932));
    m_format->addItem(tr("JSON"), int(AwardListFormat::Json));
    m_format->addItem(tr("Web page (HTML)"), int(AwardListFormat::Html));
    m_hint->setWordWrap(true);
    addField(tr("For"), m_profile);
    addField(m_hint);
    addField(tr("Format"), m_format);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &AwardListDialog::describe);
    describe();
}

AwardListProfile AwardListDialog::profile() const
{
    return AwardListProfile(m_profile->currentData().toInt());
}

std::optional<AwardListFormat> AwardListDialog::format() const
{
    const int format = m_format->currentData().toInt();
    return format == kPdf ? std::nullopt : std::optional(AwardListFormat(format));
}

QString AwardListDialog::ending() const
{
    const auto chosen = format();
    if (!chosen)
        return QStringLiteral(".pdf");
    switch (*chosen) {
    case AwardListFormat::Xlsx:
        return QStringLiteral(".xlsx");
    case AwardListFormat::Json:
        return QStringLiteral(".json");
    case AwardListFormat::Html:
        return QStringLiteral(".html");
    default:
        return QStringLiteral(".csv");
    }
}

void AwardListDialog::describe()
{
    switch (profile()) {
    case AwardListProfile::Public:
        m_hint->setText(tr("Affiliation, title and prefecture. Private persons are not named."));
        break;
    case AwardListProfile::Nedo:
        m_hint->setText(tr("Also names, amounts, ranks and reasons."));
        break;
    case AwardListProfile::Internal:
        m_hint->setText(tr("Also how to reach the winners. Does not leave the office."));
        break;
    }
}

} // namespace prizedesk
