#include "models/compute/AllocationModel.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

// Numbers of one size keep the solver exact: yen in thousands, hours of an offer in hundreds.
constexpr double kYenUnit = 1000.0;
constexpr double kHourUnit = 100.0;
constexpr double kTiny = 1e-6;

} // namespace

class AllocationModel::Model
{
public:
    Model(const AllocationIndex& data, const std::vector<Yen>& shares, Without without)
        : index(data)
        , lp(glp_create_prob())
    {
        glp_term_out(GLP_OFF);
        glp_set_obj_dir(lp, GLP_MAX);
        const AllocationProblem& problem = data.problem();
        if (!without.envelope)
            envelope = row(GLP_UP, 0, double(problem.available().amount()) / kYenUnit);
        for (const Offer& offer : problem.offers)
            capacities.push_back(
                without.capacity ? 0 : row(GLP_UP, 0, double(offer.capacityHours) / kHourUnit));
        for (const qint64 limit : data.institutionMaxima())
            institutions.push_back(without.institutions ? 0
                                                        : row(GLP_UP, 0, double(limit) / kYenUnit));
        for (const int least : data.categoryMinima())
            categories.push_back(without.categories ? 0 : row(GLP_LO, least, 0));
        for (size_t t = 0; t < data.teams().size(); ++t)
            addTeam(t, shares.empty() ? nullptr : &shares[t]);
    }
    ~Model() { glp_delete_prob(lp); }
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;

    [[nodiscard]] int row(int kind, double low, double high) const
    {
        const int number = glp_add_rows(lp, 1);
        glp_set_row_bnds(lp, number, kind, low, high);
        return number;
    }

    /// The effective hours where the worth of a further one changes.
    [[nodiscard]] std::vector<qint64> levelsOf(size_t team) const
    {
        const AllocationIndex::Team& limits = index.teams()[team];
        std::vector<qint64> levels{limits.least};
        const qint64 parts = qint64(index.problem().slopes.size());
        for (qint64 k = 1; k < parts; ++k) {
            const qint64 level = index.problem().requests[team].maximumMilli * k / parts;
            if (level > levels.back() && level < limits.most)
                levels.push_back(level);
        }
        if (limits.most > levels.back())
            levels.push_back(limits.most);
        return levels;
    }

    void addTeam(size_t team, const Yen* share)
    {
        funded.push_back(row(GLP_DB, 0, 1));
        firstPoint.push_back(points.size());
        const AllocationIndex::Team& limits = index.teams()[team];
        if (!limits.canBeFunded)
            return;
        const std::vector<qint64> levels = levelsOf(team);
        const auto cost = [&](size_t offer, qint64 level) {
            return double(level) / index.speed(offer) * double(index.price(offer));
        };
        int capped = 0;
        for (const size_t o : limits.offers) {
            if (share && cost(o, levels.back()) > double(share->amount()) && capped == 0)
                capped = row(GLP_UP, 0, 0);
        }
        for (const size_t o : limits.offers) {
            for (const qint64 level : levels) {
                std::vector<int> rows{0};
                std::vector<double> values{0};
                const auto add = [&](int number, double value) {
                    if (number > 0) {
                        rows.push_back(number);
                        values.push_back(value);
                    }
                };
                const double hours = double(level) / index.speed(o);
                const double yen = cost(o, level) / kYenUnit;
                add(funded.back(), 1);
                add(envelope, yen);
                add(capacities[o], hours / kHourUnit);
                if (limits.institution >= 0)
                    add(institutions[size_t(limits.institution)], yen);
                if (limits.category >= 0)
                    add(categories[size_t(limits.category)], 1);
                // Scaled by how far the team is funded, the share is as tight as can be.
                add(capped, share ? yen - double(share->amount()) / kYenUnit : 0);
                const int column = glp_add_cols(lp, 1);
                glp_set_col_bnds(lp, column, GLP_LO, 0, 0);
                glp_set_obj_coef(lp, column, index.worth(team, level));
                glp_set_mat_col(lp, column, int(rows.size()) - 1, rows.data(), values.data());
                points.push_back({column, team, o, double(level)});
            }
        }
    }

    [[nodiscard]] bool optimize()
    {
        glp_smcp simplex;
        glp_init_smcp(&simplex);
        simplex.msg_lev = GLP_MSG_OFF;
        if (!started) {
            glp_scale_prob(lp, GLP_SF_AUTO);
            glp_adv_basis(lp, 0);
            started = true;
        } else {
            // Other bounds, the same worths: the last basis is still dual feasible.
            simplex.meth = GLP_DUALP;
        }
        if (glp_simplex(lp, &simplex) != 0)
            return false;
        return glp_get_status(lp) == GLP_OPT;
    }

    /// From the last basis, which is primal feasible.
    [[nodiscard]] bool improve()
    {
        if (!started)
            return false;
        glp_smcp simplex;
        glp_init_smcp(&simplex);
        simplex.msg_lev = GLP_MSG_OFF;
        return glp_simplex(lp, &simplex) == 0 && glp_get_status(lp) == GLP_OPT;
    }

