#pragma once

#include <QTableView>

namespace prizedesk {

class AssignmentMatrixModel;
class Theme;

/// The matrix of entries × judges. Space or double click gives or takes an entry; a dragged mark,
/// or Ctrl+← →, moves it to another judge; L locks it.
class AssignmentView : public QTableView
{
    Q_OBJECT

public:
    AssignmentView(const Theme& theme, AssignmentMatrixModel& model, QWidget* parent = nullptr);

    /// Cells that are chosen.
    [[nodiscard]] QModelIndexList chosen() const;
    /// Makes this cell the current one and the only one selected, whatever keys are held down.
    void goTo(const QModelIndex& cell);

Q_SIGNALS:
    void toggleWanted(const QModelIndex& cell);
    void moveWanted(const QModelIndex& from, const QModelIndex& to);
    void lockWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setMeasures();
    [[nodiscard]] QModelIndex nextFree(const QModelIndex& from, int step) const;

    const Theme& m_theme;
    AssignmentMatrixModel& m_model;
    QPersistentModelIndex m_dragged;
};

} // namespace prizedesk
