#include "models/journal/UndoSteps.h"

#include <algorithm>
#include <map>

namespace prizedesk {

std::vector<Action> undoSteps(const std::vector<Action>& actions, int limit)
{
    std::vector<const Action*> steps;
    for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
        const auto isTarget = [&](const Action* step) { return step->id == action->target; };
        if (action->kind == Action::Kind::Undo)
            std::erase_if(steps, isTarget);
        else if (action->kind == Action::Kind::Redo ||
                 (action->kind == Action::Kind::Do && action->undoable))
            steps.push_back(&*action);
    }
    std::vector<Action> result;
    for (auto step = steps.rbegin(); step != steps.rend() && int(result.size()) < limit; ++step)
        result.push_back(**step);
    return result;
}

std::vector<bool> undoneActions(const std::vector<Action>& actions)
{
    // Every undo and redo belongs to the action at the end of its chain of targets.
    std::map<qint64, qint64> origin;
    std::map<qint64, bool> undone;
    for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
        const qint64 id = action->id.value();
        const auto target = origin.find(action->target.value());
        origin[id] = target == origin.end() ? id : target->second;
        if (action->kind == Action::Kind::Undo || action->kind == Action::Kind::Redo)
            undone[origin[id]] = action->kind == Action::Kind::Undo;
    }
    std::vector<bool> result;
    result.reserve(actions.size());
    for (const Action& action : actions) {
        const auto found = undone.find(action.id.value());
        result.push_back(found != undone.end() && found->second);
    }
    return result;
}

} // namespace prizedesk
