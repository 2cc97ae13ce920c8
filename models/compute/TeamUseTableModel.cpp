#include "models/compute/TeamUseTableModel.h"

namespace prizedesk {

namespace {

int percentOf(Yen part, Yen whole)
{
    return whole > Yen(0) ? int((part.amount() * 200 + whole.amount()) / (whole.amount() * 2)) : 0;
}

} // namespace

void TeamUseTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TeamUseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TeamUseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<Tone> TeamUseTableModel::toneOf(TeamUse::Alert alert)
{
    switch (alert) {
    case TeamUse::Alert::None:
        return std::nullopt;
    case TeamUse::Alert::Low:
        return Tone::Information;
    case TeamUse::Alert::High:
    case TeamUse::Alert::Near:
        return Tone::Warning;
    case TeamUse::Alert::Over:
    case TeamUse::Alert::Refused:
        return Tone::Bad;
    }
    return std::nullopt;
}

ComputeTableModel::Cell TeamUseTableModel::cell(int row, int column) const
{
    const Row& line = m_rows[size_t(row)];
    const TeamUse& use = line.use;
    switch (column) {
    case RefColumn:
        return {.text = use.team};
    case NameColumn:
        return {.text = line.name, .empty = tr("(no name)")};
    case MeritColumn:
        return line.merit ? number(pointsText(*line.merit), line.merit->hundredths()) : Cell{};
    case HoursColumn:
        return number(hoursWords(use.allottedHoursMilli), use.allottedHoursMilli);
    case AllottedColumn:
        return number(yenDigits(use.allotted), use.allotted.amount());
    case DailyColumn: {
        Cell cell;
        for (const Yen day : use.daily)
            cell.spark << double(day.amount());
        cell.sparkLevel = line.evenPerDay;
        cell.sort = use.daily.empty() ? 0 : use.daily.back().amount();
        cell.tone = toneOf(use.alert);
        cell.tip = tr("Yen per day; dashed: even use of the allotment");
        return cell;
    }
    case UsedColumn:
        return number(hoursWords(use.usedHoursMilli), use.usedHoursMilli);
    case PercentColumn:
        return number(percentWords(use.usedPercent()), use.usedPercent());
    case ForecastColumn: {
        Cell cell = number(percentWords(use.forecastPercent()), use.forecastPercent());
        cell.isDecisive = true;
        cell.tone = toneOf(use.alert);
        cell.tip =
            tr("%1 and %2 hours of the reference GPU at the end of the period if use goes on "
               "as in the last week")
                .arg(yenDigits(use.forecast), hoursWords(use.forecastHoursMilli));
        return cell;
    }
    case AlertColumn:
        return {.text = usageAlertWords(use.alert), .tone = toneOf(use.alert)};
    default:
        return {};
    }
}

ComputeTableModel::Head TeamUseTableModel::head(int column) const
{
    switch (column) {
    case RefColumn:
        return {.text = tr("No."), .isWhole = true};
    case NameColumn:
        return {.text = tr("Team"), .isWhole = true};
    case MeritColumn:
        return {.text = tr("Merit")};
    case HoursColumn:
        return {.text = tr("Hours"), .tip = tr("Promised, in hours of the reference GPU")};
    case AllottedColumn:
        return {.text = tr("Allotment")};
    case DailyColumn:
        return {.text = tr("Use per day")};
    case UsedColumn:
        return {.text = tr("Used"), .tip = tr("Charged, in hours of the reference GPU")};
    case PercentColumn:
        return {.text = tr("Share"), .tip = tr("Yen used of the allotment")};
    case ForecastColumn:
        return {.text = tr("Forecast"), .tip = tr("Of the allotment, at the end of the period")};
    case AlertColumn:
        return {.text = tr("Alert"), .isHidden = true};
    default:
        return {};
    }
}

QStringList TeamUseTableModel::totals() const
{
    Yen allotted;
    Yen used;
    Yen forecast;
    qint64 hours = 0;
    qint64 usedHours = 0;
    for (const Row& row : m_rows) {
        allotted += row.use.allotted;
        used += row.use.used;
        forecast += row.use.forecast;
        hours += row.use.allottedHoursMilli;
        usedHours += row.use.usedHoursMilli;
    }
    QStringList texts;
    texts.resize(int(ColumnCount));
    texts[RefColumn] = tr("Total");
    texts[NameColumn] = tr("%n teams", nullptr, int(m_rows.size()));
    texts[HoursColumn] = hoursWords(hours);
    texts[AllottedColumn] = yenDigits(allotted);
    texts[UsedColumn] = hoursWords(usedHours);
    texts[PercentColumn] = percentWords(percentOf(used, allotted));
    texts[ForecastColumn] = percentWords(percentOf(forecast, allotted));
    return texts;
}

} // namespace prizedesk
