#pragma once

#include "ui/shared/ThemedWidget.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

/// What each mark of a criterion means, highest first, with one dot for every other entry to which
/// the judge gave that mark.
class AnchorPanel : public ThemedWidget
{
    Q_OBJECT

public:
    explicit AnchorPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Both from the lowest mark up. Without anchors only the dots are shown.
    void setContent(const QStringList& anchors, const std::vector<int>& ownMarks,
                    std::optional<int> mark);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;

private:
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] int lineHeight(size_t mark, int width) const;

    QStringList m_anchors;
    std::vector<int> m_own;
    std::optional<int> m_mark;
};

} // namespace prizedesk
