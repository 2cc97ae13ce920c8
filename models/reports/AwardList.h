#pragma once

#include "models/core/Result.h"
#include "models/core/Yen.h"
#include "models/tables/TableWriter.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

class Workspace;

/// Who may see the list: everybody (affiliation, title, prefecture; private persons are not named),
/// NEDO (adds names, amounts, ranks, reasons), the office (adds how to reach the winners).
enum class AwardListProfile { Public, Nedo, Internal };

/// `public`, `nedo`, `internal`.
[[nodiscard]] QString awardListProfileCode(AwardListProfile profile);
[[nodiscard]] std::optional<AwardListProfile> awardListProfileFromCode(const QString& code);
/// "For publication", … in the language in force.
[[nodiscard]] QString awardListProfileWords(AwardListProfile profile);

/// What the award list says; how it looks is for the formats.
struct AwardList
{
    struct Column
    {
        QString code; ///< snake_case, stable
        QString header;
        OutColumn::Type type = OutColumn::Type::Text;
    };
    /// A winner, or a prize that nobody wins.
    struct Row
    {
        QString theme; ///< code
        QString prize; ///< code
        bool noWinner = false;
        QStringList values; ///< one per column, in canonical form
    };

    AwardListProfile profile = AwardListProfile::Public;
    bool japanese = true;
    QString programme;
    QDate date;          ///< of the export, in the programme's time zone
    QString journalHead; ///< 64 hexadecimal digits: the state of the file the list was made from
    qint64 actions = 0;  ///< in the journal at that time
    std::vector<Column> columns;
    std::vector<Row> rows;  ///< by theme, prize and reference number
    QStringList openPrizes; ///< codes of prizes not decided in full
    /// Codes of prizes with a decision that no second person confirmed: the list is provisional
    /// then and has one more column, `state`, that says where.
    QStringList unconfirmed;
    Yen total;              ///< of all amounts paid
    Yen remainder;          ///< what equal parts leave over, not paid
    bool showsMoney = false;
    QString embargo; ///< on the list for the press: not to be published before; else empty

    [[nodiscard]] OutTable table() const;
};

/// Gathers the list. `japanese` chooses names of prizes, themes and prefectures; headings follow
/// the language in force. Errors: contradicting decisions (`RuleRefused`).
[[nodiscard]] Result<AwardList> awardList(Workspace& workspace, AwardListProfile profile,
                                          bool japanese);

/// The list for the press: what the public may see, and until when it must wait (local time of the
/// edition). Refused unless two people released the sealed result as it stands.
[[nodiscard]] Result<AwardList> pressList(Workspace& workspace, std::optional<qint64> embargoMs,
                                          bool japanese);

} // namespace prizedesk
