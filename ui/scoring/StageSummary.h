#pragma once

#include "ui/shared/ThemedWidget.h"

#include <vector>

class QHBoxLayout;

namespace prizedesk {

class LinkButton;
class TextLabel;
class TonePill;
struct Ranking;

/// What a ranking rests on, in one line: entries, judges, sheets, whether all can be compared, how
/// far the judges agree and what varies. The last parts give way where the line is short.
class StageSummary : public ThemedWidget
{
    Q_OBJECT

public:
    explicit StageSummary(const Theme& theme, QWidget* parent = nullptr);

    /// `hasDetails`: the link to reliability and influence leads somewhere.
    void setRanking(const Ranking& ranking, bool hasDetails = true);
    /// The line as text.
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void detailsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    struct Figure
    {
        QString label;
        QString value;
        QString after;
    };
    struct Part
    {
        std::vector<Figure> figures;
        bool hasTone = false;
        Tone tone = Tone::Neutral;
    };

    [[nodiscard]] int widthOf(const Part& part) const;
    void paintPart(QPainter& painter, const Part& part, int left) const;

    std::vector<Part> m_parts;
    LinkButton* m_details;
    QHBoxLayout* m_layout;
};

} // namespace prizedesk
