#pragma once

#include "models/entrants/EntryTableModel.h"

#include <QObject>
#include <QPointer>

namespace prizedesk {

class DateRangeEditor;
class FilterBar;
class OfficeContext;
class TableView;
class ValueChooser;

/// Connects the filter bar with the list of entries: conditions by code, days of receipt, views
/// that every office starts with, and views that the user keeps per theme.
class EntryFilter : public QObject
{
    Q_OBJECT

public:
    using Conditions = EntryTableModel::Conditions;

    EntryFilter(OfficeContext& context, FilterBar& bar, TableView& table, QObject* parent);

    /// Another theme; its conditions come back as they were left.
    void setModel(EntryTableModel& model);
    void setConditions(const Conditions& conditions);
    [[nodiscard]] const Conditions& conditions() const { return m_conditions; }
    /// Search and conditions.
    void clear();
    /// Chips, views and counts in the language in force.
    void show();

Q_SIGNALS:
    void conditionsChanged();

private:
    struct View
    {
        QString name;
        Conditions conditions;
        bool isFixed = false;
    };
    [[nodiscard]] QStringList properties() const;
    [[nodiscard]] QString valueText(const QString& property, const QStringList& values) const;
    void setCondition(const QString& property, const QStringList& values);
    void edit(const QString& property);
    void makeViews();
    void saveView();
    void removeView();
    void storeViews() const;
    [[nodiscard]] QString settingsKey() const;

    OfficeContext& m_context;
    FilterBar& m_bar;
    TableView& m_table;
    ValueChooser* m_chooser;
    DateRangeEditor* m_days;
    QPointer<EntryTableModel> m_model;
    QString m_edited;
    QHash<QString, QString> m_codeOfWords; ///< of the chooser that is open
    Conditions m_conditions;
    QHash<QString, Conditions> m_kept; ///< by theme
    std::vector<View> m_views;
};

} // namespace prizedesk
