#include "ui/scoring/ImportFlow.h"

#include "ui/scoring/ImportPreview.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

ImportFlow::ImportFlow(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_reading(new RunTask<ImportTable>(*this))
{
}

void ImportFlow::start(Kind kind)
{
    const Prompts::FileQuestion question{
        .title = kind.title,
        .filters = {tr("Tables (*.xlsx *.csv *.tsv *.txt)"), tr("All files (*)")},
        .suggestedName = {},
        .folderKey = QStringLiteral("judging")};
    m_context.prompts().openFile(&m_page, question,
                                 [this, kind = std::move(kind)](const QString& path) {
                                     if (!path.isEmpty())
                                         startWith(kind, path);
                                 });
}

void ImportFlow::startWith(Kind kind, const QString& path)
{
    m_context.followTask(*m_reading, kind.title);
    const std::vector<FieldSpec> fields = kind.fields;
    m_reading->start(
        [path, fields](const Progress&) { return ImportTable::load(path, {}, fields); },
        [this, kind = std::move(kind)](Result<ImportTable> table) {
            if (!table) {
                m_context.showError(table.error());
                return;
            }
            preview(kind, std::make_shared<ImportTable>(std::move(*table)));
        });
}

void ImportFlow::preview(const Kind& kind, const std::shared_ptr<ImportTable>& table)
{
    const auto report = kind.run(*table, true);
    if (!report) {
        m_context.showError(report.error());
        return;
    }
    auto* dialog = new ImportPreview(m_context.theme(), kind.title, *report, &m_page);
    const int rows = ImportPreview::writes(*report);
    connect(dialog, &QDialog::accepted, this, [this, kind, table, rows] {
        m_context.runUndoable(kind.done(rows), [&] { return kind.run(*table, false); });
    });
    dialog->open();
}

} // namespace prizedesk
