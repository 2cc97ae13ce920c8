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
    , m_officeSide(nullptr)
    , m_judgeSide(nullptr)
    , m_rank(new TextLabel(theme(), Type::Body, Token::Text, this))
{
    const QString office = ChangedMarksTableModel::markText(cell.office->mark, isGate);
    const QString back = ChangedMarksTableModel::markText(cell.returned.mark, isGate);
    m_office->setText(office);
    m_judge->setText(back);
    m_office->setObjectName(QStringLiteral("takeOffice"));
    m_judge->setObjectName(QStringLiteral("takeJudge"));
    m_office->setAccessibleName(QStringLiteral("%1 %2: %3").arg(cell.entry, tr("Office"), office));
    m_judge->setAccessibleName(QStringLiteral("%1 %2: %3").arg(cell.entry, tr("Judge"), back));
    auto* group = new QButtonGroup(this);
    group->addButton(m_office);
    group->addButton(m_judge);
    auto* place = new TextLabel(theme(), Type::Body, Token::Text, this);
    place->setText(QStringLiteral("%1　%2").arg(cell.entry, criterion));
    place->setElided(true);
    auto* who = new TextLabel(theme(), Type::Small, Token::Text2, this);
    who->setText(judge);
    m_officeSide = buildSide(m_office, *cell.office);
    m_judgeSide = buildSide(m_judge, cell.returned);
    m_rank->setMinimumWidth(theme().px(kRankWidth));
    m_rank->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    lay(*row, theme());
    auto* first = new QHBoxLayout;
    first->setSpacing(theme().px(8));
    first->addWidget(place, 1);
    first->addWidget(who);
    row->addLayout(first, kStretch[0]);
    row->addWidget(m_officeSide, kStretch[1]);
    row->addWidget(m_judgeSide, kStretch[2]);
    row->addWidget(m_rank, kStretch[3]);
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

void MarkConflictRow::lay(QHBoxLayout& layout, const Theme& theme)
{
    layout.setContentsMargins(theme.px(36), 0, theme.px(12), 0);
    layout.setSpacing(theme.px(10));
}

QWidget* MarkConflictRow::buildSide(QRadioButton* button, const CellValue& value)
{
    auto* side = new QWidget(this);
    button->setFont(theme().font(Type::Section));
    auto* when = new TextLabel(theme(), Type::Small, Token::Text2, side);
    when->setText(whenText(value));
    when->setElided(true);
    auto* source = new TextLabel(theme(), Type::Small, Token::Text2, side);
    source->setText(value.comment.isEmpty() ? sourceText(value)
                                            : sourceText(value) + QStringLiteral("  “") +
                                                  value.comment + QChar(u'”'));
    source->setElided(true);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(when);
    lines->addWidget(source);
    auto* layout = new QHBoxLayout(side);
    layout->setContentsMargins(theme().px(8), theme().px(5), theme().px(8), theme().px(5));
    layout->setSpacing(theme().px(8));
    layout->addWidget(button);
    layout->addLayout(lines, 1);
    return side;
}

QString MarkConflictRow::whenText(const CellValue& value) const
{
    QStringList parts;
    if (!value.who.isEmpty())
        parts += value.who;
    if (value.atMs > 0)
        parts += m_context.dates().listDateTime(value.atMs);
    return parts.join(QStringLiteral("  "));
}

QString MarkConflictRow::sourceText(const CellValue& value)
{
    switch (value.source) {
    case MarkSource::List:
        return tr("from a table");
    case MarkSource::Packet:
        return tr("the judge's file");
    case MarkSource::Sheet:
        return tr("the judge's score sheet");
    case MarkSource::Paper:
        return tr("typed from paper");
    }
    Q_UNREACHABLE();
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
    else
        painter.fillRect((m_take == TakeSide::Office ? m_officeSide : m_judgeSide)->geometry(),
                         theme().color(Token::Sel));
    const int icon = theme().px(16);
    TonePainter(theme()).paintTone(painter,
                                   QRect(theme().px(12), (height() - icon) / 2, icon, icon),
                                   isOpen ? Tone::Warning : Tone::Good);
    painter.setPen(theme().color(Token::Hair));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace prizedesk
