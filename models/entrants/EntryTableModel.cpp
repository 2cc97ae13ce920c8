#include "models/entrants/EntryTableModel.h"

#include "models/core/CompanyForm.h"
#include "models/core/ItemRoles.h"
#include "models/core/PhoneNumber.h"
#include "models/core/SearchKey.h"
#include "models/entrants/EntryStatus.h"
#include "models/entrants/EntryStore.h"
#include "models/journal/OperationWords.h"
#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// Beyond this many rows reading all again is the shorter way.
constexpr qsizetype kMostSingleRows = 300;

std::optional<EntryField> fieldOf(int column, bool applicants)
{
    switch (column) {
    case EntryTableModel::Title:
        return EntryField::Title;
    case EntryTableModel::School:
        return EntryField::School;
    case EntryTableModel::Kind:
        return applicants ? EntryField::SchoolKind : EntryField::Field;
    case EntryTableModel::Prefecture:
        return EntryField::Prefecture;
    case EntryTableModel::ApplicantKind:
        return EntryField::ApplicantKind;
    case EntryTableModel::Kana:
        return EntryField::Kana;
    case EntryTableModel::Email:
        return EntryField::Email;
    case EntryTableModel::Phone:
        return EntryField::Phone;
    case EntryTableModel::Model:
        return EntryField::Model;
    case EntryTableModel::Openness:
        return EntryField::Openness;
    case EntryTableModel::Grade:
        return EntryField::Grade;
    default:
        return std::nullopt;
    }
}

int openOf(const std::vector<Finding>& findings, Finding::Severity severity)
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.state == Finding::State::Open && finding.severity == severity;
    }));
}

} // namespace

EntryTableModel::EntryTableModel(Workspace& workspace, const Programme& programme, QString theme,
                                 EntryWords words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_programme(programme)
    , m_theme(std::move(theme))
    , m_words(std::move(words))
{
    const auto* its = programme.theme(m_theme);
    m_applicants = its && its->applicants;
}

void EntryTableModel::reload()
{
    const EntryStore store(m_workspace.database(), m_workspace.vault());
    std::vector<Entry> entries = store.list(m_theme);
    QHash<qint64, std::vector<Finding>> findings = store.findingsOf(m_theme);
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(entries.size());
    for (Entry& entry : entries) {
        Row row;
        row.findings = findings.take(entry.id.value());
        row.entry = std::move(entry);
        fill(row);
        m_rows.push_back(std::move(row));
    }
    indexRows();
    rank();
    endResetModel();
}

void EntryTableModel::fill(Row& row) const
{
    const Entry& entry = row.entry;
    QStringList texts{entry.ref, entry.assignee};
    for (const EntryField field :
         {EntryField::Title, EntryField::Organisation, EntryField::Representative, EntryField::Kana,
          EntryField::Email, EntryField::Phone, EntryField::School, EntryField::Field,
          EntryField::Model, EntryField::CorporateNumber}) {
        texts << entry.values[field];
    }
    texts << parsePhoneNumber(entry.values[EntryField::Phone]).digits;
    EntryWords words = m_words;
    for (const bool japanese : {true, false}) {
        words.japanese = japanese;
        texts << EntryWording::value(m_programme, words, EntryField::Prefecture,
                                     entry.values[EntryField::Prefecture]);
    }
    for (QString& text : texts)
        text = searchKey(text);
    row.searchText = texts.join(u'\n');
    const QString shown = EntryWording::applicant(entry, m_applicants);
    const QString& kana = entry.values[EntryField::Kana];
    const bool isPerson = m_applicants || shown != entry.values[EntryField::Organisation];
    row.reading = kanaKey(isPerson && !kana.isEmpty() ? kana : withoutCompanyForm(shown));
}

void EntryTableModel::indexRows()
{
    m_rowOfId.clear();
    m_idOfPerson.clear();
    m_idOfFinding.clear();
    int number = 0;
    for (const Row& row : m_rows) {
        const qint64 id = row.entry.id.value();
        m_rowOfId.insert(id, number++);
        m_idOfPerson.insert(row.entry.person.value(), id);
        for (const Finding& finding : row.findings)
            m_idOfFinding.insert(finding.id.value(), id);
    }
}

bool EntryTableModel::rank()
{
    std::vector<size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [this](size_t a, size_t b) { return m_rows[a].reading < m_rows[b].reading; });
    bool changed = false;
    double place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        // The same reading is the same place, so that a second sort key decides.
        if (i > 0 && m_rows[order[i]].reading != m_rows[order[i - 1]].reading)
            place += 1;
        changed = changed || m_rows[order[i]].place != place;
        m_rows[order[i]].place = place;
    }
    return changed;
}

