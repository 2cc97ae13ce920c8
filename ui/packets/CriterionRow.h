#pragma once

#include "models/programme/Programme.h"
#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class MarkField;

/// One criterion: name, full points, marks, points given.
class CriterionRow : public ThemedWidget
{
    Q_OBJECT

public:
    CriterionRow(const Theme& theme, const Criterion& criterion, QWidget* parent);

    [[nodiscard]] const Criterion& criterion() const { return m_criterion; }
    [[nodiscard]] MarkField& field() const { return *m_field; }
    void setJapanese(bool japanese);
    void setMark(std::optional<int> mark);
    /// The comment that this mark asks for is too short.
    void setLacksComment(bool lacks);
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// Places of the columns from the right edge, shared with the head above.
    [[nodiscard]] static int pointsWidth(const Theme& theme) { return theme.px(54); }
    [[nodiscard]] static int weightWidth(const Theme& theme) { return theme.px(34); }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void themeChanged() override;

private:
    [[nodiscard]] int nameWidth(int width) const;

    Criterion m_criterion;
    MarkField* m_field;
    QString m_name;
    std::optional<int> m_mark;
    bool m_lacksComment = false;
    bool m_isCurrent = false;
};

} // namespace prizedesk
