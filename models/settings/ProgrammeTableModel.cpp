#include "models/settings/ProgrammeTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Yen.h"

#include <QDateTime>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr auto kDate = "yyyy-MM-dd";
constexpr auto kDateTime = "yyyy-MM-dd H:mm";

} // namespace

ProgrammeTableModel::ProgrammeTableModel(Programme& draft, Part part, const QString& list,
                                         QObject* parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_part(part)
    , m_list(list)
{
}

void ProgrammeTableModel::setList(const QString& list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

void ProgrammeTableModel::setJapanese(bool japanese)
{
    m_japanese = japanese;
    Q_EMIT
    headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    reload();
}

void ProgrammeTableModel::reload()
{
    beginResetModel();
    endResetModel();
}

const std::vector<ProgrammeTableModel::Field>& ProgrammeTableModel::fields() const
{
    using enum Field;
    static const std::vector<Field> themes{Code, NameJa, NameEn, Target, Opens, Closes};
    static const std::vector<Field> stages{Theme, NameJa, NameEn, Quorum};
    static const std::vector<Field> criteria{Stage,  Kind,   Group,   NameJa,
                                             NameEn, Weight, MaxMark, Floor};
    static const std::vector<Field> prizes{Theme, Rank, NameJa, NameEn, Amount, Count};
    static const std::vector<Field> milestones{When, Kind, NameJa, NameEn};
    static const std::vector<Field> heads{NameJa, NameEn, Amount, Note};
    static const std::vector<Field> lists{Code, NameJa, NameEn};
    switch (m_part) {
    case Part::Themes:
        return themes;
    case Part::Stages:
        return stages;
    case Part::Criteria:
        return criteria;
    case Part::Prizes:
        return prizes;
    case Part::Milestones:
        return milestones;
    case Part::BudgetHeads:
        return heads;
    case Part::List:
        break;
    }
    return lists;
}

std::vector<ListItem>& ProgrammeTableModel::list() const
{
    return m_draft.lists[m_list];
}

int ProgrammeTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    switch (m_part) {
    case Part::Themes:
        return int(m_draft.themes.size());
    case Part::Stages:
        return int(m_draft.stages.size());
    case Part::Criteria:
        return int(m_draft.criteria.size());
    case Part::Prizes:
        return int(m_draft.prizes.size());
    case Part::Milestones:
        return int(m_draft.milestones.size());
    case Part::BudgetHeads:
        return int(m_draft.budgetHeads.size());
    case Part::List:
        break;
    }
    return m_draft.lists.contains(m_list) ? int(list().size()) : 0;
}

int ProgrammeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(fields().size());
}

QString ProgrammeTableModel::momentText(std::optional<qint64> ms, bool hasTime) const
{
    return ms ? m_draft.local(*ms).toString(QLatin1String(hasTime ? kDateTime : kDate)) : QString();
}

BilingualText* ProgrammeTableModel::name(size_t row) const
{
    switch (m_part) {
    case Part::Themes:
        return &m_draft.themes[row].name;
    case Part::Stages:
        return &m_draft.stages[row].name;
    case Part::Criteria:
        return &m_draft.criteria[row].name;
    case Part::Prizes:
        return &m_draft.prizes[row].name;
    case Part::Milestones:
        return &m_draft.milestones[row].name;
    case Part::BudgetHeads:
        return &m_draft.budgetHeads[row].name;
    case Part::List:
        break;
    }
    return &list()[row].value;
}

QString* ProgrammeTableModel::code(size_t row) const
{
    return m_part == Part::Themes ? &m_draft.themes[row].code : &list()[row].code;
}

