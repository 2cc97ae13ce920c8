#include "models/compute/UsageTableModel.h"

#include "models/compute/UsageMerge.h"

#include <QLocale>

#include <map>

namespace prizedesk {

void UsageTableModel::setRows(std::vector<UsageRow> rows, std::set<UsageId> charged)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_charged = std::move(charged);
    std::map<UsageMerge::Key, const UsageRow*> current;
    for (const UsageRow& row : m_rows) {
        if (row.state == UsageRow::State::Current)
            current.emplace(row.key(), &row);
    }
    m_repeated.clear();
    for (const UsageRow& row : m_rows) {
        const auto found = current.find(row.key());
        if (row.state == UsageRow::State::Superseded && found != current.end() &&
            found->second->saysTheSame(row))
            m_repeated.insert(row.id);
    }
    endResetModel();
}

const UsageRow* UsageTableModel::row(qint64 id) const
{
    for (const UsageRow& row : m_rows) {
        if (row.id.value() == id)
            return &row;
    }
    return nullptr;
}

int UsageTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UsageTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

qint64 UsageTableModel::idOf(int row) const
{
    return m_rows[size_t(row)].id.value();
}

ComputeTableModel::Cell UsageTableModel::stateOf(const UsageRow& row) const
{
    switch (row.state) {
    case UsageRow::State::Superseded:
        if (m_repeated.contains(row.id))
            return {.text = tr("repeated"),
                    .tip = tr("A later report says the same again; it is charged once"),
                    .tone = Tone::Neutral};
        return {.text = tr("replaced"), .tone = Tone::Neutral};
    case UsageRow::State::Withdrawn:
        return {.text = tr("withdrawn"), .tone = Tone::Neutral};
    case UsageRow::State::Current:
        break;
    }
    if (m_charged.contains(row.id))
        return {.text = tr("charged"), .tone = Tone::Good};
    return {.text = tr("refused"),
            .tip = tr("Above the team's allotment, or the team has none for that day"),
            .tone = Tone::Bad};
}

ComputeTableModel::Cell UsageTableModel::cell(int row, int column) const
{
    const UsageRow& shown = m_rows[size_t(row)];
    switch (column) {
    case DayColumn:
        return {.text = day(shown.day), .sort = shown.day.toJulianDay()};
    case TeamColumn:
        return {.text = shown.team};
    case OfferColumn:
        return {.text = shown.offer};
    case RecordColumn:
        return {.text = shown.record};
    case QuantityColumn: {
        const QLocale locale(QLocale::English);
        const QString amount = locale.toString(double(shown.quantityMilli) / 1000.0, 'f',
                                               shown.quantityMilli % 1000 == 0 ? 0 : 1);
        Cell cell = number(amount, shown.quantityMilli);
        switch (shown.unit) {
        case UsageRow::Unit::Hours:
            cell.secondary = tr("h");
            break;
        case UsageRow::Unit::Points:
            cell.secondary = tr("points");
            break;
        case UsageRow::Unit::Yen:
            cell.secondary = tr("yen");
            break;
        }
        return cell;
    }
    case HoursColumn:
        return number(hoursWords(shown.hoursMilli), shown.hoursMilli);
    case YenColumn:
        return number(yenDigits(shown.yen), shown.yen.amount());
    case StateColumn:
        return stateOf(shown);
    case ReportedColumn:
        return {.text = day(shown.reportedOn), .sort = shown.reportedOn.toJulianDay()};
    default:
        return {};
    }
}

ComputeTableModel::Head UsageTableModel::head(int column) const
{
    switch (column) {
    case DayColumn:
        return {.text = tr("Day")};
    case TeamColumn:
        return {.text = tr("Team"), .isWhole = true};
    case OfferColumn:
        return {.text = tr("Offer"), .isWhole = true};
    case RecordColumn:
        return {.text = tr("Record"), .isHidden = true};
    case QuantityColumn:
        return {.text = tr("Reported")};
    case HoursColumn:
        return {.text = tr("GPU hours")};
    case YenColumn:
        return {.text = tr("Yen")};
    case StateColumn:
        return {.text = tr("State")};
    case ReportedColumn:
        return {.text = tr("Report of")};
    default:
        return {};
    }
}

} // namespace prizedesk
