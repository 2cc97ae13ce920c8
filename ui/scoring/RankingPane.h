#pragma once

#include "models/scoring/StageStore.h"
#include "ui/scoring/RankingTasks.h"
#include "ui/shared/Card.h"

class QPushButton;

namespace prizedesk {

class OfficeContext;
class StoryTable;

/// The chosen entry: why it stands where it stands, in words that can be read out, and what each
/// judge gave. The buttons lead to how the figures came about.
class RankingPane : public Card
{
    Q_OBJECT

public:
    explicit RankingPane(OfficeContext& context, QWidget* parent = nullptr);

    void setEntry(const Ranking& ranking, const RankedEntry& entry, const StageMember& member);
    void setNothing();
    /// The figure that is looked at, "Adjusted: 77.65", and how it came about; empty = none.
    void setFigure(const QString& figure, const QString& explanation);
    [[nodiscard]] QString figure() const;
    /// Weights can be changed only where there are marks and the total is ranked.
    void setHasWeights(bool hasWeights);

    /// The sentences on the entry.
    [[nodiscard]] QString why() const { return m_words; }
    [[nodiscard]] StoryTable& lines() const { return *m_lines; }

Q_SIGNALS:
    void calculationWanted();
    void judgesWanted();
    void weightsWanted();

protected:
    void retranslate() override;

private:
    OfficeContext& m_context;
    QString m_ref;
    QString m_words;
    TextLabel* m_figure;
    TextLabel* m_why;
    TextLabel* m_rest;
    TextLabel* m_notes;
    QPushButton* m_calculation;
    QPushButton* m_judges;
    QPushButton* m_weights;
    StoryTable* m_lines;
    LinkButton* m_open;
    QWidget* m_content;
    TextLabel* m_nothing;
};

} // namespace prizedesk
