#pragma once

#include "ui/shared/ThemedWidget.h"

class QHBoxLayout;

namespace prizedesk {

class TonePill;
struct Ranking;
struct Stage;

/// What a ranking rests on, in one line: entries, judges, sheets, quorum, the award line, and
/// whether the stage is closed.
class StageSummary : public ThemedWidget
{
    Q_OBJECT

public:
    explicit StageSummary(const Theme& theme, QWidget* parent = nullptr);

    /// `places`: 0 = no award line. `closed` in words; empty = open.
    void setRanking(const Ranking& ranking, const Stage& stage, int places, const QString& closed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    struct Part
    {
        QString label;
        QString figure;
        QString after;
    };

    std::vector<Part> m_parts;
    TonePill* m_quorum;
    TonePill* m_closed;
    QHBoxLayout* m_layout;
};

} // namespace prizedesk