void EntryTableModel::refresh(const ChangeSet& changes)
{
    QSet<qint64> ids;
    bool all = false;
    const auto look = [&](const QString& table, const auto& entryOf) {
        const auto it = changes.tables.find(table);
        if (it == changes.tables.end())
            return;
        all = all || it->second.others;
        for (const auto* rows : {&it->second.inserted, &it->second.updated, &it->second.removed}) {
            for (const qint64 row : *rows) {
                const qint64 id = entryOf(row);
                if (id > 0)
                    ids.insert(id);
            }
        }
    };
    const EntryStore store(m_workspace.database(), m_workspace.vault());
    look(u"entry"_s, [](qint64 id) { return id; });
    all = all || ids.size() > kMostSingleRows;
    if (!all) {
        look(u"profile"_s, [this](qint64 person) { return m_idOfPerson.value(person); });
        look(u"finding"_s, [&](qint64 id) {
            const auto known = m_idOfFinding.constFind(id);
            if (known != m_idOfFinding.constEnd())
                return *known;
            const auto finding = store.finding(FindingId(id));
            return finding ? finding->entry.value() : 0;
        });
    }
    if (all || ids.size() > kMostSingleRows)
        reload();
    else if (!ids.isEmpty())
        refreshRows(ids);
}

void EntryTableModel::refreshRows(const QSet<qint64>& ids)
{
    const EntryStore store(m_workspace.database(), m_workspace.vault());
    std::vector<Row> fresh;
    std::vector<int> removed;
    QSet<int> touched;
    for (const qint64 id : ids) {
        auto entry = store.find(EntryId(id));
        const int row = rowOf(id);
        if (!entry || entry->theme != m_theme) {
            if (row >= 0)
                removed.push_back(row);
            continue;
        }
        Row read;
        read.findings = store.findings(entry->id);
        read.entry = *std::move(entry);
        fill(read);
        if (row < 0) {
            fresh.push_back(std::move(read));
            continue;
        }
        read.place = m_rows[size_t(row)].place;
        m_rows[size_t(row)] = std::move(read);
        touched.insert(row);
    }
    if (!fresh.empty() || !removed.empty()) {
        // Numbers of rows move: rare enough for one reset, which keeps selection by id.
        beginResetModel();
        std::sort(removed.begin(), removed.end(), std::greater<>());
        for (const int row : removed)
            m_rows.erase(m_rows.begin() + row);
        for (Row& row : fresh)
            m_rows.push_back(std::move(row));
        std::sort(m_rows.begin(), m_rows.end(),
                  [](const Row& a, const Row& b) { return a.entry.number < b.entry.number; });
        indexRows();
        rank();
        endResetModel();
        return;
    }
    indexRows();
    const bool moved = rank();
    for (const int row : touched)
        Q_EMIT
    dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (moved)
        Q_EMIT
    dataChanged(index(0, Applicant), index(rowCount() - 1, Applicant));
}

void EntryTableModel::setWords(EntryWords words)
{
    m_words = std::move(words);
    Q_EMIT
    headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EntryTableModel::setAssignEditor(
    std::function<bool(const QString& ref, const QString& person)> editor)
{
    m_assign = std::move(editor);
}

const Entry* EntryTableModel::entry(qint64 id) const
{
    return entryAt(rowOf(id));
}

const Entry* EntryTableModel::entryAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[size_t(row)].entry;
}

const std::vector<Finding>& EntryTableModel::findingsAt(int row) const
{
    return m_rows.at(size_t(row)).findings;
}

qint64 EntryTableModel::idOf(const QString& ref) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row& row) { return row.entry.ref == ref; });
    return it == m_rows.end() ? 0 : it->entry.id.value();
}

