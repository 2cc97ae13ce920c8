#include "ui/entrants/EntryFilter.h"

#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/entrants/DateRangeEditor.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/PromptDialog.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableView.h"
#include "ui/shared/ValueChooser.h"
#include "ui/shell/OfficeContext.h"

#include <QLineEdit>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qsizetype kMostValuesNamed = 2;

} // namespace

EntryFilter::EntryFilter(OfficeContext& context, FilterBar& bar, TableView& table, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_bar(bar)
    , m_table(table)
    , m_chooser(new ValueChooser(context.theme(), &bar))
    , m_days(new DateRangeEditor(context.theme(), &bar))
{
    m_chooser->hide();
    m_days->hide();
    FilterProxy& proxy = table.filterProxy();
    proxy.setSearchColumns({EntryTableModel::SearchText});
    bar.setUnit([](int count) { return tr("%n entries", nullptr, count); });
    bar.setColumnMenu([this](QMenu& menu) { m_table.fillColumnMenu(menu); });
    connect(&bar, &FilterBar::searchChanged, &proxy, &FilterProxy::setSearchText);
    connect(&bar, &FilterBar::editWanted, this, &EntryFilter::edit);
    connect(&bar, &FilterBar::removeWanted, this,
            [this](const QString& property) { setCondition(property, {}); });
    connect(&bar, &FilterBar::clearWanted, this, &EntryFilter::clear);
    connect(&table, &TableView::clearFilterWanted, this, &EntryFilter::clear);
    connect(&bar, &FilterBar::savedViewChosen, this, [this](int view) {
        setConditions(view < 0 ? Conditions() : m_views[size_t(view)].conditions);
    });
    connect(&bar, &FilterBar::saveViewWanted, this, &EntryFilter::saveView);
    connect(&bar, &FilterBar::removeViewWanted, this, &EntryFilter::removeView);
    connect(m_chooser, &ValueChooser::chosenChanged, this, [this](const QStringList& words) {
        QStringList codes;
        for (const QString& word : words)
            codes << m_codeOfWords.value(word);
        setCondition(m_edited, codes);
    });
    connect(m_days, &DateRangeEditor::rangeChanged, this, [this](QDate first, QDate last) {
        setCondition(u"received"_s,
                     first.isValid() || last.isValid()
                         ? QStringList{first.toString(Qt::ISODate), last.toString(Qt::ISODate)}
                         : QStringList());
    });
    connect(&proxy, &FilterProxy::countsChanged, this, [this] {
        m_bar.setCounts(m_table.filterProxy().rowCount(), m_table.filterProxy().totalRows());
    });
}

void EntryFilter::setModel(EntryTableModel& model)
{
    if (m_model)
        m_kept.insert(m_model->theme(), m_conditions);
    m_model = &model;
    setConditions(m_kept.value(model.theme()));
}

QStringList EntryFilter::properties() const
{
    const bool applicants = m_model && m_model->isApplicants();
    return {u"finding"_s,       u"status"_s,     u"received"_s,
            u"assignee"_s,      u"prefecture"_s, applicants ? u"school_kind"_s : u"field"_s,
            u"applicant_kind"_s};
}

void EntryFilter::setConditions(const Conditions& conditions)
{
    m_conditions = conditions;
    if (m_conditions.empty()) {
        m_table.filterProxy().setPredicate(u"entries"_s, {});
    } else {
        m_table.filterProxy().setPredicate(u"entries"_s, [model = m_model, conditions](int row) {
            return model && row < model->rowCount() && model->matches(row, conditions);
        });
    }
    show();
    Q_EMIT
    conditionsChanged();
}

void EntryFilter::setCondition(const QString& property, const QStringList& values)
{
    Conditions conditions = m_conditions;
    if (values.isEmpty())
        conditions.erase(property);
    else
        conditions[property] = values;
    setConditions(conditions);
}

void EntryFilter::clear()
{
    m_bar.searchField().clear();
    setConditions({});
}

QString EntryFilter::valueText(const QString& property, const QStringList& values) const
{
    if (property == "received"_L1) {
        const DateWords dates = m_context.dates();
        const auto day = [&](const QString& iso) {
            const QDate date = QDate::fromString(iso, Qt::ISODate);
            return date.isValid()
                       ? dates.listDate(QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch())
                       : QString();
        };
        return tr("%1–%2").arg(day(values.value(0)), day(values.value(1)));
    }
    QStringList words;
    for (const QString& value : values.mid(0, kMostValuesNamed))
        words << m_model->valueWords(property, value);
    const QString text = words.join(tr(", "));
    const int more = int(values.size() - kMostValuesNamed);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(text) : text;
}

void EntryFilter::show()
{
    if (!m_model)
        return;
    makeViews();
    std::vector<FilterBar::Choice> choices;
    for (const QString& property : properties())
        choices.push_back({property, m_model->propertyWords(property)});
    m_bar.setChoices(std::move(choices));
    std::vector<FilterBar::Condition> chips;
    for (const auto& [property, values] : m_conditions)
        chips.push_back({property, m_model->propertyWords(property), valueText(property, values)});
    m_bar.setConditions(chips);
    QStringList names;
    int current = -1;
    for (const View& view : m_views) {
        if (current < 0 && view.conditions == m_conditions)
            current = int(names.size());
        names << view.name;
    }
    m_bar.setSavedViews(names, current);
    m_bar.setCounts(m_table.filterProxy().rowCount(), m_table.filterProxy().totalRows());
}

void EntryFilter::edit(const QString& property)
{
    if (!m_model)
        return;
    m_edited = property;
    const auto it = m_conditions.find(property);
    const QStringList values = it == m_conditions.end() ? QStringList() : it->second;
    if (property == "received"_L1) {
        m_days->openAt(
            m_bar.editorPosition(property), QDate::fromString(values.value(0), Qt::ISODate),
            QDate::fromString(values.value(1), Qt::ISODate),
            QDateTime::fromMSecsSinceEpoch(m_context.workspace().clock().nowMs()).date());
        return;
    }
    m_codeOfWords.clear();
    std::vector<std::pair<QString, int>> offered;
    QStringList chosen;
    for (const EntryTableModel::Choice& choice : m_model->choices(property)) {
        m_codeOfWords.insert(choice.words, choice.code);
        offered.emplace_back(choice.words, choice.count);
        if (values.contains(choice.code))
            chosen << choice.words;
    }
    m_chooser->setValues(offered, chosen);
    m_chooser->openAt(m_bar.editorPosition(property));
}

QString EntryFilter::settingsKey() const
{
    return u"entries/%1/views"_s.arg(m_model->theme());
}

void EntryFilter::makeViews()
{
    const auto finding = [](const QString& code) { return Conditions{{u"finding"_s, {code}}}; };
    m_views = {
        {tr("Entries with findings"), finding(u"any"_s), true},
        {tr("Nobody in charge"), {{u"assignee"_s, {QString()}}}, true},
        {tr("Returned"), {{u"status"_s, {u"returned"_s}}}, true},
        {tr("Received after the deadline"), finding(u"deadline.late"_s), true},
        {tr("Possible duplicates"), finding(u"duplicate.suspect"_s), true},
    };
    if (m_model->isApplicants())
        m_views.push_back(
            {tr("Guardian's consent awaited"), finding(u"guardian_consent.missing"_s), true});
    m_views.push_back({tr("In my charge"), {{u"assignee"_s, {m_context.workspace().who()}}}, true});
    QSettings& settings = m_context.settings().store();
    const int count = settings.beginReadArray(settingsKey());
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        View view{settings.value(u"name"_s).toString(), {}, false};
        const QVariantMap stored = settings.value(u"conditions"_s).toMap();
        for (auto it = stored.begin(); it != stored.end(); ++it)
            view.conditions[it.key()] = it.value().toStringList();
        m_views.push_back(std::move(view));
    }
    settings.endArray();
}

