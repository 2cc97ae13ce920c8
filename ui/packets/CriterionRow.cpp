#include "ui/packets/CriterionRow.h"

#include "models/packets/EntryProgress.h"
#include "models/scoring/ScoreSheet.h"
#include "ui/packets/MarkField.h"
#include "ui/shared/TonePainter.h"

#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kLeft = 8;
constexpr int kRow = 29;

/// `10`, `7.5`: full points as the rubric names them.
QString weightText(Points weight)
{
    QString text = shortPoints(weight);
    if (text.endsWith(QLatin1String(".0")))
        text.chop(2);
    return text;
}

} // namespace

CriterionRow::CriterionRow(const Theme& theme, const Criterion& criterion, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_criterion(criterion)
    , m_field(new MarkField(theme, criterion.maxMark, this))
{
    setObjectName(QStringLiteral("row.") + criterion.code);
    m_field->setObjectName(QStringLiteral("mark.") + criterion.code);
}

void CriterionRow::setJapanese(bool japanese)
{
    m_name = m_criterion.name.in(japanese);
    m_field->setSubject(m_name);
    setToolTip(m_name);
    update();
}

void CriterionRow::setMark(std::optional<int> mark)
{
    m_mark = mark;
    m_field->setMark(mark);
    update();
}

void CriterionRow::setLacksComment(bool lacks)
{
    m_lacksComment = lacks;
    update();
}

void CriterionRow::setCurrent(bool current)
{
    m_isCurrent = current;
    // One of the fields is a stop of Tab: from it Tab leads to the comment.
    m_field->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

int CriterionRow::nameWidth(int width) const
{
    return width - theme().px(kLeft) - weightWidth(theme()) - m_field->sizeHint().width() -
           pointsWidth(theme()) - theme().px(4);
}

int CriterionRow::heightForWidth(int width) const
{
    const QFontMetrics metrics(theme().font(Type::BodyStrong));
    const QRect needed = metrics.boundingRect(QRect(0, 0, qMax(40, nameWidth(width)), 4000),
                                              int(Qt::TextWordWrap) | int(Qt::AlignLeft), m_name);
    return qMax(theme().px(kRow), needed.height() + theme().px(6));
}

void CriterionRow::resizeEvent(QResizeEvent*)
{
    const QSize size = m_field->sizeHint();
    m_field->setGeometry(
        QRect(QPoint(width() - pointsWidth(theme()) - size.width(), (height() - size.height()) / 2),
              size));
}

void CriterionRow::themeChanged()
{
    resizeEvent(nullptr);
    ThemedWidget::themeChanged();
}

void CriterionRow::mousePressEvent(QMouseEvent*)
{
    Q_EMIT
    chosen();
}

void CriterionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(m_isCurrent ? Token::Sel : Token::Surface));
    painter.setFont(theme().font(m_isCurrent ? Type::BodyStrong : Type::Body));
    painter.setPen(theme().color(isEnabled() ? Token::Text : Token::Disabled));
    const QRect name(theme().px(kLeft), 0, nameWidth(width()), height());
    painter.drawText(name, int(Qt::TextWordWrap) | int(Qt::AlignVCenter), m_name);
    painter.setFont(theme().numberFont(Type::Body));
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(QRect(m_field->x() - weightWidth(theme()) - theme().px(4), 0,
                           weightWidth(theme()), height()),
                     Qt::AlignVCenter | Qt::AlignRight, weightText(m_criterion.weight));
    const QRect points(width() - pointsWidth(theme()), 0, pointsWidth(theme()) - theme().px(14),
                       height());
    painter.setFont(theme().numberFont(Type::BodyStrong));
    painter.setPen(theme().color(m_mark ? Token::Text : Token::Text3));
    painter.drawText(points, Qt::AlignVCenter | Qt::AlignRight,
                     m_mark ? shortPoints(criterionPoints(m_criterion, *m_mark))
                            : QStringLiteral("—"));
    if (m_lacksComment) {
        const int side = theme().px(12);
        TonePainter(theme()).paintTone(
            painter, QRect(width() - theme().px(13), (height() - side) / 2, side, side),
            Tone::Warning);
    }
}

} // namespace prizedesk
