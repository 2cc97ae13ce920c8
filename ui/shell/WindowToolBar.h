#pragma once

#include "ui/shared/ThemedWidget.h"

#include <vector>

class QAction;
class QToolButton;

namespace prizedesk {

class SearchField;

/// The bar of 40 px under the menus: undo with the name of the step and the list of the last ones,
/// redo, import, export, print; at the right the field of the palette.
class WindowToolBar : public ThemedWidget
{
    Q_OBJECT

public:
    explicit WindowToolBar(const Theme& theme, QWidget* parent = nullptr);

    /// `undo` gets the list of steps in its menu; `work` are the buttons with words.
    void setActions(QAction& undo, QAction& redo, const std::vector<QAction*>& work);
    [[nodiscard]] QMenu& undoMenu() const { return *m_undoMenu; }
    [[nodiscard]] SearchField& paletteField() const { return *m_field; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    QToolButton* addButton(QAction& action, bool withWords);
    void showUndo(const QAction& undo);

    QMenu* m_undoMenu;
    QToolButton* m_undo = nullptr;
    SearchField* m_field;
    std::vector<QToolButton*> m_buttons;
};

} // namespace prizedesk
