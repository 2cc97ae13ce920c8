#pragma once

#include "ui/scoring/RankingTasks.h"

#include <QDialog>
#include <QHash>

class QStackedWidget;
class QStandardItemModel;

namespace prizedesk {

class ScopeSwitch;
class TableView;
class TextLabel;

/// How far the ranking can be relied on, and what it would be without a judge or with other
/// weights. A part is computed when it is first looked at.
class AnalysisDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Part { Reliability, Judges, WithoutJudges, Weights, Unusual, Criteria };

    /// `ranking` is what the page shows; `line` its award line, 0 = none.
    AnalysisDialog(OfficeContext& context, RankingTasks& tasks, const Ranking& ranking, int line,
                   QHash<QString, QString> criteria, QWidget* parent);

    void showPart(Part part);
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] QString sentences() const;

private:
    void setText(Part part, const AnalysisText& text);
    void setChanges(Part part, const RankingTasks::Changes& changes);
    void setRefusal(Part part, const Error& error);

    OfficeContext& m_context;
    RankingTasks& m_tasks;
    Ranking m_ranking;
    int m_line;
    QHash<QString, QString> m_criteria;
    Part m_part = Part::Reliability;
    ScopeSwitch* m_switch;
    TextLabel* m_sentences;
    TableView* m_table;
    QStandardItemModel* m_model = nullptr;
};

} // namespace prizedesk
