#include "ui/compute/ComputeOffersView.h"

#include "models/compute/OfferOperations.h"
#include "models/compute/OffersTableModel.h"
#include "models/core/Numbers.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/BudgetVerbs.h"
#include "ui/compute/ComputeForm.h"
#include "ui/compute/ComputeImports.h"
#include "ui/compute/OfferDialog.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QMenu>

namespace prizedesk {

ComputeOffersView::ComputeOffersView(OfficeContext& context, ComputeImports& imports,
                                     BudgetVerbs& budget)
    : ComputeOffersView(context, imports, budget, new OffersTableModel)
{
}

ComputeOffersView::ComputeOffersView(OfficeContext& context, ComputeImports& imports,
                                     BudgetVerbs& budget, OffersTableModel* model)
    : ComputeListView(context, model, QStringLiteral("computeOffers"),
                      {OffersTableModel::ProviderColumn, OffersTableModel::GpuColumn})
    , m_imports(imports)
    , m_budget(budget)
    , m_model(model)
    , m_add(new QAction(icon(QStringLiteral("plus"), context.theme()), {}, this))
    , m_change(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
    , m_remove(new QAction(icon(QStringLiteral("trash"), context.theme()), {}, this))
    , m_rate(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
    , m_lines(new QAction(icon(QStringLiteral("table"), context.theme()), {}, this))
{
    const auto lines = [this] {
        if (const OfferRecord* offer = m_model->offer(table().currentId())) {
            Q_EMIT
            partWanted(QStringLiteral("ledger"), {{QStringLiteral("offer"), offer->code}});
        }
    };
    m_add->setObjectName(QStringLiteral("addOffer"));
    m_change->setObjectName(QStringLiteral("changeOffer"));
    m_remove->setObjectName(QStringLiteral("removeOffer"));
    connect(m_add, &QAction::triggered, this, [this] {
        OfferRecord fresh;
        if (m_data)
            fresh.taxPercent = m_data->settings.taxPercent;
        askOffer(fresh);
    });
    connect(m_change, &QAction::triggered, this, [this] {
        if (const OfferRecord* offer = m_model->offer(table().currentId()))
            askOffer(*offer);
    });
    connect(m_remove, &QAction::triggered, this, &ComputeOffersView::removeOffer);
    connect(&table(), &TableView::contextMenuWanted, this, [this](QMenu* menu) {
        for (QAction* verb : {m_change, m_rate, m_lines, m_remove})
            menu->addAction(verb);
    });
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
    return {m_change, m_add};
}

std::vector<QAction*> ComputeOffersView::more() const
{
    return {m_lines, m_rate, m_remove, m_budget.settings()};
}

QAction* ComputeOffersView::importAction() const
{
    return m_imports.offers();
}

void ComputeOffersView::update()
{
    const OfferRecord* offer = m_model->offer(table().currentId());
    m_lines->setEnabled(offer);
    m_add->setEnabled(!context().isReadOnly());
    m_change->setEnabled(!context().isReadOnly() && offer);
    m_remove->setEnabled(!context().isReadOnly() && offer);
    const bool isForeign = offer && offer->currency != QLatin1String("JPY");
    m_rate->setEnabled(!context().isReadOnly() && isForeign);
    m_rate->setToolTip(isForeign ? QString() : tr("Only for offers in foreign money."));
}

void ComputeOffersView::show(const ComputeData& content)
{
    m_data = &content;
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

void ComputeOffersView::askOffer(const OfferRecord& offer)
{
    if (!m_data)
        return;
    QStringList taken;
    for (const OfferRecord& other : m_data->offers) {
        if (other.id != offer.id)
            taken << other.code;
    }
    auto* dialog = new OfferDialog(context().theme(), offer, m_data->settings, taken, this);
    dialog->ask([this, dialog](const ComputeForm&) {
        const OfferRecord filled = dialog->offer();
        OfferOperations operations(context().workspace());
        if (filled.id.isValid())
            context().runUndoable(tr("Offer %1 was changed.").arg(filled.code),
                                  [&] { return operations.edit(filled); });
        else
            context().runUndoable(tr("The offer of %1 was added.").arg(filled.provider),
                                  [&] { return operations.add(filled); });
    });
}

void ComputeOffersView::removeOffer()
{
    const OfferRecord* offer = m_model->offer(table().currentId());
    if (!offer)
        return;
    const QString code = offer->code;
    context().runUndoable(tr("Offer %1 was removed.").arg(code),
                          [&] { return OfferOperations(context().workspace()).remove(code); });
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
    m_add->setText(tr("Add an offer…"));
    m_change->setText(tr("Change the offer…"));
    m_remove->setText(tr("Remove the offer"));
    m_rate->setText(tr("Exchange rate…"));
    m_lines->setText(tr("Lines of the ledger"));
    bar().setUnit([](int count) { return tr("%n offers", nullptr, count); });
    table().setAccessibleName(tr("Offers side by side"));
    table().setEmptyState(tr("Offers of providers stand here side by side."), tr("Import offers…"));
}

} // namespace prizedesk
