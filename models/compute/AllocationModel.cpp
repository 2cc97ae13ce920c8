#include "models/compute/AllocationModel.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

constexpr double kMilli = 1000.0;
// Yen are counted in thousands inside the solver: numbers of one size keep it exact.
constexpr double kYenUnit = 1000.0;
constexpr double kOne = 1e-6;
constexpr int kMostNodes = 2000;

struct Watch
{
    const Progress* progress;
    int nodes = 0;
};

void watch(glp_tree* tree, void* info)
{
    auto& watch = *static_cast<Watch*>(info);
    // Counted in nodes, not in seconds: every machine stops at the same place.
    if (glp_ios_reason(tree) == GLP_ISELECT && ++watch.nodes > kMostNodes)
        glp_ios_terminate(tree);
    if (watch.progress->isCancelled())
        glp_ios_terminate(tree);
}

} // namespace

class AllocationModel::Model
{
public:
    Model(const AllocationProblem& data, Without without)
        : problem(data)
        , lp(glp_create_prob())
    {
        glp_term_out(GLP_OFF);
        glp_set_obj_dir(lp, GLP_MAX);
        addTeams();
        if (!without.envelope)
            addEnvelope();
        if (!without.capacity)
            addCapacities();
        if (!without.categories)
            addCategories();
        if (!without.institutions)
            addInstitutions();
    }
    ~Model() { glp_delete_prob(lp); }
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;

    struct Row
    {
        std::vector<int> columns{0};
        std::vector<double> values{0};

        void add(int column, double value)
        {
            columns.push_back(column);
            values.push_back(value);
        }
        [[nodiscard]] bool isEmpty() const { return columns.size() == 1; }
    };

    int column(double worth, double most)
    {
        const int index = glp_add_cols(lp, 1);
        if (most < 0)
            glp_set_col_bnds(lp, index, GLP_LO, 0, 0);
        else
            glp_set_col_bnds(lp, index, GLP_DB, 0, most);
        glp_set_obj_coef(lp, index, worth);
        return index;
    }
    int row(const Row& content, int kind, double low, double high) const
    {
        const int index = glp_add_rows(lp, 1);
        glp_set_row_bnds(lp, index, kind, low, high);
        glp_set_mat_row(lp, index, int(content.columns.size()) - 1, content.columns.data(),
                        content.values.data());
        return index;
    }

    /// The effective hours where the worth of a further one changes.
    [[nodiscard]] std::vector<qint64> levelsOf(const ComputeRequest& request) const
    {
        std::vector<qint64> levels{std::max<qint64>(request.minimumMilli, 1)};
        const qint64 parts = qint64(problem.slopes.size());
        for (qint64 k = 1; k <= parts; ++k) {
            const qint64 level = request.maximumMilli * k / parts;
            if (level > levels.back())
                levels.push_back(level);
        }
        return levels;
    }

    void addTeams()
    {
        for (const ComputeRequest& request : problem.requests) {
            Team team;
            team.funded = column(0, 1);
            glp_set_col_kind(lp, team.funded, GLP_BV);
            Row hours;
            Row mix;
            for (const Offer& offer : problem.offers) {
                const int index = request.accepts(offer.code) ? column(0, -1) : 0;
                team.hours.push_back(index);
                if (index > 0)
                    hours.add(index, offer.speedMilli / kMilli);
            }
            for (const qint64 level : levelsOf(request)) {
                const double merit = double(request.merit.hundredths()) / 100.0;
                const int index =
                    column(merit * usefulness(problem.slopes, level, request.maximumMilli), -1);
                team.levels.push_back({index, double(level) / kMilli});
                hours.add(index, -double(level) / kMilli);
                mix.add(index, 1);
            }
            mix.add(team.funded, -1);
            row(hours, GLP_FX, 0, 0);
            row(mix, GLP_FX, 0, 0);
            teams.push_back(team);
        }
    }

    [[nodiscard]] Row costOf(size_t team) const
    {
        Row cost;
        for (size_t o = 0; o < problem.offers.size(); ++o) {
            if (teams[team].hours[o] > 0)
                cost.add(teams[team].hours[o], double(problem.offers[o].price.amount()) / kYenUnit);
        }
        return cost;
    }

