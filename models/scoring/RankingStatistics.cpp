#include "models/scoring/RankingStatistics.h"

#include "models/scoring/AdditiveModel.h"
#include "models/scoring/JudgeStatistics.h"
#include "models/scoring/MixedModel.h"
#include "models/scoring/PanelGraph.h"
#include "models/scoring/RankDraws.h"
#include "models/scoring/ZScores.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

constexpr qsizetype kMostParts = 4;
constexpr qsizetype kMostNames = 6;
constexpr double kNegligible = 1e-9; ///< part of the whole variance

QString namesText(const QStringList& names)
{
    if (names.size() <= kMostNames)
        return names.join(QStringLiteral(", "));
    return names.first(kMostNames).join(QStringLiteral(", ")) + QStringLiteral(" … +") +
           QString::number(names.size() - kMostNames);
}

/// One run over the scores of a ranking.
class Statistics
{
public:
    Statistics(Ranking& ranking, const RankingOptions& options)
        : m_ranking(ranking)
        , m_options(options)
    {
    }

    Result<void> run()
    {
        std::vector<JudgeTotal> totals;
        for (const RankedEntry& entry : m_ranking.entries)
            totals.insert(totals.end(), entry.totals.begin(), entry.totals.end());
        m_scores = ScoreMatrix(totals);
        describePanel();
        const bool compares = m_options.method == RankingMethod::Adjusted ||
                              m_options.method == RankingMethod::Additive ||
                              m_options.method == RankingMethod::ZScore;
        if (!m_ranking.connected && compares)
            return failure(
                Error::Code::RuleRefused,
                {Words::tr("The panel falls into %n parts without a common judge, and no ranking "
                           "across them is fair: %1. Assign judges to entries "
                           "of two parts, or choose the mean.",
                           nullptr, int(m_parts.size()))
                     .arg(panelPartsText(m_parts))});
        for (int judge = 0; judge < m_scores.judgeCount(); ++judge)
            m_judgeAt.insert(m_scores.judges().at(judge), judge);
        m_judges = judgeStatistics(m_scores);
        if (m_ranking.connected && m_scores.size() > 0) {
            for (int i = 0; i < m_scores.entryCount(); ++i)
                m_entryAt.insert(m_scores.entries().at(i), i);
            fitMixed();
            if (m_options.method == RankingMethod::Additive)
                fitAdditive();
            if (m_options.method == RankingMethod::ZScore) {
                const Result<void> done = fitZScores();
                if (!done)
                    return done;
            }
        } else if (!m_ranking.connected) {
            warn("panel.parts", {QString::number(m_parts.size()), panelPartsText(m_parts)});
        }
        std::sort(m_judges.begin(), m_judges.end(),
                  [](const JudgeFigures& a, const JudgeFigures& b) { return a.judge < b.judge; });
        m_ranking.judgeFigures = std::move(m_judges);
        const VarianceComponents* components =
            m_ranking.components ? &*m_ranking.components : nullptr;
        m_ranking.reliability = reliabilityOf(m_scores, components, m_options.seed,
                                              m_options.draws > 0 ? kReplicates : 0);
        return {};
    }

private:
    static constexpr int kReplicates = 1000;

    void warn(const char* code, const QStringList& params = {})
    {
        m_ranking.warnings.push_back({QString::fromLatin1(code), params});
    }

    /// Parts count only where they hold ranked entries; the models see the part of these.
    void describePanel()
    {
        const PanelGraph graph = panelGraph(m_scores);
        m_ranking.panel = graph.components;
        QSet<QString> ranked;
        for (const RankedEntry& entry : m_ranking.entries) {
            if (!entry.belowQuorum && !entry.isExcluded())
                ranked.insert(entry.entry);
        }
        for (const PanelComponent& part : graph.components) {
            if (std::any_of(part.entries.begin(), part.entries.end(),
                            [&](const QString& entry) { return ranked.contains(entry); }))
                m_parts.push_back(part);
        }
        m_ranking.connected = m_parts.size() <= 1;
        if (m_parts.size() == 1 && graph.components.size() > 1)
            m_scores = m_scores.onlyEntries(m_parts.front().entries);
        for (const PanelBridge& bridge : graph.bridges) {
            if (m_parts.size() != 1 || m_parts.front().entries.contains(bridge.entry))
                m_ranking.bridges.push_back(bridge);
        }
        if (m_ranking.connected && !m_ranking.bridges.empty())
            warn("panel.bridge", {m_ranking.bridges.front().judge, m_ranking.bridges.front().entry,
                                  QString::number(m_ranking.bridges.size())});
    }

