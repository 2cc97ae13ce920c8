#pragma once

#include "models/scoring/RankingStory.h"
#include "ui/shared/Chart.h"

namespace prizedesk {

/// What each judge gave an entry, the judge's tendency, and the score without it; dense lines.
class StoryTable : public Chart
{
    Q_OBJECT

public:
    explicit StoryTable(const Theme& theme, QWidget* parent = nullptr);

    void setLines(std::vector<StoryLine> lines);
    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;

private:
    [[nodiscard]] QStringList textsOf(const StoryLine& line) const;
    [[nodiscard]] QStringList heads() const;

    std::vector<StoryLine> m_lines;
};

} // namespace prizedesk
