#include "ui/compute/ComputeLedgerView.h"

#include "models/compute/LedgerTableModel.h"
#include "ui/compute/ComputeExporter.h"
#include "ui/compute/LedgerVerbs.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>

namespace prizedesk {

namespace {

/// Kinds of lines that move money of a column, in words as the list shows them.
QStringList kindsOf(const QString& column)
{
    using Kind = LedgerLine::Kind;
    std::vector<Kind> kinds;
    if (column == QLatin1String("settled"))
        kinds = {Kind::Settle, Kind::Reversal};
    else if (column == QLatin1String("inFlight"))
        kinds = {Kind::Charge, Kind::Settle, Kind::Reversal};
    else if (column == QLatin1String("committed"))
        kinds = {Kind::Reserve,  Kind::Charge, Kind::Release,
                 Kind::Transfer, Kind::Expiry, Kind::Reversal};
    else if (column == QLatin1String("free") || column == QLatin1String("reserve"))
        kinds = {Kind::Deposit, Kind::Reserve, Kind::Release, Kind::Expiry, Kind::Reversal};
    QStringList words;
    for (const Kind kind : kinds)
        words << ledgerKindWords(kind);
    return words;
}

} // namespace

ComputeLedgerView::ComputeLedgerView(OfficeContext& context, LedgerVerbs& verbs,
                                     ComputeExporter& exporter)
    : ComputeLedgerView(context, verbs, exporter, new LedgerTableModel)
{
}

ComputeLedgerView::ComputeLedgerView(OfficeContext& context, LedgerVerbs& verbs,
                                     ComputeExporter& exporter, LedgerTableModel* model)
    : ComputeListView(context, model, QStringLiteral("computeLedger"),
                      {LedgerTableModel::KindColumn, LedgerTableModel::TeamColumn,
                       LedgerTableModel::OfferColumn, LedgerTableModel::DayColumn})
    , m_verbs(verbs)
    , m_exporter(exporter)
    , m_model(model)
{
    connect(&table(), &TableView::currentIdChanged, this, &ComputeLedgerView::update);
    connect(&table(), &TableView::opened, this, [this](qint64 id) {
        const LedgerLine* line = m_model->line(id);
        if (line && line->usage.isValid()) {
            Q_EMIT
            partWanted(QStringLiteral("usage"), {{QStringLiteral("usage"), line->usage.value()}});
        }
    });
}

std::vector<QAction*> ComputeLedgerView::buttons() const
{
    return {m_exporter.exportAction(), m_verbs.release(), m_verbs.settle(), m_verbs.reverse()};
}

std::vector<QAction*> ComputeLedgerView::more() const
{
    return {m_verbs.transfer(), m_verbs.expire(), m_verbs.remark()};
}

QAction* ComputeLedgerView::exportAction() const
{
    return m_exporter.exportAction();
}

void ComputeLedgerView::update()
{
    if (!m_data)
        return;
    const LedgerLine* line = m_model->line(table().currentId());
    m_verbs.show(*m_data, line ? line->team : QString(), line);
}

void ComputeLedgerView::show(const ComputeData& content)
{
    m_data = &content;
    const qint64 shown = table().currentId();
    m_model->setBook(content.status.book);
    if (!table().showId(shown) && m_model->rowCount() > 0)
        table().showId(m_model->lineAt(m_model->rowCount() - 1).id.value());
    m_exporter.show(content, {});
    update();
}

void ComputeLedgerView::open(const QVariantMap& what)
{
    TableFilter::Conditions conditions;
    const auto add = [&](int column, const QStringList& values) {
        if (!values.isEmpty() && !values.front().isEmpty())
            conditions[column] = values;
    };
    add(LedgerTableModel::TeamColumn, {what.value(QStringLiteral("team")).toString()});
    add(LedgerTableModel::OfferColumn, {what.value(QStringLiteral("offer")).toString()});
    add(LedgerTableModel::KindColumn, what.value(QStringLiteral("kinds")).toStringList());
    add(LedgerTableModel::KindColumn, kindsOf(what.value(QStringLiteral("column")).toString()));
    filter().setConditions(conditions);
}

void ComputeLedgerView::retranslate()
{
    bar().setUnit([](int count) { return tr("%n lines", nullptr, count); });
    table().setAccessibleName(tr("Ledger"));
    table().setEmptyState(tr("Every yen of the compute budget has its line here: deposits, "
                             "reservations, charges. The first comes with the confirmed "
                             "envelope."));
}

} // namespace prizedesk
