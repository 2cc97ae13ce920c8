#pragma once

#include "ui/shared/ThemedWidget.h"

#include <functional>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace prizedesk {

class LinkButton;
class TableView;
class TextLabel;

/// Stands under a table while rows are checked: count, what they share, up to four verbs, the rest
/// under "More", and clear selection (Esc).
class BulkBar : public ThemedWidget
{
    Q_OBJECT

public:
    explicit BulkBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the bar when at least `threshold` rows are selected, hides it otherwise.
    void follow(TableView& table, int threshold = 2);
    /// Turns a count into "4件を選択中"; the default says items.
    void setCountText(std::function<QString(int)> text);
    /// What the selected rows have in common.
    void setSharedText(const QString& text);
    /// The fifth and later verbs go under "More". The action's text is the button's.
    void addVerb(QAction* action);
    [[nodiscard]] int count() const { return m_count; }
    void setCount(int count);

Q_SIGNALS:
    void clearWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    TextLabel* m_countLabel;
    TextLabel* m_shared;
    QHBoxLayout* m_verbs;
    QPushButton* m_more;
    QMenu* m_moreMenu;
    LinkButton* m_clear;
    std::function<QString(int)> m_countText;
    int m_count = 0;
    int m_verbCount = 0;
};

} // namespace prizedesk
