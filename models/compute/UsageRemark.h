#pragma once

#include "models/core/Result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

class Database;
class Workspace;

/// How the office judged a team's use of one month: whether compute is used for what it was given.
struct UsageRemark
{
    enum class Verdict { Appropriate, Question, Inappropriate };

    QString team;
    QString month; ///< 2026-11
    Verdict verdict = Verdict::Appropriate;
    QString text;
    qint64 atMs = 0;
    QString who;

    friend bool operator==(const UsageRemark&, const UsageRemark&) = default;
};

/// `appropriate`, `question`, `inappropriate`.
[[nodiscard]] QString usageVerdictCode(UsageRemark::Verdict verdict);
[[nodiscard]] std::optional<UsageRemark::Verdict> usageVerdictFromCode(const QString& code);
/// In the language in force.
[[nodiscard]] QString usageVerdictWords(UsageRemark::Verdict verdict);

/// By team and month. Throws `StorageError`.
[[nodiscard]] std::vector<UsageRemark> usageRemarks(const Database& database);
/// Writes or replaces the remark of the team and month. Refused: no such team, no month, a verdict
/// other than `Appropriate` without words.
[[nodiscard]] Result<void> remarkUsage(Workspace& workspace, const UsageRemark& remark);

} // namespace prizedesk