QStringList EntryTableModel::assignees() const
{
    QSet<QString> names;
    for (const Row& row : m_rows)
        names.insert(row.entry.assignee);
    names.remove(QString());
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

const Finding* EntryTableModel::firstOpen(const Row& row) const
{
    const Finding* first = nullptr;
    for (const Finding& finding : row.findings) {
        if (finding.isOpenError())
            return &finding;
        if (!first && finding.state == Finding::State::Open)
            first = &finding;
    }
    return first;
}

QString EntryTableModel::text(const Row& row, int column) const
{
    const Entry& entry = row.entry;
    switch (column) {
    case Ref:
        return entry.ref;
    case Status:
        return statusWords(entry.status);
    case Applicant:
        return EntryWording::applicant(entry, m_applicants);
    case Findings: {
        const Finding* finding = firstOpen(row);
        if (!finding)
            return {};
        const Entry* other =
            finding->other.isValid() ? this->entry(finding->other.value()) : nullptr;
        const QString label = EntryWording::findingLabel(finding->code);
        return other ? label + u' ' + other->ref : label;
    }
    case Received:
        return entry.receivedAtMs && m_words.listDate ? m_words.listDate(*entry.receivedAtMs)
                                                      : entry.values[EntryField::ReceivedAt];
    case Assignee:
        return entry.assignee;
    case SearchText:
        return row.searchText;
    default:
        break;
    }
    const auto field = fieldOf(column, m_applicants);
    return field ? EntryWording::value(m_programme, m_words, *field, entry.values[*field])
                 : QString();
}

QVariant EntryTableModel::sortValue(const Row& row, int column) const
{
    switch (column) {
    case Ref:
        return row.entry.number;
    case Status:
        return EntryStatus::all().indexOf(row.entry.status);
    case Applicant:
        return text(row, Applicant).isEmpty() ? QVariant() : QVariant(row.place);
    case Prefecture: {
        bool isCode = false;
        const int number = row.entry.values[EntryField::Prefecture].toInt(&isCode);
        return isCode ? QVariant(number) : QVariant(99);
    }
    case Findings: {
        const int errors = openOf(row.findings, Finding::Severity::Error);
        const int warnings = openOf(row.findings, Finding::Severity::Warning);
        return -(errors * 1000 + warnings);
    }
    case Received:
        return row.entry.receivedAtMs ? QVariant(double(*row.entry.receivedAtMs)) : QVariant();
    case Kana:
        return row.place;
    default:
        return text(row, column);
    }
}

QString EntryTableModel::emptyText(const Row& row, int column) const
{
    if (row.entry.erased && (column == Applicant || column == Kana))
        return tr("(erased)");
    switch (column) {
    case Title:
    case Applicant:
        return tr("(not filled in)");
    case Assignee:
    case Received:
        return u"—"_s;
    default:
        return {};
    }
}

QVariant EntryTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case IdRole:
        return row.entry.id.value();
    case SortRole:
        return sortValue(row, column);
    case EmptyTextRole:
        return emptyText(row, column);
    case NumberRole:
        return column == Received ? QVariant(true) : QVariant();
    case StateRole:
        return column == Status ? QVariant(int(EntryStatus::shape(row.entry.status))) : QVariant();
    case BadgeRole: {
        // Returned, and the time to send it in again is over.
        if (column != Status || row.entry.status != "returned"_L1)
            return {};
        const auto* theme = m_programme.theme(m_theme);
        const bool over =
            theme && theme->closesAtMs && m_workspace.clock().nowMs() > *theme->closesAtMs;
        return over ? QVariant(tr("Overdue")) : QVariant();
    }
    case ToneRole: {
        if (column == Status)
            return int(Tone::Bad);
        const Finding* finding = column == Findings ? firstOpen(row) : nullptr;
        if (!finding)
            return {};
        return int(finding->severity == Finding::Severity::Error ? Tone::Bad : Tone::Warning);
    }
    case SecondaryTextRole: {
        if (column != Findings)
            return {};
        const int more = openOf(row.findings, Finding::Severity::Error) +
                         openOf(row.findings, Finding::Severity::Warning) - 1;
        return more > 0 ? QVariant(tr("+%1").arg(more)) : QVariant();
    }
    case Qt::ToolTipRole: {
        if (column != Findings)
            return {};
        QStringList words;
        for (const Finding& finding : row.findings) {
            if (finding.state == Finding::State::Open)
                words << findingWords(finding.code);
        }
        return words.size() > 1 ? QVariant(words.join(u'\n')) : QVariant();
    }
    case Qt::AccessibleTextRole: {
        if (column != Status)
            return {};
        const int errors = openOf(row.findings, Finding::Severity::Error);
        return errors == 0 ? text(row, Status)
                           : tr("%1, %n error(s)", nullptr, errors).arg(text(row, Status));
    }
    default:
        return {};
    }
}

bool EntryTableModel::isHiddenAtFirst(int column) const
{
    if (column >= ApplicantKind || column == Kind || column == Prefecture)
        return true;
    return m_applicants ? column == Title : column == School;
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case WholeTextRole:
        return section == Ref || section == Status || section == Assignee ||
               (m_applicants && section == Applicant);
    case KanaOrderRole:
        return section == Applicant || section == Kana;
    case HiddenAtFirstRole:
        return isHiddenAtFirst(section);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (section) {
    case Ref:
        return tr("No.");
    case Status:
        return tr("State");
    case Applicant:
        return m_applicants ? tr("Name") : tr("Applicant");
    case Findings:
        return tr("Findings");
    case Received:
        return tr("Received");
    case Assignee:
        return tr("In charge");
    default:
        break;
    }
    const auto field = fieldOf(section, m_applicants);
    return field ? EntryWording::fieldLabel(*field, m_applicants) : QString();
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Assignee && m_assign && !m_workspace.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntryTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Entry* its = entryAt(index.row());
    if (role != Qt::EditRole || index.column() != Assignee || !its || !m_assign)
        return false;
    const QString person = value.toString().trimmed();
    return person != its->assignee && m_assign(its->ref, person);
}

int EntryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

} // namespace prizedesk
