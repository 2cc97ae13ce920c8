#pragma once

#include "models/ceremony/announcement/Announcement.h"

#include <QAbstractTableModel>

namespace prizedesk {

/// The steps of an announcement as a table. `IdRole` is the step's place, from 1.
class AnnouncementTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, WhatColumn, WhoColumn, ReceiverColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setScript(Announcement script);
    [[nodiscard]] const Announcement& script() const { return m_script; }
    /// The step on the wall; -1: none.
    void setCurrent(int step);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Announcement m_script;
    int m_current = -1;
};

/// "In person", "By proxy", "Absent".
[[nodiscard]] QString awardReceiverWords(AwardReceiver receiver);
/// "Theme", "Prize", "Winner" …
[[nodiscard]] QString cueKindWords(AnnouncementCue::Kind kind);

} // namespace prizedesk
