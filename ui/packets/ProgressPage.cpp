#include "ui/packets/ProgressPage.h"

#include "models/packets/DoubleEntryOperations.h"
#include "models/packets/ProgressStore.h"
#include "models/packets/ReminderOperations.h"
#include "models/packets/Rubric.h"
#include "models/packets/ScoreSheetOperations.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageRanking.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/packets/ClosingDialog.h"
#include "ui/packets/DoubleEntryDialog.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

ProgressPage::ProgressPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_table(new TableView(theme(), this))
    , m_model(new ProgressTableModel(this))
    , m_receive(new QAction(icon(QStringLiteral("import"), theme()), QString(), this))
    , m_remind(new QAction(icon(QStringLiteral("mail"), theme()), QString(), this))
    , m_sheet(new QAction(icon(QStringLiteral("table"), theme()), QString(), this))
    , m_type(new QAction(icon(QStringLiteral("edit"), theme()), QString(), this))
    , m_close(new QAction(icon(QStringLiteral("lock"), theme()), QString(), this))
{
    keepPageGround(*this, theme());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    m_table->setSourceModel(m_model);
    m_table->setCheckable(true);
    m_head->addAction(m_remind);
    m_head->addAction(m_sheet);
    m_head->addAction(m_type);
    m_head->addAction(m_close);
    m_head->addPrimary(m_receive)->setIconName(QStringLiteral("import"));
    connect(m_receive, &QAction::triggered, this, [this] {
        this->context().navigate(
            QStringLiteral("judging"),
            QVariantMap{{QLatin1String(Target::kTab), QStringLiteral("receive")}});
    });
    connect(m_remind, &QAction::triggered, this, &ProgressPage::writeReminders);
    connect(m_sheet, &QAction::triggered, this, &ProgressPage::writeSheets);
    connect(m_type, &QAction::triggered, this, &ProgressPage::typePaper);
    connect(m_close, &QAction::triggered, this, &ProgressPage::closeStage);
    connect(m_table, &TableView::selectedCountChanged, this, &ProgressPage::showState);
    connect(m_table, &TableView::currentIdChanged, this, &ProgressPage::showState);
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this, [this](const QString& key) {
        m_stage = key;
        refresh();
    });
    connect(&context, &OfficeContext::changed, this, &ProgressPage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, &ProgressPage::retranslate);
    ProgressPage::retranslate();
}

void ProgressPage::activate(const QVariant& argument)
{
    const QString code = argument.toMap().value(QLatin1String(Target::kStage)).toString();
    if (context().programme().stage(code)) {
        m_stage = code;
        m_head->scopeSwitch().setCurrent(code);
        refreshSoon();
    }
    refreshIfDue();
}

Page::Actions ProgressPage::actions() const
{
    return {.importData = m_receive,
            .exportData = nullptr,
            .print = nullptr,
            .more = {m_remind, m_sheet, m_type, m_close}};
}

void ProgressPage::retranslate()
{
    m_receive->setText(tr("Receive…"));
    m_remind->setText(tr("Write reminders…"));
    m_sheet->setText(tr("Score sheet…"));
    m_type->setText(tr("Type paper…"));
    m_close->setText(tr("Close the stage…"));
    m_table->setEmptyState(
        tr("No judge has an entry in this stage yet. They stand here once entries are assigned."));
    std::vector<ScopeSwitch::Segment> segments;
    QString filled;
    for (const Stage& stage : context().programme().stages) {
        if (judgedCriteria(context().programme(), stage.code).empty())
            continue;
        segments.push_back({stage.code, OverviewWords::stage(context(), stage.code), -1});
        context().attempt([&] {
            if (m_stage.isEmpty() && filled.isEmpty() && !stage.closedAtMs &&
                !ProgressStore(context().workspace().database(), context().workspace().vault())
                     .list(stage.code)
                     .empty())
                filled = stage.code;
        });
    }
    if (m_stage.isEmpty() && !segments.empty())
        m_stage = filled.isEmpty() ? segments.front().key : filled;
    m_head->scopeSwitch().setSegments(std::move(segments));
    m_head->scopeSwitch().setCurrent(m_stage);
    refreshSoon();
}

void ProgressPage::refresh()
{
    context().attempt([this] {
        auto rows = ProgressStore(context().workspace().database(), context().workspace().vault())
                        .list(m_stage);
        std::vector<std::optional<int>> left;
        for (const JudgeStanding& judge : rows) {
            left.push_back(judge.deadlineMs
                               ? std::optional(daysLeft(context().programme(),
                                                        context().workspace().clock().nowMs(),
                                                        *judge.deadlineMs))
                               : std::nullopt);
        }
        m_model->setRows(std::move(rows), std::move(left),
                         [dates = context().dates()](qint64 ms) { return dates.listDateTime(ms); });
    });
    showState();
}

std::vector<JudgeStanding> ProgressPage::chosen() const
{
    std::vector<JudgeStanding> judges;
    for (const int row : m_table->selectedSourceRows())
        judges.push_back(m_model->rowAt(row));
    if (judges.empty() && m_table->currentSourceRow() >= 0)
        judges.push_back(m_model->rowAt(m_table->currentSourceRow()));
    return judges;
}

std::vector<JudgeStanding> ProgressPage::missing() const
{
    std::vector<JudgeStanding> judges;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->rowAt(row).isComplete())
            judges.push_back(m_model->rowAt(row));
    }
    return judges;
}

