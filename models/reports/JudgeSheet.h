#pragma once

#include "models/packets/JudgeWork.h"
#include "models/packets/PacketContent.h"
#include "models/tables/TableWriter.h"

namespace prizedesk {

/// One judge's filled score sheet, for paper: every entry with its marks, points and comments. The
/// judge's notes to oneself are left out, and entries with a conflict of interest show the
/// declaration only.
struct JudgeSheet
{
    struct Line
    {
        QString group;
        QString criterion;
        QString weight; ///< empty for a gate
        QString mark;   ///< ○ and × for a gate; empty while open
        QString points;
        QString comment;
    };
    struct Entry
    {
        QString ref;
        QString title;
        QString declaration; ///< in words
        bool isHidden = false;
        std::vector<Line> lines;
        QString total; ///< empty while a mark is missing
        QString overall;
    };

    bool japanese = true;
    QString programme;
    QString stage;
    QString judge;
    QString rubric;
    QString date;
    std::vector<Entry> entries; ///< in the order of presentation
};

[[nodiscard]] JudgeSheet judgeSheet(const PacketContent& packet, const JudgeWork& work,
                                    bool japanese, qint64 nowMs);
/// One row for each entry and criterion.
[[nodiscard]] OutTable judgeSheetTable(const JudgeSheet& sheet);
/// One HTML document for A4, without scripts or links; every value is escaped.
[[nodiscard]] QString judgeSheetHtml(const JudgeSheet& sheet);

} // namespace prizedesk
