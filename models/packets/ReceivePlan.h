#pragma once

#include "models/packets/ReceiveState.h"
#include "models/packets/ReturnedFile.h"

namespace prizedesk {

/// Whose value stands where both sides changed a mark.
enum class TakeSide { Undecided, Office, Judge };

/// One cell of a return beside what the office holds.
struct PlannedCell
{
    enum class State {
        New,      ///< the office has nothing
        Changed,  ///< the judge changed it, the office did not
        Same,     ///< nothing to do: equal, or only the office changed it
        Conflict, ///< both changed it since the last return, to different values
    };

    QString entry;
    QString criterion; ///< code
    State state = State::New;
    std::optional<CellValue> office;
    CellValue returned;
    TakeSide take = TakeSide::Undecided; ///< of a conflict
};

/// An interest that a judge declares and the office did not know.
struct PlannedDeclaration
{
    QString entry;
    int category = 1; ///< 1 … 5
    QString note;
    int marksExcluded = 0; ///< the judge's marks for the entry that no longer count
};

struct PlannedFile
{
    enum class State {
        New,     ///< brings something
        Same,    ///< says what was received already
        Older,   ///< an older version than one that is held or lies beside it
        Refused, ///< see `refusal`
    };

    QString name;
    State state = State::New;
    ReturnRefusal refusal = ReturnRefusal::None;
    QString detail;
    bool isSheet = false;
    QString paper; ///< uuid of packet or sheet
    QString stage;
    QString judge; ///< reference number; empty where it is not known
    int version = 0;
    int heldVersion = 0; ///< the version received before, or the newer one beside it
    qint64 finishedAtMs = 0;
    QString digest;
    std::vector<PlannedCell> cells;
    std::vector<PlannedDeclaration> declarations;
    QStringList declaredFree;          ///< entries that the judge declares to have no interest in
    std::vector<ReturnEntry> overalls; ///< entries whose comment as a whole is new
    int excluded = 0;                  ///< cells of entries that the judge has an interest in

    [[nodiscard]] int count(PlannedCell::State state) const;
    [[nodiscard]] int undecided() const;
    /// Is anything written when the plan is applied?
    [[nodiscard]] bool isTaken() const { return state == State::New; }
};

/// Where an entry stands before and after.
struct RankMove
{
    QString entry;
    std::optional<int> before;
    std::optional<int> after;
};

/// What any number of returns would change, as a preview: files are judged together, and neither
/// their order nor a file given twice matters. Pure: no clock, no database.
class ReceivePlan
{
public:
    ReceivePlan() = default;
    /// Files of other stages than `stage` are refused; empty: of no stage.
    ReceivePlan(ReceiveState state, std::vector<ReturnedFile> files, const QString& stage = {});

    [[nodiscard]] const ReceiveState& state() const { return m_state; }
    /// What it was made from.
    [[nodiscard]] const std::vector<ReturnedFile>& returned() const { return m_returned; }
    [[nodiscard]] const QString& onlyStage() const { return m_onlyStage; }
    /// In the order given.
    [[nodiscard]] const std::vector<PlannedFile>& files() const { return m_files; }
    /// Over the files that are taken.
    [[nodiscard]] int count(PlannedCell::State state) const;
    [[nodiscard]] int total() const;
    [[nodiscard]] int undecided() const;
    [[nodiscard]] int taken() const;
    /// Files that are not taken although they say something else: older and refused ones.
    [[nodiscard]] int refused() const;
    /// Stages that something changes in, in order of their codes.
    [[nodiscard]] QStringList stages() const;

    /// Settles one conflict. Indexes of `files` and its `cells`.
    void decide(size_t file, size_t cell, TakeSide side);
    /// Settles every conflict.
    void decideAll(TakeSide side);
    /// Settles the conflicts that `other` has settled, where the values are still the same.
    void decideLike(const ReceivePlan& other);

    /// Ranking inputs as they are and as they will be; an undecided conflict stays with the office.
    [[nodiscard]] RankingInput rankingBefore(const QString& stage) const;
    [[nodiscard]] RankingInput rankingAfter(const QString& stage) const;
    /// Every entry of the stage by rank before, then by rank after.
    [[nodiscard]] std::vector<RankMove> moves(const QString& stage) const;
    /// The same for two inputs.
    [[nodiscard]] static std::vector<RankMove> moves(const RankingInput& before,
                                                     const RankingInput& after);
    /// Judges who have received marks counting in the stage, before and after.
    [[nodiscard]] QPair<int, int> judgesReceived(const QString& stage) const;

private:
    void judge(PlannedFile& planned, const ReturnedFile& file) const;
    void settleVersions();
    void settlePapers(const std::vector<size_t>& order);
    void compare(PlannedFile& planned, const ReturnedFile& file) const;
    [[nodiscard]] ReturnRefusal faultOf(const ReturnedFile& file) const;

    ReceiveState m_state;
    std::vector<ReturnedFile> m_returned;
    QString m_onlyStage;
    std::vector<PlannedFile> m_files;
};

/// A stable word: `new`, `same`, `older`, `refused`.
[[nodiscard]] QString plannedFileCode(PlannedFile::State state);

} // namespace prizedesk