    void addEnvelope() const
    {
        Row all;
        for (size_t t = 0; t < teams.size(); ++t) {
            const Row cost = costOf(t);
            for (size_t i = 1; i < cost.columns.size(); ++i)
                all.add(cost.columns[i], cost.values[i]);
        }
        row(all, GLP_UP, 0, double(problem.available().amount()) / kYenUnit);
    }

    void addCapacities() const
    {
        for (size_t o = 0; o < problem.offers.size(); ++o) {
            Row used;
            for (const Team& team : teams) {
                if (team.hours[o] > 0)
                    used.add(team.hours[o], 1);
            }
            if (!used.isEmpty())
                row(used, GLP_UP, 0, double(problem.offers[o].capacityHours));
        }
    }

    void addCategories() const
    {
        for (auto it = problem.categoryMinima.begin(); it != problem.categoryMinima.end(); ++it) {
            Row funded;
            for (size_t t = 0; t < teams.size(); ++t) {
                if (problem.requests[t].category == it.key())
                    funded.add(teams[t].funded, 1);
            }
            row(funded, GLP_LO, double(it.value()), 0);
        }
    }

    void addInstitutions() const
    {
        for (auto it = problem.institutionMaxima.begin(); it != problem.institutionMaxima.end();
             ++it) {
            Row all;
            for (size_t t = 0; t < teams.size(); ++t) {
                if (problem.requests[t].institution != it.key())
                    continue;
                const Row cost = costOf(t);
                for (size_t i = 1; i < cost.columns.size(); ++i)
                    all.add(cost.columns[i], cost.values[i]);
            }
            if (!all.isEmpty())
                row(all, GLP_UP, 0, double(it.value().amount()) / kYenUnit);
        }
    }

    /// The most effective thousandths of an hour that `yen` buy for a team, capacity aside.
    [[nodiscard]] double mostFor(size_t team, Yen yen) const
    {
        double most = 0;
        for (size_t o = 0; o < problem.offers.size(); ++o) {
            const Offer& offer = problem.offers[o];
            if (teams[team].hours[o] > 0)
                most = std::max(most, double(yen.amount()) * offer.speedMilli /
                                          double(offer.price.amount()));
        }
        return most;
    }

    void stepBack(size_t team) const { glp_set_col_bnds(lp, teams[team].funded, GLP_FX, 0, 0); }

    /// The team of least merit that the relaxed solution gives less than its minimum.
    [[nodiscard]] std::optional<size_t> halfFunded() const
    {
        std::optional<size_t> found;
        for (size_t t = 0; t < teams.size(); ++t) {
            double milli = 0;
            for (size_t o = 0; o < problem.offers.size(); ++o) {
                if (teams[t].hours[o] > 0)
                    milli += glp_get_col_prim(lp, teams[t].hours[o]) * problem.offers[o].speedMilli;
            }
            if (milli > 1 && milli < double(problem.requests[t].minimumMilli) - 1 &&
                (!found || problem.requests[t].merit < problem.requests[*found].merit))
                found = t;
        }
        return found;
    }

    [[nodiscard]] bool solveRelaxed() const
    {
        glp_smcp simplex;
        glp_init_smcp(&simplex);
        simplex.msg_lev = GLP_MSG_OFF;
        glp_scale_prob(lp, GLP_SF_AUTO);
        glp_adv_basis(lp, 0);
        return glp_simplex(lp, &simplex) == 0 && glp_get_status(lp) == GLP_OPT;
    }

    template<typename Value> [[nodiscard]] std::vector<std::vector<double>> hours(Value value) const
    {
        std::vector<std::vector<double>> result;
        for (const Team& team : teams) {
            std::vector<double> line;
            for (const int index : team.hours)
                line.push_back(index > 0 ? std::max(0.0, value(lp, index)) : 0.0);
            result.push_back(std::move(line));
        }
        return result;
    }

    struct LevelColumn
    {
        int index = 0;
        double hours = 0;
    };
    struct Team
    {
        int funded = 0;
        std::vector<int> hours; ///< by offer; 0 = not acceptable
        std::vector<LevelColumn> levels;
    };

    const AllocationProblem& problem;
    glp_prob* lp;
    std::vector<Team> teams;
};

