#include "ui/packets/PacketsPage.h"

#include "models/packets/PacketOperations.h"
#include "models/packets/PacketStandingStore.h"
#include "models/packets/PacketStore.h"
#include "models/packets/Rubric.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/packets/PacketIssueFlow.h"
#include "ui/packets/PacketOutlineDialog.h"
#include "ui/packets/StageTermsDialog.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

PacketsPage::PacketsPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_table(new TableView(theme(), this))
    , m_model(new PacketsTableModel(this))
    , m_flow(new PacketIssueFlow(context, *this))
    , m_issue(new QAction(icon(QStringLiteral("export"), theme()), QString(), this))
    , m_outline(new QAction(icon(QStringLiteral("entries"), theme()), QString(), this))
    , m_terms(new QAction(icon(QStringLiteral("edit"), theme()), QString(), this))
{
    keepPageGround(*this, theme());
    m_issue->setObjectName(QStringLiteral("issuePackets"));
    m_outline->setObjectName(QStringLiteral("showPacket"));
    m_terms->setObjectName(QStringLiteral("stageTerms"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    m_table->setObjectName(QStringLiteral("packetsTable"));
    m_table->setSourceModel(m_model);
    m_table->setCheckable(true);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/packets"));
    m_head->addAction(m_terms);
    m_head->addAction(m_outline);
    m_head->addPrimary(m_issue)->setIconName(QStringLiteral("export"));
    connect(m_issue, &QAction::triggered, this, &PacketsPage::issue);
    connect(m_outline, &QAction::triggered, this, &PacketsPage::showOutline);
    connect(m_terms, &QAction::triggered, this, &PacketsPage::editTerms);
    connect(m_flow, &PacketIssueFlow::stateChanged, this, &PacketsPage::showState);
    connect(m_table, &TableView::selectedCountChanged, this, &PacketsPage::showState);
    connect(m_table, &TableView::currentIdChanged, this, &PacketsPage::showState);
    connect(m_table, &TableView::opened, this, &PacketsPage::showOutline);
    connect(m_table, &TableView::contextMenuWanted, this, [this](QMenu* menu) {
        menu->addActions({m_outline, m_issue});
    });
    connect(m_table, &TableView::emptyActionTriggered, this, [this] {
        this->context().navigate(
            QStringLiteral("judging"),
            QVariantMap{{QLatin1String(Target::kTab), QStringLiteral("assignment")},
                        {QLatin1String(Target::kStage), m_stage}});
    });
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this, [this](const QString& key) {
        m_stage = key;
        refresh();
    });
    connect(&context, &OfficeContext::changed, this, &PacketsPage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, &PacketsPage::retranslate);
    PacketsPage::retranslate();
}

void PacketsPage::activate(const QVariant& argument)
{
    const QString code = argument.toMap().value(QLatin1String(Target::kStage)).toString();
    if (context().programme().stage(code)) {
        m_stage = code;
        m_head->scopeSwitch().setCurrent(code);
        refreshSoon();
    }
    refreshIfDue();
}

Page::Actions PacketsPage::actions() const
{
    return {.importData = nullptr,
            .exportData = m_issue,
            .print = nullptr,
            .more = {m_issue, m_outline, m_terms}};
}

std::vector<QWidget*> PacketsPage::panes() const
{
    return {m_table};
}

void PacketsPage::retranslate()
{
    m_outline->setText(tr("What it holds…"));
    m_terms->setText(tr("Deadline and instructions…"));
    m_table->setAccessibleName(tr("Packets"));
    m_table->setEmptyState(tr("No judge has an entry in this stage yet. Packets can be issued once "
                              "entries are assigned."),
                           tr("Assign entries"));
    fillStages();
    refreshSoon();
}

void PacketsPage::fillStages()
{
    std::vector<ScopeSwitch::Segment> segments;
    QString filled;
    for (const Stage& stage : context().programme().stages) {
        if (judgedCriteria(context().programme(), stage.code).empty())
            continue;
        segments.push_back({stage.code, OverviewWords::stage(context(), stage.code), -1});
        context().attempt([&] {
            if (filled.isEmpty() && !stage.closedAtMs &&
                !PacketStandingStore(context().workspace().database(),
                                     context().workspace().vault())
                     .list(context().programme(), stage.code)
                     .empty())
                filled = stage.code;
        });
    }
    if (!context().programme().stage(m_stage) && !segments.empty())
        m_stage = filled.isEmpty() ? segments.front().key : filled;
    m_head->scopeSwitch().setSegments(std::move(segments));
    m_head->scopeSwitch().setCurrent(m_stage);
}

void PacketsPage::refresh()
{
    context().attempt([this] {
        const Stage* stage = context().programme().stage(m_stage);
        m_model->setRows(
            PacketStandingStore(context().workspace().database(), context().workspace().vault())
                .list(context().programme(), m_stage),
            stage ? stage->deadlineAtMs : std::nullopt,
            [dates = context().dates()](qint64 ms) { return dates.listDateTime(ms); });
    });
    showState();
}

std::vector<PacketStanding> PacketsPage::chosen() const
{
    std::vector<PacketStanding> judges;
    for (const int row : m_table->selectedSourceRows()) {
        if (m_model->rowAt(row).isReady())
            judges.push_back(m_model->rowAt(row));
    }
    if (m_table->selectedCount() > 0)
        return judges;
    std::copy_if(m_model->rows().begin(), m_model->rows().end(), std::back_inserter(judges),
                 [](const PacketStanding& one) { return one.isDue(); });
    return judges;
}

void PacketsPage::showState()
{
    const Stage* stage = context().programme().stage(m_stage);
    const bool isOpen = stage && !stage->closedAtMs && !context().isReadOnly();
    const int count = int(chosen().size());
    const bool isSelection = m_table->selectedCount() > 0;
    m_head->setSubtitle(summary());
    m_issue->setText(count == 0    ? tr("Issue packets…")
                     : isSelection ? tr("Issue %n selected…", nullptr, count)
                                   : tr("Issue %n packet(s)…", nullptr, count));
    m_issue->setEnabled(isOpen && count > 0 && !m_flow->isRunning());
    m_issue->setToolTip(!isOpen && stage && stage->closedAtMs ? tr("This stage is closed.")
                        : count == 0 && m_model->rowCount() > 0
                            ? tr("Every judge has a packet that fits. Check judges to issue again.")
                            : m_issue->text());
    m_outline->setEnabled(m_table->currentSourceRow() >= 0 || m_table->selectedCount() == 1);
    m_terms->setEnabled(isOpen);
}

QString PacketsPage::summary() const
{
    const Stage* stage = context().programme().stage(m_stage);
    if (m_flow->isRunning())
        return tr("Packets are being written…");
    if (stage && stage->closedAtMs)
        return tr("This stage is closed");
    int issued = 0;
    int returned = 0;
    for (const PacketStanding& one : m_model->rows()) {
        issued += one.packet ? 1 : 0;
        returned += one.state() == PacketStanding::State::Returned ? 1 : 0;
    }
    return m_model->rowCount() == 0
               ? QString()
               : tr("%1 of %n issued, %2 returned", nullptr, m_model->rowCount())
                     .arg(issued)
                     .arg(returned);
}

void PacketsPage::issue()
{
    m_flow->start(m_stage, chosen());
}

void PacketsPage::showOutline()
{
    const std::vector<int> rows = m_table->selectedSourceRows();
    const int row = rows.size() == 1 ? rows.front() : m_table->currentSourceRow();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PacketStanding standing = m_model->rowAt(row);
    auto content = PacketOperations(context().workspace()).outline(m_stage, standing.judge);
    if (!content) {
        context().showError(content.error());
        return;
    }
    auto* dialog = new PacketOutlineDialog(context(), standing, std::move(*content), this);
    dialog->open();
}

void PacketsPage::editTerms()
{
    const Stage* stage = context().programme().stage(m_stage);
    if (!stage)
        return;
    const auto out =
        std::count_if(m_model->rows().begin(), m_model->rows().end(),
                      [](const PacketStanding& one) { return one.packet.has_value(); });
    std::vector<RubricVersion> known;
    context().attempt(
        [&] { known = PacketStore(context().workspace().database()).rubricVersions(m_stage); });
    auto* dialog = new StageTermsDialog(context(), m_stage, std::move(known), int(out), this);
    const QString name = OverviewWords::stage(context(), m_stage);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        const Programme edited = dialog->programme();
        context().runUndoable(tr("What judges of %1 are told was changed.").arg(name), [&] {
            return ProgrammeOperations(context().workspace())
                .save(edited, tr("Packets of %1").arg(name));
        });
    });
    dialog->open();
}

PageInfo packetsPageInfo()
{
    return {.id = QStringLiteral("packets"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("lock"),
            .title = [] { return QCoreApplication::translate("PacketsPage", "Packets"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<PacketsPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
