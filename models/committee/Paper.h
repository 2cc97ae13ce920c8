#pragma once

#include "models/committee/PaperStyle.h"
#include "models/core/Result.h"
#include "models/journal/Operation.h"
#include "models/tables/FileSaver.h"

#include <QStringList>

#include <vector>

namespace prizedesk {

class Workspace;

/// A document of the committee: what it says, in the order it is read.
struct Paper
{
    struct Fact
    {
        QString label;
        QString value;
    };
    struct Section
    {
        QString title;
        QString text;        ///< lines as they stand
        QStringList headers; ///< empty: no table
        std::vector<QStringList> rows;
    };

    QString operation; ///< the journal's code for its export
    QString subject;   ///< what the journal says was exported, such as T1-2
    PaperStyle style;
    QString heading;
    QString programme;
    QString date; ///< of the paper
    std::vector<Fact> facts;
    std::vector<Section> sections;
    bool isLandscape = false;
    QString foot; ///< the journal's head; empty on letters to entrants
    bool showsProfile = true;

    /// One HTML document for A4, without scripts or links; every value is escaped.
    [[nodiscard]] QString html() const;
};

/// An empty paper of this programme, dated today, with the head of the journal at its foot.
[[nodiscard]] Paper startPaper(Workspace& workspace, const PaperStyle& style);

/// What the journal keeps of an export: subject, profile, file name and digest.
[[nodiscard]] Operation paperNote(const QString& operation, const QString& subject,
                                  PaperProfile profile, const QString& path, const QString& digest);
/// Writes a file and its note in one step: neither without the other.
[[nodiscard]] Result<void> writeNoted(Workspace& workspace, const QString& operation,
                                      const QString& subject, PaperProfile profile,
                                      const QString& path, const QByteArray& bytes,
                                      FileSaver& saver);

} // namespace prizedesk