AllocationModel::AllocationModel(const AllocationProblem& problem, Without without)
    : m_model(std::make_unique<Model>(problem, without))
{
}

AllocationModel::~AllocationModel() = default;

void AllocationModel::setShares(const std::vector<Yen>& shares)
{
    for (size_t t = 0; t < shares.size(); ++t) {
        const Model::Row cost = m_model->costOf(t);
        if (!cost.isEmpty())
            m_model->row(cost, GLP_UP, 0, double(shares[t].amount()) / kYenUnit);
        if (m_model->mostFor(t, shares[t]) < double(m_model->problem.requests[t].minimumMilli))
            m_model->stepBack(t);
    }
}

void AllocationModel::rewardHours()
{
    for (const Model::Team& team : m_model->teams) {
        for (const Model::LevelColumn& level : team.levels)
            glp_set_obj_coef(m_model->lp, level.index, level.hours);
    }
}

std::optional<AllocationModel::Solution> AllocationModel::solve(const Progress& progress)
{
    if (m_model->teams.empty())
        return Solution{.hours = {}, .objective = 0, .bound = 0, .proven = true};
    if (!m_model->solveRelaxed())
        return std::nullopt;
    const double relaxed = glp_get_obj_val(m_model->lp);
    Watch watched{&progress};
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.mip_gap = m_model->problem.wantedGap / 2;
    options.br_tech = GLP_BR_DTH;
    options.bt_tech = GLP_BT_BLB;
    options.fp_heur = GLP_ON;
    options.cb_func = watch;
    options.cb_info = &watched;
    const int outcome = glp_intopt(m_model->lp, &options);
    const int status = glp_mip_status(m_model->lp);
    if (status != GLP_OPT && status != GLP_FEAS)
        return std::nullopt;
    Solution solution;
    solution.objective = glp_mip_obj_val(m_model->lp);
    solution.proven = outcome == 0 || outcome == GLP_EMIPGAP;
    // The tree's own bound is gone with the tree; the relaxation's holds always, and a finished
    // search proves the gap asked for.
    solution.bound =
        solution.proven ? std::min(relaxed, solution.objective / (1 - options.mip_gap)) : relaxed;
    solution.hours = m_model->hours(glp_mip_col_val);
    return solution;
}

std::optional<AllocationModel::Solution> AllocationModel::solveByStepping()
{
    if (m_model->teams.empty())
        return Solution{.hours = {}, .objective = 0, .bound = 0, .proven = true};
    for (;;) {
        if (!m_model->solveRelaxed())
            return std::nullopt;
        const auto team = m_model->halfFunded();
        if (!team)
            break;
        m_model->stepBack(*team);
    }
    const double objective = glp_get_obj_val(m_model->lp);
    return Solution{.hours = m_model->hours(glp_get_col_prim),
                    .objective = objective,
                    .bound = objective,
                    .proven = true};
}

std::optional<AllocationModel::Level>
AllocationModel::raiseLowest(const std::vector<std::optional<double>>& settled)
{
    Model& model = *m_model;
    const int z = model.column(1, 1);
    std::vector<int> rows;
    for (size_t t = 0; t < model.teams.size(); ++t) {
        const Model::Team& team = model.teams[t];
        glp_set_col_kind(model.lp, team.funded, GLP_CV);
        glp_set_col_bnds(model.lp, team.funded, GLP_FX, 1, 1);
        const double maximum = double(model.problem.requests[t].maximumMilli) / kMilli;
        Model::Row quotient;
        for (const Model::LevelColumn& level : team.levels) {
            glp_set_obj_coef(model.lp, level.index, 0);
            quotient.add(level.index, level.hours / maximum);
        }
        if (!settled[t])
            quotient.add(z, -1);
        rows.push_back(model.row(quotient, GLP_LO, settled[t] ? *settled[t] - kOne : 0, 0));
    }
    if (!model.solveRelaxed())
        return std::nullopt;
    Level level;
    level.z = glp_get_obj_val(model.lp);
    level.hours = model.hours(glp_get_col_prim);
    for (size_t t = 0; t < rows.size(); ++t)
        level.holds.push_back(!settled[t] && std::abs(glp_get_row_dual(model.lp, rows[t])) > kOne);
    return level;
}

} // namespace prizedesk
