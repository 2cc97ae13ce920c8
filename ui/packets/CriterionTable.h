#pragma once

#include "models/programme/Programme.h"
#include "ui/shared/ThemedWidget.h"

#include <vector>

namespace prizedesk {

class AnchorPanel;
class CriterionRow;

/// The criteria with marks under each other, in groups; what the marks mean stands under the
/// current one.
class CriterionTable : public ThemedWidget
{
    Q_OBJECT

public:
    CriterionTable(const Theme& theme, const std::vector<Criterion>& criteria, QWidget* parent);

    [[nodiscard]] const std::vector<CriterionRow*>& rows() const { return m_rows; }
    [[nodiscard]] CriterionRow* row(const QString& code) const;
    [[nodiscard]] CriterionRow* currentRow() const;
    [[nodiscard]] AnchorPanel& anchors() const { return *m_anchors; }
    void setCurrent(const QString& code);
    void setJapanese(bool japanese);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Lays out anew: the anchors of another criterion may be taller.
    void relayout();

    [[nodiscard]] static int groupWidth(const Theme& theme) { return theme.px(74); }

Q_SIGNALS:
    void currentChanged(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;

private:
    struct Group
    {
        QString name;
        QString weight;
        size_t first;
        size_t last;
    };
    int place(int width, bool move) const;

    std::vector<CriterionRow*> m_rows;
    std::vector<Group> m_groups;
    AnchorPanel* m_anchors;
    bool m_japanese = true;
};

} // namespace prizedesk
