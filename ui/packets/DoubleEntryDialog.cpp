#include "ui/packets/DoubleEntryDialog.h"

#include "models/packets/ChangedMarksTableModel.h"
#include "models/scoring/ScoreImport.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QHeaderView>
#include <QTableWidget>

namespace prizedesk {

DoubleEntryDialog::DoubleEntryDialog(OfficeContext& context, const QString& judge,
                                     const TypedSheet& sheet, std::vector<Criterion> criteria,
                                     QWidget* parent)
    : PromptDialog(context.theme(), tr("Paper of %1").arg(judge), introduction(sheet),
                   verbOf(sheet), parent)
    , m_context(context)
    , m_criteria(std::move(criteria))
    , m_step(sheet.step)
    , m_grid(new QTableWidget(this))
    , m_refusal(new TextLabel(context.theme(), Type::Body, Token::Text, this))
{
    m_grid->setObjectName(QStringLiteral("typedMarks"));
    m_grid->setAccessibleName(tr("Marks on the paper"));
    m_grid->setMinimumSize(context.theme().px(720), context.theme().px(360));
    fill(sheet);
    addField(m_grid);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setTone(Tone::Bad);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    addField(m_refusal);
    connect(m_grid, &QTableWidget::cellChanged, this, &DoubleEntryDialog::check);
    check();
}

QString DoubleEntryDialog::introduction(const TypedSheet& sheet)
{
    switch (sheet.step) {
    case TypedSheet::Step::First:
        return tr(
            "Type the marks as they stand on the paper. They count only after a second person "
            "has typed them too.");
    case TypedSheet::Step::Second:
        return tr("%1 has typed this sheet. Type it again from the paper: you do not see the first "
                  "marks.")
            .arg(sheet.firstBy);
    case TypedSheet::Step::Settle:
        break;
    }
    return sheet.differences() == 0 ? tr("%1 and %2 typed the same marks. They count now.")
                                          .arg(sheet.firstBy, sheet.secondBy)
                                    : tr("%1 and %2, or what counts already, differ in %n "
                                         "place(s). Look at the paper and type the right mark "
                                         "there.",
                                         nullptr, sheet.differences())
                                          .arg(sheet.firstBy, sheet.secondBy);
}

QString DoubleEntryDialog::verbOf(const TypedSheet& sheet)
{
    return sheet.step == TypedSheet::Step::Settle ? tr("Let the marks count")
                                                  : tr("Keep the marks");
}

void DoubleEntryDialog::fill(const TypedSheet& sheet)
{
    for (const TypedCell& cell : sheet.cells) {
        if (!m_entries.contains(cell.entry))
            m_entries += cell.entry;
    }
    m_grid->setRowCount(int(m_entries.size()));
    m_grid->setColumnCount(int(m_criteria.size()));
    m_grid->setVerticalHeaderLabels(m_entries);
    QStringList heads;
    for (const Criterion& criterion : m_criteria)
        heads += m_context.in(criterion.name);
    m_grid->setHorizontalHeaderLabels(heads);
    m_grid->horizontalHeader()->setDefaultSectionSize(m_context.theme().px(110));
    for (const TypedCell& cell : sheet.cells) {
        const int row = int(m_entries.indexOf(cell.entry));
        for (int column = 0; column < int(m_criteria.size()); ++column) {
            const Criterion& criterion = m_criteria[size_t(column)];
            if (criterion.code != cell.criterion)
                continue;
            auto* item = new QTableWidgetItem;
            const bool isGate = criterion.kind == Criterion::Kind::Gate;
            const auto text = [&](int mark) {
                return ChangedMarksTableModel::markText(mark, isGate);
            };
            if (m_step == TypedSheet::Step::Settle) {
                if (cell.differs()) {
                    item->setBackground(m_context.theme().toneTint(Tone::Warning));
                    item->setForeground(m_context.theme().toneText(Tone::Warning));
                    QStringList choices;
                    for (const int value : cell.values())
                        choices += text(value);
                    //: between the marks from which one is chosen
                    item->setText(choices.join(tr(" or ")));
                    item->setToolTip(cell.held ? tr("%1 counts already").arg(text(*cell.held))
                                               : item->text());
                } else {
                    if (cell.first)
                        item->setText(text(*cell.first));
                    item->setFlags(item->flags() & ~Qt::ItemIsEditable);
                }
            }
            m_grid->setItem(row, column, item);
        }
    }
}

DoubleEntryOperations::Marks DoubleEntryDialog::marks() const
{
    DoubleEntryOperations::Marks marks;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const QTableWidgetItem* item = m_grid->item(row, column);
            const Criterion& criterion = m_criteria[size_t(column)];
            const auto mark = item ? parseMark(criterion, item->text()) : std::nullopt;
            if (mark)
                marks.insert({{m_entries[row], criterion.code}, *mark});
        }
    }
    return marks;
}

void DoubleEntryDialog::accept()
{
    const QString refusal = m_act ? m_act(marks()) : QString();
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    if (refusal.isEmpty())
        PromptDialog::accept();
}

void DoubleEntryDialog::check()
{
    // Every text must be a mark that the criterion allows; at least one must be there.
    bool isGood = false;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const QTableWidgetItem* item = m_grid->item(row, column);
            if (!item || item->text().trimmed().isEmpty())
                continue;
            isGood = true;
            if (!parseMark(m_criteria[size_t(column)], item->text())) {
                setAcceptable(false);
                return;
            }
        }
    }
    setAcceptable(isGood);
}

} // namespace prizedesk
