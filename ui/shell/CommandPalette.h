#pragma once

#include "ui/shared/ThemedWidget.h"
#include "ui/shell/PaletteModel.h"

#include <functional>
#include <vector>

class QListView;

namespace prizedesk {

class SearchField;
class TextLabel;

/// Any action, any record (Ctrl+K): a list under its field. The field keeps the focus; up and down
/// choose, Enter runs, Esc closes. The chosen line is told to screen readers through the field.
class CommandPalette : public ThemedWidget
{
    Q_OBJECT

public:
    /// What can be done now. Asked each time the palette opens.
    using Actions = std::function<std::vector<PaletteItem>()>;
    /// Records that match a query. Asked for queries of one character or more.
    using Records = std::function<std::vector<PaletteItem>(const QString& query)>;

    /// `window` is covered by the list while it is open.
    CommandPalette(const Theme& theme, SearchField& field, QWidget& window);

    void setSources(Actions actions, Records records);
    void open();
    void close();
    [[nodiscard]] const PaletteModel& model() const { return *m_model; }
    [[nodiscard]] int currentRow() const;
    /// Best matches first: whole word at the start, then anywhere. Pure.
    [[nodiscard]] static std::vector<PaletteItem> matching(const std::vector<PaletteItem>& items,
                                                           const QString& query);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    void refresh();
    void place();
    void choose(int row);
    void run(int row);

    SearchField& m_field;
    QWidget& m_window;
    PaletteModel* m_model;
    QListView* m_list;
    TextLabel* m_nothing;
    Actions m_actionSource;
    Records m_recordSource;
    std::vector<PaletteItem> m_actions;
};

} // namespace prizedesk
