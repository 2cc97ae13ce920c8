#pragma once

#include "models/workspace/Workspace.h"

#include <functional>
#include <random>
#include <vector>

namespace prizedesk::torture {

using Random = std::mt19937;

/// Something an office does, with chance deciding the details. It may be refused; it must never end
/// with half of itself in the file.
struct TortureOperation
{
    const char* name;
    int weight; ///< how often, against the others
    std::function<void(Workspace&, Random&)> run;
};

/// Everything that is tortured. A feature that writes in its own way adds its line here.
[[nodiscard]] const std::vector<TortureOperation>& tortureOperations();
/// One of them, by weight.
[[nodiscard]] const TortureOperation& pickOperation(Random& random);

} // namespace prizedesk::torture
