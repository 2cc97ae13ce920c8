#pragma once

#include "models/core/Result.h"
#include "models/entrants/EntryImportPlan.h"

namespace prizedesk {

class Workspace;

/// Reads an application form, plans and carries out its import: read → plan (a person sees it) →
/// one action that can be undone. The same file again changes nothing.
class EntryImport
{
public:
    EntryImport(Workspace& workspace, const Programme& programme)
        : m_workspace(workspace)
        , m_programme(programme)
    {
    }

    /// `entries` or `applicants`: which fields a form of this kind may have.
    [[nodiscard]] static const std::vector<FieldSpec>& fieldsOf(const QString& kind);
    /// The theme that a kind of form belongs to where nobody says; empty where the edition has
    /// none.
    [[nodiscard]] QString themeFor(const QString& kind) const;

    /// The mapping that was kept for this form, else the best guess.
    [[nodiscard]] ColumnMapping mappingFor(const QString& kind, const QString& theme,
                                           const SourceTable& table) const;
    /// A mapping from field codes to headings, as given by hand. `ColumnsMissing` names headings
    /// that the table does not have, `Usage` unknown fields.
    [[nodiscard]] static Result<ColumnMapping> mappingByHand(const QString& kind,
                                                             const QMap<QString, QString>& headings,
                                                             const SourceTable& table);
    /// Keeps the mapping for forms with the same headings.
    Result<void> keepMapping(const QString& kind, const QString& theme, const QStringList& header,
                             const ColumnMapping& mapping);

    /// `ColumnsMissing` where a column without which nothing works was not found.
    [[nodiscard]] Result<EntryImportPlan> plan(const QString& kind, const QString& theme,
                                               const SourceTable& table,
                                               const ColumnMapping& mapping,
                                               EntryNormaliser::Options options,
                                               const Progress& progress = {}) const;
    /// Makes a backup, then writes the plan as one action. Rows are let go of as they are written:
    /// move a large plan in.
    Result<ImportReport> apply(EntryImportPlan plan, const Progress& progress = {});

    /// The raw cells of the row that an entry came from last, with header, file name and row
    /// number.
    struct SourceOfEntry
    {
        QString fileName;
        int row = 0;
        QStringList header;
        QStringList cells;
    };
    [[nodiscard]] std::optional<SourceOfEntry> sourceOf(const Entry& entry) const;

private:
    std::vector<ExistingEntry> existingOf(const QString& theme) const;

    Workspace& m_workspace;
    const Programme& m_programme;
};

} // namespace prizedesk
