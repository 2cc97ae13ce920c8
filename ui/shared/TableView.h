#pragma once

#include "ui/shared/FilterProxy.h"
#include "ui/shared/TablePlace.h"
#include "ui/shared/Theme.h"

#include <QTableView>

#include <functional>
#include <vector>

class QMenu;
class QSettings;

namespace prizedesk {

class CellDelegate;
class EmptyState;
class HeaderView;
class TableColumns;

/// The one table of the program. Hand it a flat source model; it puts a FilterProxy between.
/// Rows are fixed in height. With check boxes, the selection is what is checked: Space toggles,
/// Shift extends, Esc clears; while rows are checked, moving about does not change the selection.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const Theme& theme, QWidget* parent = nullptr);
    ~TableView() override;

    /// The source is not owned and must outlive the view or be replaced.
    void setSourceModel(QAbstractItemModel* source);
    [[nodiscard]] FilterProxy& filterProxy() { return *m_proxy; }
    [[nodiscard]] const FilterProxy& filterProxy() const { return *m_proxy; }

    /// Check boxes, for lists where more than one row can be acted on. Off at first.
    void setCheckable(bool checkable);
    [[nodiscard]] bool isCheckable() const { return m_checkable; }
    /// Widths, order, visibility and sort keys are kept under `key`; restored at once.
    void rememberLayout(QSettings& settings, const QString& key);
    /// What belongs here and the verb to get it; shown while there is no row at all.
    void setEmptyState(const QString& sentence, const QString& verb = {});
    /// Grey blocks instead of rows until the data is there.
    void setLoading(bool loading);
    /// Fills the column menu (also under a FilterBar's column button).
    void fillColumnMenu(QMenu& menu);
    /// Widths that fit heads and the first rows; called by itself on the first rows.
    void fitColumns();

    /// As a click on the head: first ascending, again descending; as second key with Shift.
    void orderBy(int column, bool asSecondKey);

    [[nodiscard]] std::vector<int> selectedSourceRows() const;
    /// IdRole of the selected rows, in displayed order.
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    /// IdRole of the current row; -1 = none.
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] int currentSourceRow() const;
    /// Makes the row with this IdRole current and visible; false if it is not shown.
    bool showId(qint64 id);
    /// Makes the next (+1) or previous (-1) row current.
    void step(int direction);

    /// The selected rows (or all) as tab separated text and as HTML, both on the clipboard.
    void copySelection(bool withHeads) const;
    void clearChecks();

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectedCountChanged(int count);
    /// Enter or double click on a row.
    void opened(qint64 id);
    /// Add actions to `menu` for the row under the pointer; Copy is added by the view.
    void contextMenuWanted(QMenu* menu, qint64 id, int sourceColumn);
    void emptyActionTriggered();
    /// "Clear all" was chosen on a list made empty by its filter.
    void clearFilterWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

private:
    void follow();
    void retranslate();
    void keepPlace();
    void restorePlace();
    void updateEmptyState();
    void updateHeadCheck();
    void toggleRow(int row);
    void toggleAll();
    void openRow(const QModelIndex& index);
    void setHoveredRow(int row);
    [[nodiscard]] bool isInCheckSpace(const QPoint& position) const;
    [[nodiscard]] qint64 idOf(int proxyRow) const;
    [[nodiscard]] std::vector<int> selectedRows() const;

    const Theme& m_theme;
    FilterProxy* m_proxy;
    CellDelegate* m_delegate;
    HeaderView* m_header;
    TableColumns* m_columns;
    EmptyState* m_empty;
    QAction* m_copy;
    QAction* m_copyWithHeads;
    QString m_emptySentence;
    QString m_emptyVerb;
    TablePlace m_place;
    int m_hoveredRow = -1;
    int m_shownCount = 0;
    qint64 m_shownId = -1;
    bool m_checkable = false;
    bool m_checking = false;
    bool m_loading = false;
    bool m_restoring = false;
};

} // namespace prizedesk
