#pragma once

#include "models/seating/RoomDraft.h"
#include "ui/shared/PromptDialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace prizedesk {

class SeatMapView;
class TextLabel;

/// A room is described in lines of numbers and seen at once: rows of any length with aisles, round
/// tables of any size, a stage.
class RoomDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// `isNew`: places for wheelchairs are asked for; later they are set on the map.
    RoomDialog(const Theme& theme, const RoomDraft& draft, bool isNew, QWidget* parent);

    /// As described; the one before where it cannot be read.
    [[nodiscard]] const RoomDraft& draft() const { return m_draft; }

private:
    void add(QGridLayout& grid, const QString& label, QWidget* field, const char* name);
    void read();

    RoomDraft m_draft;
    QLineEdit* m_name;
    QComboBox* m_entrance;
    QPlainTextEdit* m_rows;
    QPlainTextEdit* m_tables;
    QSpinBox* m_wheelchairs;
    QCheckBox* m_hasStage;
    QSpinBox* m_stageWidth;
    QSpinBox* m_stageOffset;
    TextLabel* m_verdict;
    SeatMapView* m_preview;
};

} // namespace prizedesk
