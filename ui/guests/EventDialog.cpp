#include "ui/guests/EventDialog.h"

#include <QDateTime>

namespace prizedesk {

namespace {

constexpr int kMostPersons = 100'000;
/// Answers are in time until the office closes on that day.
const QTime kReplyTime(17, 0);

} // namespace

EventDialog::EventDialog(const Theme& theme, const Programme& programme,
                         const CeremonyEvent& event, QWidget* parent)
    : FieldsDialog(theme, tr("The ceremony"),
                   tr("Invitations, reminders and appointments say this."), tr("Save"), parent)
    , m_programme(programme)
{
    const auto local = [&](const std::optional<qint64>& ms) {
        return ms ? programme.local(*ms) : QDateTime();
    };
    addDate(QStringLiteral("day"), tr("Day"), local(event.startsAtMs).date(), false);
    addTime(QStringLiteral("doors"), tr("Reception from"), local(event.doorsAtMs).time());
    addTime(QStringLiteral("starts"), tr("Begins at"), local(event.startsAtMs).time());
    addTime(QStringLiteral("ends"), tr("Ends at"), local(event.endsAtMs).time());
    addLine(QStringLiteral("venue"), tr("Venue"), event.venue, true);
    addLine(QStringLiteral("address"), tr("Address"), event.address);
    addLine(QStringLiteral("access"), tr("How to get there"), event.access);
    addDate(QStringLiteral("replyBy"), tr("Answer by"), local(event.replyByMs).date());
    addLine(QStringLiteral("replyTo"), tr("Answer to"), event.replyTo);
    addLine(QStringLiteral("stream"), tr("Address of the stream"), event.streamLink);
    addNumber(QStringLiteral("capacity"), tr("Persons in the room (0: no limit)"), 0, kMostPersons,
              event.capacity);
}

CeremonyEvent EventDialog::ceremony() const
{
    const QDate day = date(QStringLiteral("day"));
    CeremonyEvent event;
    event.doorsAtMs = m_programme.toMs(day, time(QStringLiteral("doors")));
    event.startsAtMs = m_programme.toMs(day, time(QStringLiteral("starts")));
    event.endsAtMs = m_programme.toMs(day, time(QStringLiteral("ends")));
    const QDate replyBy = date(QStringLiteral("replyBy"));
    if (replyBy.isValid())
        event.replyByMs = m_programme.toMs(replyBy, kReplyTime);
    event.venue = line(QStringLiteral("venue")).trimmed();
    event.address = line(QStringLiteral("address")).trimmed();
    event.access = line(QStringLiteral("access")).trimmed();
    event.replyTo = line(QStringLiteral("replyTo")).trimmed();
    event.streamLink = line(QStringLiteral("stream")).trimmed();
    event.capacity = number(QStringLiteral("capacity"));
    return event;
}

} // namespace prizedesk
