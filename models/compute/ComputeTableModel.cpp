#include "models/compute/ComputeTableModel.h"

#include "models/core/ItemRoles.h"

#include <QLocale>

namespace prizedesk {

namespace {

template<typename Value> QVariant given(const std::optional<Value>& value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

QVariant given(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QVariant ComputeTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == IdRole)
        return idOf(index.row());
    const Cell shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::ToolTipRole:
        return given(shown.tip);
    case SortRole:
        return shown.sort.isValid() ? shown.sort : QVariant(shown.text);
    case FilterKeyRole:
        return shown.filter.isEmpty() ? shown.text : shown.filter;
    case EmptyTextRole:
        return shown.spark.isEmpty() && shown.bins.isEmpty() ? shown.empty : QString();
    case SecondaryTextRole:
        return given(shown.secondary);
    case BadgeRole:
        return given(shown.badge);
    case ToneRole:
        return given(shown.tone);
    case StateRole:
        return given(shown.state);
    case NumberRole:
        return shown.isNumber;
    case DecisiveRole:
        return shown.isDecisive;
    case HatchRole:
        return shown.isHatched;
    case SparkRole:
        return shown.spark.isEmpty() ? QVariant() : QVariant::fromValue(shown.spark);
    case SparkLevelRole:
        return shown.sparkLevel ? QVariant(*shown.sparkLevel) : QVariant();
    case BinsRole:
        return shown.bins.isEmpty() ? QVariant() : QVariant::fromValue(shown.bins);
    default:
        return {};
    }
}

QVariant ComputeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Head shown = head(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::ToolTipRole:
        return given(shown.tip);
    case WholeTextRole:
        return shown.isWhole;
    case HiddenAtFirstRole:
        return shown.isHidden;
    default:
        return {};
    }
}

QString ComputeTableModel::day(const QDate& date) const
{
    if (!date.isValid())
        return {};
    return m_dayWords ? m_dayWords(date) : date.toString(Qt::ISODate);
}

QString ComputeTableModel::span(const QDate& from, const QDate& to) const
{
    if (!from.isValid() && !to.isValid())
        return {};
    return day(from) + QChar(0x2013) + day(to);
}

ComputeTableModel::Cell ComputeTableModel::number(const QString& text, const QVariant& sort)
{
    Cell cell;
    cell.text = text;
    cell.sort = sort;
    cell.isNumber = true;
    return cell;
}

QString hoursWords(qint64 milli)
{
    const qint64 whole = milli < 0 ? -((-milli + 500) / 1000) : (milli + 500) / 1000;
    return QLocale(QLocale::English).toString(whole);
}

QString percentWords(int percent)
{
    return QString::number(percent) + u'%';
}

} // namespace prizedesk
