#include "ui/scoring/RankingPane.h"

#include "ui/scoring/MarkGrid.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace prizedesk {

namespace {

/// A scroll area without frame or ground, as wide as its content asks for.
QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

RankingPane::RankingPane(OfficeContext& context, QWidget* parent)
    : Card(context.theme(), parent)
    , m_context(context)
    , m_why(new TextLabel(theme(), Type::Section))
    , m_figures(new KeyValueGrid(theme()))
    , m_grid(new MarkGrid(theme()))
    , m_commentHead(new TextLabel(theme(), Type::Small, Token::Text2))
    , m_comments(new TextLabel(theme(), Type::Body))
    , m_open(new LinkButton(theme()))
    , m_content(new QWidget)
    , m_nothing(new TextLabel(theme(), Type::Body, Token::Text2))
{
    auto* left = new QWidget;
    auto* reasons = new QVBoxLayout(left);
    reasons->setContentsMargins({});
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    reasons->addWidget(m_why);
    reasons->addWidget(m_figures);
    reasons->addStretch();
    auto* right = new QWidget;
    auto* remarks = new QVBoxLayout(right);
    remarks->setContentsMargins({});
    remarks->addWidget(m_commentHead);
    m_comments->setWordWrap(true);
    m_comments->setTextFormat(Qt::PlainText);
    m_comments->setTextInteractionFlags(Qt::TextSelectableByMouse);
    remarks->addWidget(m_comments);
    remarks->addStretch();
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins({});
    columns->setSpacing(theme().px(24));
    columns->addWidget(scrolled(left), 4);
    columns->addWidget(scrolled(m_grid), 7);
    columns->addWidget(scrolled(right), 4);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->addWidget(m_content, 1);
    layout->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    addHeadTool(m_open);
    setBody(body);
    connect(m_open, &LinkButton::clicked, this,
            [this] { m_context.navigate(QStringLiteral("entries"), m_ref); });
    retranslateAll();
    setNothing();
}

void RankingPane::retranslateAll()
{
    m_open->setText(tr("Open the entry"));
    m_nothing->setText(tr("Choose an entry to see its marks and why it stands where it stands."));
}

QString RankingPane::why() const
{
    return m_why->text();
}

void RankingPane::setNothing()
{
    m_ref.clear();
    setTitle(tr("Marks and reasons"));
    setSubtitle({});
    m_open->hide();
    m_content->hide();
    m_nothing->show();
}

void RankingPane::setEntry(const RankedEntry& entry, const StageMember& member,
                           const StageMarks& marks)
{
    m_ref = entry.entry;
    setTitle(entry.entry);
    setSubtitle(member.organisation.isEmpty()
                    ? member.title
                    : member.title + QStringLiteral("　") + member.organisation);
    m_why->setText(rankingWhy(entry));
    const auto mean = [](const PointsMean& value) {
        return value.isEmpty() ? QStringLiteral("—") : pointsText(value.rounded());
    };
    std::vector<KeyValueGrid::Row> rows;
    const auto add = [&](const QString& label, const QString& value) {
        KeyValueGrid::Row row;
        row.label = label;
        row.value = value;
        rows.push_back(std::move(row));
    };
    add(tr("Rank"), entry.rank           ? QString::number(*entry.rank)
                    : entry.isExcluded() ? tr("Excluded")
                                         : tr("Not ranked"));
    add(tr("Mean"), mean(entry.mean));
    add(tr("Median"), mean(entry.median));
    add(tr("Judges"), QString::number(entry.n));
    m_figures->setRows(std::move(rows));
    const std::vector<JudgeSheet> sheets = marks.sheets.value(entry.entry);
    m_grid->setTitle(tr("Marks of %1").arg(entry.entry));
    m_grid->setSheets(marks.criteria, sheets, m_context.japanese());
    m_grid->setVisible(!sheets.empty());
    fillComments(sheets, marks.criteria);
    m_open->show();
    m_nothing->hide();
    m_content->show();
}

void RankingPane::fillComments(const std::vector<JudgeSheet>& sheets,
                               const std::vector<Criterion>& criteria)
{
    QStringList lines;
    for (const JudgeSheet& sheet : sheets) {
        if (sheet.conflict > 0)
            lines << tr("%1 has a conflict of interest and does not count. %2")
                         .arg(sheet.judge, sheet.conflictNote)
                         .trimmed();
        for (const auto& [code, words] : sheet.comments) {
            const auto criterion =
                std::find_if(criteria.begin(), criteria.end(),
                             [&, of = code](const Criterion& each) { return each.code == of; });
            lines << tr("%1, %2: %3")
                         .arg(sheet.judge,
                              criterion == criteria.end() ? code : m_context.in(criterion->name),
                              words);
        }
    }
    m_commentHead->setText(tr("Remarks of the judges"));
    m_commentHead->setVisible(!lines.isEmpty());
    m_comments->setText(lines.join(u'\n'));
    m_comments->setVisible(!lines.isEmpty());
}

} // namespace prizedesk