void ProgressPage::showState()
{
    const Stage* stage = context().programme().stage(m_stage);
    const bool isOpen = stage && !stage->closedAtMs && !context().isReadOnly();
    const int count = int(chosen().size());
    const int all = m_model->rowCount();
    m_head->setSubtitle(
        stage && stage->closedAtMs
            ? tr("This stage is closed")
            : tr("%1 of %n judge(s) complete", nullptr, all).arg(all - int(missing().size())));
    m_remind->setEnabled(count > 0 || !missing().empty());
    m_sheet->setEnabled(isOpen && count > 0);
    m_type->setEnabled(isOpen && count == 1);
    m_close->setEnabled(isOpen && all > 0);
    m_receive->setEnabled(!context().isReadOnly());
}

void ProgressPage::writeReminders()
{
    // Checked judges, else all who still owe marks.
    std::vector<JudgeStanding> judges;
    for (const int row : m_table->selectedSourceRows())
        judges.push_back(m_model->rowAt(row));
    if (judges.empty())
        judges = missing();
    context().prompts().openFolder(
        this,
        {.title = tr("Folder for %n draft(s)", nullptr, int(judges.size())),
         .filters = {},
         .suggestedName = {},
         .folderKey = QStringLiteral("reminders")},
        [this, judges](const QString& folder) {
            if (folder.isEmpty())
                return;
            const Programme& programme = context().programme();
            const Stage* stage = programme.stage(m_stage);
            std::vector<ReminderOperations::Letter> letters;
            for (const JudgeStanding& judge : judges) {
                std::optional<int> left;
                QString deadline;
                if (judge.deadlineMs) {
                    left = daysLeft(programme, context().workspace().clock().nowMs(),
                                    *judge.deadlineMs);
                    deadline = context().dates().longDateTime(*judge.deadlineMs);
                }
                letters.push_back({judge.judge, ReminderOperations::draft(
                                                    judge, context().in(programme.name),
                                                    context().in(stage->name), deadline, left)});
            }
            const auto written =
                ReminderOperations(context().workspace()).write(m_stage, letters, folder);
            if (written)
                context().showBanner(Tone::Good,
                                     tr("%n draft(s) were written. Your mail program opens them.",
                                        nullptr, *written));
            else
                context().showError(written.error());
        });
}

void ProgressPage::writeSheets()
{
    const std::vector<JudgeStanding> judges = chosen();
    context().prompts().openFolder(
        this,
        {.title = tr("Folder for %n score sheet(s)", nullptr, int(judges.size())),
         .filters = {},
         .suggestedName = {},
         .folderKey = QStringLiteral("packets")},
        [this, judges](const QString& folder) {
            if (folder.isEmpty())
                return;
            ScoreSheetOperations sheets(context().workspace());
            int written = 0;
            for (const JudgeStanding& judge : judges) {
                // A sheet of the same name may have come back filled in: it stays.
                const QDir place(folder);
                const QString name = QStringLiteral("%1_%2").arg(judge.judge, m_stage);
                QString path = place.filePath(name + QStringLiteral(".xlsx"));
                for (int number = 2; QFileInfo::exists(path); ++number)
                    path = place.filePath(QStringLiteral("%1-%2.xlsx").arg(name).arg(number));
                const auto issued = sheets.issue(m_stage, judge.judge, path);
                if (!issued) {
                    context().showError(issued.error());
                    return;
                }
                ++written;
            }
            context().showBanner(Tone::Good,
                                 tr("%n score sheet(s) were written.", nullptr, written));
        });
}

void ProgressPage::typePaper()
{
    const auto judges = chosen();
    if (judges.size() != 1)
        return;
    const QString judge = judges.front().judge;
    const auto sheet = DoubleEntryOperations(context().workspace()).sheet(m_stage, judge);
    if (!sheet) {
        context().showError(sheet.error());
        return;
    }
    auto* dialog = new DoubleEntryDialog(context(), judge, *sheet,
                                         judgedCriteria(context().programme(), m_stage), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, judge, stage = m_stage, step = sheet->step](
                       const DoubleEntryOperations::Marks& marks) {
        DoubleEntryOperations paper(context().workspace());
        const QString done =
            step == TypedSheet::Step::Settle ? tr("The paper of %1 counts now.").arg(judge)
            : step == TypedSheet::Step::First
                ? tr("The paper of %1 waits for a second person.").arg(judge)
                : tr("The paper of %1 was typed twice. Settle it now.").arg(judge);
        const Result<void> result = step == TypedSheet::Step::Settle
                                        ? paper.settle(stage, judge, marks).transform([](int) {})
                                        : paper.type(stage, judge, marks);
        if (!result)
            return result.error().message();
        context().showDone(done);
        return QString();
    });
    dialog->open();
}

void ProgressPage::closeStage()
{
    const Stage* stage = context().programme().stage(m_stage);
    if (!stage)
        return;
    QStringList refs;
    for (const JudgeStanding& judge : missing())
        refs += judge.judge;
    std::vector<ClosingLine> lines;
    context().attempt([&] {
        lines = closingWithout(rankingInput(context().workspace().database(), m_stage), refs);
    });
    const QString name = context().in(stage->name);
    auto* dialog = new ClosingDialog(theme(), name, refs, std::move(lines), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name, code = m_stage] {
        const QString reason = dialog->reason();
        context().runUndoable(tr("%1 was closed.").arg(name), [&] {
            return StageOperations(context().workspace()).close(code, reason);
        });
    });
    dialog->open();
}

PageInfo progressPageInfo()
{
    return {.id = QStringLiteral("progress"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("judging"),
            .title = [] { return QCoreApplication::translate("ProgressPage", "Progress"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<ProgressPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
