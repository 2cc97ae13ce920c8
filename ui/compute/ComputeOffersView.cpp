#include "ui/compute/ComputeOffersView.h"

#include "models/compute/OfferOperations.h"
#include "models/compute/OffersTableModel.h"
#include "models/core/Numbers.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/ComputeForm.h"
#include "ui/compute/ComputeImports.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TableView.h"

#include <QAction>

namespace prizedesk {

ComputeOffersView::ComputeOffersView(OfficeContext& context, ComputeImports& imports)
    : ComputeOffersView(context, imports, new OffersTableModel)
{
}

ComputeOffersView::ComputeOffersView(OfficeContext& context, ComputeImports& imports,
                                     OffersTableModel* model)
    : ComputeListView(context, model, QStringLiteral("computeOffers"),
                      {OffersTableModel::ProviderColumn, OffersTableModel::GpuColumn})
    , m_imports(imports)
    , m_model(model)
    , m_rate(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
    , m_lines(new QAction(icon(QStringLiteral("table"), context.theme()), {}, this))
{
    const auto lines = [this] {
        if (const OfferRecord* offer = m_model->offer(table().currentId())) {
            Q_EMIT
            partWanted(QStringLiteral("ledger"), {{QStringLiteral("offer"), offer->code}});
        }
    };
    connect(m_rate, &QAction::triggered, this, &ComputeOffersView::askRate);
    connect(m_lines, &QAction::triggered, this, lines);
    connect(&table(), &TableView::opened, this, lines);
    connect(&table(), &TableView::currentIdChanged, this, &ComputeOffersView::update);
    connect(&table(), &TableView::emptyActionTriggered, imports.offers(), &QAction::trigger);
}

QAction* ComputeOffersView::primary() const
{
    return m_imports.offers();
}

std::vector<QAction*> ComputeOffersView::buttons() const
{
    return {m_lines, m_rate};
}

QAction* ComputeOffersView::importAction() const
{
    return m_imports.offers();
}

void ComputeOffersView::update()
{
    const OfferRecord* offer = m_model->offer(table().currentId());
    m_lines->setEnabled(offer);
    const bool isForeign = offer && offer->currency != QLatin1String("JPY");
    m_rate->setEnabled(!context().isReadOnly() && isForeign);
    m_rate->setToolTip(isForeign ? QString() : tr("Only for offers in foreign money."));
}

void ComputeOffersView::show(const ComputeData& content)
{
    QMap<QString, qint64> planned;
    if (content.status.approved) {
        for (const TeamAllocation& team : content.status.approved->plan.teams) {
            for (const AllocationLine& line : team.lines)
                planned[line.offer] += line.hours;
        }
    }
    const qint64 shown = table().currentId();
    m_model->setOffers(content.offers, planned);
    if (!table().showId(shown) && !content.offers.empty())
        table().showId(content.offers.front().id.value());
    update();
}

void ComputeOffersView::open(const QVariantMap& what)
{
    for (const OfferRecord& offer : m_model->offers()) {
        if (offer.code == what.value(QStringLiteral("offer")).toString())
            table().showId(offer.id.value());
    }
}

void ComputeOffersView::askRate()
{
    const OfferRecord* offer = m_model->offer(table().currentId());
    if (!offer)
        return;
    auto* form = new ComputeForm(
        context().theme(), tr("Exchange rate of %1").arg(offer->code),
        tr("What was charged stays as it was charged; plans made before keep their prices."),
        tr("Save"), this);
    form->addText(QStringLiteral("rate"), tr("Yen for one %1").arg(offer->currency), true,
                  offer->rateE4 ? priceText(*offer->rateE4).remove(QLatin1Char(',')) : QString());
    form->addDay(QStringLiteral("on"), tr("Rate of"),
                 offer->rateOn.isValid()
                     ? offer->rateOn
                     : context().dates().local(context().workspace().clock().nowMs()).date());
    form->addText(QStringLiteral("note"), tr("How the rate is to be understood"), true,
                  offer->rateNote);
    form->setCheck([form] {
        const auto rate = parseFixed(form->text(QStringLiteral("rate")), 4);
        return rate && *rate > 0;
    });
    form->ask([this, changed = *offer](const ComputeForm& filled) mutable {
        changed.rateE4 = parseFixed(filled.text(QStringLiteral("rate")), 4);
        changed.rateOn = filled.day(QStringLiteral("on"));
        changed.rateNote = filled.text(QStringLiteral("note"));
        context().runUndoable(tr("The exchange rate of %1 was changed.").arg(changed.code),
                              [&] { return OfferOperations(context().workspace()).edit(changed); });
    });
}

void ComputeOffersView::retranslate()
{
    m_rate->setText(tr("Exchange rate…"));
    m_lines->setText(tr("Lines of the ledger"));
    bar().setUnit([](int count) { return tr("%n offers", nullptr, count); });
    table().setAccessibleName(tr("Offers side by side"));
    table().setEmptyState(tr("Offers of providers stand here side by side."), tr("Import offers…"));
}

} // namespace prizedesk
