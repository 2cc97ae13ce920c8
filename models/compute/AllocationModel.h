#pragma once

#include "models/compute/AllocationIndex.h"

#include <memory>
#include <optional>

namespace prizedesk {

/// The relaxed model of a plan for GLPK: hours are real numbers, and a team may be funded in part
/// unless it is fixed. A team's hours are a mix of points, each a level of effective hours (its
/// least, the bends of its usefulness, its most) taken from one offer; so the relaxation is as
/// tight as it can be per team, and small. Solving again after `fix` goes on from where it was.
class AllocationModel
{
public:
    /// Which family of limits to leave out, to find the ones in the way.
    struct Without
    {
        bool categories = false;
        bool institutions = false;
        bool envelope = false;
        bool capacity = false;
    };

    /// `shares`: what each team may cost; empty = only the envelope limits.
    explicit AllocationModel(const AllocationIndex& index, const std::vector<Yen>& shares = {})
        : AllocationModel(index, shares, Without{})
    {
    }
    AllocationModel(const AllocationIndex& index, const std::vector<Yen>& shares, Without without);
    ~AllocationModel();
    AllocationModel(const AllocationModel&) = delete;
    AllocationModel& operator=(const AllocationModel&) = delete;

    struct Solution
    {
        double objective = 0;
        std::vector<double> funded;             ///< by request, 0 to 1
        std::vector<std::vector<double>> hours; ///< by request and offer
    };
    /// Nothing where no hours keep all limits.
    [[nodiscard]] std::optional<Solution> solve();
    /// Says whether a team is funded; nothing: left open.
    void fix(size_t team, std::optional<bool> funded);
    /// A measure of the work done so far that is the same on every machine.
    [[nodiscard]] qint64 work() const;

    /// The largest z with effective ≥ z × maximum for all teams that are not in `settled`, whose
    /// quotients stay at least as given; with the hours, and the teams that hold z down. All teams
    /// are funded.
    struct Level
    {
        double z = 0;
        std::vector<std::vector<double>> hours;
        std::vector<bool> holds;
    };
    [[nodiscard]] std::optional<Level>
    raiseLowest(const std::vector<std::optional<double>>& settled);

private:
    class Model;
    std::unique_ptr<Model> m_model;
};

} // namespace prizedesk
