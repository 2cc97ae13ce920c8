#pragma once

#include "models/programme/Programme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace prizedesk {

class OfficeContext;

/// What the marks of one criterion mean, one line per mark, in both languages.
class AnchorEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AnchorEditor(OfficeContext& context, QWidget* parent = nullptr);

    void setCriteria(std::vector<Criterion> criteria);
    /// With what was typed.
    [[nodiscard]] const std::vector<Criterion>& criteria() const { return m_criteria; }
    void showCriterion(int index);

Q_SIGNALS:
    void edited();

private:
    void take();
    void addLine(int mark);

    struct Line
    {
        QWidget* label;
        QLineEdit* japanese;
        QLineEdit* english;
    };

    OfficeContext& m_context;
    QGridLayout* m_grid;
    std::vector<Criterion> m_criteria;
    std::vector<Line> m_lines;
    int m_index = -1;
};

} // namespace prizedesk
