#include "models/ceremony/logistics/LogisticsRows.h"

#include "models/ceremony/logistics/TaskPlan.h"
#include "models/programme/Programme.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogisticsRows)
};

std::optional<Tone> toneOf(TaskState::Kind kind)
{
    switch (kind) {
    case TaskState::Kind::Overdue:
        return Tone::Bad;
    case TaskState::Kind::DueSoon:
        return Tone::Warning;
    case TaskState::Kind::Blocked:
        return Tone::Information;
    case TaskState::Kind::Done:
        return Tone::Good;
    case TaskState::Kind::Open:
        break;
    }
    return Tone::Neutral;
}

} // namespace

LogisticsTableModel::Content LogisticsRows::tasks(const std::vector<PrepTask>& all,
                                                  PrepTask::Section section, const QDate& today,
                                                  const DayWords& day)
{
    LogisticsTableModel::Content content;
    content.heads = {Words::tr("What"), Words::tr("Owner"), Words::tr("Due"), Words::tr("State"),
                     Words::tr("Waits for"), Words::tr("Note")};
    for (const PrepTask& task : all) {
        if (task.section != section)
            continue;
        const TaskState state = taskState(task, all, today);
        LogisticsTableModel::Row row;
        row.id = task.id.value();
        row.cells = {task.title,
                     task.owner,
                     task.dueOn.isValid() ? day(task.dueOn) : QString(),
                     taskStateWords(state.kind),
                     state.waitsFor,
                     task.note};
        row.sort = {{}, {}, task.dueOn.isValid() ? task.dueOn.toJulianDay() : 9'999'999, int(state.kind)};
        row.tone = toneOf(state.kind);
        row.toneColumn = 3;
        row.isQuiet = task.isDone();
        content.rows.push_back(std::move(row));
    }
    return content;
}

LogisticsTableModel::Content LogisticsRows::contacts(const std::vector<CeremonyContact>& all)
{
    LogisticsTableModel::Content content;
    content.heads = {Words::tr("Kind"),   Words::tr("Organisation"), Words::tr("Name"),
                     Words::tr("E-mail"), Words::tr("Phone"),        Words::tr("Note")};
    for (const CeremonyContact& contact : all) {
        LogisticsTableModel::Row row;
        row.id = contact.id.value();
        row.cells = {contactKindWords(contact.kind),
                     contact.organisation,
                     contact.erased ? Words::tr("(erased)") : contact.name,
                     contact.email,
                     contact.phone,
                     contact.note};
        content.rows.push_back(std::move(row));
    }
    return content;
}

LogisticsTableModel::Content LogisticsRows::press(const std::vector<CeremonyContact>& contacts,
                                                  const GuestAttendance& attendance)
{
    LogisticsTableModel::Content content;
    content.heads = {Words::tr("Outlet"), Words::tr("Name"),          Words::tr("E-mail"),
                     Words::tr("Phone"),  Words::tr("Accreditation"), Words::tr("Answer"),
                     Words::tr("Came")};
    for (const CeremonyContact& contact : contacts) {
        if (contact.kind != CeremonyContact::Kind::Press)
            continue;
        LogisticsTableModel::Row row;
        row.id = contact.id.value();
        row.cells = {contact.organisation,
                     contact.erased ? Words::tr("(erased)") : contact.name,
                     contact.email,
                     contact.phone,
                     {},
                     {},
                     {}};
        content.rows.push_back(std::move(row));
    }
    for (const GuestAttendance::Line& line : attendance.lines) {
        const Guest& guest = line.guest;
        if (guest.category != GuestCategory::Press && guest.press == PressAccreditation::None)
            continue;
        LogisticsTableModel::Row row;
        row.id = rowOfGuest(guest.id);
        row.cells = {guest.affiliation,
                     guest.erased ? Words::tr("(erased)") : guest.name,
                     guest.email,
                     guest.phone,
                     guest.press == PressAccreditation::None ? QString() : pressWords(guest.press),
                     guestReplyWords(guest.reply),
                     line.hasCome() || line.isMissing() ? attendanceWords(line) : QString()};
        if (guest.press == PressAccreditation::Applied) {
            row.tone = Tone::Warning;
            row.toneColumn = 4;
        }
        content.rows.push_back(std::move(row));
    }
    return content;
}

