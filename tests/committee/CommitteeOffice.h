#pragma once

#include "models/committee/MeetingOperations.h"
#include "models/committee/PaperStyle.h"
#include "models/tables/FileSaver.h"
#include "tests/judging/SampleOffice.h"

namespace prizedesk::test {

/// The sample office with judges J01 … J04, of whom J02 has a conflict with T1-0002, and T1-0001 …
/// T1-0003 in the final.
class CommitteeOffice : public SampleOffice
{
public:
    CommitteeOffice();

    [[nodiscard]] JudgeId judge(const QString& ref);
    [[nodiscard]] EntryId entry(const QString& ref);
    /// An hour and a half from `hours` after now, in a room and online, J01 in the chair.
    [[nodiscard]] Meeting draft(int hours = 24);
    MeetingId plan();
    /// Two items: the second talks about T1-0002 and has a paper.
    void setAgenda(MeetingId meeting);
    void attend(MeetingId meeting, const QString& ref, Attendance::State state,
                bool online = false);
    [[nodiscard]] Meeting meeting(MeetingId id);
    void mark(const QString& judge, const QString& entry, const QString& criterion, int mark,
              const QString& comment);
    /// Takes a conflict in as the import does.
    void addConflict(const QString& judge, const QString& entry);
};

/// Papers in the language of the tests, with dates in Japanese years.
[[nodiscard]] PaperStyle paperStyle(PaperProfile profile = PaperProfile::Nedo);

/// A disk without any room.
class FullDisk : public FileSaver
{
protected:
    qint64 write(QFileDevice&, const QByteArray&) override { return 0; }
    [[nodiscard]] bool isFull(const QFileDevice&) const override { return true; }
};

} // namespace prizedesk::test
