#pragma once

#include "models/packets/EntryProgress.h"
#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// Entries done, under way, untouched and in conflict as one bar, with the four counts in words
/// under it.
class JudgeProgressBar : public ThemedWidget
{
    Q_OBJECT

public:
    explicit JudgeProgressBar(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(const ProgressCounts& counts);
    [[nodiscard]] const ProgressCounts& counts() const { return m_counts; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;

private:
    struct Part
    {
        QString word;
        int count;
    };
    [[nodiscard]] std::vector<Part> parts() const;

    ProgressCounts m_counts;
};

} // namespace prizedesk
