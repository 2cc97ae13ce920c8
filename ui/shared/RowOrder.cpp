#include "ui/shared/RowOrder.h"

#include "models/core/ItemRoles.h"
#include "models/core/SearchKey.h"

#include <QAbstractItemModel>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace prizedesk {

namespace {

double numberOf(const QVariant& value, bool& isNumber)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Long:
    case QMetaType::ULong:
        return value.toDouble();
    case QMetaType::QDate:
        return static_cast<double>(value.toDate().toJulianDay());
    case QMetaType::QDateTime:
        return static_cast<double>(value.toDateTime().toMSecsSinceEpoch());
    case QMetaType::UnknownType:
        return std::numeric_limits<double>::quiet_NaN();
    case QMetaType::QString:
        if (value.toString().isEmpty())
            return std::numeric_limits<double>::quiet_NaN();
        [[fallthrough]];
    default:
        isNumber = false;
        return 0;
    }
}

QVariant sortValue(const QAbstractItemModel& model, int row, int column)
{
    const QModelIndex cell = model.index(row, column);
    const QVariant value = cell.data(SortRole);
    return value.isValid() ? value : cell.data(Qt::DisplayRole);
}

} // namespace

bool RowOrder::Column::isAbsent(int row) const
{
    const auto place = static_cast<size_t>(row);
    return isNumber ? std::isnan(numbers[place]) : texts[place].isEmpty();
}

int RowOrder::Column::compare(int one, int other) const
{
    const auto first = static_cast<size_t>(one);
    const auto second = static_cast<size_t>(other);
    if (!isNumber)
        return texts[first].compare(texts[second]);
    return numbers[first] < numbers[second] ? -1 : numbers[second] < numbers[first] ? 1 : 0;
}

void RowOrder::Column::read(const QAbstractItemModel& model, int column, int firstRow, int lastRow)
{
    const auto count = static_cast<size_t>(model.rowCount());
    if (isNumber) {
        numbers.resize(count);
        for (int row = firstRow; isNumber && row <= lastRow; ++row)
            numbers[static_cast<size_t>(row)] = numberOf(sortValue(model, row, column), isNumber);
        if (isNumber)
            return;
        // The first text in a column of numbers turns the whole column into texts.
        numbers.clear();
        firstRow = 0;
        lastRow = static_cast<int>(count) - 1;
    }
    texts.resize(count);
    for (int row = firstRow; row <= lastRow; ++row)
        texts[static_cast<size_t>(row)] = searchKey(sortValue(model, row, column).toString());
}

bool RowOrder::update(const QAbstractItemModel& model, int firstRow, int lastRow, int firstColumn,
                      int lastColumn)
{
    bool isTouched = false;
    for (auto& [column, kept] : m_columns) {
        if (column < firstColumn || column > lastColumn)
            continue;
        kept.read(model, column, firstRow, lastRow);
        isTouched = true;
    }
    return isTouched;
}

std::vector<int> RowOrder::ordered(const QAbstractItemModel& model, const std::vector<Key>& keys)
{
    const int count = model.rowCount();
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    if (keys.empty() || count == 0)
        return order;
    std::vector<std::pair<const Column*, bool>> columns;
    for (const Key& key : keys) {
        const auto [place, isNew] = m_columns.try_emplace(key.column);
        if (isNew)
            place->second.read(model, key.column, 0, count - 1);
        columns.emplace_back(&place->second, key.isDescending);
    }
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        for (const auto& [column, isDescending] : columns) {
            const bool oneAbsent = column->isAbsent(one);
            const bool otherAbsent = column->isAbsent(other);
            if (oneAbsent != otherAbsent)
                return otherAbsent;
            const int result = oneAbsent ? 0 : column->compare(one, other);
            if (result != 0)
                return isDescending ? result > 0 : result < 0;
        }
        return false;
    });
    return order;
}

} // namespace prizedesk