    void fitMixed()
    {
        const int n = m_scores.size();
        if (m_scores.judgeCount() < 2 || m_scores.entryCount() < 2 || n <= m_scores.entryCount() ||
            n <= m_scores.judgeCount()) {
            // Nothing tells judges from entries: the mean is the best there is.
            warn("model.few", {QString::number(m_scores.judgeCount()),
                               QString::number(m_scores.entryCount()), QString::number(n)});
            m_ranking.level = m_scores.mean();
            for (RankedEntry& entry : m_ranking.entries) {
                if (entry.n > 0)
                    entry.adjusted = entry.mean.toDouble();
            }
            return;
        }
        MixedModel model(m_scores);
        const MixedModelFit fit = model.fit();
        m_ranking.components = fit.components;
        m_ranking.level = fit.level;
        const double whole = fit.components.entry + fit.components.judge + fit.components.residual;
        if (!fit.isSeparable || fit.components.residual <= kNegligible * whole)
            warn(whole > 0 ? "model.residual" : "model.equal");
        else if (fit.components.judge <= kNegligible * whole)
            warn("model.judges");
        if (whole > 0 && fit.components.entry <= kNegligible * whole)
            warn("model.entries");
        for (size_t judge = 0; judge < m_judges.size(); ++judge) {
            m_judges[judge].effect = fit.effects.judge[judge];
            m_judges[judge].se = fit.se.judge[judge];
        }
        fill(fit.level, fit.effects.entry, fit.se.entry, fit.effects.judge);
        if (m_options.method == RankingMethod::Additive)
            return;
        EntryDistribution distribution;
        distribution.system = &model.system();
        for (const double effect : fit.effects.entry)
            distribution.means.push_back(fit.level + effect);
        distribution.sigma = std::sqrt(fit.components.residual);
        distribution.levelSe = fit.levelSe;
        distribution.levelSlope = fit.levelSlope;
        distribution.isTied = fit.components.entry <= kNegligible * whole;
        draw(distribution);
    }

    void fitAdditive()
    {
        AdditiveModel model(m_scores);
        const AdditiveFit fit = model.fit();
        m_ranking.level = fit.level;
        for (size_t judge = 0; judge < m_judges.size(); ++judge) {
            m_judges[judge].effect = fit.judges[judge];
            m_judges[judge].se.reset();
        }
        fill(0, fit.values, fit.se, fit.judges);
        if (fit.freedom == 0) {
            warn("additive.freedom");
            return;
        }
        EntryDistribution distribution;
        distribution.system = &model.system();
        distribution.means = fit.values;
        distribution.sigma = std::sqrt(fit.variance());
        draw(distribution);
    }

    Result<void> fitZScores()
    {
        const ZScores z = zScores(m_scores);
        if (!z.tooFew.isEmpty())
            return failure(
                Error::Code::RuleRefused,
                {Words::tr("z-scores need at least %1 scores of each judge; fewer have: %2. "
                           "Choose the adjusted method.")
                     .arg(ZScores::kLeastScores)
                     .arg(namesText(z.tooFew))});
        warn("zscore");
        if (!z.noSpread.isEmpty())
            warn("zscore.spread", {namesText(z.noSpread)});
        m_ranking.level = m_scores.mean();
        for (RankedEntry& entry : m_ranking.entries) {
            const auto found = m_entryAt.constFind(entry.entry);
            if (found == m_entryAt.constEnd())
                continue;
            entry.adjusted = z.values[size_t(*found)];
            entry.se.reset();
        }
        return {};
    }

    void fill(double level, const std::vector<double>& effects, const std::vector<double>& se,
              const std::vector<double>& judges)
    {
        for (RankedEntry& entry : m_ranking.entries) {
            const auto found = m_entryAt.constFind(entry.entry);
            if (found == m_entryAt.constEnd())
                continue;
            const auto at = size_t(*found);
            entry.adjusted = level + effects[at];
            entry.se = se.empty() ? std::nullopt : std::optional(se[at]);
            double sum = 0;
            for (const JudgeTotal& total : entry.totals)
                sum += judges[size_t(m_judgeAt.value(total.judge))];
            entry.panelEffect = sum / entry.n;
        }
    }

    void draw(const EntryDistribution& distribution)
    {
        if (m_options.draws <= 0)
            return;
        std::vector<int> ranked;
        std::vector<RankedEntry*> entries;
        for (RankedEntry& entry : m_ranking.entries) {
            const auto found = m_entryAt.constFind(entry.entry);
            if (found == m_entryAt.constEnd() || entry.belowQuorum || entry.isExcluded())
                continue;
            ranked.push_back(*found);
            entries.push_back(&entry);
        }
        m_ranking.draws = m_options.draws;
        const DrawnRanks drawn =
            drawRanks(distribution, ranked, m_options.draws, m_options.seed, m_ranking.lines);
        for (size_t i = 0; i < entries.size(); ++i) {
            entries[i]->expectedRank = drawn.expected[i];
            entries[i]->rankLow = drawn.low[i];
            entries[i]->rankHigh = drawn.high[i];
            for (size_t line = 0; line < m_ranking.lines.size(); ++line)
                entries[i]->pTop[m_ranking.lines[line]] = drawn.top[line][i];
        }
    }

    Ranking& m_ranking;
    const RankingOptions& m_options;
    ScoreMatrix m_scores;
    std::vector<PanelComponent> m_parts; ///< that hold ranked entries
    QHash<QString, int> m_entryAt;
    QHash<QString, int> m_judgeAt;
    std::vector<JudgeFigures> m_judges;
};

} // namespace

QString panelPartsText(const std::vector<PanelComponent>& parts)
{
    QStringList texts;
    for (size_t i = 0; i < std::min(parts.size(), size_t(kMostParts)); ++i)
        texts.append(QStringLiteral("%1: %2 (%3)")
                         .arg(i + 1)
                         .arg(namesText(parts[i].entries), namesText(parts[i].judges)));
    if (parts.size() > size_t(kMostParts))
        texts.append(QStringLiteral("…"));
    return texts.join(QStringLiteral(" · "));
}

Result<void> addStatistics(Ranking& ranking, const RankingOptions& options)
{
    return Statistics(ranking, options).run();
}

} // namespace prizedesk
