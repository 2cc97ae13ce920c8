#include "ui/entrants/ImportReview.h"

#include "models/entrants/ImportTableModels.h"
#include "ui/entrants/ImportChangesCard.h"
#include "ui/entrants/ImportSession.h"
#include "ui/entrants/ImportSourceStrip.h"
#include "ui/entrants/MappingCard.h"
#include "ui/shared/Card.h"
#include "ui/shared/StatTile.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace prizedesk {

using Outcome = EntryImportPlan::Outcome;

ImportReview::ImportReview(OfficeContext& context, ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_source(new ImportSourceStrip(context, session))
    , m_mapping(new MappingCard(context.theme(), session))
    , m_new(new StatTile(context.theme()))
    , m_changed(new StatTile(context.theme()))
    , m_same(new StatTile(context.theme()))
    , m_aside(new StatTile(context.theme()))
    , m_totalLabel(new TextLabel(context.theme(), Type::Small, Token::Text2))
    , m_total(new TextLabel(context.theme(), Type::ListFigure))
    , m_totalUnit(new TextLabel(context.theme(), Type::Small, Token::Text2))
    , m_findingCard(new Card(context.theme()))
    , m_errors(new TonePill(context.theme()))
    , m_warnings(new TonePill(context.theme()))
    , m_findingTable(new TableView(context.theme()))
    , m_findingModel(new ImportFindingModel(this))
    , m_changes(new ImportChangesCard(context, session))
    , m_right(new QVBoxLayout)
{
    const Theme& theme = context.theme();
    m_new->setEdge(Tone::Good);
    m_changed->setEdgeAccent();
    m_same->setEdge(Tone::Neutral);
    m_aside->setEdge(Tone::Warning);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(theme.px(8));
    for (StatTile* tile : {m_new, m_changed, m_same, m_aside})
        tiles->addWidget(tile, 1);
    auto* sum = new QVBoxLayout;
    sum->setSpacing(0);
    sum->addStretch(1);
    for (TextLabel* label : {m_totalLabel, m_total, m_totalUnit}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMinimumWidth(theme.px(52));
        sum->addWidget(label);
    }
    sum->addStretch(1);
    tiles->addLayout(sum);

    m_findingTable->setSourceModel(m_findingModel);
    m_findingCard->setBody(m_findingTable, false);
    m_findingCard->addHeadWidget(m_errors);
    m_findingCard->addHeadWidget(m_warnings);
    m_right->setSpacing(theme.px(12));
    m_right->addLayout(tiles);
    m_right->addWidget(m_findingCard, 4);
    m_right->addWidget(m_changes, 3);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(12));
    columns->addWidget(m_mapping, 57);
    columns->addLayout(m_right, 43);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_source);
    layout->addLayout(columns, 1);
    connect(m_findingTable, &TableView::currentIdChanged, this, &ImportReview::showFinding);
    setWords();
}

void ImportReview::setWords()
{
    m_findingCard->setTitle(tr("Findings"));
    m_findingCard->setNote(tr("Choose a row to see the values"));
    m_findingTable->setEmptyState(tr("Nothing was found."));
    m_findingTable->setAccessibleName(tr("Findings"));
    m_totalLabel->setText(tr("Total"));
    m_totalUnit->setText(tr("rows"));
    m_source->setWords();
    m_mapping->setWords();
    m_changes->setWords();
    m_findingModel->refreshWords();
    if (m_session.hasTable())
        showPlan();
}

void ImportReview::showTable()
{
    m_source->fill();
    m_mapping->fill();
}

void ImportReview::showPlan()
{
    const auto& plan = m_session.plan();
    const auto figure = [&](Outcome outcome) {
        return plan ? QLocale().toString(plan->count(outcome)) : QStringLiteral("—");
    };
    m_new->setContent(tr("New"), figure(Outcome::New), tr("are added"));
    m_changed->setContent(tr("Changed"), figure(Outcome::Changed), tr("are updated"));
    m_same->setContent(tr("Same"), figure(Outcome::Unchanged), tr("nothing happens"));
    m_aside->setContent(tr("Put aside"), figure(Outcome::Quarantined), tr("kept for later"));
    m_total->setText(plan ? QLocale().toString(qulonglong(plan->rows.size()))
                          : QStringLiteral("—"));
    m_filling = true;
    m_findingModel->setPlan(plan ? *plan : EntryImportPlan());
    m_findingTable->fitColumns();
    m_filling = false;
    const int errors = m_findingModel->rowsWith(Tone::Bad);
    const int warnings = m_findingModel->rowsWith(Tone::Warning);
    m_errors->setContent(Tone::Bad, tr("errors in %n rows", nullptr, errors));
    m_warnings->setContent(Tone::Warning, tr("warnings in %n rows", nullptr, warnings));
    m_errors->setVisible(errors > 0);
    m_warnings->setVisible(warnings > 0);
    m_mapping->showPlan();
    m_changes->showPlan();
    share(plan && plan->count(Outcome::Changed) > 0);
}

void ImportReview::share(bool hasValues)
{
    m_right->setStretchFactor(m_findingCard, hasValues ? 4 : 6);
    m_right->setStretchFactor(m_changes, hasValues ? 3 : 1);
}

void ImportReview::showFinding()
{
    const ImportFindingModel::Item* item = m_findingModel->item(m_findingTable->currentSourceRow());
    if (!item || m_filling)
        return;
    m_changes->showFinding(*item);
    share(true);
    if (item->field)
        m_mapping->showField(entryFieldCode(*item->field));
}

} // namespace prizedesk
