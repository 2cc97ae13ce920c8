#pragma once

#include <Qt>

namespace prizedesk {

/// What item models say about a cell beyond its text. Views turn it into shapes and colours.
enum ItemRole : int {
    /// Number or QString to order by; the displayed text where absent. For kana order: the reading.
    SortRole = Qt::UserRole + 1,
    /// qint64, the record behind the row (any column answers).
    IdRole,
    /// int(Tone): an icon of that tone stands before the text.
    ToneRole,
    /// int(StateShape): a state shape stands before the text.
    StateRole,
    /// QString in secondary colour after the text.
    SecondaryTextRole,
    /// double 0..1: a bar fills that share of the cell.
    BarRole,
    /// QString: a small boxed label after the text, in bad tone (ToneRole may say warning).
    BadgeRole,
    /// QString: the value a filter condition compares with; the displayed text where absent.
    FilterKeyRole,
    /// bool: a figure; set right, in tabular figures.
    NumberRole,
    /// QString for a cell without text, such as "（記入なし）"; shown in hint colour.
    EmptyTextRole,
    /// QList<double> {low, estimate, high} or {low, estimate, high, line}, each 0..1 of the cell.
    IntervalRole,
    /// bool on any cell of a row: false = this row cannot be selected for an action.
    CheckableRole,
    /// bool: the decisive figure of the row, bold.
    DecisiveRole,
    /// int 0..6: the cell is filled with that step of the heat scale.
    StepRole,
    /// bool: hatched, because not confirmed or a conflict of interest; with a badge, the badge alone.
    HatchRole,
    /// int(Tone) on any cell of a row: a thin edge in that tone at the left of the row.
    RowEdgeRole,
    /// bool on any cell of a row: an accent line is drawn under the row (the award line).
    CutLineRole,
    /// bool on a header section: the column is ordered by kana reading.
    KanaOrderRole,
    /// bool on a header section: codes and names of people; never elided, widths follow content.
    WholeTextRole,
    /// bool on a header section: hidden until chosen in the column menu.
    HiddenAtFirstRole,
    /// QList<QPointF> on a header section: an axis beneath the head; x = 0..1 of the cells' room,
    /// y = the number written there.
    AxisRole,
};

} // namespace prizedesk