QString ProgrammeTableModel::text(size_t row, Field field) const
{
    const auto themeWords = [&](const QString& themeCode) {
        const auto* theme = m_draft.theme(themeCode);
        return theme ? themeCode + QLatin1Char(' ') + theme->shortName.in(m_japanese) : themeCode;
    };
    switch (field) {
    case Field::NameJa:
        return name(row)->ja;
    case Field::NameEn:
        return name(row)->en;
    case Field::Code:
        return *code(row);
    case Field::Theme:
        return themeWords(m_part == Part::Stages ? m_draft.stages[row].theme
                                                 : m_draft.prizes[row].theme);
    case Field::Stage: {
        const prizedesk::Stage* stage = m_draft.stage(m_draft.criteria[row].stage);
        return stage ? stage->theme + QLatin1Char(' ') + stage->name.in(m_japanese) : QString();
    }
    case Field::Target:
        return QString::number(m_draft.themes[row].entryTarget);
    case Field::Opens:
        return momentText(m_draft.themes[row].opensAtMs, true);
    case Field::Closes:
        return momentText(m_draft.themes[row].closesAtMs, true);
    case Field::Quorum:
        return QString::number(m_draft.stages[row].quorum);
    case Field::Kind:
        if (m_part == Part::Criteria) {
            switch (m_draft.criteria[row].kind) {
            case Criterion::Kind::Mark:
                return tr("Mark");
            case Criterion::Kind::Gate:
                return tr("Gate");
            case Criterion::Kind::Automatic:
                return tr("Automatic");
            }
        }
        switch (m_draft.milestones[row].kind) {
        case Milestone::Kind::Info:
            return tr("Event");
        case Milestone::Kind::Deadline:
            return tr("Deadline");
        case Milestone::Kind::HardEnd:
            return tr("End of contract");
        }
        return {};
    case Field::Group:
        return m_draft.criteria[row].group.in(m_japanese);
    case Field::Weight:
        return pointsText(m_draft.criteria[row].weight);
    case Field::MaxMark:
        return QString::number(m_draft.criteria[row].maxMark);
    case Field::Floor:
        return pointsText(m_draft.criteria[row].floor);
    case Field::Rank: {
        const auto& rank = m_draft.prizes[row].rank;
        return rank ? QString::number(*rank) : QString();
    }
    case Field::Amount:
        return yenDigits(m_part == Part::Prizes ? m_draft.prizes[row].amount
                                                : m_draft.budgetHeads[row].limit);
    case Field::Count:
        return QString::number(m_draft.prizes[row].count);
    case Field::When:
        return momentText(m_draft.milestones[row].atMs, m_draft.milestones[row].hasTime);
    case Field::Note:
        return m_draft.budgetHeads[row].note.in(m_japanese);
    }
    return {};
}

bool ProgrammeTableModel::isNumber(Field field)
{
    switch (field) {
    case Field::Target:
    case Field::Quorum:
    case Field::Weight:
    case Field::MaxMark:
    case Field::Floor:
    case Field::Rank:
    case Field::Amount:
    case Field::Count:
        return true;
    default:
        return false;
    }
}

QVariant ProgrammeTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Field field = fields()[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(size_t(index.row()), field);
    case IdRole:
        return qint64(index.row());
    case SortRole:
        return qint64(index.row());
    case NumberRole:
        return isNumber(field);
    default:
        return {};
    }
}

bool ProgrammeTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto row = size_t(index.row());
    const Field field = fields()[size_t(index.column())];
    const QString wanted = value.toString().trimmed();
    if (wanted == text(row, field))
        return false;
    const QString reason = take(row, field, wanted);
    if (!reason.isEmpty()) {
        Q_EMIT
        refused(reason);
        return false;
    }
    Q_EMIT
    dataChanged(index, index);
    Q_EMIT
    edited();
    return true;
}

QVariant ProgrammeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole)
        return {};
    switch (fields()[size_t(section)]) {
    case Field::Code:
        return tr("Code");
    case Field::Theme:
        return tr("Theme");
    case Field::Stage:
        return tr("Stage");
    case Field::NameJa:
        return tr("Name (Japanese)");
    case Field::NameEn:
        return tr("Name (English)");
    case Field::Target:
        return tr("Target");
    case Field::Opens:
        return tr("Opens");
    case Field::Closes:
        return tr("Closes");
    case Field::Quorum:
        return tr("Quorum");
    case Field::Kind:
        return tr("Kind");
    case Field::Group:
        return tr("Group");
    case Field::Weight:
        return tr("Weight");
    case Field::MaxMark:
        return tr("Full mark");
    case Field::Floor:
        return tr("Least points");
    case Field::Rank:
        return tr("Rank");
    case Field::Amount:
        return m_part == Part::Prizes ? tr("Prize money") : tr("Limit");
    case Field::Count:
        return tr("Number");
    case Field::When:
        return tr("Date");
    case Field::Note:
        return tr("Note");
    }
    return {};
}

Qt::ItemFlags ProgrammeTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable(fields()[size_t(index.column())], index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace prizedesk
