#include "models/settings/ProgrammeTableModel.h"

#include "models/core/Yen.h"

#include <QDateTime>

#include <algorithm>
#include <type_traits>

// What a person types into the tables of the edition; what they show is in ProgrammeTableModel.cpp.

namespace prizedesk {

bool ProgrammeTableModel::canChangeRows() const
{
    return m_part != Part::Themes && m_part != Part::Stages;
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
    } else if (m_part == Part::Criteria) {
        // Beside the last one: the next of the same stage, or moved to another by its column.
        Criterion fresh;
        fresh.stage =
            m_draft.criteria.empty() ? m_draft.stages.front().code : m_draft.criteria.back().stage;
        fresh.code = freeCode(m_draft.criteria, QStringLiteral("c"));
        fresh.weight = Points::fromWhole(10);
        m_draft.criteria.push_back(fresh);
    } else if (m_part == Part::Prizes) {
        Prize fresh;
        fresh.theme =
            m_draft.prizes.empty() ? m_draft.themes.front().code : m_draft.prizes.back().theme;
        fresh.code = freeCode(m_draft.prizes, QStringLiteral("p"));
        m_draft.prizes.push_back(fresh);
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
    else if (m_part == Part::Criteria)
        m_draft.criteria.erase(m_draft.criteria.begin() + row);
    else if (m_part == Part::Prizes)
        m_draft.prizes.erase(m_draft.prizes.begin() + row);
    else if (m_part == Part::BudgetHeads)
        m_draft.budgetHeads.erase(m_draft.budgetHeads.begin() + row);
    else
        list().erase(list().begin() + row);
    endRemoveRows();
    Q_EMIT
    edited();
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
    case Field::MaxMark:
        return takeNumber(m_draft.criteria[row].maxMark, text, 1);
    case Field::Group: {
        BilingualText& group = m_draft.criteria[row].group;
        (m_japanese ? group.ja : group.en) = text;
        return {};
    }
    case Field::Kind:
        return takeKind(row, text);
    case Field::Stage:
        return takeStage(row, text);
    case Field::Theme:
        return takeTheme(row, text);
    case Field::Rank: {
        if (text.isEmpty()) {
            m_draft.prizes[row].rank.reset();
            return {};
        }
        int rank = 0;
        const QString problem = takeNumber(rank, text, 1);
        if (problem.isEmpty())
            m_draft.prizes[row].rank = rank;
        return problem;
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

QString ProgrammeTableModel::takeKind(size_t row, const QString& text)
{
    // Chosen by the words that the column shows.
    const auto choose =
        [&](auto& target, std::initializer_list<std::remove_reference_t<decltype(target)>> kinds) {
            const auto before = target;
            QStringList words;
            for (const auto kind : kinds) {
                target = kind;
                words += this->text(row, Field::Kind);
                if (words.back() == text)
                    return QString();
            }
            target = before;
            return tr("Write one of: %1.").arg(words.join(QStringLiteral(", ")));
        };
    if (m_part == Part::Milestones) {
        using Kind = Milestone::Kind;
        return choose(m_draft.milestones[row].kind, {Kind::Info, Kind::Deadline, Kind::HardEnd});
    }
    Criterion& criterion = m_draft.criteria[row];
    using Kind = Criterion::Kind;
    const QString problem = choose(criterion.kind, {Kind::Mark, Kind::Gate, Kind::Automatic});
    if (problem.isEmpty() && criterion.kind == Kind::Gate) {
        criterion.weight = Points();
        criterion.maxMark = 1;
    }
    return problem;
}

QString ProgrammeTableModel::takeStage(size_t row, const QString& text)
{
    QStringList words;
    QString& target = m_draft.criteria[row].stage;
    const QString before = target;
    for (const auto& stage : m_draft.stages) {
        target = stage.code;
        words += this->text(row, Field::Stage);
        if (words.back() == text || stage.code == text)
            return {};
    }
    target = before;
    return tr("Write one of: %1.").arg(words.join(QStringLiteral(", ")));
}

QString ProgrammeTableModel::takeTheme(size_t row, const QString& text)
{
    QStringList codes;
    for (const auto& theme : m_draft.themes) {
        codes += theme.code;
        if (theme.code == text.section(QLatin1Char(' '), 0, 0)) {
            m_draft.prizes[row].theme = theme.code;
            return {};
        }
    }
    return tr("Write one of: %1.").arg(codes.join(QStringLiteral(", ")));
}

bool ProgrammeTableModel::isEditable(Field field, int row) const
{
    switch (field) {
    case Field::Theme:
        return m_part == Part::Prizes;
    case Field::Code:
        return m_part == Part::List;
    case Field::MaxMark:
        // A gate knows pass and fail alone.
        return m_draft.criteria[size_t(row)].kind != Criterion::Kind::Gate;
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

} // namespace prizedesk
