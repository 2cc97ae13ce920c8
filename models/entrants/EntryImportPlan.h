#pragma once

#include "models/core/Progress.h"
#include "models/entrants/Entry.h"
#include "models/entrants/EntryNormaliser.h"
#include "models/entrants/Finding.h"
#include "models/tables/ImportReport.h"
#include "models/tables/SourceTable.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>
#include <vector>

namespace prizedesk {

/// What importing one form would do, row by row, for a person to look at first.
struct EntryImportPlan
{
    enum class Outcome { New, Changed, Unchanged, Quarantined };

    struct Change
    {
        EntryField field = EntryField::Title;
        QString before;
        QString after;
        bool replacesCorrection = false; ///< the office had changed the value
    };

    struct PlannedFinding
    {
        QString code;
        EntryField field = EntryField::Ref;
        QString otherRef; ///< the other side of a suspected duplicate
    };

    struct Row
    {
        int number = 0; ///< of the source file
        Outcome outcome = Outcome::New;
        Entry entry; ///< as it would be; without an id where it is new
        std::vector<Change> changes;
        std::vector<PlannedFinding> findings;
        QString digest; ///< keyed digest of what the source says
        QByteArray packed;
        bool known = false; ///< put aside by an earlier import already
    };

    /// A duplicate found on an entry that this file does not hold or does not change.
    struct OtherFinding
    {
        EntryId entry;
        EntryField field = EntryField::Email;
        QString otherRef;
    };

    QString kind; ///< entries or applicants
    QString theme;
    TableSource source;
    QString digest;
    int headerRow = 0;
    QStringList header;
    ColumnMapping mapping;
    std::vector<Row> rows;
    std::vector<OtherFinding> otherFindings;
    QMap<QString, std::vector<int>> adjustments; ///< what was mended silently → source rows

    [[nodiscard]] int count(Outcome outcome) const;
    /// Would applying it write anything?
    [[nodiscard]] bool changesAnything() const;
    [[nodiscard]] ImportReport report() const;
};

/// An entry that is there already, with what the plan must know of it.
struct ExistingEntry
{
    Entry entry;
    QString digest;               ///< of what the source said last; empty for none
    QHash<int, QString> received; ///< corrected fields (EntryField as int) → received value
    bool hasDuplicateFinding = false;
};

/// Makes the plan. Pure but for `digestOf`, the programme's keyed digest.
class EntryImportPlanner
{
public:
    struct Input
    {
        QString kind;
        const Programme* programme = nullptr;
        QString theme;
        const SourceTable* table = nullptr;
        ColumnMapping mapping;
        EntryNormaliser::Options options;
        std::vector<ExistingEntry> existing;
        QSet<QString> quarantined; ///< digests of rows put aside before
        std::function<QString(const QByteArray&)> digestOf;
    };

    [[nodiscard]] static EntryImportPlan plan(const Input& input, const Progress& progress = {});
};

} // namespace prizedesk
