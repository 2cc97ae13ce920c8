#include "ui/scoring/MarkGrid.h"

#include "models/judging/Judge.h"
#include "ui/scoring/RankingHeatModel.h"
#include "ui/shared/TonePainter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kRow = 18;
constexpr int kColumn = 44;
constexpr int kLabel = 290;
constexpr int kSteps = 6;

} // namespace

MarkGrid::MarkGrid(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MarkGrid::setSheets(std::vector<Criterion> criteria, std::vector<SheetMarks> sheets,
                         bool japanese)
{
    m_criteria = std::move(criteria);
    m_sheets = std::move(sheets);
    m_japanese = japanese;
    updateGeometry();
    dataChanged();
}

QString MarkGrid::markText(const Criterion& criterion, const SheetMarks& sheet) const
{
    const auto mark = sheet.sheet.marks.constFind(criterion.code);
    if (mark == sheet.sheet.marks.constEnd())
        return sheet.conflict > 0 ? QString() : QStringLiteral("—");
    if (criterion.kind == Criterion::Kind::Gate)
        return *mark > 0 ? QStringLiteral("○") : QStringLiteral("×");
    return QString::number(*mark);
}

QString MarkGrid::totalText(const SheetMarks& sheet) const
{
    if (sheet.conflict > 0)
        return conflictSign(sheet.conflict);
    return sheet.total ? pointsText(*sheet.total) : QStringLiteral("—");
}

std::vector<QStringList> MarkGrid::asTable() const
{
    QStringList head{tr("Criterion")};
    QStringList totals{tr("Total")};
    for (const SheetMarks& sheet : m_sheets) {
        head << sheet.judge;
        totals << totalText(sheet);
    }
    std::vector<QStringList> table{head};
    for (const Criterion& criterion : m_criteria) {
        QStringList row{criterion.name.in(m_japanese)};
        for (const SheetMarks& sheet : m_sheets)
            row << markText(criterion, sheet);
        table.push_back(row);
    }
    table.push_back(totals);
    return table;
}

QSize MarkGrid::sizeHint() const
{
    const int rows = int(m_criteria.size()) + 2;
    return {theme().px(kLabel) + int(m_sheets.size()) * theme().px(kColumn),
            rows * theme().px(kRow) + theme().px(6)};
}

QSize MarkGrid::minimumSizeHint() const
{
    return {theme().px(120) + int(m_sheets.size()) * theme().px(kColumn), sizeHint().height()};
}

int MarkGrid::labelWidth() const
{
    return std::clamp(width() - int(m_sheets.size()) * theme().px(kColumn), theme().px(100),
                      theme().px(kLabel));
}

QRect MarkGrid::cellRect(int row, int judge) const
{
    return {labelWidth() + judge * theme().px(kColumn), (row + 1) * theme().px(kRow),
            theme().px(kColumn) - 1, theme().px(kRow) - 1};
}

void MarkGrid::paintCell(QPainter& painter, int row, int judge) const
{
    const Criterion& criterion = m_criteria[size_t(row)];
    const SheetMarks& sheet = m_sheets[size_t(judge)];
    const QRect cell = cellRect(row, judge);
    const QString text = markText(criterion, sheet);
    QColor ink = theme().color(Token::Text2);
    const auto mark = sheet.sheet.marks.constFind(criterion.code);
    if (sheet.conflict > 0) {
        painter.fillRect(cell, theme().toneTint(Tone::Warning));
        TonePainter(theme()).paintHatch(painter, cell, theme().toneFill(Tone::Warning), false);
        ink = theme().color(Token::Text);
    } else if (mark != sheet.sheet.marks.constEnd()) {
        if (criterion.kind == Criterion::Kind::Gate) {
            const Tone tone = *mark > 0 ? Tone::Good : Tone::Bad;
            painter.fillRect(cell, theme().toneTint(tone));
            ink = theme().toneText(tone);
        } else {
            const int span = std::max(1, criterion.maxMark - 1);
            const int step = std::clamp((*mark - 1) * kSteps / span, 0, kSteps);
            painter.fillRect(cell, theme().step(step));
            ink = theme().stepText(step);
        }
    }
    painter.setPen(ink);
    painter.drawText(cell, Qt::AlignCenter, text);
}

void MarkGrid::paintTotals(QPainter& painter) const
{
    const int row = int(m_criteria.size());
    const int top = cellRect(row, 0).top() + theme().px(2);
    painter.fillRect(QRect(0, top - 2, cellRect(row, int(m_sheets.size())).left() - 1, 2),
                     theme().color(Token::Border));
    painter.setFont(theme().font(Type::SmallStrong));
    painter.setPen(theme().color(Token::Text));
    painter.drawText(QRect(0, top, labelWidth(), theme().px(kRow) + 2), Qt::AlignVCenter,
                     tr("Total"));
    painter.setFont(theme().numberFont(Type::SmallStrong));
    for (int judge = 0; judge < int(m_sheets.size()); ++judge) {
        const QRect cell = cellRect(row, judge).adjusted(0, 2, 0, 4);
        painter.drawText(cell, Qt::AlignCenter, totalText(m_sheets[size_t(judge)]));
    }
}

void MarkGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont small = theme().font(Type::Small);
    const QFontMetrics metrics(small);
    const QFont figures = theme().numberFont(Type::Small);
    painter.setFont(small);
    painter.setPen(theme().color(Token::Text2));
    for (int judge = 0; judge < int(m_sheets.size()); ++judge)
        painter.drawText(cellRect(-1, judge), Qt::AlignCenter, m_sheets[size_t(judge)].judge);
    for (int row = 0; row < int(m_criteria.size()); ++row) {
        painter.setFont(small);
        painter.setPen(theme().color(Token::Text));
        const QRect label(0, cellRect(row, 0).top(), labelWidth() - theme().px(8),
                          theme().px(kRow) - 1);
        painter.drawText(label, Qt::AlignVCenter,
                         metrics.elidedText(m_criteria[size_t(row)].name.in(m_japanese),
                                            Qt::ElideRight, label.width()));
        painter.setFont(figures);
        for (int judge = 0; judge < int(m_sheets.size()); ++judge)
            paintCell(painter, row, judge);
    }
    paintTotals(painter);
    if (showsFocus())
        paintFocusRing(painter, rect());
}

bool MarkGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int row = 0; row < int(m_criteria.size()); ++row) {
        const Criterion& criterion = m_criteria[size_t(row)];
        if (help->pos().x() < labelWidth() && help->pos().y() >= cellRect(row, 0).top() &&
            help->pos().y() <= cellRect(row, 0).bottom()) {
            QToolTip::showText(
                help->globalPos(),
                tr("%1 (%2 points)")
                    .arg(criterion.name.in(m_japanese), pointsText(criterion.weight)),
                this);
            return true;
        }
    }
    for (int judge = 0; judge < int(m_sheets.size()); ++judge) {
        const SheetMarks& sheet = m_sheets[size_t(judge)];
        const QRect column(cellRect(0, judge).left(), 0, theme().px(kColumn), height());
        if (sheet.conflict > 0 && column.contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               tr("%1: conflict of interest (%2), does not count")
                                   .arg(sheet.judge, conflictCategoryWords(sheet.conflict)),
                               this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace prizedesk
