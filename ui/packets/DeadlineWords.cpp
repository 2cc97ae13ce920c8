#include "ui/packets/DeadlineWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kSoonDays = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineWords)
};

} // namespace

DeadlineWords::DeadlineWords(const PacketContent& packet, qint64 nowMs, bool japanese)
{
    if (!packet.deadlineMs)
        return;
    const QTimeZone zone(packet.timeZone);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(*packet.deadlineMs, zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const bool isThisYear = end.date().year() == now.date().year();
    const QString date =
        japanese
            ? QLocale(QLocale::Japanese, QLocale::Japan)
                  .toString(end.date(), isThisYear ? u"M月d日（ddd）"_s : u"yyyy年M月d日（ddd）"_s)
            : QLocale(QLocale::English, QLocale::UnitedKingdom)
                  .toString(end.date(), isThisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s);
    m_deadline = Words::tr("Deadline %1 %2").arg(date, end.toString(u"H:mm"_s));
    const int days = int(now.date().daysTo(end.date()));
    if (*packet.deadlineMs < nowMs) {
        m_left = Words::tr("passed");
        m_tone = Tone::Bad;
    } else if (days == 0) {
        m_left = Words::tr("ends today");
        m_tone = Tone::Warning;
    } else {
        m_left = Words::tr("%n days left", nullptr, days);
        m_tone = days <= kSoonDays ? Tone::Warning : Tone::Neutral;
    }
}

} // namespace prizedesk
