#pragma once

#include "ui/shared/ThemedWidget.h"

#include <QStringList>

#include <vector>

namespace prizedesk {

/// Base of all charts: copies as picture and as table, opens as a table (its accessible form), and
/// tells which records were pointed at.
class Chart : public ThemedWidget
{
    Q_OBJECT

public:
    explicit Chart(const Theme& theme, QWidget* parent = nullptr);

    /// First row = heads. Numbers without separators of thousands.
    [[nodiscard]] virtual std::vector<QStringList> asTable() const = 0;
    /// Named for screen readers and as the title of the table.
    void setTitle(const QString& title);
    void copyPicture() const;
    void copyTable() const;
    /// Shows asTable() in a window of its own.
    void openAsTable();

Q_SIGNALS:
    /// A part of the chart was clicked or Enter was pressed on it; the page filters its records.
    void clicked(const QString& key);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Call when the data changed: repaints and renews the description for screen readers.
    void dataChanged();

private:
    QString m_title;
};

} // namespace prizedesk
