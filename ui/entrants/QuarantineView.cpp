#include "ui/entrants/QuarantineView.h"

#include "models/entrants/EntryOperations.h"
#include "models/workspace/Workspace.h"
#include "ui/entrants/EntryExport.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

QuarantineView::QuarantineView(OfficeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QuarantineTableModel(this))
    , m_table(new TableView(context.theme(), this))
    , m_back(new LinkButton(context.theme(), this))
    , m_explanation(new TextLabel(context.theme(), Type::Body, Token::Text2, this))
    , m_cells(new TextLabel(context.theme(), Type::Body, Token::Text, this))
    , m_export(new QPushButton(this))
    , m_drop(new QPushButton(this))
{
    m_table->setSourceModel(m_model);
    m_table->setCheckable(true);
    m_cells->setWordWrap(true);
    m_cells->setTextFormat(Qt::PlainText);
    m_cells->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setWordWrap(true);
    const int margin = context.theme().metric(Metric::PageMargin);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(margin, context.theme().px(4), margin, context.theme().px(8));
    head->setSpacing(context.theme().px(12));
    head->addWidget(m_back);
    head->addWidget(m_explanation, 1);
    head->addWidget(m_export);
    head->addWidget(m_drop);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(margin, context.theme().px(8), margin, context.theme().px(12));
    foot->addWidget(m_cells);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    connect(m_back, &LinkButton::clicked, this, &QuarantineView::backWanted);
    connect(m_table, &TableView::currentIdChanged, this, &QuarantineView::showCells);
    connect(m_export, &QPushButton::clicked, this, &QuarantineView::exportRows);
    connect(m_drop, &QPushButton::clicked, this, &QuarantineView::drop);
    connect(m_table, &TableView::selectedCountChanged, this, &QuarantineView::retranslate);
    retranslate();
}

void QuarantineView::retranslate()
{
    const int count = int(chosen().size());
    m_back->setText(tr("Back to the list"));
    m_explanation->setText(tr("Nothing tells whose these rows are: no name, e-mail or title, or "
                              "cells outside the header. The source keeps them."));
    m_export->setText(tr("Export rows…"));
    m_drop->setText(tr("Done with %n rows…", nullptr, count));
    m_export->setEnabled(count > 0);
    m_drop->setEnabled(count > 0 && !m_context.isReadOnly());
    m_table->setEmptyState(tr("No rows are put aside."));
    m_table->setAccessibleName(tr("Rows put aside"));
    m_model->refreshWords();
    showCells();
}

void QuarantineView::reload()
{
    m_context.attempt([this] {
        Workspace& workspace = m_context.workspace();
        m_model->setRows(ImportStore(workspace.database(), workspace.vault()).quarantine());
    });
    retranslate();
}

std::vector<ImportStore::QuarantinedRow> QuarantineView::chosen() const
{
    std::vector<int> rows = m_table->selectedSourceRows();
    // Nothing chosen is all of them.
    std::vector<ImportStore::QuarantinedRow> result;
    for (const int row : rows)
        result.push_back(m_model->rows().at(size_t(row)));
    return rows.empty() ? m_model->rows() : result;
}

void QuarantineView::showCells()
{
    const int row = m_table->currentSourceRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_cells->clear();
        return;
    }
    const auto& its = m_model->rows()[size_t(row)];
    QStringList header;
    m_context.attempt([&] {
        Workspace& workspace = m_context.workspace();
        if (const auto file = ImportStore(workspace.database(), workspace.vault()).file(its.file))
            header = file->header;
    });
    QStringList lines;
    for (qsizetype i = 0; i < its.cells.size(); ++i) {
        if (its.cells[i].trimmed().isEmpty())
            continue;
        const QString heading =
            i < header.size() ? header[i] : tr("Column %1").arg(EntryWording::columnLetter(int(i)));
        lines << tr("%1: %2").arg(heading, its.cells[i]);
    }
    m_cells->setText(lines.isEmpty() ? tr("All cells of this row are empty.") : lines.join(u'\n'));
}

void QuarantineView::exportRows()
{
    const auto rows = chosen();
    if (rows.empty())
        return;
    m_context.prompts().saveFile(
        this,
        {tr("Export rows put aside"),
         {tr("CSV file (*.csv)")},
         tr("rows_put_aside.csv"),
         u"exports"_s},
        [this, rows](const QString& path) {
            if (path.isEmpty())
                return;
            QStringList header{tr("File"), tr("Row")};
            m_context.attempt([&] {
                Workspace& workspace = m_context.workspace();
                const auto file =
                    ImportStore(workspace.database(), workspace.vault()).file(rows.front().file);
                if (file)
                    header += file->header;
            });
            std::vector<QStringList> lines;
            for (const auto& row : rows)
                lines.push_back(QStringList{row.fileName, QString::number(row.row)} + row.cells);
            if (saveRowsAsCsv(m_context, path, header, lines))
                m_context.showBanner(Tone::Good,
                                     tr("%n rows were written.", nullptr, int(lines.size())),
                                     u"export"_s);
        });
}

void QuarantineView::drop()
{
    const auto rows = chosen();
    if (rows.empty())
        return;
    m_context.prompts().askReason(
        this,
        {tr("Done with rows put aside"),
         tr("%n rows leave this list. The source rows stay in the file.", nullptr,
            int(rows.size())),
         tr("Take off the list"),
         {tr("Sent in again correctly"), tr("Empty or a test")},
         true},
        [this, rows](const std::optional<QString>& reason) {
            if (!reason)
                return;
            for (const auto& row : rows) {
                const bool done =
                    m_context.runUndoable(tr("Row %1 was taken off the list.").arg(row.row), [&] {
                        return EntryOperations(m_context.workspace(), m_context.programme())
                            .dropQuarantined(row.file, row.row, *reason);
                    });
                if (!done)
                    break;
            }
            reload();
        });
}

} // namespace prizedesk
