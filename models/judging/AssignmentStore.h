#pragma once

#include "models/core/Id.h"
#include "models/judging/AssignmentPlan.h"
#include "models/storage/Database.h"

#include <QHash>

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// One pair of an assignment as stored.
struct Assignment
{
    AssignmentPair pair;
    bool isLocked = false; ///< proposals leave it where it is

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// Which judge has which entry in which stage, and what a proposal needs to know. Throws
/// `StorageError`, and `OperationFailed{NotFound}` for reference numbers that do not exist.
class AssignmentStore
{
public:
    explicit AssignmentStore(const Database& database)
        : m_database(database)
    {
    }

    /// By entry and judge.
    [[nodiscard]] std::vector<Assignment> list(const QString& stage) const;
    /// Entries of a stage that are judged: not those withdrawn or disqualified.
    [[nodiscard]] std::vector<AssignmentInput::Entry> entries(const QString& stage) const;
    /// Members of committees; candidates and former members get nothing.
    [[nodiscard]] std::vector<AssignmentInput::Judge> judges() const;
    [[nodiscard]] std::vector<AssignmentPair> conflicts() const;
    /// Open stages in which a judge has an entry.
    [[nodiscard]] QStringList openStagesOf(JudgeId judge, EntryId entry) const;
    [[nodiscard]] bool isOpen(JudgeId judge, EntryId entry) const
    {
        return !openStagesOf(judge, entry).isEmpty();
    }

    void add(const WriteTransaction& tx, const QString& stage, const AssignmentPair& pair) const;
    void remove(const WriteTransaction& tx, const QString& stage, const AssignmentPair& pair) const;
    void setLocked(const WriteTransaction& tx, const QString& stage, const AssignmentPair& pair,
                   bool isLocked) const;
    /// From all stages that are open; gives back those it was taken from.
    QStringList removeEverywhere(const WriteTransaction& tx, JudgeId judge, EntryId entry) const;

private:
    [[nodiscard]] JudgeId judgeId(const QString& ref) const;
    [[nodiscard]] EntryId entryId(const QString& ref) const;

    const Database& m_database;
};

} // namespace prizedesk
