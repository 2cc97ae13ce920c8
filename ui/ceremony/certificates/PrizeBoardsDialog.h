#pragma once

#include "models/ceremony/boards/PrizeBoard.h"

#include <QDialog>

class QComboBox;

namespace prizedesk {

class CeremonyExport;
class OfficeContext;
class PaperPreview;
class TextLabel;

/// Prize boards before they go to the printer: which paper, which direction, and each board as it
/// will look.
class PrizeBoardsDialog : public QDialog
{
    Q_OBJECT

public:
    PrizeBoardsDialog(OfficeContext& context, CeremonyExport& exporter, QWidget* parent);

    [[nodiscard]] PaperPreview& preview() const { return *m_preview; }
    /// Everything that the boards say.
    [[nodiscard]] const PrizeBoards& boards() const { return m_boards; }

private:
    [[nodiscard]] PrizeBoardForm form() const;
    void read();
    void showBoard();
    void exportAll();

    OfficeContext& m_context;
    CeremonyExport& m_exporter;
    PrizeBoards m_boards;
    TextLabel* m_state;
    QComboBox* m_board;
    QComboBox* m_layout;
    QComboBox* m_paper;
    PaperPreview* m_preview;
};

} // namespace prizedesk
