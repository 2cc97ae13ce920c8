#pragma once

#include "ui/shared/ThemedWidget.h"

#include <functional>
#include <vector>

class QComboBox;
class QMenu;
class QPushButton;

namespace prizedesk {

class Chip;
class FlowLayout;
class IconButton;
class LinkButton;
class SearchField;
class TextLabel;

/// Saved view, search in this list, conditions as chips, how many rows are shown, columns.
/// It only shows and asks; TableFilter connects it with a TableView.
class FilterBar : public ThemedWidget
{
    Q_OBJECT

public:
    struct Condition
    {
        QString key;
        QString property;
        QString value;
        bool operator==(const Condition&) const = default;
    };
    struct Choice
    {
        QString key;
        QString text;
    };

    explicit FilterBar(const Theme& theme, QWidget* parent = nullptr);

    /// Names of saved views; `current` -1 = none of them. Hidden while never set.
    void setSavedViews(const QStringList& names, int current);
    void setConditions(const std::vector<Condition>& conditions);
    /// What the ＋ menu offers.
    void setChoices(std::vector<Choice> choices);
    /// Shown as "30件 / 150件". `unit` turns a count into words; the default says items.
    void setCounts(int shown, int total);
    void setUnit(std::function<QString(int)> unit);
    /// Fills the menu under the column button when it opens; without it the button is hidden.
    void setColumnMenu(std::function<void(QMenu&)> fill);
    [[nodiscard]] SearchField& searchField() { return *m_search; }
    /// Where a condition's editor should open, below its chip or the ＋ button.
    [[nodiscard]] QPoint editorPosition(const QString& key) const;
    /// A widget of the page's own after the chips.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void searchChanged(const QString& text);
    void savedViewChosen(int index);
    void saveViewWanted();
    void removeViewWanted();
    /// ＋ menu or a chip: the editor of this condition is wanted.
    void editWanted(const QString& key);
    void removeWanted(const QString& key);
    void clearWanted();

protected:
    void themeChanged() override;
    void retranslate() override;

private:
    void updateCounts();
    void fillViews();

    QComboBox* m_views;
    SearchField* m_search;
    QWidget* m_chipArea;
    FlowLayout* m_flow;
    std::vector<Chip*> m_chips;
    QPushButton* m_add;
    QMenu* m_addMenu;
    LinkButton* m_clear;
    TextLabel* m_counts;
    IconButton* m_columns;
    QMenu* m_columnMenu;
    QStringList m_viewNames;
    int m_currentView = -1;
    std::vector<Choice> m_choices;
    std::function<QString(int)> m_unit;
    std::function<void(QMenu&)> m_fillColumns;
    int m_shown = 0;
    int m_total = 0;
};

} // namespace prizedesk
