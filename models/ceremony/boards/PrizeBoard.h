#pragma once

#include "models/core/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

class Workspace;

/// How prize boards (賞金目録) look: large sheets across that are handed over on the stage.
struct PrizeBoardForm
{
    enum class Paper { A1, A2, A3 };
    enum class Layout { Horizontal, Vertical };

    Paper paper = Paper::A1;
    Layout layout = Layout::Horizontal;
    bool japanese = true; ///< English is always written across

    [[nodiscard]] bool isVertical() const { return japanese && layout == Layout::Vertical; }
};

/// `A1`, `A2`, `A3`; `horizontal`, `vertical`.
[[nodiscard]] std::optional<PrizeBoardForm::Paper> boardPaperFromCode(const QString& code);
[[nodiscard]] std::optional<PrizeBoardForm::Layout> boardLayoutFromCode(const QString& code);

/// One board: a prize, what it is worth, and who receives it.
struct PrizeBoard
{
    struct Recipient
    {
        QString affiliation; ///< may be empty
        QString name;        ///< as on the certificate, without honorific

        friend bool operator==(const Recipient&, const Recipient&) = default;
    };

    QString prize; ///< code
    QString award; ///< テーマ1　1位
    QString money; ///< 5,000万円; 五千万円 on upright boards; ¥50,000,000 in English
    std::vector<Recipient> recipients; ///< several where they share one award

    friend bool operator==(const PrizeBoard&, const PrizeBoard&) = default;
};

struct PrizeBoards
{
    bool isRehearsal = true;
    QString programme;
    QString honorific; ///< 殿; empty in English
    QString date;
    QString giver; ///< lines parted by \n
    std::vector<PrizeBoard> boards;
};

/// Once two people released the result: a board for every award as it is paid, in the order of
/// themes and prizes. Before that, a board with placeholders for every place of the edition; no
/// decision is read for it at all. Refused where the edition has no prize.
[[nodiscard]] Result<PrizeBoards> prizeBoards(Workspace& workspace, const PrizeBoardForm& form);
/// With placeholders whatever is released.
[[nodiscard]] Result<PrizeBoards> rehearsalBoards(Workspace& workspace, const PrizeBoardForm& form);

/// One sheet each, as one HTML document without scripts or links; every value is escaped.
[[nodiscard]] QString prizeBoardsHtml(const PrizeBoards& boards, const PrizeBoardForm& form);

} // namespace prizedesk
