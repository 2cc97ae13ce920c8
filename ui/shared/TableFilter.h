#pragma once

#include "ui/shared/FilterBar.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <vector>

class QSettings;

namespace prizedesk {

class TableView;
class ValueChooser;

/// Connects a FilterBar with a TableView: search, conditions by value, counts, columns, saved
/// views. One line in a page: `new TableFilter(theme, *bar, *table, {StateColumn, OwnerColumn},
/// this);`
class TableFilter : public QObject
{
    Q_OBJECT

public:
    using Conditions = std::map<int, QStringList>;

    TableFilter(const Theme& theme, FilterBar& bar, TableView& table, std::vector<int> columns,
                QObject* parent);

    /// As if chosen in the bar; empty values take the condition away. For clicks in charts.
    void setCondition(int column, const QStringList& values);
    void setConditions(const Conditions& conditions);
    [[nodiscard]] const Conditions& conditions() const { return m_conditions; }
    void clear();
    /// A view every office starts with; stands before the saved ones and cannot be removed.
    void addView(const QString& name, const Conditions& conditions);
    /// Views the user saves are kept under `key`.
    void rememberViews(QSettings& settings, const QString& key);

Q_SIGNALS:
    void conditionsChanged();

private:
    struct View
    {
        QString name;
        Conditions conditions;
        bool isFixed = false;
    };

    void edit(const QString& key);
    void show();
    void saveView();
    void removeView();
    void storeViews();
    bool eventFilter(QObject* watched, QEvent* event) override;

    FilterBar& m_bar;
    TableView& m_table;
    ValueChooser* m_chooser;
    std::vector<int> m_columns;
    Conditions m_conditions;
    std::vector<View> m_views;
    QSettings* m_settings = nullptr;
    QString m_settingsKey;
    int m_edited = -1;
};

} // namespace prizedesk
