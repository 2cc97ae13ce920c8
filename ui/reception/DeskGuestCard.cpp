#include "ui/reception/DeskGuestCard.h"

#include "ui/shared/TonePainter.h"

#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kHead = 44;
constexpr int kPadding = 20;
constexpr int kLine = 30;
constexpr int kLabel = 96;

} // namespace

DeskGuestCard::DeskGuestCard(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setObjectName(QStringLiteral("deskGuestCard"));
    setAccessRole(QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    clear();
}

void DeskGuestCard::clear()
{
    m_content.reset();
    setAccessibleName(tr("No guest chosen"));
    update();
}

void DeskGuestCard::setContent(const Content& content)
{
    m_content = content;
    setAccessibleName(content.guest.name + QStringLiteral(", ") + stateText());
    update();
}

Tone DeskGuestCard::stateTone() const
{
    if (!m_content)
        return Tone::Neutral;
    if (m_content->isSecond)
        return Tone::Warning;
    if (m_content->arrival)
        return Tone::Good;
    return m_content->guest.reply == GuestReply::Attending ? Tone::Neutral : Tone::Information;
}

QString DeskGuestCard::stateText() const
{
    if (!m_content)
        return {};
    if (m_content->isSecond)
        return tr("Arrived already: %1").arg(m_content->arrivalWords);
    if (m_content->arrival)
        return m_content->isJust ? tr("Welcome. Arrived %1").arg(m_content->arrivalWords)
                                 : tr("Arrived %1").arg(m_content->arrivalWords);
    return m_content->guest.reply == GuestReply::Attending
               ? tr("Not here yet. Enter lets the guest in")
               : tr("On the list as: %1. Enter lets the guest in")
                     .arg(guestReplyWords(m_content->guest.reply));
}

QSize DeskGuestCard::sizeHint() const
{
    return {theme().px(460), theme().px(360)};
}

void DeskGuestCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme().color(Token::Border));
    painter.setBrush(theme().color(Token::Surface));
    painter.drawRoundedRect(frame, theme().metric(Metric::CardRadius),
                            theme().metric(Metric::CardRadius));
    const int padding = theme().px(kPadding);
    if (!m_content) {
        painter.setPen(theme().color(Token::Text3));
        painter.setFont(theme().font(Type::Section));
        painter.drawText(rect().adjusted(padding, padding, -padding, -padding),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Scan a code, or type a name and choose the guest."));
        return;
    }
    const DeskGuest& guest = m_content->guest;
    const QRect head(1, 1, width() - 2, theme().px(kHead));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().toneTint(stateTone()));
    painter.drawRoundedRect(head, theme().metric(Metric::CardRadius),
                            theme().metric(Metric::CardRadius));
    const int iconSize = theme().metric(Metric::Icon);
    TonePainter(theme()).paintTone(
        painter,
        QRect(padding, head.top() + (head.height() - iconSize) / 2, iconSize, iconSize),
        stateTone());
    painter.setPen(theme().toneText(stateTone()));
    painter.setFont(theme().font(Type::Section));
    painter.drawText(head.adjusted(padding + iconSize + theme().px(8), 0, -padding, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, stateText());

    int y = head.bottom() + theme().px(16);
    const int width = this->width() - 2 * padding;
    const auto line = [&](Type type, Token token, const QString& text, int height) {
        painter.setFont(theme().font(type));
        painter.setPen(theme().color(token));
        const QRect box(padding, y, width, theme().px(height));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
        y += theme().px(height);
    };
    line(Type::Body, Token::Text2, guest.kana, 20);
    line(Type::Figure, Token::Text, guest.name, 38);
    line(Type::Body, Token::Text2,
         QStringList{guest.affiliation, guest.title}.join(u' ').trimmed(), 24);
    y += theme().px(12);
    const auto fact = [&](const QString& label, const QString& value, bool isLarge = false) {
        if (value.isEmpty())
            return;
        painter.setFont(theme().font(Type::Body));
        painter.setPen(theme().color(Token::Text2));
        const QRect row(padding, y, width, theme().px(kLine));
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, label);
        painter.setFont(theme().font(isLarge ? Type::Title : Type::BodyStrong));
        painter.setPen(theme().color(Token::Text));
        painter.drawText(row.adjusted(theme().px(kLabel), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, value);
        y += theme().px(kLine);
    };
    fact(tr("Seat"), guest.seat, true);
    fact(tr("Category"), guestCategoryWords(guest.category), true);
    fact(tr("Companions"),
         guest.companions > 0 ? tr("%n persons", nullptr, guest.companions) : QString());
    fact(tr("Needs"), guestNeedsWords(guest.needs), true);
    Guest consent;
    consent.photo = guest.noPhoto ? GuestConsent::Denied : GuestConsent::Unknown;
    consent.stream = guest.noStream ? GuestConsent::Denied : GuestConsent::Unknown;
    fact(tr("Signs"), consentSign(consent), true);
    fact(tr("Code"), m_content->code);
}

void DeskGuestCard::themeChanged()
{
    updateGeometry();
    update();
}

void DeskGuestCard::retranslate()
{
    update();
}

} // namespace prizedesk
