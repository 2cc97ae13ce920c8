#include "models/ceremony/runsheet/RunSheetTableModel.h"

#include "models/ceremony/runsheet/RunSheetPaper.h"
#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

namespace prizedesk {

namespace {

QString actionOf(const RunItem& item, RunView view)
{
    switch (view) {
    case RunView::Technics:
        return item.technics;
    case RunView::Reception:
        return item.reception;
    case RunView::Script:
        return item.narration;
    case RunView::All:
    case RunView::Stage:
        break;
    }
    return item.staff;
}

} // namespace

void RunSheetTableModel::setView(RunView view)
{
    m_view = view;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void RunSheetTableModel::setSheet(RunSheet sheet, RunSchedule schedule)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_schedule = std::move(schedule);
    endResetModel();
}

void RunSheetTableModel::setSchedule(RunSchedule schedule)
{
    m_schedule = std::move(schedule);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ExpectedColumn), index(rowCount() - 1, PlannedColumn));
}

const RunItem* RunSheetTableModel::item(RunItemId id) const
{
    for (const RunItem& each : m_sheet.items) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

int RunSheetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.items.size());
}

int RunSheetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunSheetTableModel::text(int row, int column) const
{
    const RunItem& item = m_sheet.items[size_t(row)];
    const RunTime& time = m_schedule.times[size_t(row)];
    const auto named = [&](const QString& words) {
        QString line = m_textWords ? m_textWords(words) : words;
        return line.replace(u'\n', u' ');
    };
    switch (column) {
    case ExpectedColumn:
        return m_timeWords ? m_timeWords(time.expectedStartMs) : QString();
    case PlannedColumn:
        return m_timeWords ? m_timeWords(time.plannedStartMs) : QString();
    case TitleColumn:
        return item.title;
    case SpeakerColumn:
        return named(item.speaker);
    case LengthColumn:
        return runLengthWords(item.lengthSeconds + item.extraSeconds);
    case ActionColumn:
        return named(actionOf(item, m_view));
    case PropsColumn:
        return named(item.props);
    default:
        return {};
    }
}

QVariant RunSheetTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RunTime& time = m_schedule.times[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case IdRole:
        return m_sheet.items[size_t(index.row())].id.value();
    case SortRole:
        return column == ExpectedColumn || column == PlannedColumn ? QVariant(index.row())
                                                                   : QVariant(text(index.row(), column));
    case StateRole:
        if (column != ExpectedColumn)
            return {};
        return int(time.state == RunTime::State::Done      ? StateShape::Full
                   : time.state == RunTime::State::Running ? StateShape::Half
                                                           : StateShape::Empty);
    case ToneRole:
        return column == PlannedColumn && time.overrun ? QVariant(int(Tone::Warning)) : QVariant();
    case DecisiveRole:
        return column == ExpectedColumn ||
               (column == TitleColumn && time.state == RunTime::State::Running);
    case NumberRole:
        return column == LengthColumn;
    case Qt::ToolTipRole:
        return column == PlannedColumn && time.overrun
                   ? tr("The items before it take longer than there is until its time.")
                   : QVariant();
    default:
        return {};
    }
}

QVariant RunSheetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == ExpectedColumn || section == PlannedColumn || section == LengthColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ExpectedColumn:
        return tr("Expected");
    case PlannedColumn:
        return tr("Planned");
    case TitleColumn:
        return tr("Item");
    case SpeakerColumn:
        return tr("Speaker");
    case LengthColumn:
        return tr("Length");
    case ActionColumn:
        return m_view == RunView::All ? tr("Staff on stage") : runViewWords(m_view);
    case PropsColumn:
        return tr("Props");
    default:
        return {};
    }
}

} // namespace prizedesk
