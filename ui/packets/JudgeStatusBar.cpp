#include "ui/packets/JudgeStatusBar.h"

#include "ui/packets/JudgeSession.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePainter.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

JudgeStatusBar::JudgeStatusBar(JudgeSession& session, const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_session(session)
    , m_icon(new TextLabel(theme, Type::Small, Token::Text, this))
    , m_saved(new TextLabel(theme, Type::Small, Token::Text, this))
    , m_retry(new LinkButton(theme, this))
    , m_network(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_keys(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_rubric(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_scale(new TextLabel(theme, Type::Small, Token::Text2, this))
{
    setObjectName(u"judgeStatusBar"_s);
    m_saved->setObjectName(u"savedText"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_keys->setElided(true);
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_saved);
    layout->addWidget(m_retry);
    layout->addSpacing(16);
    layout->addWidget(m_network);
    layout->addSpacing(16);
    layout->addWidget(m_keys, 1);
    layout->addSpacing(16);
    layout->addWidget(m_rubric);
    layout->addSpacing(16);
    layout->addWidget(m_scale);
    connect(&session, &JudgeSession::saveStateChanged, this, &JudgeStatusBar::refresh);
    connect(m_retry, &LinkButton::clicked, this, &JudgeStatusBar::retryWanted);
    JudgeStatusBar::themeChanged();
    JudgeStatusBar::retranslate();
}

QString JudgeStatusBar::savedText() const
{
    return m_saved->text();
}

void JudgeStatusBar::refresh()
{
    const bool isFailing = m_session.isFailing() || m_session.hasUnsaved();
    const auto saved = m_session.savedAtMs();
    if (isFailing)
        m_saved->setText(tr("The last change is not saved"));
    else if (saved)
        m_saved->setText(tr("Saved %1 (encrypted on this computer)")
                             .arg(QDateTime::fromMSecsSinceEpoch(*saved).toString(u"HH:mm:ss"_s)));
    else
        m_saved->setText(tr("Every change is saved at once, encrypted, on this computer"));
    if (isFailing)
        m_saved->setTone(Tone::Bad);
    else
        m_saved->setRole(Type::Small, Token::Text);
    const int side = theme().px(14);
    QPixmap shape(QSize(side, side) * devicePixelRatioF());
    shape.setDevicePixelRatio(devicePixelRatioF());
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    TonePainter(theme()).paintTone(painter, QRect(0, 0, side, side),
                                   isFailing ? Tone::Bad : Tone::Good);
    painter.end();
    m_icon->setPixmap(shape);
    m_retry->setVisible(m_session.hasUnsaved());
    m_scale->setText(tr("%1%").arg(theme().textScale()));
}

void JudgeStatusBar::themeChanged()
{
    setFixedHeight(theme().metric(Metric::StatusBar));
    refresh();
    update();
}

void JudgeStatusBar::retranslate()
{
    setAccessibleName(tr("Status"));
    m_retry->setText(tr("Save again"));
    m_retry->setAccessibleName(m_retry->text());
    m_network->setText(tr("The network is not used"));
    m_keys->setText(
        tr("1–5 mark    ↑ ↓ criterion    Tab comment    Ctrl+Enter next entry    F1 keys"));
    m_rubric->setText(tr("Rubric version %1").arg(m_session.content().rubricVersion));
    refresh();
}

void JudgeStatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Chrome));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(0, 0, width(), 0);
    for (const QWidget* part : {static_cast<QWidget*>(m_network), static_cast<QWidget*>(m_rubric),
                                static_cast<QWidget*>(m_scale)})
        painter.drawLine(part->x() - 10, 5, part->x() - 10, height() - 5);
}

} // namespace prizedesk
