#include "models/ceremony/attendance/GuestAttendance.h"

#include "models/guests/GuestStore.h"
#include "models/reception/ArrivalStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QHash>

namespace prizedesk {

namespace {

using Line = GuestAttendance::Line;
using Count = GuestAttendance::Count;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuestAttendance)
};

void count(Count& sum, const Line& line)
{
    const Guest& guest = line.guest;
    if (!guest.isWalkIn) {
        ++sum.invited;
        sum.replied += guest.reply != GuestReply::Open ? 1 : 0;
        sum.attending += guest.isComing() ? 1 : 0;
        sum.declined += guest.reply == GuestReply::Declined ? 1 : 0;
        sum.streaming += guest.reply == GuestReply::Streaming ? 1 : 0;
        sum.waiting += guest.reply == GuestReply::Waiting ? 1 : 0;
    }
    if (!line.hasCome()) {
        sum.missing += line.isMissing() ? 1 : 0;
        return;
    }
    ++sum.came;
    sum.walkIns += guest.isWalkIn ? 1 : 0;
    sum.companions += guest.companions;
}

/// The least profile that may see a column.
struct Column
{
    const char* header;
    PaperProfile from;
    OutColumn::Type type;
    QString (*text)(const Line&, const Programme&);
};

QString localTime(const std::optional<Arrival>& arrival, const Programme& programme)
{
    return arrival ? programme.local(arrival->atMs).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                   : QString();
}

const std::vector<Column>& columns()
{
    using Type = OutColumn::Type;
    constexpr auto kAll = PaperProfile::Judging;
    constexpr auto kNedo = PaperProfile::Nedo;
    constexpr auto kOffice = PaperProfile::Internal;
    static const std::vector<Column> all{
        {QT_TRANSLATE_NOOP("GuestAttendance", "No."), kAll, Type::Text,
         [](const Line& line, const Programme&) { return line.guest.ref; }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Category"), kAll, Type::Text,
         [](const Line& line, const Programme&) { return guestCategoryWords(line.guest.category); }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Affiliation"), kNedo, Type::Text,
         [](const Line& line, const Programme&) { return line.guest.affiliation; }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Title"), kNedo, Type::Text,
         [](const Line& line, const Programme&) { return line.guest.title; }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Name"), kNedo, Type::Text,
         [](const Line& line, const Programme&) {
             return line.guest.erased ? Words::tr("(erased)") : line.guest.name;
         }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Reading"), kOffice, Type::Text,
         [](const Line& line, const Programme&) { return line.guest.kana; }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "E-mail"), kOffice, Type::Text,
         [](const Line& line, const Programme&) { return line.guest.email; }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Phone"), kOffice, Type::Text,
         [](const Line& line, const Programme&) { return line.guest.phone; }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Needs"), kOffice, Type::Text,
         [](const Line& line, const Programme&) { return guestNeedsWords(line.guest.needs); }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Answer"), kAll, Type::Text,
         [](const Line& line, const Programme&) { return guestReplyWords(line.guest.reply); }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Companions"), kAll, Type::Integer,
         [](const Line& line, const Programme&) { return QString::number(line.guest.companions); }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Attendance"), kAll, Type::Text,
         [](const Line& line, const Programme&) { return attendanceWords(line); }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Arrived at"), kAll, Type::Date,
         [](const Line& line, const Programme& programme) {
             return localTime(line.first, programme);
         }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Desk"), kAll, Type::Text,
         [](const Line& line, const Programme&) {
             return line.first ? deskWords(line.first->desk) : QString();
         }},
        {QT_TRANSLATE_NOOP("GuestAttendance", "Scans"), kAll, Type::Integer,
         [](const Line& line, const Programme&) { return QString::number(line.scans); }},
    };
    return all;
}

QStringList countRow(const QString& name, const Count& count)
{
    QStringList row{name};
    for (const int figure : {count.invited, count.replied, count.attending, count.declined,
                             count.streaming, count.waiting, count.came, count.walkIns,
                             count.missing, count.companions})
        row += QString::number(figure);
    return row;
}

} // namespace

GuestAttendance GuestAttendance::of(const std::vector<Guest>& guests,
                                    const std::vector<Arrival>& arrivals)
{
    const QHash<qint64, Arrival> first = firstArrivals(arrivals);
    QHash<qint64, int> scans;
    for (const Arrival& arrival : arrivals) {
        if (!arrival.isCancelled)
            ++scans[arrival.guest.value()];
    }
    GuestAttendance attendance;
    for (const Guest& guest : guests) {
        const auto counted = first.constFind(guest.id.value());
        Line line{guest, {}, scans.value(guest.id.value())};
        if (counted != first.constEnd())
            line.first = *counted;
        count(attendance.byCategory[size_t(guest.category)], line);
        count(attendance.all, line);
        attendance.lines.push_back(std::move(line));
    }
    return attendance;
}

GuestAttendance readAttendance(Workspace& workspace)
{
    return GuestAttendance::of(GuestStore(workspace.database(), workspace.vault()).list(),
                               ArrivalStore(workspace.database()).list());
}

OutTable attendanceTable(const GuestAttendance& attendance, PaperProfile profile,
                         const Programme& programme)
{
    OutTable table;
    table.sheet = Words::tr("Attendance");
    for (const Column& column : columns()) {
        if (column.from <= profile)
            table.columns.push_back({Words::tr(column.header), column.type, 0});
    }
    for (const Line& line : attendance.lines) {
        QStringList row;
        for (const Column& column : columns()) {
            if (column.from <= profile)
                row += column.text(line, programme);
        }
        table.rows.push_back(row);
    }
    return table;
}

OutTable attendanceCounts(const GuestAttendance& attendance)
{
    OutTable table;
    table.sheet = Words::tr("Attendance by category");
    table.columns.push_back({Words::tr("Category"), OutColumn::Type::Text, 0});
    for (const QString& header :
         {Words::tr("Invited"), Words::tr("Answered"), Words::tr("Said yes"), Words::tr("Declined"),
          Words::tr("Online"), Words::tr("Waiting list"), Words::tr("Came"),
          Words::tr("of these walked in"), Words::tr("Stayed away"), Words::tr("Companions")})
        table.columns.push_back({header, OutColumn::Type::Integer, 0});
    for (const GuestCategory category : kGuestCategories)
        table.rows.push_back(countRow(guestCategoryWords(category),
                                      attendance.byCategory[size_t(category)]));
    table.rows.push_back(countRow(Words::tr("Sum"), attendance.all));
    return table;
}

QString attendanceWords(const Line& line)
{
    if (line.hasCome())
        return line.guest.isWalkIn ? Words::tr("Walked in") : Words::tr("Came");
    return line.isMissing() ? Words::tr("Stayed away") : Words::tr("Not expected");
}

} // namespace prizedesk
