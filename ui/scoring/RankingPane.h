#pragma once

#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"
#include "ui/scoring/JudgeMarks.h"
#include "ui/shared/Card.h"

class QLabel;
class QVBoxLayout;

namespace prizedesk {

class KeyValueGrid;
class LinkButton;
class MarkGrid;
class OfficeContext;
class TextLabel;

/// Under the ranking: why the chosen entry stands where it stands, its marks per judge and
/// criterion, and what the judges wrote.
class RankingPane : public Card
{
    Q_OBJECT

public:
    explicit RankingPane(OfficeContext& context, QWidget* parent = nullptr);

    void setEntry(const RankedEntry& entry, const StageMember& member, const StageMarks& marks);
    void setNothing();
    void retranslateAll();
    [[nodiscard]] MarkGrid& grid() const { return *m_grid; }
    [[nodiscard]] QString why() const;

private:
    void fillComments(const std::vector<JudgeSheet>& sheets,
                      const std::vector<Criterion>& criteria);

    OfficeContext& m_context;
    TextLabel* m_why;
    KeyValueGrid* m_figures;
    MarkGrid* m_grid;
    TextLabel* m_commentHead;
    TextLabel* m_comments;
    LinkButton* m_open;
    QWidget* m_content;
    TextLabel* m_nothing;
    QString m_ref;
};

} // namespace prizedesk
