#include "ui/shell/OfficeStatusBar.h"

#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/ProgressRow.h"
#include "ui/shared/TonePainter.h"
#include "ui/shell/BarButton.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace prizedesk {

namespace {

constexpr int kLastActionWidth = 420;

} // namespace

OfficeStatusBar::OfficeStatusBar(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("statusBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 1, 8, 0);
    layout->setSpacing(2);
    const auto section = [](const char* name) {
        return QVariantMap{{QLatin1String(Target::kSection), QLatin1String(name)}};
    };
    m_saved = addPart(QStringLiteral("saved"), QStringLiteral("settings"), section("backups"));
    m_last = addPart(QStringLiteral("lastAction"), QStringLiteral("journal"), {});
    m_progress = new ProgressRow(theme(), this);
    layout->addWidget(m_progress);
    layout->addStretch();
    m_journal = addPart(QStringLiteral("chain"), QStringLiteral("journal"), {});
    m_passphrase =
        addPart(QStringLiteral("passphrase"), QStringLiteral("settings"), section("passphrase"));
    m_who = addPart(QStringLiteral("who"), QStringLiteral("settings"), section("office"));
    m_scale = addPart(QStringLiteral("scale"), QStringLiteral("settings"), section("display"));
    connect(&m_context, &OfficeContext::changed, this, &OfficeStatusBar::refresh);
    connect(&m_context, &OfficeContext::wordsChanged, this, &OfficeStatusBar::refresh);
    connect(&m_context.settings(), &UserSettings::changed, this, &OfficeStatusBar::refresh);
    OfficeStatusBar::themeChanged();
}

QToolButton* OfficeStatusBar::addPart(const QString& name, const QString& pageId,
                                      const QVariant& argument)
{
    auto* part = new BarButton(theme(), Type::Small, Metric::StatusBar, this);
    part->setObjectName(name);
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(part, &QToolButton::clicked, this,
            [this, pageId, argument] { m_context.navigate(pageId, argument); });
    layout()->addWidget(part);
    return part;
}

void OfficeStatusBar::set(QToolButton& part, const QIcon& icon, const QString& text,
                          const QString& tip)
{
    part.setIcon(icon);
    part.setToolButtonStyle(icon.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    part.setText(text);
    part.setToolTip(tip);
    part.setAccessibleName(text);
    part.setAccessibleDescription(tip);
}

QIcon OfficeStatusBar::toneIcon(Tone tone) const
{
    const int side = theme().px(14);
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    TonePainter(theme()).paintTone(painter, QRect(0, 0, side, side), tone);
    return pixmap;
}

void OfficeStatusBar::refresh()
{
    showSaved();
    showChain();
    showPassphrase();
    const QString who = m_context.workspace().who();
    set(*m_who, icon(QStringLiteral("person"), theme()), who.isEmpty() ? tr("Nobody named") : who,
        tr("Who acts: this name stands in the journal."));
    set(*m_scale, {}, tr("%1%").arg(theme().textScale()), tr("Text size"));
}

void OfficeStatusBar::showSaved()
{
    if (m_context.isReadOnly()) {
        set(*m_saved, icon(QStringLiteral("eye"), theme()), tr("Read only"),
            tr("Somebody else has the file open. Nothing can be changed here."));
    }
    m_context.attempt([this] {
        const auto newest = m_context.workspace().journal().list(1);
        if (newest.empty()) {
            if (!m_context.isReadOnly())
                set(*m_saved, toneIcon(Tone::Good), tr("Saved"), {});
            m_last->hide();
            return;
        }
        const Action& action = newest.front();
        if (!m_context.isReadOnly()) {
            set(*m_saved, toneIcon(Tone::Good),
                tr("Saved %1").arg(m_context.dates().time(action.atMs)),
                tr("Every change is on disk at once. Last change: %1")
                    .arg(m_context.dates().longDateTime(action.atMs)));
        }
        const QString text
            //: In the status bar: %1 what was done last, %2 who did it.
            = tr("Last action: %1 (%2)").arg(action.description(), action.who);
        set(*m_last, {},
            m_last->fontMetrics().elidedText(text, Qt::ElideRight, theme().px(kLastActionWidth)),
            text);
        m_last->show();
    });
}

void OfficeStatusBar::showChain()
{
    qint64 count = 0;
    if (!m_context.attempt([&] { count = m_context.workspace().journal().count(); }))
        return;
    const QString number = QLocale().toString(count);
    const QIcon shield = icon(QStringLiteral("shield"), theme());
    switch (m_chain) {
    case Chain::Unknown:
        set(*m_journal, shield, tr("%1 actions").arg(number),
            tr("The journal was not verified yet."));
        break;
    case Chain::Checking:
        set(*m_journal, shield, tr("%1 actions, verifying").arg(number), {});
        break;
    case Chain::Sound:
        set(*m_journal, shield, tr("%1 actions verified").arg(number),
            tr("Every action of the journal carries the seal of the one before."));
        break;
    case Chain::Broken:
        set(*m_journal, toneIcon(Tone::Bad), tr("Journal damaged"),
            tr("An action of the journal does not match its seal."));
        break;
    }
}

void OfficeStatusBar::showPassphrase()
{
    bool isProtected = false;
    if (!m_context.attempt([&] { isProtected = m_context.workspace().vault().hasPassphrase(); }))
        return;
    if (isProtected) {
        set(*m_passphrase, icon(QStringLiteral("lock"), theme()), tr("Passphrase set"),
            tr("Personal data cannot be read without the passphrase."));
    } else {
        set(*m_passphrase, toneIcon(Tone::Warning), tr("No passphrase"),
            tr("Whoever has the file can read the personal data in it. Set a passphrase."));
    }
}

void OfficeStatusBar::setChain(Chain chain)
{
    m_chain = chain;
    showChain();
}

void OfficeStatusBar::follow(RunTaskBase& task, const QString& title)
{
    m_progress->follow(task, title);
}

void OfficeStatusBar::themeChanged()
{
    setFixedHeight(theme().metric(Metric::StatusBar));
    refresh();
    update();
}

void OfficeStatusBar::retranslate()
{
    setAccessibleName(tr("Status"));
}

void OfficeStatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Chrome));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(0, 0, width(), 0);
    for (const QToolButton* part : {m_last, m_journal, m_passphrase, m_who, m_scale}) {
        if (part->isVisible() && part->x() > 8)
            painter.drawLine(part->x() - 1, 4, part->x() - 1, height() - 4);
    }
}

} // namespace prizedesk
