#include "ui/entrants/MappingCard.h"

#include "models/entrants/ImportTableModels.h"
#include "ui/entrants/ImportSession.h"
#include "ui/shared/Banner.h"
#include "ui/shared/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qsizetype kUnusedNamed = 2;

} // namespace

MappingCard::MappingCard(const Theme& theme, ImportSession& session, QWidget* parent)
    : Card(theme, parent)
    , m_session(session)
    , m_model(new MappingTableModel(this))
    , m_table(new TableView(theme))
    , m_keep(new QPushButton)
    , m_zeroBanner(new Banner(theme))
    , m_zero(new QCheckBox)
{
    m_zeroBanner->setClosable(false);
    m_zeroBanner->addTool(m_zero);
    m_zeroBanner->hide();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_zeroBanner);
    setBody(body, false);
    addHeadTool(m_keep);
    m_table->setSourceModel(m_model);
    connect(&m_table->filterProxy(), &QAbstractItemModel::modelReset, this,
            &MappingCard::placeCombos);
    connect(m_keep, &QPushButton::clicked, this, &MappingCard::keepWanted);
    connect(m_zero, &QCheckBox::toggled, &m_session, &ImportSession::setLeadingZero);
    setWords();
}

void MappingCard::setWords()
{
    setTitle(tr("Columns"));
    m_keep->setText(tr("Keep mapping…"));
    m_zero->setText(tr("Add the leading 0"));
    m_table->setAccessibleName(tr("Columns of the file and fields"));
    m_model->refreshWords();
    if (m_session.hasTable())
        showPlan();
}

void MappingCard::fill()
{
    m_model->setContent(EntryImport::fieldsOf(m_session.kind()), m_session.table(),
                        m_session.mapping(), m_session.isApplicants());
    m_table->fitColumns();
    const QSignalBlocker blocker(m_zero);
    m_zero->setChecked(m_session.addsLeadingZero());
}

void MappingCard::placeCombos()
{
    if (!m_session.hasTable())
        return;
    const FilterProxy& proxy = m_table->filterProxy();
    QStringList headings;
    const QStringList& header = m_session.table().header;
    for (qsizetype i = 0; i < header.size(); ++i)
        headings << (header[i].isEmpty() ? tr("Column %1").arg(EntryWording::columnLetter(int(i)))
                                         : header[i].simplified());
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const int source = proxy.sourceRow(row);
        auto* combo = new QComboBox;
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->addItem(tr("(not in this file)"), -1);
        for (qsizetype i = 0; i < headings.size(); ++i)
            combo->addItem(headings[i], int(i));
        combo->setCurrentIndex(combo->findData(m_model->columnAt(source)));
        combo->setFixedHeight(theme().metric(Metric::SmallControl));
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->setAccessibleName(
            m_model->index(source, MappingTableModel::Field).data().toString());
        connect(combo, &QComboBox::activated, this, [this, combo, source] {
            m_model->choose(source, combo->currentData().toInt());
            // Another field may have let go of its column.
            QMetaObject::invokeMethod(this, &MappingCard::placeCombos, Qt::QueuedConnection);
            m_session.choose(m_model->mapping());
        });
        auto* holder = new QWidget;
        auto* line = new QHBoxLayout(holder);
        line->setContentsMargins(theme().px(4), 0, theme().px(4), 1);
        line->addWidget(combo);
        m_table->setIndexWidget(proxy.index(row, MappingTableModel::Heading), holder);
    }
}

int MappingCard::phonesWithoutZero() const
{
    const auto& plan = m_session.plan();
    if (!plan)
        return 0;
    if (m_session.addsLeadingZero()) {
        const auto it = plan->adjustments.constFind(u"adjust.zero"_s);
        return it == plan->adjustments.constEnd() ? 0 : int(it->size());
    }
    return int(std::count_if(plan->rows.begin(), plan->rows.end(), [](const auto& row) {
        return std::any_of(row.findings.begin(), row.findings.end(), [](const auto& finding) {
            return finding.code == "phone.leading_zero"_L1;
        });
    }));
}

void MappingCard::showPlan()
{
    const QStringList unused = m_session.mapping().unused(m_session.table().header);
    QString text = tr("%n fields have their column", nullptr, m_model->mappedCount());
    if (!unused.isEmpty()) {
        QString named = unused.mid(0, kUnusedNamed).join(tr(", "));
        if (unused.size() > kUnusedNamed)
            named += u"…"_s;
        text = tr("%1; columns not used: %2 (%3)").arg(text).arg(unused.size()).arg(named);
    }
    setSubtitle(text);
    if (m_session.plan())
        m_model->setPlan(*m_session.plan());
    const int phones = phonesWithoutZero();
    const QString heading = m_session.table().header.value(m_session.mapping().indexOf(u"phone"_s));
    m_zeroBanner->setContent(
        m_session.addsLeadingZero() ? Tone::Information : Tone::Warning,
        m_session.addsLeadingZero()
            ? tr("The leading 0 is added to %n numbers in “%1”.", nullptr, phones).arg(heading)
            : tr("%n numbers in “%1” have 10 digits or fewer and do not begin with 0.", nullptr,
                 phones)
                  .arg(heading));
    m_zeroBanner->setVisible(phones > 0);
}

void MappingCard::showField(const QString& field)
{
    const int row = m_table->filterProxy().proxyRow(m_model->rowOf(field));
    if (row >= 0)
        m_table->setCurrentIndex(m_table->filterProxy().index(row, 0));
}

} // namespace prizedesk
