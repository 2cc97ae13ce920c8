#pragma once

#include "models/core/Id.h"

#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

using RunItemId = Id<struct RunItemTag>;

/// One item of the day's programme. People stand in its texts by reference in double brackets
/// ([[T1-0001]], [[J01]], [[t1-1]] for who won that prize): names and readings come in when the
/// text is shown, so that no name lies in the file in the clear.
struct RunItem
{
    RunItemId id;
    QString title;
    int lengthSeconds = 300;
    std::optional<qint64> notBeforeMs; ///< starts then at the earliest, such as after a break
    QString speaker;
    QString narration; ///< what the master of ceremonies says
    QString staff;     ///< what staff on and behind the stage does
    QString reception; ///< what reception does
    QString technics;  ///< sound and light
    QString props;
    // While the ceremony runs.
    std::optional<qint64> startedAtMs;
    int extraSeconds = 0; ///< longer or shorter than planned, decided on the day

    friend bool operator==(const RunItem&, const RunItem&) = default;
};

struct RunSheet
{
    qint64 startsAtMs = 0;
    std::vector<RunItem> items; ///< in their order
    std::optional<qint64> endedAtMs;

    /// Position of the item that runs; -1 before the start and after the end.
    [[nodiscard]] int running() const;
    [[nodiscard]] bool hasStarted() const;
};

/// Who reads the sheet.
enum class RunView { All, Stage, Technics, Reception, Script };
/// `all`, `stage`, `technics`, `reception`, `script`.
[[nodiscard]] QString runViewCode(RunView view);
[[nodiscard]] QString runViewWords(RunView view);

} // namespace prizedesk
