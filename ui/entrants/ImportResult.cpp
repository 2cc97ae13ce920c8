#include "ui/entrants/ImportResult.h"

#include "models/workspace/Workspace.h"
#include "ui/entrants/ToneLine.h"
#include "ui/shared/Card.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace prizedesk {

ImportResult::ImportResult(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_card(new Card(context.theme(), this))
    , m_sentence(new ToneLine(context.theme()))
    , m_numbers(new KeyValueGrid(context.theme()))
    , m_entries(new PrimaryButton(context.theme()))
    , m_findings(new QPushButton)
    , m_aside(new QPushButton)
    , m_undo(new QPushButton)
    , m_another(new QPushButton)
{
    m_numbers->setLabelWidth(120);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(12));
    column->addWidget(m_sentence);
    column->addWidget(m_numbers);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(8));
    for (QPushButton* button : {m_entries, m_findings, m_aside, m_undo, m_another})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_card->setBody(body);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->addWidget(m_card);
    layout->addStretch(1);
    connect(m_entries, &QPushButton::clicked, this, [this] {
        Q_EMIT
        entriesWanted(false);
    });
    connect(m_findings, &QPushButton::clicked, this, [this] {
        Q_EMIT
        entriesWanted(true);
    });
    connect(m_aside, &QPushButton::clicked, this, &ImportResult::quarantineWanted);
    connect(m_another, &QPushButton::clicked, this, &ImportResult::anotherWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportResult::undo);
    setWords();
}

qint64 ImportResult::nextUndo() const
{
    qint64 id = 0;
    m_context.attempt([&] {
        if (const auto next = m_context.workspace().journal().nextUndo())
            id = next->id.value();
    });
    return id;
}

void ImportResult::undo()
{
    if (nextUndo() != m_action) {
        m_context.showBanner(Tone::Warning,
                             tr("Other steps were taken since the import. Undo them first."),
                             QStringLiteral("import"));
        return;
    }
    const auto undone = m_context.workspace().undo();
    if (!undone) {
        m_context.showError(undone.error());
        return;
    }
    m_isUndone = true;
    setWords();
    Q_EMIT
    this->undone();
}

void ImportResult::setReport(const ImportReport& report)
{
    m_report = report;
    m_isUndone = false;
    m_action = nextUndo();
    setWords();
}

void ImportResult::setWords()
{
    const auto number = [](int count) { return QLocale().toString(count); };
    m_card->setTitle(tr("Import"));
    m_card->setSubtitle(m_report.fileName);
    if (m_isUndone)
        m_sentence->setContent(Tone::Neutral,
                               tr("The import was taken back. The source rows stay in the file."));
    else
        m_sentence->setContent(Tone::Good, tr("%n rows were imported.", nullptr,
                                              m_report.imported + m_report.updated));
    m_numbers->setRows({{tr("New"), number(m_report.imported), 0, 0, Tone::Bad, false},
                        {tr("Changed"), number(m_report.updated), 0, 0, Tone::Bad, false},
                        {tr("The same"), number(m_report.unchanged), 0, 0, Tone::Bad, false},
                        {tr("Put aside"), number(m_report.quarantined), 0, 0, Tone::Bad, false},
                        {tr("Total"), number(m_report.rows), 0, 0, Tone::Bad, false}});
    m_entries->setText(tr("Show entries"));
    m_findings->setText(tr("Show entries with findings"));
    m_aside->setText(tr("Show rows put aside"));
    m_undo->setText(tr("Undo the import"));
    m_another->setText(tr("Import another file"));
    m_findings->setVisible(!m_isUndone && !m_report.findings.empty());
    m_aside->setVisible(!m_isUndone && m_report.quarantined > 0);
    m_undo->setVisible(!m_isUndone &&
                       m_report.imported + m_report.updated + m_report.quarantined > 0);
}

} // namespace prizedesk
