#pragma once

#include "models/ceremony/logistics/PrepTask.h"

namespace prizedesk {

/// How a task stands on a day.
struct TaskState
{
    enum class Kind {
        Open,
        DueSoon, ///< within a week
        Overdue,
        Blocked, ///< waits for another that is not done
        Done
    };
    Kind kind = Kind::Open;
    QString waitsFor; ///< title of the first task it waits for
};

[[nodiscard]] TaskState taskState(const PrepTask& task, const std::vector<PrepTask>& all,
                                  const QDate& today);
/// "Open", "Overdue" … in the language in force.
[[nodiscard]] QString taskStateWords(TaskState::Kind kind);
/// Whether tasks wait for each other in a circle.
[[nodiscard]] bool hasCircle(const std::vector<PrepTask>& tasks);

/// The usual preparations: tasks with their order, award items, checklists for streaming and media,
/// with days counted back from the ceremony. Needs of tasks are left out.
[[nodiscard]] std::vector<PrepTask> usualTasks(const QDate& ceremony);

} // namespace prizedesk
