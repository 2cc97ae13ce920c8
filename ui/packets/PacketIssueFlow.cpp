#include "ui/packets/PacketIssueFlow.h"

#include "models/packets/PacketBatch.h"
#include "models/packets/PassphraseSheet.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "ui/overview/OverviewWords.h"
#include "ui/packets/PacketIssueDialog.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

PacketIssueFlow::PacketIssueFlow(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_operations(context.workspace())
    , m_task(new RunTask<void>(*this))
{
}

PacketIssueFlow::~PacketIssueFlow() = default;

void PacketIssueFlow::start(const QString& stage, const std::vector<PacketStanding>& judges)
{
    if (judges.empty() || isRunning())
        return;
    QStringList refs;
    for (const PacketStanding& judge : judges)
        refs += judge.judge;
    auto* dialog = new PacketIssueDialog(m_context, stage, judges, &m_page);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, stage, refs] { askPlaces(stage, refs, dialog->sheetIsPdf()); });
    dialog->open();
}

void PacketIssueFlow::askPlaces(const QString& stage, const QStringList& judges, bool asPdf)
{
    m_context.prompts().openFolder(
        &m_page,
        {.title = tr("Folder for %n packet(s)", nullptr, int(judges.size())),
         .filters = {},
         .suggestedName = {},
         .folderKey = u"packets"_s},
        [this, stage, judges, asPdf](const QString& folder) {
            if (folder.isEmpty())
                return;
            m_context.prompts().saveFile(
                &m_page,
                {.title = tr("Sheet of passphrases, outside the folder of the packets"),
                 .filters = {asPdf ? u"PDF (*.pdf)"_s : u"CSV (*.csv)"_s},
                 .suggestedName = tr("passphrases_%1").arg(stage) + (asPdf ? u".pdf"_s : u".csv"_s),
                 .folderKey = u"passphrases"_s},
                [this, stage, judges, folder](const QString& sheet) {
                    if (!sheet.isEmpty())
                        issue(stage, judges, folder, sheet);
                });
        });
}

void PacketIssueFlow::issue(const QString& stage, const QStringList& judges, const QString& folder,
                            const QString& sheet)
{
    if (isRunning())
        return;
    const auto apart = requireApart(sheet, folder);
    if (!apart) {
        m_context.showError(apart.error());
        return;
    }
    m_job = {stage, folder, sheet, {}};
    PacketOrder order;
    order.stage = stage;
    order.judges = judges;
    order.folder = folder;
    order.numbersFiles = true;
    auto batch = m_operations.prepare(order, m_job.report);
    if (!batch) {
        m_context.showError(batch.error());
        return;
    }
    m_batch = std::move(*batch);
    Q_EMIT
    stateChanged();
    m_context.followTask(*m_task, tr("Writing packets"));
    m_task->start(
        [batch = m_batch](const Progress& progress) {
            PacketDisk disk;
            return batch->write(progress, disk);
        },
        [this](const Result<void>& written) {
            if (written) {
                writeSheet();
                return;
            }
            if (written.error().code != Error::Code::Cancelled)
                m_context.showError(written.error());
            else
                m_context.showBanner(Tone::Information,
                                     tr("No packet was issued, and no file was left."),
                                     u"packets"_s);
            end();
        });
}

QString PacketIssueFlow::sheetHtml() const
{
    const Programme& programme = m_context.programme();
    const auto& content = m_batch->items().front().content;
    PassphraseSheetHead head;
    head.programme = m_context.in(programme.name);
    head.stage = OverviewWords::stage(m_context, m_job.stage);
    if (content.deadlineMs)
        head.deadline = m_context.dates().longDateTime(*content.deadlineMs);
    return passphraseSheetHtml(PacketOperations::written(*m_batch), head, m_context.japanese());
}

void PacketIssueFlow::writeSheet()
{
    if (!m_job.sheet.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        m_sheetBefore.emplace(m_job.sheet);
        finish(savePassphrases(PacketOperations::written(*m_batch), m_job.sheet));
        return;
    }
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        finish(failure(renderer.error()));
        return;
    }
    (*renderer)->renderPdf(sheetHtml(), m_job.sheet, this,
                           [this](const Result<void>& done) { finish(done); });
}

void PacketIssueFlow::finish(const Result<void>& sheetWritten)
{
    // Without the passphrases nobody could open the packets: they come first.
    const auto recorded =
        sheetWritten
            ? m_operations.record(
                  *m_batch, [](const std::vector<IssuedPacket>&) { return Result<void>(); },
                  m_job.report)
            : sheetWritten;
    if (recorded) {
        const IssueReport& report = m_job.report;
        const int count = int(report.packets.size());
        const bool isClean = report.connected && report.withoutPledge.isEmpty() &&
                             report.unnamed.isEmpty();
        m_context.showBanner(
            isClean ? Tone::Good : Tone::Warning,
            tr("%n packet(s) are in %1. Send the passphrases in %2 by another way.", nullptr, count)
                    .arg(QDir::toNativeSeparators(m_job.folder),
                         QFileInfo(m_job.sheet).fileName()) +
                (report.connected
                     ? QString()
                     : u' ' + tr("These judges share too few entries: some entries cannot be "
                                 "compared with others.")) +
                (report.withoutPledge.isEmpty()
                     ? QString()
                     : u' ' + tr("No pledge of confidentiality is recorded for %1.")
                                  .arg(report.withoutPledge.join(tr(", ")))) +
                (report.unnamed.isEmpty()
                     ? QString()
                     : u' ' + tr("Another file was in the way of a name: take away .part from %1.")
                                  .arg(report.unnamed.join(tr(", ")))),
            u"packets"_s);
    } else {
        if (sheetWritten && m_sheetBefore)
            m_sheetBefore->putBack();
        else if (sheetWritten)
            QFile::remove(m_job.sheet);
        m_context.showError(recorded.error());
    }
    end();
}

void PacketIssueFlow::end()
{
    m_batch.reset();
    m_sheetBefore.reset();
    Q_EMIT
    stateChanged();
}

} // namespace prizedesk
