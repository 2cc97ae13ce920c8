#include "ui/overview/ScoringCard.h"

#include "ui/overview/ChartTools.h"
#include "ui/shared/MiniColumns.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include "models/programme/Programme.h"

#include <QVBoxLayout>

namespace prizedesk {

namespace {

/// The furthest stage with scores; without any, the furthest one with entries that is open.
const Stage* currentStage(const OverviewView& view, const Programme& programme)
{
    const Stage* scored = nullptr;
    const Stage* filled = nullptr;
    for (const Stage& stage : programme.stages) {
        const StageProgress* progress = view.data.stage(stage.code);
        if (!progress || (!view.theme.isEmpty() && stage.theme != view.theme))
            continue;
        if (progress->hasScores() && (!scored || scored->closedAtMs || !stage.closedAtMs))
            scored = &stage;
        if (!progress->entries.empty() && !stage.closedAtMs)
            filled = &stage;
    }
    return scored ? scored : filled;
}

} // namespace

ScoringCard::ScoringCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_chart(new MiniColumns(theme))
    , m_nothing(new TextLabel(theme, Type::Body, Token::Text2))
    , m_tools(new ChartTools(theme, *this, *m_chart))
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->addWidget(m_nothing);
    layout->addWidget(m_chart, 1);
    m_nothing->setWordWrap(true);
    setBody(body);
    connect(m_chart, &Chart::clicked, this, [this] {
        this->context().navigate(QStringLiteral("ranking"),
                                 QVariantMap{{QLatin1String(Target::kStage), m_stage}});
    });
}

void ScoringCard::show(const OverviewView& view)
{
    const Stage* stage = currentStage(view, context().programme());
    m_stage = stage ? stage->code : QString();
    const StageProgress* progress = stage ? view.data.stage(stage->code) : nullptr;
    setTitle(stage ? tr("Scores: %1").arg(context().in(stage->name)) : tr("Scores"));
    m_tools->retranslate();
    m_chart->setTitle(tr("Scores per judge"));
    m_chart->setHeads(tr("Judge"), tr("Complete"), tr("Due"));
    std::vector<MiniColumns::Column> columns;
    int complete = 0;
    int due = 0;
    for (const JudgeProgress& judge : progress ? progress->judges : std::vector<JudgeProgress>()) {
        columns.push_back({judge.ref, judge.ref, judge.complete, judge.due});
        complete += judge.complete;
        due += judge.due;
    }
    const bool hasColumns = !columns.empty();
    m_chart->setColumns(std::move(columns));
    m_chart->setVisible(hasColumns);
    m_nothing->setVisible(!hasColumns);
    m_nothing->setText(stage ? tr("No scores have arrived yet. Import them on the ranking page.")
                             : tr("No stage has entries yet."));
    setSubtitle(hasColumns && due > 0 ? tr("%1 / %2 sheets (%3%)")
                                            .arg(complete)
                                            .arg(due)
                                            .arg((complete * 200 + due) / (due * 2))
                                      : QString());
}

} // namespace prizedesk
