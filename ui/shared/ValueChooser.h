#pragma once

#include "ui/shared/ThemedWidget.h"

#include <vector>

class QListWidget;

namespace prizedesk {

class SearchField;

/// A popup with the values of a column, each with its count and a check box.
class ValueChooser : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ValueChooser(const Theme& theme, QWidget* parent = nullptr);

    void setValues(const std::vector<std::pair<QString, int>>& values, const QStringList& chosen);
    void openAt(const QPoint& globalPosition);

Q_SIGNALS:
    /// Sent at each tick, so that the list behind follows at once.
    void chosenChanged(const QStringList& values);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SearchField* m_search;
    QListWidget* m_list;
    bool m_filling = false;
};

} // namespace prizedesk
