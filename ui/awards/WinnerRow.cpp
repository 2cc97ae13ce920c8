#include "ui/awards/WinnerRow.h"

#include "models/core/Points.h"
#include "models/settings/DateWords.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"
#include "ui/shell/OfficeContext.h"

#include <QGridLayout>
#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kReferenceWidth = 84;

QString yenText(const PrizeLine& line)
{
    const QString yen = yenDigits(line.yen);
    return line.award.share == kWholeShare
               ? yen
               : WinnerRow::tr("%1 (%2 % of the award)")
                     .arg(yen, pointsText(Points::fromHundredths(line.award.share)));
}

QString decidedText(const OfficeContext& context, const Award& award)
{
    QStringList parts{WinnerRow::tr("%1, %2").arg(award.decidedBy,
                                                  context.dates().longDateTime(award.decidedAtMs))};
    if (award.isConfirmed())
        parts.append(WinnerRow::tr("confirmed by %1").arg(award.confirmedBy));
    if (award.seal > 0)
        parts.append(WinnerRow::tr("rests on seal %1").arg(award.seal));
    return parts.join(WinnerRow::tr(" · "));
}

} // namespace

WinnerRow::WinnerRow(OfficeContext& context, const PrizeLine& line, const QString& title,
                     const QString& organisation, const QString& rankText, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
{
    setAccessRole(QAccessible::Grouping);
    const auto label = [&](const QString& text, Type type, Token token) {
        auto* made = new TextLabel(theme(), type, token, this);
        made->setTextFormat(Qt::PlainText);
        made->setText(text);
        return made;
    };
    auto* reference = new LinkButton(theme(), this);
    reference->setStrong(true);
    reference->setText(line.award.ref);
    reference->setMinimumWidth(theme().px(kReferenceWidth));
    auto* name = label(title, Type::BodyStrong, Token::Text);
    name->setElided(true);
    auto* who =
        label(organisation.isEmpty() ? rankText : organisation + QStringLiteral("　") + rankText,
              Type::Small, Token::Text2);
    who->setElided(true);
    auto* money = label(yenText(line), Type::Section, Token::Text);
    auto* reason = label(tr("Reason: %1").arg(line.award.reason), Type::Body, Token::Text);
    reason->setWordWrap(true);
    auto* decided = label(decidedText(context, line.award), Type::Small, Token::Text2);
    auto* confirm = new LinkButton(theme(), this);
    confirm->setObjectName(QStringLiteral("confirmAward"));
    confirm->setText(tr("Confirm…"));
    confirm->setVisible(!line.award.isConfirmed());
    confirm->setEnabled(!context.isReadOnly());
    auto* waits = new TonePill(theme(), this);
    waits->setContent(Tone::Warning, tr("Waits for confirmation"));
    waits->setHatched(true);
    waits->setVisible(!line.award.isConfirmed());
    auto* withdraw = new LinkButton(theme(), this);
    withdraw->setText(tr("Withdraw…"));
    withdraw->setEnabled(!context.isReadOnly());
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, theme().px(8), 0, theme().px(8));
    layout->setHorizontalSpacing(theme().px(16));
    layout->setVerticalSpacing(theme().px(2));
    layout->addWidget(reference, 0, 0, Qt::AlignLeft);
    layout->addWidget(name, 0, 1);
    layout->addWidget(money, 0, 2, Qt::AlignRight);
    layout->addWidget(who, 1, 1);
    layout->addWidget(decided, 1, 2, Qt::AlignRight);
    layout->addWidget(reason, 2, 1);
    layout->addWidget(withdraw, 2, 2, Qt::AlignRight | Qt::AlignTop);
    layout->addWidget(waits, 3, 1, Qt::AlignLeft);
    layout->addWidget(confirm, 3, 2, Qt::AlignRight);
    layout->setColumnStretch(1, 1);
    setAccessibleName(QStringList{line.award.ref, title, yenText(line)}.join(QStringLiteral(", ")));
    connect(reference, &LinkButton::clicked, this, [this, ref = line.award.ref] {
        Q_EMIT
        openWanted(ref);
    });
    connect(withdraw, &LinkButton::clicked, this,
            [this, prize = line.award.prize, ref = line.award.ref] {
                Q_EMIT
                withdrawWanted(prize, ref);
            });
    connect(confirm, &LinkButton::clicked, this,
            [this, prize = line.award.prize, ref = line.award.ref] {
                Q_EMIT
                confirmWanted(prize, ref);
            });
}

void WinnerRow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), theme().color(Token::Hair));
}

} // namespace prizedesk
