#pragma once

#include "ui/shared/Theme.h"

#include <QObject>

#include <vector>

class QMenu;
class QSettings;
class QTimer;

namespace prizedesk {

class TableView;

/// Widths, order and visibility of a TableView's columns: fits them to the content until the user
/// changes one, and keeps what the user chose. Part of TableView.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    TableColumns(const Theme& theme, TableView& table);

    /// Widths that fit heads and the first rows, stretched or squeezed to the view's width.
    void fit();
    /// Again after the view's size changed, unless the user has set widths.
    void fitAgain();
    /// Columns are at least so wide; 0 or none: as the content asks for.
    void setLeastWidths(std::vector<int> widths);
    /// For a new source model.
    void reset();
    void remember(QSettings& settings, const QString& key);
    void fillMenu(QMenu& menu);
    void store() const;

private:
    void restore();
    [[nodiscard]] int wantedWidth(int column) const;

    const Theme& m_theme;
    TableView& m_table;
    QSettings* m_settings = nullptr;
    QString m_key;
    std::vector<int> m_leastWidths;
    QTimer* m_storeTimer;
    bool m_isFitting = false;
    bool m_isUserSized = false;
    bool m_hiddenAtFirstDone = false;
};

} // namespace prizedesk
