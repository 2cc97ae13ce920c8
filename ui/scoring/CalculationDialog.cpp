#include "ui/scoring/CalculationDialog.h"

#include "models/scoring/RankingStory.h"
#include "models/scoring/RankingTableModel.h"
#include "ui/scoring/MarkGrid.h"
#include "ui/scoring/StoryTable.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

QString decimals(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

} // namespace

CalculationDialog::CalculationDialog(OfficeContext& context, const Ranking& ranking,
                                     const RankedEntry& entry, const StageMember& member,
                                     const StageMarks& marks, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("How the figures of %1 came about").arg(entry.entry));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme& theme = context.theme();
    auto* content = new QWidget;
    m_steps = new QVBoxLayout(content);
    m_steps->setSpacing(theme.px(6));
    auto* title = new TextLabel(theme, Type::Title);
    title->setText(entry.entry + QStringLiteral("　") + member.title);
    title->setWordWrap(true);
    m_steps->addWidget(title);
    addMarks(entry, marks);
    addMean(entry);
    addAdjusted(ranking, entry);
    addCertainty(ranking, entry);
    addRemarks(entry, marks);
    m_steps->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(theme.px(760), theme.px(640));
}

void CalculationDialog::addStep(const QString& title, const QStringList& sentences,
                                QWidget* figures)
{
    const Theme& theme = m_context.theme();
    auto* head = new TextLabel(theme, Type::Section);
    head->setText(tr("%1. %2", "number and title of a step").arg(++m_step).arg(title));
    head->setContentsMargins(0, theme.px(10), 0, 0);
    m_steps->addWidget(head);
    m_texts << head->text();
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        auto* words = new TextLabel(theme, Type::Body);
        words->setText(sentence);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_steps->addWidget(words);
        m_texts << sentence;
    }
    if (figures)
        m_steps->addWidget(figures);
}

void CalculationDialog::addMarks(const RankedEntry& entry, const StageMarks& marks)
{
    const std::vector<SheetMarks> sheets = marks.sheets.value(entry.entry);
    MarkGrid* grid = nullptr;
    if (!sheets.empty()) {
        grid = new MarkGrid(m_context.theme());
        grid->setTitle(tr("Marks of %1").arg(entry.entry));
        grid->setSheets(marks.criteria, sheets, m_context.japanese());
    }
    addStep(tr("Marks and totals"),
            {tr("Points of a criterion = weight × mark ÷ full mark; a judge's total is their sum. "
                "Judges with a conflict of interest or with marks missing do not count.")},
            grid);
}

void CalculationDialog::addMean(const RankedEntry& entry)
{
    if (entry.n == 0)
        return;
    QStringList totals;
    for (const JudgeTotal& total : entry.totals)
        totals << pointsText(total.total);
    QString sentence = tr("(%1) ÷ %2 = %3")
                           .arg(totals.join(QStringLiteral(" + ")))
                           .arg(entry.n)
                           .arg(pointsText(entry.mean.rounded()));
    QStringList sentences{sentence};
    if (entry.meanRank)
        sentences << tr("That is rank %1 by the raw mean; the median is %2.")
                         .arg(*entry.meanRank)
                         .arg(pointsText(entry.median.rounded()));
    addStep(tr("Raw mean"), sentences);
}

void CalculationDialog::addAdjusted(const Ranking& ranking, const RankedEntry& entry)
{
    const RankingStory story = RankingStory::of(ranking, entry);
    if (!entry.adjusted)
        return;
    auto* lines = new StoryTable(m_context.theme());
    lines->setLines(story.lines);
    QStringList sentences{story.judges,
                          tr("Adjusted score = raw score − tendency of the judge. The tendency is "
                             "how far a judge marks above (+) or below (−) the panel on the same "
                             "entries, estimated from all scores together.")};
    if (ranking.components && ranking.method != RankingMethod::Additive) {
        const double noise = ranking.components->residual;
        const double weight = ranking.components->entry > 0
                                  ? entry.n / (entry.n + noise / ranking.components->entry)
                                  : 0.0;
        sentences << tr("With %n judges about %1 of the distance from the mean of all counts: the "
                        "entries spread by %2 points, a single score by %3.",
                        nullptr, entry.n)
                         .arg(chanceText(weight), decimals(std::sqrt(ranking.components->entry), 1),
                              decimals(std::sqrt(noise), 1));
    }
    sentences << story.rest << tr("Adjusted value: %1 points.").arg(decimals(*entry.adjusted, 2))
              << story.move;
    addStep(tr("Taking the judges' tendencies off"), sentences, lines);
}

void CalculationDialog::addCertainty(const Ranking& ranking, const RankedEntry& entry)
{
    QStringList sentences;
    if (entry.se)
        sentences << tr("The adjusted value has a standard error of ±%1 points.")
                         .arg(decimals(*entry.se, 2));
    if (entry.rankLow && entry.rankHigh) {
        sentences << tr("In %1 draws that fit the scores (seed %2) the rank lies between %3 and %4 "
                        "with 95 %.")
                         .arg(QLocale().toString(ranking.draws))
                         .arg(ranking.seed)
                         .arg(*entry.rankLow)
                         .arg(*entry.rankHigh);
        if (entry.expectedRank)
            sentences << tr("Expected rank: %1.").arg(decimals(*entry.expectedRank, 2));
        for (const auto& [line, chance] : entry.pTop)
            sentences
                << tr("Among the first %1: %2 of the draws.").arg(line).arg(chanceText(chance));
    }
    if (!sentences.isEmpty())
        addStep(tr("How sure the rank is"), sentences);
}

void CalculationDialog::addRemarks(const RankedEntry& entry, const StageMarks& marks)
{
    QStringList lines;
    for (const SheetMarks& sheet : marks.sheets.value(entry.entry)) {
        if (sheet.conflict > 0)
            lines << tr("%1 has a conflict of interest and does not count. %2")
                         .arg(sheet.judge, sheet.conflictNote)
                         .trimmed();
        for (const auto& [code, words] : sheet.comments) {
            const auto criterion =
                std::find_if(marks.criteria.begin(), marks.criteria.end(),
                             [&, of = code](const Criterion& each) { return each.code == of; });
            lines << tr("%1, %2: %3")
                         .arg(sheet.judge,
                              criterion == marks.criteria.end() ? code
                                                                : m_context.in(criterion->name),
                              words);
        }
    }
    if (!lines.isEmpty())
        addStep(tr("Remarks of the judges"), lines);
}

} // namespace prizedesk
