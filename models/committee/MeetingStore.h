#pragma once

#include "models/committee/Meeting.h"
#include "models/committee/Quorum.h"
#include "models/privacy/ProfileStore.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// Meetings with agenda and attendance. Stations of members lie sealed under the member's own key.
/// Throws `StorageError`.
class MeetingStore
{
public:
    MeetingStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_profiles(database, vault)
    {
    }

    /// Whole meetings, newest first; of all themes where `theme` is empty.
    [[nodiscard]] std::vector<Meeting> list(const QString& theme = {}) const;
    [[nodiscard]] std::optional<Meeting> find(MeetingId id) const;
    /// The number the theme's next meeting gets.
    [[nodiscard]] int nextNumber(const QString& theme) const;
    [[nodiscard]] QuorumRule quorum(const QString& theme) const;
    /// Judges who work for a theme: who was invited to one of its meetings, or has an assignment or
    /// marks in one of its stages. While there is nobody of that kind, all judges.
    [[nodiscard]] std::vector<JudgeId> committee(const QString& theme) const;

    /// Writes the meeting's own row; sets its id where it is new. Agenda and members are left
    /// alone.
    void put(const WriteTransaction& tx, Meeting& meeting) const;
    /// Replaces the agenda; items that have an id keep it.
    void putAgenda(const WriteTransaction& tx, MeetingId meeting,
                   std::vector<AgendaItem>& agenda) const;
    void putAttendance(const WriteTransaction& tx, MeetingId meeting,
                       const Attendance& attendance) const;
    void removeAttendance(const WriteTransaction& tx, MeetingId meeting, JudgeId judge) const;
    void putQuorum(const WriteTransaction& tx, const QString& theme, const QuorumRule& rule) const;

private:
    [[nodiscard]] std::vector<AgendaItem> agendaOf(MeetingId meeting) const;
    [[nodiscard]] std::vector<Attendance> membersOf(MeetingId meeting) const;

    const Database& m_database;
    ProfileStore m_profiles;
};

} // namespace prizedesk
