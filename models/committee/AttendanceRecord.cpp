#include "models/committee/AttendanceRecord.h"

#include "models/committee/CommitteeWords.h"
#include "models/committee/JudgeNames.h"
#include "models/committee/MeetingStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDateTime>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceRecord)
};

/// A column and whether it tells more than a reference number.
struct ColumnSpec
{
    const char* header;
    OutColumn::Type type = OutColumn::Type::Text;
    bool isPersonal = false;
};

constexpr ColumnSpec kColumns[] = {
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Meeting")},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Date"), OutColumn::Type::Date},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Start")},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "End")},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Number")},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Name"), OutColumn::Type::Text, true},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Affiliation"), OutColumn::Type::Text, true},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Attendance")},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "How")},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Arrived")},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Left")},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "From"), OutColumn::Type::Text, true},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "To"), OutColumn::Type::Text, true},
    {QT_TRANSLATE_NOOP("AttendanceRecord", "Receipt confirmed"), OutColumn::Type::Date},
};

class Gathering
{
public:
    Gathering(Workspace& workspace, const PaperStyle& style)
        : m_programme(ProgrammeStore(workspace.database()).load())
        , m_names(workspace.database(), workspace.vault())
    {
        m_record.style = style;
        m_record.paper = startPaper(workspace, style);
        m_record.paper.operation = QStringLiteral("export.attendance");
        m_record.paper.heading = Words::tr("Attendance record");
        m_record.paper.isLandscape = true;
        m_record.table.sheet = Words::tr("Attendance");
        m_record.paper.sections.emplace_back();
        for (const ColumnSpec& column : kColumns) {
            if (column.isPersonal && !style.showsNames())
                continue;
            m_record.table.columns.push_back({Words::tr(column.header), column.type, 0});
            m_record.paper.sections.front().headers.append(Words::tr(column.header));
        }
    }

    void add(const Meeting& meeting)
    {
        for (const Attendance& member : meeting.members) {
            addRow(meeting, member, true);
            addRow(meeting, member, false);
        }
    }

    AttendanceRecord finish(const QString& subject, const QString& theme)
    {
        const CompetitionTheme* known = m_programme.theme(theme);
        m_record.subject = subject;
        m_record.paper.subject = subject;
        m_record.paper.facts = {
            {Words::tr("Committee"), known ? known->name.in(m_record.style.japanese) : theme}};
        return std::move(m_record);
    }

private:
    [[nodiscard]] QString date(std::optional<qint64> ms, bool forTable) const
    {
        if (!ms)
            return {};
        return forTable ? m_programme.local(*ms).date().toString(Qt::ISODate)
                        : m_record.style.longDate(*ms);
    }
    [[nodiscard]] QString time(std::optional<qint64> ms) const
    {
        return ms ? m_programme.local(*ms).time().toString(QStringLiteral("H:mm")) : QString();
    }

    void addRow(const Meeting& meeting, const Attendance& member, bool forTable)
    {
        const Judge* judge = m_names.find(member.ref);
        const bool came = member.state == Attendance::State::Present;
        const QString name = judge && judge->erased ? Words::tr("(erased)")
                             : judge                ? judge->name
                                                    : QString();
        const QStringList all{CommitteeWords::meetingTitle(meeting.number),
                              date(meeting.startsAtMs, forTable),
                              time(meeting.startsAtMs),
                              time(meeting.endsAtMs),
                              member.ref,
                              name,
                              judge ? judge->affiliation : QString(),
                              CommitteeWords::attendanceState(member.state),
                              came ? CommitteeWords::attendanceMode(member.online) : QString(),
                              time(member.arrivedAtMs),
                              time(member.leftAtMs),
                              member.from,
                              member.to,
                              date(member.receiptAtMs, forTable)};
        QStringList row;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!kColumns[i].isPersonal || m_record.style.showsNames())
                row.append(all[i]);
        }
        auto& rows = forTable ? m_record.table.rows : m_record.paper.sections.front().rows;
        rows.push_back(row);
    }

    Programme m_programme;
    JudgeNames m_names;
    AttendanceRecord m_record;
};

} // namespace

Result<AttendanceRecord> attendanceRecord(Workspace& workspace, MeetingId id,
                                          const PaperStyle& style)
{
    try {
        const auto meeting = MeetingStore(workspace.database(), workspace.vault()).find(id);
        if (!meeting)
            return failure(Error::Code::NotFound, {QString::number(id.value())});
        Gathering gathering(workspace, style);
        gathering.add(*meeting);
        return gathering.finish(meeting->label(), meeting->theme);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

Result<AttendanceRecord> attendanceRecord(Workspace& workspace, const QString& theme,
                                          const PaperStyle& style)
{
    try {
        Gathering gathering(workspace, style);
        auto meetings = MeetingStore(workspace.database(), workspace.vault()).list(theme);
        for (auto meeting = meetings.rbegin(); meeting != meetings.rend(); ++meeting) {
            if (meeting->state == Meeting::State::Held)
                gathering.add(*meeting);
        }
        return gathering.finish(theme, theme);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

Result<void> exportAttendance(Workspace& workspace, const AttendanceRecord& record,
                              AttendanceFormat format, const QString& path, FileSaver& saver)
{
    QByteArray bytes;
    if (format == AttendanceFormat::Xlsx) {
        auto made = toXlsx(record.table);
        if (!made)
            return failure(made.error());
        bytes = std::move(*made);
    } else {
        bytes = toCsvUtf8(record.table);
    }
    return writeNoted(workspace, record.paper.operation, record.subject, record.style.profile, path,
                      bytes, saver);
}

} // namespace prizedesk