void EntryFilter::storeViews() const
{
    QSettings& settings = m_context.settings().store();
    settings.remove(settingsKey());
    settings.beginWriteArray(settingsKey());
    int index = 0;
    for (const View& view : m_views) {
        if (view.isFixed)
            continue;
        settings.setArrayIndex(index++);
        QVariantMap stored;
        for (const auto& [property, values] : view.conditions)
            stored.insert(property, values);
        settings.setValue(u"name"_s, view.name);
        settings.setValue(u"conditions"_s, stored);
    }
    settings.endArray();
}

void EntryFilter::saveView()
{
    auto* dialog = new PromptDialog(m_context.theme(), tr("Save this view"),
                                    tr("The conditions in force are kept under this name."),
                                    tr("Save view"), m_bar.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLineEdit(dialog);
    dialog->addField(tr("Name of the view"), name);
    dialog->setAcceptable(false);
    connect(name, &QLineEdit::textChanged, dialog,
            [dialog](const QString& text) { dialog->setAcceptable(!text.trimmed().isEmpty()); });
    connect(dialog, &QDialog::accepted, this, [this, name] {
        const QString text = name->text().trimmed();
        std::erase_if(m_views,
                      [&](const View& view) { return !view.isFixed && view.name == text; });
        m_views.push_back({text, m_conditions, false});
        storeViews();
        show();
    });
    dialog->open();
}

void EntryFilter::removeView()
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
