#include "ui/awards/AwardExport.h"

#include "models/core/Digest.h"
#include "models/reports/AwardListHtml.h"
#include "models/workspace/Workspace.h"
#include "ui/awards/AwardListDialog.h"
#include "ui/awards/AwardListPreview.h"
#include "ui/awards/UnencodableDialog.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace prizedesk {

AwardExport::AwardExport(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void AwardExport::ask()
{
    auto* dialog = new AwardListDialog(m_context.theme(), &m_page);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { askFile(dialog->profile(), dialog->format(), dialog->ending()); });
    dialog->open();
}

void AwardExport::preview()
{
    auto* dialog = new AwardListPreview(m_context, &m_page);
    connect(dialog, &AwardListPreview::exportWanted, this, [this](AwardListProfile profile) {
        askFile(profile, std::nullopt, QStringLiteral(".pdf"));
    });
    if (dialog->showList())
        dialog->open();
    else
        dialog->deleteLater();
}

void AwardExport::askFile(AwardListProfile profile, std::optional<AwardListFormat> format,
                          const QString& ending)
{
    const Prompts::FileQuestion question{
        .title = tr("Export the award list"),
        .filters = {QStringLiteral("%1 (*%2)").arg(ending.mid(1).toUpper(), ending)},
        .suggestedName = tr("Award list") + u'_' + awardListProfileCode(profile) + ending,
        .folderKey = QStringLiteral("awards")};
    m_context.prompts().saveFile(&m_page, question, [this, profile, format](const QString& path) {
        if (path.isEmpty())
            return;
        if (format)
            write(profile, *format, path);
        else
            writePdf(profile, path);
    });
}

void AwardExport::write(AwardListProfile profile, AwardListFormat format, const QString& path)
{
    const auto written =
        exportAwardList(m_context.workspace(), profile, format, path, m_context.japanese());
    if (!written) {
        m_context.showError(written.error());
        return;
    }
    if (written->isWritten()) {
        tell(path, written->rows, written->openPrizes, written->unconfirmed);
        return;
    }
    auto* dialog = new UnencodableDialog(m_context.theme(), written->unencodable, &m_page);
    connect(dialog, &QDialog::accepted, this,
            [this, profile] { askFile(profile, AwardListFormat::Csv, QStringLiteral(".csv")); });
    dialog->open();
}

void AwardExport::writePdf(AwardListProfile profile, const QString& path)
{
    const auto list = awardList(m_context.workspace(), profile, m_context.japanese());
    const auto renderer = WebviewLoader::load();
    if (!list || !renderer) {
        m_context.showError(list ? renderer.error() : list.error());
        return;
    }
    (*renderer)->renderPdf(
        awardListHtml(*list), path, this, [this, list = *list, path](const Result<void>& done) {
            if (!done) {
                m_context.showError(done.error());
                return;
            }
            QFile file(path);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const auto noted =
                noteAwardListExport(m_context.workspace(), list, path, digestHex(bytes));
            if (!noted)
                m_context.showError(noted.error());
            else
                tell(path, int(list.rows.size()), list.openPrizes, list.unconfirmed);
        });
}

void AwardExport::tell(const QString& path, int rows, const QStringList& openPrizes,
                       const QStringList& unconfirmed)
{
    QString text =
        tr("%1 was written with %n rows.", nullptr, rows).arg(QFileInfo(path).fileName());
    if (!openPrizes.isEmpty())
        text += u' ' + tr("%n prizes are not decided in full.", nullptr, int(openPrizes.size()));
    if (!unconfirmed.isEmpty())
        text += u' ' + tr("The list is provisional: %n prizes wait for a second person.", nullptr,
                          int(unconfirmed.size()));
    const bool isWhole = openPrizes.isEmpty() && unconfirmed.isEmpty();
    m_context.showBanner(isWhole ? Tone::Good : Tone::Warning, text, QStringLiteral("export"));
}

} // namespace prizedesk
