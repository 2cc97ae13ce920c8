#include "ui/committee/PaperExportDialog.h"

#include "ui/shared/TextLabel.h"

#include <QComboBox>

namespace prizedesk {

PaperExportDialog::PaperExportDialog(const Theme& theme, const QString& title,
                                     std::vector<PaperExporter::Document> documents,
                                     QWidget* parent)
    : PromptDialog(theme, title,
                   tr("What leaves the office is noted in the journal, with file and digest."),
                   tr("Export…"), parent)
    , m_documents(std::move(documents))
    , m_document(new QComboBox(this))
    , m_profile(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_hint(new TextLabel(theme, Type::Small, Token::Text2, this))
{
    m_document->setObjectName(QStringLiteral("documentField"));
    m_profile->setObjectName(QStringLiteral("profileField"));
    m_format->setObjectName(QStringLiteral("formatField"));
    for (const PaperExporter::Document& each : m_documents)
        m_document->addItem(each.name);
    for (const PaperProfile profile :
         {PaperProfile::Nedo, PaperProfile::Judging, PaperProfile::Internal})
        m_profile->addItem(paperProfileWords(profile), int(profile));
    m_hint->setWordWrap(true);
    addField(tr("Document"), m_document);
    addField(tr("For"), m_profile);
    addField(m_hint);
    addField(tr("Format"), m_format);
    connect(m_document, &QComboBox::currentIndexChanged, this, &PaperExportDialog::follow);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PaperExportDialog::describe);
    follow();
}

int PaperExportDialog::document() const
{
    return m_document->currentIndex();
}

PaperProfile PaperExportDialog::profile() const
{
    return PaperProfile(m_profile->currentData().toInt());
}

PaperExporter::Format PaperExportDialog::format() const
{
    return PaperExporter::Format(m_format->currentData().toInt());
}

QString PaperExportDialog::ending(PaperExporter::Format format)
{
    switch (format) {
    case PaperExporter::Format::Html:
        return QStringLiteral(".html");
    case PaperExporter::Format::Xlsx:
        return QStringLiteral(".xlsx");
    case PaperExporter::Format::Csv:
        return QStringLiteral(".csv");
    case PaperExporter::Format::Pdf:
        break;
    }
    return QStringLiteral(".pdf");
}

void PaperExportDialog::follow()
{
    const PaperExporter::Document& chosen = m_documents[size_t(document())];
    m_format->clear();
    if (chosen.record)
        m_format->addItem(tr("Excel (XLSX)"), int(PaperExporter::Format::Xlsx));
    m_format->addItem(tr("PDF, A4"), int(PaperExporter::Format::Pdf));
    if (chosen.record)
        m_format->addItem(tr("CSV, UTF-8"), int(PaperExporter::Format::Csv));
    m_format->addItem(tr("Web page (HTML)"), int(PaperExporter::Format::Html));
    m_profile->setEnabled(chosen.hasProfiles);
    describe();
}

void PaperExportDialog::describe()
{
    if (!m_documents[size_t(document())].hasProfiles) {
        m_hint->setText(tr("Names no judge and shows no mark."));
        return;
    }
    switch (profile()) {
    case PaperProfile::Judging:
        m_hint->setText(tr("Members stand in it by number. Judges read released answers only."));
        break;
    case PaperProfile::Nedo:
        m_hint->setText(tr("Members stand in it by name, in the attendance record with stations."));
        break;
    case PaperProfile::Internal:
        m_hint->setText(tr("As for NEDO. Does not leave the office."));
        break;
    }
}

} // namespace prizedesk
