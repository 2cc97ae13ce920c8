#include "ui/ceremony/logistics/CoverageClippings.h"

#include "models/ceremony/logistics/LogisticsOperations.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include <QFile>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

CoverageClippings::CoverageClippings(OfficeContext& context, CeremonyExport& exporter, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_exporter(exporter)
    , m_page(page)
{
}

void CoverageClippings::attach(CoverageId coverage)
{
    m_context.prompts().openFile(
        &m_page,
        {.title = tr("Clipping"),
         .filters = {tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg)"), tr("All files (*)")},
         .suggestedName = {},
         .folderKey = u"ceremony"_s},
        [this, coverage](const QString& path) {
            if (path.isEmpty())
                return;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                m_context.showError(Error{Error::Code::FileMissing, {path}, file.errorString()});
                return;
            }
            // One byte more than is allowed is enough to be refused.
            const QByteArray bytes = file.read(Clipping::kMostBytes + 1);
            m_context.runUndoable(tr("The clipping was kept."), [&] {
                return ClippingOperations(m_context.workspace()).add(coverage, path, bytes);
            });
        });
}

void CoverageClippings::saveCopy(const std::vector<Clipping>& clippings)
{
    choose(clippings, tr("Save a clipping"), tr("Save…"), [this](const Clipping& clipping) {
        const QFileInfo name(clipping.name);
        const QString ending = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
        m_exporter.askBytes(
            tr("Save a clipping"), name.completeBaseName(), ending,
            [this, id = clipping.id]() -> Result<QByteArray> {
                QByteArray bytes;
                m_context.attempt([&] {
                    bytes = ClippingStore(m_context.workspace().database()).bytes(id);
                });
                if (bytes.isEmpty())
                    return failure(Error::Code::NotFound, {QString::number(id.value())});
                return bytes;
            },
            [](const QString& path, const QString& digest) {
                return ceremonyPaperNote(u"clipping"_s, path, digest);
            });
    });
}

void CoverageClippings::remove(const std::vector<Clipping>& clippings)
{
    choose(clippings, tr("Remove a clipping"), tr("Remove"), [this](const Clipping& clipping) {
        m_context.runUndoable(tr("The clipping %1 was removed.").arg(clipping.name), [&] {
            return ClippingOperations(m_context.workspace()).remove(clipping);
        });
    });
}

void CoverageClippings::choose(const std::vector<Clipping>& clippings, const QString& title,
                               const QString& verb, const std::function<void(const Clipping&)>& act)
{
    if (clippings.empty())
        return;
    if (clippings.size() == 1) {
        act(clippings.front());
        return;
    }
    auto* dialog = new FieldsDialog(m_context.theme(), title, {}, verb, &m_page);
    std::vector<FieldsDialog::Option> options;
    for (const Clipping& clipping : clippings)
        options.push_back({QString::number(clipping.id.value()), clipping.name});
    dialog->addChoice(u"clipping"_s, tr("Clipping"), options, options.front().code);
    connect(dialog, &QDialog::accepted, this, [dialog, clippings, act] {
        for (const Clipping& clipping : clippings) {
            if (QString::number(clipping.id.value()) == dialog->choice(u"clipping"_s))
                act(clipping);
        }
    });
    dialog->open();
}

} // namespace prizedesk
