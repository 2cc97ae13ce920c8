#include "ui/packets/PacketIssueDialog.h"

#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QRadioButton>
#include <QSet>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kLabelWidth = 120;

int entryCount(const std::vector<PacketStanding>& judges)
{
    QSet<QString> refs;
    for (const PacketStanding& judge : judges)
        refs.unite(QSet<QString>(judge.entries.begin(), judge.entries.end()));
    return int(refs.size());
}

} // namespace

PacketIssueDialog::PacketIssueDialog(OfficeContext& context, const QString& stage,
                                     const std::vector<PacketStanding>& judges, QWidget* parent)
    : PromptDialog(context.theme(), tr("Issue %n packet(s)", nullptr, int(judges.size())),
                   tr("Each judge gets one encrypted file with the entries under their reference "
                      "numbers. What has left cannot be taken back."),
                   tr("Choose the folder…"), parent)
    , m_pdf(new QRadioButton(tr("PDF, one page per judge, to print or to send"), this))
    , m_csv(new QRadioButton(tr("CSV, one line per judge, for the office alone"), this))
{
    setMinimumWidth(context.theme().px(520));
    addFacts(context, stage, judges);
    addWarnings(context, stage, judges);
    m_pdf->setObjectName(QStringLiteral("sheetPdf"));
    m_csv->setObjectName(QStringLiteral("sheetCsv"));
    m_pdf->setChecked(true);
    addField(tr("Sheet of passphrases. They are kept nowhere else."), m_pdf);
    addField(m_csv);
    m_pdf->setAccessibleName(m_pdf->text());
}

bool PacketIssueDialog::sheetIsPdf() const
{
    return m_pdf->isChecked();
}

void PacketIssueDialog::addFacts(const OfficeContext& context, const QString& stage,
                                 const std::vector<PacketStanding>& judges)
{
    QStringList refs;
    for (const PacketStanding& judge : judges)
        refs += judge.judge;
    const Stage* found = context.programme().stage(stage);
    auto* grid = new KeyValueGrid(context.theme(), this);
    grid->setLabelWidth(kLabelWidth);
    std::vector<KeyValueGrid::Row> rows;
    rows.push_back({.label = tr("Stage"), .value = OverviewWords::stage(context, stage)});
    rows.push_back({.label = tr("Judges"), .value = refs.join(tr(", "))});
    rows.push_back({.label = tr("Entries"), .value = QString::number(entryCount(judges))});
    rows.push_back({.label = tr("Return by"),
                    .value = found && found->deadlineAtMs
                                 ? context.dates().longDateTime(*found->deadlineAtMs)
                                 : tr("no deadline")});
    grid->setRows(std::move(rows));
    addField(grid);
}

void PacketIssueDialog::addWarnings(const OfficeContext& context, const QString& stage,
                                    const std::vector<PacketStanding>& judges)
{
    const auto count = [&](auto test) {
        return int(std::count_if(judges.begin(), judges.end(), test));
    };
    const Stage* found = context.programme().stage(stage);
    QStringList warnings;
    if (const int again = count([](const auto& judge) { return judge.packet.has_value(); }))
        warnings += tr("%n judge(s) get another packet. Marks that they have given in the earlier "
                       "one are not in the new one; its returns can still be received.",
                       nullptr, again);
    if (found && !found->deadlineAtMs)
        warnings += tr("There is no deadline.");
    if (found && found->deadlineAtMs && *found->deadlineAtMs < context.workspace().clock().nowMs())
        warnings += tr("The deadline has passed.");
    if (found && found->instructions.ja.isEmpty())
        warnings += tr("There are no instructions for judges.");
    for (const QString& warning : warnings) {
        auto* line = new TextLabel(context.theme(), Type::Body, Token::Text, this);
        line->setWordWrap(true);
        line->setTone(Tone::Warning);
        line->setText(warning);
        addField(line);
    }
}

} // namespace prizedesk
