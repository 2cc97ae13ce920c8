#include "ui/scoring/AnalysisDialog.h"

#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TextRows.h"
#include "ui/shell/OfficeContext.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

QString keyOf(AnalysisDialog::Part part)
{
    return QString::number(int(part));
}

} // namespace

AnalysisDialog::AnalysisDialog(OfficeContext& context, RankingTasks& tasks, const Ranking& ranking,
                               int line, QHash<QString, QString> criteria, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_tasks(tasks)
    , m_ranking(ranking)
    , m_line(line)
    , m_criteria(std::move(criteria))
    , m_switch(new ScopeSwitch(context.theme(), this))
    , m_sentences(new TextLabel(context.theme(), Type::Body, Token::Text, this))
    , m_table(new TableView(context.theme(), this))
{
    setWindowTitle(tr("Reliability and influence"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme& theme = context.theme();
    m_switch->setAccessibleName(windowTitle());
    std::vector<ScopeSwitch::Segment> segments{
        {keyOf(Part::Reliability), tr("Reliability"), -1},
        {keyOf(Part::Judges), tr("Judges"), -1},
        {keyOf(Part::WithoutJudges), tr("Without one judge"), -1}};
    // Weights exist only where the total of several criteria is ranked.
    if (ranking.criterion.isEmpty() && !m_criteria.isEmpty())
        segments.push_back({keyOf(Part::Weights), tr("Weights ±10 %"), -1});
    segments.push_back({keyOf(Part::Unusual), tr("Unusual scores"), -1});
    if (!m_criteria.isEmpty())
        segments.push_back({keyOf(Part::Criteria), tr("Criteria"), -1});
    m_switch->setSegments(std::move(segments));
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    layout->addWidget(m_sentences);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, m_table, [this] {
        m_table->clearChecks();
        m_table->copySelection(true);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_switch, &ScopeSwitch::currentChanged, this,
            [this](const QString& key) { showPart(Part(key.toInt())); });
    resize(theme.px(820), theme.px(540));
    showPart(Part::Reliability);
}

QString AnalysisDialog::sentences() const
{
    return m_sentences->text();
}

void AnalysisDialog::showPart(Part part)
{
    m_part = part;
    m_switch->setCurrent(keyOf(part));
    const QPointer<AnalysisDialog> self(this);
    const auto changes = [self, part](const RankingTasks::Changes& found) {
        if (self)
            self->setChanges(part, found);
    };
    switch (part) {
    case Part::Reliability:
        setText(part, AnalysisWords::reliability(m_ranking));
        return;
    case Part::Judges:
        setText(part, AnalysisWords::judges(m_ranking));
        return;
    default:
        break;
    }
    m_sentences->setText(tr("Computing…"));
    m_table->setLoading(true);
    if (part == Part::WithoutJudges) {
        m_tasks.withoutJudges(m_ranking.method, m_ranking.criterion, changes);
    } else if (part == Part::Weights) {
        m_tasks.withWeights(m_ranking.method, changes);
    } else if (part == Part::Unusual) {
        m_tasks.unusual([self, part](const RankingTasks::Unusual& marks) {
            if (!self)
                return;
            if (marks)
                self->setText(part, AnalysisWords::unusual(*marks));
            else
                self->setRefusal(part, marks.error());
        });
    } else {
        m_tasks.criteria([self, part](const CriteriaOutcome& outcome) {
            if (self)
                self->setText(part, AnalysisWords::criteria(outcome, self->m_criteria));
        });
    }
}

void AnalysisDialog::setChanges(Part part, const RankingTasks::Changes& changes)
{
    if (changes)
        setText(part, AnalysisWords::changes(*changes, m_line, m_criteria));
    else
        setRefusal(part, changes.error());
}

void AnalysisDialog::setRefusal(Part part, const Error& error)
{
    setText(part, {{error.message()}, {}});
}

void AnalysisDialog::setText(Part part, const AnalysisText& text)
{
    // The answer to a part that was left meanwhile.
    if (part != m_part)
        return;
    m_table->setLoading(false);
    m_sentences->setText(text.sentences.join(u'\n'));
    m_sentences->setVisible(!text.sentences.isEmpty());
    QStandardItemModel* before = m_model;
    m_model = textRows(text.rows, this);
    m_table->setSourceModel(m_model);
    m_table->setVisible(!text.rows.empty());
    delete before;
}

} // namespace prizedesk
