#include "ui/shared/TableFilter.h"

#include "ui/shared/SearchField.h"
#include "ui/shared/TableView.h"
#include "ui/shared/ValueChooser.h"

#include <QEvent>
#include <QInputDialog>
#include <QSettings>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr qsizetype mostValuesNamed = 2;

} // namespace

TableFilter::TableFilter(const Theme& theme, FilterBar& bar, TableView& table,
                         std::vector<int> columns, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_table(table)
    , m_chooser(new ValueChooser(theme, &bar))
    , m_columns(std::move(columns))
{
    m_chooser->hide();
    FilterProxy& proxy = table.filterProxy();
    connect(&bar, &FilterBar::searchChanged, &proxy, &FilterProxy::setSearchText);
    connect(&bar, &FilterBar::editWanted, this, &TableFilter::edit);
    connect(&bar, &FilterBar::removeWanted, this,
            [this](const QString& key) { setCondition(key.toInt(), {}); });
    connect(&bar, &FilterBar::clearWanted, this, &TableFilter::clear);
    connect(&table, &TableView::clearFilterWanted, this, &TableFilter::clear);
    connect(&bar, &FilterBar::savedViewChosen, this, [this](int view) {
        setConditions(view < 0 ? Conditions() : m_views[static_cast<size_t>(view)].conditions);
    });
    connect(&bar, &FilterBar::saveViewWanted, this, &TableFilter::saveView);
    connect(&bar, &FilterBar::removeViewWanted, this, &TableFilter::removeView);
    connect(m_chooser, &ValueChooser::chosenChanged, this,
            [this](const QStringList& values) { setCondition(m_edited, values); });
    const auto countRows = [this] {
        m_bar.setCounts(m_table.filterProxy().rowCount(), m_table.filterProxy().totalRows());
    };
    connect(&proxy, &FilterProxy::countsChanged, this, countRows);
    connect(&proxy, &QAbstractItemModel::headerDataChanged, this, &TableFilter::show);
    connect(&proxy, &QAbstractItemModel::modelReset, this, [this] {
        if (m_table.filterProxy().isSourceChanging())
            show();
    });
    bar.setColumnMenu([this](QMenu& menu) { m_table.fillColumnMenu(menu); });
    // Column heads come in another language then.
    bar.installEventFilter(this);
    countRows();
    show();
}

bool TableFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_bar && event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &TableFilter::show, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void TableFilter::setCondition(int column, const QStringList& values)
{
    if (values.isEmpty())
        m_conditions.erase(column);
    else
        m_conditions[column] = values;
    m_table.filterProxy().setCondition(column, values);
    show();
    Q_EMIT
    conditionsChanged();
}

void TableFilter::setConditions(const Conditions& conditions)
{
    const Conditions before = std::exchange(m_conditions, conditions);
    for (const auto& [column, values] : before) {
        if (!conditions.contains(column))
            m_table.filterProxy().setCondition(column, {});
    }
    for (const auto& [column, values] : conditions)
        m_table.filterProxy().setCondition(column, values);
    show();
    Q_EMIT
    conditionsChanged();
}

void TableFilter::clear()
{
    m_bar.searchField().clear();
    setConditions({});
}

void TableFilter::edit(const QString& key)
{
    m_edited = key.toInt();
    m_chooser->setValues(m_table.filterProxy().valuesOf(m_edited),
                         m_table.filterProxy().condition(m_edited));
    m_chooser->openAt(m_bar.editorPosition(key));
}

void TableFilter::show()
{
    const FilterProxy& proxy = m_table.filterProxy();
    const auto title = [&](int column) {
        return proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    std::vector<FilterBar::Choice> choices;
    for (const int column : m_columns)
        choices.push_back({QString::number(column), title(column)});
    m_bar.setChoices(std::move(choices));

    std::vector<FilterBar::Condition> chips;
    for (const auto& [column, values] : m_conditions) {
        QStringList words;
        for (const QString& value : values.mid(0, mostValuesNamed))
            words << (value.isEmpty() ? tr("(empty)") : value);
        QString text = words.join(tr(", "));
        if (values.size() > mostValuesNamed)
            text = tr("%1 and %n more", nullptr, static_cast<int>(values.size() - mostValuesNamed))
                       .arg(text);
        chips.push_back({QString::number(column), title(column), text});
    }
    m_bar.setConditions(chips);

    if (m_settings || !m_views.empty()) {
        QStringList names;
        int current = -1;
        for (const View& view : m_views) {
            if (current < 0 && view.conditions == m_conditions)
                current = static_cast<int>(names.size());
            names << view.name;
        }
        m_bar.setSavedViews(names, current);
    }
}

void TableFilter::addView(const QString& name, const Conditions& conditions)
{
    const auto place = std::find_if(m_views.begin(), m_views.end(),
                                    [](const View& view) { return !view.isFixed; });
    m_views.insert(place, {name, conditions, true});
    show();
}

void TableFilter::rememberViews(QSettings& settings, const QString& key)
{
    m_settings = &settings;
    m_settingsKey = key;
    const int count = settings.beginReadArray(key);
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        View view{settings.value(QStringLiteral("name")).toString(), {}, false};
        const QVariantMap stored = settings.value(QStringLiteral("conditions")).toMap();
        for (auto entry = stored.begin(); entry != stored.end(); ++entry)
            view.conditions[entry.key().toInt()] = entry.value().toStringList();
        m_views.push_back(std::move(view));
    }
    settings.endArray();
    show();
}

void TableFilter::storeViews()
{
    if (!m_settings)
        return;
    m_settings->remove(m_settingsKey);
    m_settings->beginWriteArray(m_settingsKey);
    int index = 0;
    for (const View& view : m_views) {
        if (view.isFixed)
            continue;
        m_settings->setArrayIndex(index++);
        QVariantMap stored;
        for (const auto& [column, values] : view.conditions)
            stored.insert(QString::number(column), values);
        m_settings->setValue(QStringLiteral("name"), view.name);
        m_settings->setValue(QStringLiteral("conditions"), stored);
    }
    m_settings->endArray();
}

void TableFilter::saveView()
{
    auto* dialog = new QInputDialog(m_bar.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Do not save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (name.trimmed().isEmpty())
            return;
        std::erase_if(m_views, [&](const View& view) {
            return !view.isFixed && view.name == name.trimmed();
        });
        m_views.push_back({name.trimmed(), m_conditions, false});
        storeViews();
        show();
    });
    dialog->open();
}

void TableFilter::removeView()
{
    const auto place = std::find_if(m_views.begin(), m_views.end(), [this](const View& view) {
        return !view.isFixed && view.conditions == m_conditions;
    });
    if (place == m_views.end())
        return;
    m_views.erase(place);
    storeViews();
    show();
}

} // namespace prizedesk
