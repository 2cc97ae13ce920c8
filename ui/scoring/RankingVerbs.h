#pragma once

#include "models/scoring/Ranking.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace prizedesk {

class ImportFlow;
class OfficeContext;
struct Stage;

/// What can be done on the ranking page: imports, who is in the stage, closing. Each verb is one
/// action of the journal; refusals arrive as banners.
class RankingVerbs : public QObject
{
    Q_OBJECT

public:
    RankingVerbs(OfficeContext& context, QWidget& page);

    /// The stage acted on, empty = none; the method looked at, and the one that counts, which a
    /// seal may have fixed.
    void setStage(const QString& code, RankingMethod shown, RankingMethod ofStage, bool isSealed);
    /// Entries that "remove" acts on.
    void setSelection(std::function<QStringList()> refs);
    void retranslate();
    void updateEnabled();

    [[nodiscard]] QAction* importScores() const { return m_scores; }
    [[nodiscard]] QAction* importJudges() const { return m_judges; }
    [[nodiscard]] QAction* importConflicts() const { return m_conflicts; }
    [[nodiscard]] QAction* enterList() const { return m_enterList; }
    [[nodiscard]] QAction* enterRanking() const { return m_enterRanking; }
    [[nodiscard]] QAction* enterHand() const { return m_enterHand; }
    [[nodiscard]] QAction* removeEntries() const { return m_remove; }
    /// Makes the method looked at the one that counts.
    [[nodiscard]] QAction* chooseMethod() const { return m_choose; }
    /// Closes an open stage, opens a closed one again.
    [[nodiscard]] QAction* closeStage() const { return m_close; }
    [[nodiscard]] std::vector<QAction*> all() const;

private:
    [[nodiscard]] const Stage* stage() const;
    [[nodiscard]] const Stage* earlierStage() const;
    [[nodiscard]] QString stageName() const;
    QAction* add(const QString& icon, void (RankingVerbs::*act)());
    void startScores();
    void startJudges();
    void startConflicts();
    void startList();
    void askRanking();
    void askHand();
    void askRemove();
    void askClose();
    void askMethod();

    OfficeContext& m_context;
    QWidget& m_page;
    ImportFlow* m_flow;
    QString m_stage;
    RankingMethod m_method = RankingMethod::Adjusted;
    RankingMethod m_methodOfStage = RankingMethod::Adjusted;
    bool m_isSealed = false;
    std::function<QStringList()> m_selection;
    QAction* m_scores;
    QAction* m_judges;
    QAction* m_conflicts;
    QAction* m_enterList;
    QAction* m_enterRanking;
    QAction* m_enterHand;
    QAction* m_remove;
    QAction* m_choose;
    QAction* m_close;
};

} // namespace prizedesk
