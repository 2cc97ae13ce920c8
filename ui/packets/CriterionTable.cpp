#include "ui/packets/CriterionTable.h"

#include "models/packets/EntryProgress.h"
#include "ui/packets/AnchorPanel.h"
#include "ui/packets/CriterionRow.h"
#include "ui/packets/MarkField.h"

#include <QPainter>

namespace prizedesk {

CriterionTable::CriterionTable(const Theme& theme, const std::vector<Criterion>& criteria,
                               QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_anchors(new AnchorPanel(theme, this))
{
    for (const Criterion& criterion : criteria) {
        if (criterion.kind != Criterion::Kind::Mark)
            continue;
        auto* row = new CriterionRow(theme, criterion, this);
        m_rows.push_back(row);
        const auto choose = [this, code = criterion.code] { setCurrent(code); };
        connect(&row->field(), &MarkField::focused, this, choose);
        connect(row, &CriterionRow::chosen, this, [row] { row->field().setFocus(); });
    }
    setAccessRole(QAccessible::Grouping);
    m_anchors->setVisible(!m_rows.empty());
    for (CriterionRow* row : m_rows)
        row->setCurrent(row == m_rows.front());
    setJapanese(true);
}

CriterionRow* CriterionTable::row(const QString& code) const
{
    for (CriterionRow* row : m_rows) {
        if (row->criterion().code == code)
            return row;
    }
    return nullptr;
}

CriterionRow* CriterionTable::currentRow() const
{
    for (CriterionRow* row : m_rows) {
        if (row->isCurrent())
            return row;
    }
    return nullptr;
}

void CriterionTable::setCurrent(const QString& code)
{
    if (CriterionRow* now = currentRow(); now && now->criterion().code == code)
        return;
    if (!row(code))
        return;
    for (CriterionRow* row : m_rows)
        row->setCurrent(row->criterion().code == code);
    Q_EMIT
    currentChanged(code);
    relayout();
}

void CriterionTable::setJapanese(bool japanese)
{
    m_japanese = japanese;
    m_groups.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Criterion& criterion = m_rows[i]->criterion();
        m_rows[i]->setJapanese(japanese);
        const QString name = criterion.group.in(japanese);
        if (m_groups.empty() || m_groups.back().name != name)
            m_groups.push_back({name, {}, i, i});
        m_groups.back().last = i;
    }
    for (Group& group : m_groups) {
        Points sum;
        for (size_t i = group.first; i <= group.last; ++i)
            sum += m_rows[i]->criterion().weight;
        group.weight = shortPoints(sum);
        if (group.weight.endsWith(QLatin1String(".0")))
            group.weight.chop(2);
    }
    relayout();
}

int CriterionTable::place(int width, bool move) const
{
    const int left = groupWidth(theme());
    int top = 0;
    for (CriterionRow* row : m_rows) {
        const int tall = row->heightForWidth(width - left);
        if (move)
            row->setGeometry(left, top, width - left, tall);
        top += tall;
        if (row->isCurrent() && m_anchors->isVisibleTo(this)) {
            const int more = m_anchors->heightForWidth(width - left);
            if (move)
                m_anchors->setGeometry(left, top, width - left, more);
            top += more;
        }
        ++top; // the hairline
    }
    return top;
}

int CriterionTable::heightForWidth(int width) const
{
    return place(width, false);
}

QSize CriterionTable::sizeHint() const
{
    return {theme().px(430), heightForWidth(qMax(width(), theme().px(380)))};
}

QSize CriterionTable::minimumSizeHint() const
{
    return {theme().px(330), heightForWidth(qMax(width(), theme().px(330)))};
}

void CriterionTable::relayout()
{
    setMinimumHeight(heightForWidth(width()));
    place(width(), true);
    updateGeometry();
    update();
}

void CriterionTable::resizeEvent(QResizeEvent*)
{
    relayout();
}

void CriterionTable::themeChanged()
{
    relayout();
}

void CriterionTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    const int left = groupWidth(theme());
    painter.fillRect(QRect(0, 0, left, height()), theme().color(Token::Sunken));
    if (CriterionRow* current = currentRow())
        painter.fillRect(QRect(left, current->y(), width() - left,
                               m_anchors->geometry().bottom() + 1 - current->y()),
                         theme().color(Token::Sel));
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const Group& group = m_groups[g];
        const int top = m_rows[group.first]->y();
        const int tall = m_rows[group.first]->heightForWidth(width() - left);
        painter.setFont(theme().font(Type::SmallStrong));
        painter.setPen(theme().color(Token::Text));
        const QRect name(4, top, left - 6, m_rows[group.last]->geometry().bottom() - top + 60);
        const QRect needed = painter.fontMetrics().boundingRect(
            name, int(Qt::TextWordWrap) | int(Qt::AlignHCenter), group.name);
        const int nameTop = top + qMax(2, (tall - theme().px(16)) / 2);
        painter.drawText(QRect(name.left(), nameTop, name.width(), needed.height()),
                         int(Qt::TextWordWrap) | int(Qt::AlignHCenter), group.name);
        painter.setFont(theme().numberFont(Type::Small));
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(
            QRect(name.left(), nameTop + needed.height() + 1, name.width(), theme().px(16)),
            Qt::AlignCenter, group.weight);
        painter.setPen(theme().color(Token::Border));
        if (g > 0)
            painter.drawLine(0, top - 1, width(), top - 1);
        painter.setPen(theme().color(Token::Hair));
        for (size_t i = group.first + 1; i <= group.last; ++i)
            painter.drawLine(left, m_rows[i]->y() - 1, width(), m_rows[i]->y() - 1);
    }
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(left - 1, 0, left - 1, height());
    if (!m_rows.empty()) {
        const int end = place(width(), false) - 1;
        painter.drawLine(0, end, width(), end);
    }
}

} // namespace prizedesk
