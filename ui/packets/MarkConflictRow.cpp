#include "ui/packets/MarkConflictRow.h"

#include "models/packets/ChangedMarksTableModel.h"
#include "models/settings/DateWords.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePainter.h"
#include "ui/shell/OfficeContext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace prizedesk {

MarkConflictRow::MarkConflictRow(OfficeContext& context, const QString& judge,
                                 const QString& criterion, const PlannedCell& cell, bool isGate,
                                 QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_office(new QRadioButton(this))
    , m_judge(new QRadioButton(this))
    , m_rank(new TextLabel(theme(), Type::Body, Token::Text, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(36), theme().px(6), theme().px(12), theme().px(6));
    row->setSpacing(theme().px(12));
    auto* place = new TextLabel(theme(), Type::Body, Token::Text, this);
    place->setText(QStringLiteral("%1　%2　%3").arg(cell.entry, criterion, judge));
    place->setElided(true);
    row->addWidget(place, 3);
    auto* group = new QButtonGroup(this);
    const auto addSide = [&](QRadioButton* button, const CellValue& value, const QString& side) {
        const QString mark = ChangedMarksTableModel::markText(value.mark, isGate);
        button->setText(mark);
        button->setFont(theme().font(Type::Section));
        button->setAccessibleName(QStringLiteral("%1 %2: %3").arg(cell.entry, side, mark));
        group->addButton(button);
        auto* source = new TextLabel(theme(), Type::Small, Token::Text2, this);
        source->setText(sourceText(value));
        source->setElided(true);
        source->setToolTip(value.comment.isEmpty() ? source->text() : value.comment);
        row->addWidget(button);
        row->addWidget(source, 2);
    };
    addSide(m_office, *cell.office, tr("Office"));
    addSide(m_judge, cell.returned, tr("Judge"));
    m_office->setObjectName(QStringLiteral("takeOffice"));
    m_judge->setObjectName(QStringLiteral("takeJudge"));
    m_rank->setMinimumWidth(theme().px(90));
    m_rank->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_rank);
    setTake(cell.take);
    connect(m_office, &QRadioButton::clicked, this, [this] {
        Q_EMIT
        taken(TakeSide::Office);
    });
    connect(m_judge, &QRadioButton::clicked, this, [this] {
        Q_EMIT
        taken(TakeSide::Judge);
    });
}

QString MarkConflictRow::sourceText(const CellValue& value) const
{
    QString source;
    switch (value.source) {
    case MarkSource::List:
        source = tr("from a table");
        break;
    case MarkSource::Packet:
        source = tr("the judge's file");
        break;
    case MarkSource::Sheet:
        source = tr("the judge's score sheet");
        break;
    case MarkSource::Paper:
        source = tr("typed from paper");
        break;
    }
    QStringList parts;
    if (!value.who.isEmpty())
        parts += value.who;
    if (value.atMs > 0)
        parts += m_context.dates().listDateTime(value.atMs);
    parts += source;
    return parts.join(QStringLiteral("  "));
}

void MarkConflictRow::setTake(TakeSide side)
{
    m_take = side;
    m_office->setChecked(side == TakeSide::Office);
    m_judge->setChecked(side == TakeSide::Judge);
    update();
}

void MarkConflictRow::setRank(const std::optional<int>& before, const std::optional<int>& after)
{
    const auto text = [](const std::optional<int>& rank) {
        return rank ? tr("#%1").arg(*rank) : QStringLiteral("—");
    };
    m_rank->setText(QStringLiteral("%1 → %2").arg(text(before), text(after)));
}

void MarkConflictRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOpen = m_take == TakeSide::Undecided;
    if (isOpen)
        painter.fillRect(rect(), theme().toneTint(Tone::Warning));
    const int icon = theme().px(16);
    TonePainter(theme()).paintTone(painter,
                                   QRect(theme().px(12), (height() - icon) / 2, icon, icon),
                                   isOpen ? Tone::Warning : Tone::Good);
    painter.setPen(theme().color(Token::Hair));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace prizedesk
