#include "ui/awards/GiveAwardDialog.h"

#include "ui/awards/AwardWords.h"
#include "ui/awards/SharePanel.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace prizedesk {

GiveAwardDialog::GiveAwardDialog(OfficeContext& context, const Prize& prize, const Ranking& ranking,
                                 const std::vector<StageMember>& members, QWidget* parent)
    : PromptDialog(context.theme(), tr("Decide: %1").arg(context.in(prize.name)),
                   AwardWords::amount(context, prize), tr("Decide"), parent)
    , m_model(new RankingTableModel(this))
    , m_table(new TableView(context.theme(), this))
    , m_hint(new TextLabel(context.theme(), Type::Small, Token::Text2, this))
    , m_share(new SharePanel(context.theme(), this))
    , m_reason(new QComboBox(this))
{
    m_model->setRanking(ranking, members, prize.rank.value_or(0));
    m_table->setSourceModel(m_model);
    m_table->setCheckable(true);
    m_table->setEmptyState(tr("No entry is in the last stage yet."));
    for (const int column : {RankingTableModel::GatesColumn, RankingTableModel::WhyColumn,
                             RankingTableModel::SpreadColumn, RankingTableModel::MedianColumn,
                             RankingTableModel::MoveColumn,
                             RankingTableModel::ErrorColumn, RankingTableModel::IntervalColumn,
                             RankingTableModel::ChanceColumn, RankingTableModel::ExpectedColumn})
        m_table->setColumnHidden(column, true);
    m_table->setMinimumHeight(context.theme().px(260));
    m_table->setAccessibleName(tr("Entries by rank"));
    m_hint->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reasonField"));
    m_reason->setEditable(true);
    m_reason->addItems({tr("Ranking of the final review, decided by the committee"),
                        tr("Decided by the committee after discussion")});
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Why this decision"));
    addField(m_table);
    addField(m_hint);
    addField(m_share);
    addField(tr("Reason"), m_reason);
    setMinimumWidth(context.theme().px(760));
    connect(m_table, &TableView::selectedCountChanged, this, &GiveAwardDialog::check);
    connect(m_share, &SharePanel::changed, this, &GiveAwardDialog::check);
    connect(m_reason, &QComboBox::editTextChanged, this, &GiveAwardDialog::check);
    check();
}

QStringList GiveAwardDialog::chosen() const
{
    QStringList refs;
    for (const int row : m_table->selectedSourceRows())
        refs << m_model->entryAt(row).entry;
    return refs;
}

QString GiveAwardDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

QString GiveAwardDialog::tieHint(const QStringList& refs) const
{
    for (const QString& ref : refs) {
        const RankedEntry* entry = m_model->ranking().find(ref);
        if (!entry || !entry->rank)
            continue;
        QStringList others;
        for (const RankedEntry& each : m_model->ranking().entries) {
            if (each.rank == entry->rank && !refs.contains(each.entry))
                others << each.entry;
        }
        if (!others.isEmpty())
            return tr("%1 shares rank %2 with %3.")
                .arg(ref, QString::number(*entry->rank), others.join(QStringLiteral(", ")));
    }
    return {};
}

void GiveAwardDialog::check()
{
    const QStringList refs = chosen();
    m_hint->setText(refs.isEmpty() ? tr("Choose an entry, or several that share the prize.")
                                   : tieHint(refs));
    m_hint->setVisible(!m_hint->text().isEmpty());
    {
        const QSignalBlocker quiet(m_share);
        m_share->setEntries(refs);
    }
    setAcceptable(!refs.isEmpty() && !reason().isEmpty() &&
                  (!m_share->isJoint() || m_share->parts()));
}

std::vector<std::vector<AwardPart>> GiveAwardDialog::awards() const
{
    if (m_share->isJoint())
        return {m_share->parts().value_or(std::vector<AwardPart>())};
    std::vector<std::vector<AwardPart>> awards;
    for (const QString& ref : chosen())
        awards.push_back({AwardPart{ref, kWholeShare}});
    return awards;
}

} // namespace prizedesk
