#pragma once

#include "models/reports/AwardList.h"

namespace prizedesk {

class Workspace;

enum class AwardListFormat { Xlsx, Csv, Cp932, Json, Html };

/// `xlsx`, `csv`, `cp932`, `json`, `html`.
[[nodiscard]] std::optional<AwardListFormat> awardListFormatFromCode(const QString& code);

/// The list as bytes, or the characters that stand in the way (CP932 only).
struct RenderedAwardList
{
    QByteArray bytes;
    std::vector<UnencodableCell> unencodable;
};
[[nodiscard]] Result<RenderedAwardList> renderAwardList(const AwardList& list,
                                                        AwardListFormat format);
[[nodiscard]] QByteArray awardListJson(const AwardList& list);

struct AwardListExport
{
    QString file; ///< as it was asked for
    int rows = 0;
    QString digest;                           ///< BLAKE2b of the file
    std::vector<UnencodableCell> unencodable; ///< not empty: no file was written
    QStringList openPrizes;
    QStringList unconfirmed;

    [[nodiscard]] bool isWritten() const { return unencodable.empty(); }
    /// `Unencodable` where no file was written: for callers that must say so.
    [[nodiscard]] Error error() const;
};

/// Writes the list and journals who took what: profile, file name, rows and digest. Where a
/// character does not exist in CP932, nothing is written and nothing is journalled.
[[nodiscard]] Result<AwardListExport> exportAwardList(Workspace& workspace,
                                                      AwardListProfile profile,
                                                      AwardListFormat format, const QString& path,
                                                      bool japanese);

/// The journal's note alone, for a file that another part has written (PDF).
[[nodiscard]] Result<void> noteAwardListExport(Workspace& workspace, const AwardList& list,
                                               const QString& path, const QString& digest);

} // namespace prizedesk