    [[nodiscard]] std::vector<std::vector<double>> hours() const
    {
        std::vector<std::vector<double>> result(index.teams().size(),
                                                std::vector<double>(index.offerCount(), 0.0));
        for (const Point& point : points) {
            const double part = glp_get_col_prim(lp, point.column);
            if (part > 0)
                result[point.team][point.offer] += part * point.milli / index.speed(point.offer);
        }
        return result;
    }

    struct Point
    {
        int column = 0;
        size_t team = 0;
        size_t offer = 0;
        double milli = 0; ///< effective
    };

    const AllocationIndex& index;
    glp_prob* lp;
    bool started = false;
    std::vector<bool> released; ///< by request: settled, and no longer holding the lowest quotient
    int envelope = 0;
    std::vector<int> capacities;
    std::vector<int> institutions;
    std::vector<int> categories;
    std::vector<int> funded; ///< rows by team
    std::vector<Point> points;
    std::vector<size_t> firstPoint; ///< by team
    int lowest = 0;                 ///< column of z, once it is asked for
    std::vector<int> quotients;
};

AllocationModel::AllocationModel(const AllocationIndex& index, const std::vector<Yen>& shares,
                                 Without without)
    : m_model(std::make_unique<Model>(index, shares, without))
{
}

AllocationModel::~AllocationModel() = default;

std::optional<AllocationModel::Solution> AllocationModel::solve()
{
    Solution solution;
    if (m_model->points.empty()) {
        // Nobody can be funded: that is a solution unless somebody must be.
        for (const int least : m_model->index.categoryMinima()) {
            if (least > 0 && std::any_of(m_model->categories.begin(), m_model->categories.end(),
                                         [](int number) { return number > 0; }))
                return std::nullopt;
        }
        solution.funded.assign(m_model->index.teams().size(), 0);
        solution.hours = m_model->hours();
        return solution;
    }
    if (!m_model->optimize())
        return std::nullopt;
    solution.objective = glp_get_obj_val(m_model->lp);
    for (const int number : m_model->funded)
        solution.funded.push_back(glp_get_row_prim(m_model->lp, number));
    solution.hours = m_model->hours();
    return solution;
}

void AllocationModel::fix(size_t team, std::optional<bool> funded)
{
    const int number = m_model->funded[team];
    if (!funded)
        glp_set_row_bnds(m_model->lp, number, GLP_DB, 0, 1);
    else
        glp_set_row_bnds(m_model->lp, number, GLP_FX, *funded ? 1 : 0, *funded ? 1 : 0);
}

qint64 AllocationModel::work() const
{
    return qint64(glp_get_it_cnt(m_model->lp)) * glp_get_num_rows(m_model->lp);
}

std::optional<AllocationModel::Level>
AllocationModel::raiseLowest(const std::vector<std::optional<double>>& settled)
{
    Model& model = *m_model;
    if (model.lowest == 0) {
        for (int column = 1; column <= glp_get_num_cols(model.lp); ++column)
            glp_set_obj_coef(model.lp, column, 0);
        model.lowest = glp_add_cols(model.lp, 1);
        glp_set_col_bnds(model.lp, model.lowest, GLP_DB, 0, 1);
        glp_set_obj_coef(model.lp, model.lowest, 1);
        for (size_t t = 0; t < settled.size(); ++t) {
            fix(t, true);
            std::vector<int> columns{0, model.lowest};
            std::vector<double> values{0, -1};
            const size_t end =
                t + 1 < settled.size() ? model.firstPoint[t + 1] : model.points.size();
            for (size_t i = model.firstPoint[t]; i < end; ++i) {
                columns.push_back(model.points[i].column);
                // Of what whole hours can make, so that z can reach 1.
                values.push_back(model.points[i].milli / double(model.index.teams()[t].most));
            }
            const int number = model.row(GLP_LO, 0, 0);
            glp_set_mat_row(model.lp, number, int(columns.size()) - 1, columns.data(),
                            values.data());
            model.quotients.push_back(number);
            model.released.push_back(false);
        }
        model.started = false;
    }
    for (size_t t = 0; t < settled.size(); ++t) {
        if (!settled[t] || model.released[t])
            continue;
        model.released[t] = true;
        // A settled team lets go of z: its row no longer holds the column.
        const int number = model.quotients[t];
        std::vector<int> columns(size_t(glp_get_num_cols(model.lp)) + 1);
        std::vector<double> values(columns.size());
        const int count = glp_get_mat_row(model.lp, number, columns.data(), values.data());
        for (int i = 1; i <= count; ++i) {
            if (columns[size_t(i)] == model.lowest)
                values[size_t(i)] = 0;
        }
        glp_set_mat_row(model.lp, number, count, columns.data(), values.data());
        glp_set_row_bnds(model.lp, number, GLP_LO, *settled[t] - kTiny, 0);
    }
    // The level before is feasible still, so the search goes on from it; where the changed rows
    // leave no basis, it begins anew.
    if (!model.improve()) {
        model.started = false;
        if (!model.optimize())
            return std::nullopt;
    }
    Level level;
    level.z = glp_get_obj_val(model.lp);
    level.hours = model.hours();
    for (size_t t = 0; t < settled.size(); ++t)
        level.holds.push_back(!settled[t] &&
                              std::abs(glp_get_row_dual(model.lp, model.quotients[t])) > kTiny);
    return level;
}

} // namespace prizedesk
