#include "models/compute/LedgerTableModel.h"

#include <map>

namespace prizedesk {

namespace {

/// A change: with its sign, nothing for none.
ComputeTableModel::Cell changeOf(Yen amount)
{
    ComputeTableModel::Cell cell;
    cell.isNumber = true;
    cell.sort = amount.amount();
    if (amount > Yen(0))
        cell.text = u'+' + yenDigits(amount);
    else if (amount < Yen(0))
        cell.text = QChar(0x2212) + yenDigits(Yen(-amount.amount()));
    cell.empty = QStringLiteral(" ");
    return cell;
}

} // namespace

void LedgerTableModel::setBook(const LedgerBook& book)
{
    beginResetModel();
    m_lines.clear();
    Yen free;
    std::map<QString, Yen> committed;
    for (const LedgerLine& line : book.lines()) {
        free += line.free;
        Yen& team = committed[line.team];
        team += line.committed;
        m_lines.push_back({line, book.isReversed(line), free, team});
    }
    endResetModel();
}

const LedgerLine* LedgerTableModel::line(qint64 id) const
{
    for (const Row& row : m_lines) {
        if (row.line.id.value() == id)
            return &row.line;
    }
    return nullptr;
}

int LedgerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LedgerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

qint64 LedgerTableModel::idOf(int row) const
{
    return m_lines[size_t(row)].line.id.value();
}

ComputeTableModel::Cell LedgerTableModel::cell(int row, int column) const
{
    const Row& shown = m_lines[size_t(row)];
    const LedgerLine& line = shown.line;
    switch (column) {
    case NumberColumn:
        return number(QString::number(line.id.value()), line.id.value());
    case DayColumn:
        return {.text = day(line.day), .sort = line.day.toJulianDay()};
    case KindColumn: {
        Cell cell{.text = ledgerKindWords(line.kind), .filter = ledgerKindWords(line.kind)};
        if (line.reverses.isValid())
            cell.secondary = tr("of %1").arg(line.reverses.value());
        else if (shown.isReversed)
            cell.secondary = tr("reversed");
        return cell;
    }
    case TeamColumn:
        return {.text = line.team};
    case OfferColumn:
        return {.text = line.offer};
    case HoursColumn: {
        return number(line.hoursMilli == 0 ? QString() : hoursWords(line.hoursMilli),
                      line.hoursMilli);
    }
    case SettledColumn:
        return changeOf(line.settled);
    case InFlightColumn:
        return changeOf(line.inFlight);
    case CommittedColumn:
        return changeOf(line.committed);
    case FreeColumn:
        return changeOf(line.free);
    case BalanceColumn: {
        Cell cell = number(yenDigits(shown.free), shown.free.amount());
        cell.isDecisive = true;
        return cell;
    }
    case TeamBalanceColumn:
        return line.team.isEmpty() ? Cell{}
                                   : number(yenDigits(shown.committed), shown.committed.amount());
    case NoteColumn:
        return {.text = line.note};
    case WhoColumn:
        return {.text = line.who};
    default:
        return {};
    }
}

ComputeTableModel::Head LedgerTableModel::head(int column) const
{
    switch (column) {
    case NumberColumn:
        return {.text = tr("Line")};
    case DayColumn:
        return {.text = tr("Day")};
    case KindColumn:
        return {.text = tr("Kind")};
    case TeamColumn:
        return {.text = tr("Team"), .isWhole = true};
    case OfferColumn:
        return {.text = tr("Offer"), .isWhole = true};
    case HoursColumn:
        return {.text = tr("GPU hours")};
    case SettledColumn:
        return {.text = tr("Settled"), .isWhole = true};
    case InFlightColumn:
        return {.text = tr("In flight"), .isWhole = true};
    case CommittedColumn:
        return {.text = tr("Committed"), .isWhole = true};
    case FreeColumn:
        return {.text = tr("Free"), .isWhole = true};
    case BalanceColumn:
        return {
            .text = tr("Free after"), .isWhole = true, .tip = tr("What is free after this line")};
    case TeamBalanceColumn:
        return {.text = tr("Team's open promise"),
                .isWhole = true,
                .tip = tr("What the team was promised and has not used, after this line")};
    case NoteColumn:
        return {.text = tr("Note")};
    case WhoColumn:
        return {.text = tr("By"), .isHidden = true};
    default:
        return {};
    }
}

} // namespace prizedesk
