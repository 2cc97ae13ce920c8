#pragma once

#include "models/core/Id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

using MeetingId = Id<struct MeetingTag>;

/// A paper for an item of the agenda.
struct AgendaDocument
{
    QString name;
    bool prepared = false;
    bool handedOut = false; ///< needs `prepared`

    friend bool operator==(const AgendaDocument&, const AgendaDocument&) = default;
};

struct AgendaItem
{
    qint64 id = 0; ///< 0: not stored yet
    QString title;
    QString decision;
    QStringList entries; ///< reference numbers of what is talked about
    std::vector<AgendaDocument> documents;

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// One member at one meeting: the record that NEDO pays by. What is paid is not computed here.
struct Attendance
{
    enum class State { Invited, Present, Absent };

    JudgeId judge;
    QString ref; ///< J01
    State state = State::Invited;
    bool online = false;
    std::optional<qint64> arrivedAtMs;
    std::optional<qint64> leftAtMs;
    QString from;                      ///< station of home or office; sealed
    QString to;                        ///< station of the meeting; sealed
    std::optional<qint64> receiptAtMs; ///< the member confirmed the receipt

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// A meeting of a theme's committee.
struct Meeting
{
    enum class State { Planned, Held, Cancelled };

    MeetingId id;
    QString theme;
    int number = 0; ///< counted per theme from 1
    qint64 startsAtMs = 0;
    qint64 endsAtMs = 0;
    QString place;       ///< empty where it is online only
    bool online = false; ///< members may take part from afar
    JudgeId chair;       ///< invalid: not named yet
    State state = State::Planned;
    QString minutes; ///< as edited; judges by reference number; empty: no one has edited the draft
    std::optional<qint64> minutesAtMs;
    QString minutesBy;
    std::vector<AgendaItem> agenda;
    std::vector<Attendance> members; ///< by reference number

    /// `T1-2`, as the journal names it.
    [[nodiscard]] QString label() const
    {
        return theme + QLatin1Char('-') + QString::number(number);
    }
    [[nodiscard]] const Attendance* member(JudgeId judge) const
    {
        for (const Attendance& each : members) {
            if (each.judge == judge)
                return &each;
        }
        return nullptr;
    }
};

} // namespace prizedesk