LogisticsTableModel::Content LogisticsRows::figures(const GuestAttendance& attendance)
{
    const OutTable counts = attendanceCounts(attendance);
    LogisticsTableModel::Content content;
    for (size_t i = 0; i < counts.columns.size(); ++i) {
        content.heads += counts.columns[i].header;
        if (counts.columns[i].type == OutColumn::Type::Integer)
            content.numberColumns.push_back(int(i));
    }
    for (const QStringList& cells : counts.rows) {
        LogisticsTableModel::Row row;
        row.id = qint64(content.rows.size()) + 1;
        row.cells = cells;
        row.sort.resize(cells.size());
        for (qsizetype i = 1; i < cells.size(); ++i)
            row.sort[i] = cells.at(i).toInt();
        row.sort[0] = row.id; // in the order of seats
        content.rows.push_back(std::move(row));
    }
    return content;
}

LogisticsTableModel::Content LogisticsRows::costs(const std::vector<CostLine>& all,
                                                  const std::vector<CeremonyContact>& contacts,
                                                  const Programme& programme, bool japanese)
{
    LogisticsTableModel::Content content;
    content.heads = {Words::tr("What"),          Words::tr("Budget head"), Words::tr("Paid to"),
                     Words::tr("Planned (yen)"), Words::tr("Actual (yen)"), Words::tr("Note")};
    content.numberColumns = {3, 4};
    for (const CostLine& cost : all) {
        LogisticsTableModel::Row row;
        row.id = cost.id.value();
        QString head = cost.budgetHead;
        for (const BudgetHead& each : programme.budgetHeads) {
            if (each.code == cost.budgetHead)
                head = each.name.in(japanese);
        }
        QString paidTo;
        for (const CeremonyContact& contact : contacts) {
            if (contact.id == cost.contact)
                paidTo = contactName(contact);
        }
        row.cells = {cost.title,
                     head,
                     paidTo,
                     yenDigits(cost.planned),
                     cost.actual ? yenDigits(*cost.actual) : QString(),
                     cost.note};
        row.sort = {{}, {}, {}, cost.planned.amount(),
                    cost.actual ? cost.actual->amount() : qint64(-1)};
        if (cost.actual && *cost.actual > cost.planned) {
            row.tone = Tone::Warning;
            row.toneColumn = 4;
        }
        content.rows.push_back(std::move(row));
    }
    return content;
}

LogisticsTableModel::Content LogisticsRows::coverage(const std::vector<Coverage>& all,
                                                     const std::vector<Clipping>& clippings,
                                                     const DayWords& day)
{
    LogisticsTableModel::Content content;
    content.heads = {Words::tr("Day"),  Words::tr("Outlet"),    Words::tr("Title"),
                     Words::tr("Link"), Words::tr("Clippings"), Words::tr("Note")};
    for (const Coverage& each : all) {
        LogisticsTableModel::Row row;
        row.id = each.id.value();
        QStringList kept;
        for (const Clipping& clipping : clippings) {
            if (clipping.coverage == each.id)
                kept += clipping.name;
        }
        row.cells = {each.on.isValid() ? day(each.on) : QString(),
                     each.outlet,
                     each.title,
                     each.link,
                     kept.join(Words::tr(", ")),
                     each.note};
        row.sort = {each.on.isValid() ? each.on.toJulianDay() : qint64(0)};
        content.rows.push_back(std::move(row));
    }
    return content;
}

qint64 LogisticsRows::rowOfGuest(GuestId guest)
{
    return -1 - guest.value();
}

GuestId LogisticsRows::guestOfRow(qint64 row)
{
    return row < -1 ? GuestId(-1 - row) : GuestId();
}

QString LogisticsRows::contactKindWords(CeremonyContact::Kind kind)
{
    switch (kind) {
    case CeremonyContact::Kind::Venue:
        return Words::tr("Venue");
    case CeremonyContact::Kind::Press:
        return Words::tr("Press");
    case CeremonyContact::Kind::Other:
        return Words::tr("Other");
    case CeremonyContact::Kind::Supplier:
        break;
    }
    return Words::tr("Supplier");
}

QString LogisticsRows::contactName(const CeremonyContact& contact)
{
    const QString name = contact.erased ? Words::tr("(erased)") : contact.name;
    if (contact.organisation.isEmpty())
        return name;
    return name.isEmpty() ? contact.organisation : contact.organisation + u'　' + name;
}

} // namespace prizedesk
