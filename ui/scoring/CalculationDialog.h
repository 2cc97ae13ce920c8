#pragma once

#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"
#include "ui/scoring/JudgeMarks.h"

#include <QDialog>

class QVBoxLayout;

namespace prizedesk {

class OfficeContext;

/// How the figures of one entry came about, step by step: marks, totals, tendencies, adjusted
/// value, its uncertainty, rank. Every step shows the figures it rests on.
class CalculationDialog : public QDialog
{
    Q_OBJECT

public:
    CalculationDialog(OfficeContext& context, const Ranking& ranking, const RankedEntry& entry,
                      const StageMember& member, const StageMarks& marks, QWidget* parent);

    /// The steps as text.
    [[nodiscard]] QString asText() const { return m_texts.join(u'\n'); }

private:
    void addStep(const QString& title, const QStringList& sentences, QWidget* figures = nullptr);
    void addMarks(const RankedEntry& entry, const StageMarks& marks);
    void addMean(const RankedEntry& entry);
    void addAdjusted(const Ranking& ranking, const RankedEntry& entry);
    void addCertainty(const Ranking& ranking, const RankedEntry& entry);
    void addRemarks(const RankedEntry& entry, const StageMarks& marks);

    OfficeContext& m_context;
    QVBoxLayout* m_steps;
    QStringList m_texts;
    int m_step = 0;
};

} // namespace prizedesk
