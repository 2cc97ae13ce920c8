#pragma once

#include "models/core/Result.h"
#include "models/packets/ReceiveState.h"
#include "models/packets/ReturnedFile.h"

namespace prizedesk {

/// A score sheet for one judge as a workbook: one row per entry, one column for the mark and one
/// for the comment of each criterion. What it belongs to stands on a hidden sheet with a digest.
class ScoreSheetXlsx
{
public:
    struct Row
    {
        QString ref;
        QString title;
    };
    struct Form
    {
        QString uuid;
        QString programmeCode;
        QString stageCode;
        QString judgeRef;
        int rubricVersion = 1;
        QString rubricDigest;
        std::vector<Criterion> criteria;
        std::vector<Row> rows;
    };

    /// The bytes of an empty sheet. Internal where the workbook cannot be made.
    [[nodiscard]] static Result<QByteArray> write(const Form& form);

    /// Could this be a workbook at all?
    [[nodiscard]] static bool isWorkbook(const QByteArray& bytes);
    /// Is this file a workbook with the hidden sheet of ours? Looks at its list of sheets only.
    [[nodiscard]] static bool isScoreSheet(const QString& path);
    /// What a sheet that came back says; the refusal names what is at fault. Rows may be sorted
    /// anew.
    [[nodiscard]] static ReturnedFile read(const QString& name, const QByteArray& bytes);
};

} // namespace prizedesk
