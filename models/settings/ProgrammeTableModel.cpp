#include "models/settings/ProgrammeTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Yen.h"

#include <QDateTime>
#include <QRegularExpression>

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

bool ProgrammeTableModel::canChangeRows() const
{
    return m_part == Part::Milestones || m_part == Part::BudgetHeads || m_part == Part::List;
}

void ProgrammeTableModel::addRow()
{
    if (!canChangeRows())
        return;
    const int row = rowCount();
    // A code of its own, that no row has: rows keep theirs for ever.
    const auto freeCode = [](const auto& rows, const QString& stem) {
        for (int number = int(rows.size()) + 1;; ++number) {
            const QString candidate = stem + QString::number(number);
            if (std::none_of(rows.begin(), rows.end(),
                             [&](const auto& one) { return one.code == candidate; }))
                return candidate;
        }
    };
    beginInsertRows({}, row, row);
    if (m_part == Part::Milestones) {
        Milestone fresh;
        fresh.code = freeCode(m_draft.milestones, QStringLiteral("m"));
        fresh.atMs = m_draft.milestones.empty() ? 0 : m_draft.milestones.back().atMs;
        m_draft.milestones.push_back(fresh);
    } else if (m_part == Part::BudgetHeads) {
        BudgetHead fresh;
        fresh.code = freeCode(m_draft.budgetHeads, QStringLiteral("b"));
        m_draft.budgetHeads.push_back(fresh);
    } else {
        list().push_back({freeCode(list(), QStringLiteral("x")), {}});
    }
    endInsertRows();
    Q_EMIT
    edited();
}

void ProgrammeTableModel::removeRowAt(int row)
{
    if (!canChangeRows() || row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    if (m_part == Part::Milestones)
        m_draft.milestones.erase(m_draft.milestones.begin() + row);
    else if (m_part == Part::BudgetHeads)
        m_draft.budgetHeads.erase(m_draft.budgetHeads.begin() + row);
    else
        list().erase(list().begin() + row);
    endRemoveRows();
    Q_EMIT
    edited();
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

QString ProgrammeTableModel::takeNumber(int& target, const QString& text, int least) const
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least)
        return tr("“%1” is not a whole number of %2 or more.").arg(text, QString::number(least));
    target = number;
    return {};
}

QString ProgrammeTableModel::takeMoment(std::optional<qint64>& target, const QString& text) const
{
    if (text.isEmpty()) {
        target.reset();
        return {};
    }
    QString plain = text;
    plain.replace(QLatin1Char('/'), QLatin1Char('-'));
    QDateTime moment = QDateTime::fromString(plain, QLatin1String("yyyy-M-d H:mm"));
    if (!moment.isValid())
        moment = QDateTime::fromString(plain, QLatin1String("yyyy-M-d"));
    if (!moment.isValid())
        return tr("“%1” is not a date such as 2026-09-30 12:00.").arg(text);
    target = m_draft.toMs(moment.date(), moment.time());
    return {};
}

QString ProgrammeTableModel::take(size_t row, Field field, const QString& text)
{
    switch (field) {
    case Field::NameJa:
        name(row)->ja = text;
        return {};
    case Field::NameEn:
        name(row)->en = text;
        return {};
    case Field::Code:
        if (text.isEmpty())
            return tr("A code is needed.");
        *code(row) = text;
        return {};
    case Field::Target:
        return takeNumber(m_draft.themes[row].entryTarget, text, 0);
    case Field::Opens:
        return takeMoment(m_draft.themes[row].opensAtMs, text);
    case Field::Closes:
        return takeMoment(m_draft.themes[row].closesAtMs, text);
    case Field::Quorum:
        return takeNumber(m_draft.stages[row].quorum, text, 1);
    case Field::Weight:
    case Field::Floor: {
        const auto points = parsePoints(text);
        if (!points || *points < Points())
            return tr("“%1” is not a number of points such as 12.5.").arg(text);
        Criterion& criterion = m_draft.criteria[row];
        (field == Field::Weight ? criterion.weight : criterion.floor) = *points;
        return {};
    }
    case Field::Amount: {
        const auto amount = parseYen(text);
        if (!amount || *amount < Yen())
            return tr("“%1” is not an amount such as 50,000,000 yen.").arg(text);
        (m_part == Part::Prizes ? m_draft.prizes[row].amount : m_draft.budgetHeads[row].limit) =
            *amount;
        return {};
    }
    case Field::Count:
        return takeNumber(m_draft.prizes[row].count, text, 1);
    case Field::When: {
        std::optional<qint64> moment;
        const QString problem = takeMoment(moment, text);
        if (!problem.isEmpty())
            return problem;
        if (!moment)
            return tr("A date is needed.");
        Milestone& milestone = m_draft.milestones[row];
        milestone.hasTime = text.contains(QLatin1Char(':'));
        const QDate day = m_draft.local(*moment).date();
        // Without a time it counts to the end of the day.
        milestone.atMs = milestone.hasTime ? *moment : m_draft.toMs(day, QTime(23, 59, 59));
        return {};
    }
    case Field::Note:
        (m_japanese ? m_draft.budgetHeads[row].note.ja : m_draft.budgetHeads[row].note.en) = text;
        return {};
    default:
        return tr("This cannot be edited here.");
    }
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

bool ProgrammeTableModel::isEditable(Field field, int row) const
{
    switch (field) {
    case Field::Theme:
    case Field::Stage:
    case Field::Kind:
    case Field::Group:
    case Field::MaxMark:
    case Field::Rank:
        return false;
    case Field::Code:
        return m_part == Part::List;
    case Field::Weight:
    case Field::Floor: {
        const Criterion::Kind kind = m_draft.criteria[size_t(row)].kind;
        return field == Field::Weight ? kind != Criterion::Kind::Gate
                                      : kind == Criterion::Kind::Automatic;
    }
    default:
        return true;
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
