#include "ui/packets/JudgeExport.h"

#include "models/reports/JudgeSheet.h"
#include "ui/packets/JudgeSession.h"
#include "ui/shared/Prompts.h"

#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

JudgeExport::JudgeExport(JudgeSession& session, Prompts& prompts, QWidget& window, FileSaver& saver,
                         LoadRenderer load)
    : QObject(&window)
    , m_session(session)
    , m_prompts(prompts)
    , m_window(window)
    , m_saver(saver)
    , m_load(std::move(load))
{
}

QString JudgeExport::sheetName(const QString& ending) const
{
    return m_session.content().judgeRef + u'_' + m_session.content().stageCode + ending;
}

void JudgeExport::writeReturn()
{
    m_prompts.saveFile(&m_window,
                       {.title = tr("Make the return file"),
                        .filters = {tr("Return file (*.scores)")},
                        .suggestedName = m_session.packet().suggestedReturnName(),
                        .folderKey = u"return"_s},
                       [this](const QString& path) {
                           if (path.isEmpty())
                               return;
                           const auto written = m_session.packet().finish(path, m_saver);
                           if (!written) {
                               Q_EMIT
                               failed(written.error().message());
                               return;
                           }
                           Q_EMIT
                           done(tr("Version %1 was made: %2, %3 of %4 marks. Send this file back.")
                                    .arg(written->version)
                                    .arg(QFileInfo(written->path).fileName())
                                    .arg(written->cellsPresent)
                                    .arg(written->cellsExpected));
                       });
}

void JudgeExport::writeXlsx(bool japanese)
{
    m_prompts.saveFile(
        &m_window,
        {.title = tr("Export the score sheet"),
         .filters = {u"Excel (*.xlsx)"_s},
         .suggestedName = sheetName(u".xlsx"_s),
         .folderKey = u"scoresheet"_s},
        [this, japanese](const QString& path) {
            if (path.isEmpty())
                return;
            const JudgeSheet sheet = judgeSheet(m_session.content(), m_session.packet().work(),
                                                japanese, m_session.nowMs());
            const auto written = prizedesk::writeXlsx(path, judgeSheetTable(sheet), m_saver);
            if (!written)
                Q_EMIT
            failed(written.error().message());
            else Q_EMIT done(
                tr("%1 was written. It is not encrypted; the office needs the return file.")
                    .arg(QFileInfo(path).fileName()));
        });
}

void JudgeExport::writePdf(bool japanese)
{
    const auto renderer = m_load();
    if (!renderer) {
        Q_EMIT
        failed(tr("PDF cannot be made on this computer: %1 Nothing was written. Export to Excel "
                  "and print from there.")
                   .arg(renderer.error().message()));
        return;
    }
    m_prompts.saveFile(
        &m_window,
        {.title = tr("Export the score sheet"),
         .filters = {u"PDF (*.pdf)"_s},
         .suggestedName = sheetName(u".pdf"_s),
         .folderKey = u"scoresheet"_s},
        [this, japanese, renderer](const QString& path) {
            if (path.isEmpty())
                return;
            const JudgeSheet sheet = judgeSheet(m_session.content(), m_session.packet().work(),
                                                japanese, m_session.nowMs());
            (*renderer)->renderPdf(
                judgeSheetHtml(sheet), path, this, [this, path](const Result<void>& written) {
                    if (!written)
                        Q_EMIT
                    failed(written.error().message());
                    else Q_EMIT done(
                        tr("%1 was written. It is not encrypted; the office needs the return "
                           "file.")
                            .arg(QFileInfo(path).fileName()));
                });
        });
}

} // namespace prizedesk
