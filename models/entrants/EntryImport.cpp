#include "models/entrants/EntryImport.h"

#include "models/entrants/EntryForm.h"
#include "models/entrants/EntryStore.h"
#include "models/entrants/ImportStore.h"
#include "models/journal/OperationWords.h"
#include "models/workspace/BackupFolder.h"
#include "models/workspace/Workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

using Outcome = EntryImportPlan::Outcome;
constexpr size_t kSampleRows = 200;
constexpr qint64 kReportEvery = 500;

QString mappingText(const ColumnMapping& mapping, const QStringList& header)
{
    QJsonObject object;
    const auto headings = mapping.headings(header);
    for (auto it = headings.begin(); it != headings.end(); ++it)
        object.insert(it.key(), mapping.indexOf(it.key()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Carries a plan out inside one transaction.
class Writer
{
public:
    Writer(const WriteTransaction& tx, Workspace& workspace, EntryImportPlan& plan)
        : m_tx(tx)
        , m_plan(plan)
        , m_vault(workspace.vault())
        , m_entries(workspace.database(), workspace.vault())
        , m_imports(workspace.database(), workspace.vault())
        , m_file(m_imports.addFile(tx, plan))
    {
    }

    void write(const Progress& progress)
    {
        const qint64 total = qint64(m_plan.rows.size());
        qint64 done = 0;
        for (EntryImportPlan::Row& row : m_plan.rows) {
            if (done % kReportEvery == 0) {
                progress.report(done, total);
                requireRule(!progress.isCancelled(), Error::Code::Cancelled);
            }
            ++done;
            writeRow(row);
            row = {};
        }
        // Both sides of a duplicate exist only now.
        for (const auto& [entry, finding] : m_duplicates)
            insertFinding(entry, finding, 0);
        for (const auto& other : m_plan.otherFindings)
            insertFinding(other.entry, {u"duplicate.suspect"_s, other.field, other.otherRef}, 0);
    }

private:
    void writeRow(const EntryImportPlan::Row& row)
    {
        switch (row.outcome) {
        case Outcome::Quarantined: {
            const KeyOwner owner = KeyOwner::import(m_file);
            if (!m_importKey)
                m_importKey = m_vault.createKey(m_tx, owner);
            m_imports.addRow(m_tx, m_file, row.number, owner, *m_importKey, row.packed);
            m_imports.addQuarantined(m_tx, m_file, row.number, u"row.unusable"_s, row.digest);
            return;
        }
        case Outcome::New: {
            Entry entry = row.entry;
            m_entries.insert(m_tx, entry);
            keepSource(entry, row, true);
            for (const auto& finding : row.findings)
                addFinding(entry.id, finding, row.number);
            return;
        }
        case Outcome::Changed:
            writeChanged(row);
            return;
        case Outcome::Unchanged:
            if (!row.known && !row.entry.erased)
                keepSource(row.entry, row, false);
            return;
        }
    }

    void writeChanged(const EntryImportPlan::Row& row)
    {
        m_entries.update(m_tx, row.entry);
        for (const auto& change : row.changes) {
            if (change.replacesCorrection)
                m_entries.removeCorrection(m_tx, row.entry.id, change.field);
        }
        // A finding that someone accepted stays accepted while it still holds.
        std::vector<EntryImportPlan::PlannedFinding> fresh = row.findings;
        for (const Finding& old : m_entries.findings(row.entry.id)) {
            const auto same = std::find_if(fresh.begin(), fresh.end(), [&](const auto& finding) {
                return finding.code == old.code && entryFieldCode(finding.field) == old.field;
            });
            if (same != fresh.end())
                fresh.erase(same);
            else
                m_entries.removeFinding(m_tx, old.id);
        }
        for (const auto& finding : fresh)
            addFinding(row.entry.id, finding, row.number);
        keepSource(row.entry, row, true);
    }

    void keepSource(const Entry& entry, const EntryImportPlan::Row& row, bool isNews)
    {
        const KeyOwner owner = KeyOwner::person(entry.person);
        const auto key = m_vault.key(owner);
        if (!key)
            return;
        m_imports.addRow(m_tx, m_file, row.number, owner, *key, row.packed);
        if (isNews)
            m_imports.setSource(m_tx, entry.id, {m_file, row.number, row.digest});
    }

    void addFinding(EntryId entry, const EntryImportPlan::PlannedFinding& finding, int row)
    {
        if (finding.otherRef.isEmpty())
            insertFinding(entry, finding, row);
        else
            m_duplicates.emplace_back(entry, finding);
    }

    void insertFinding(EntryId entry, const EntryImportPlan::PlannedFinding& finding, int row)
    {
        m_entries.insertFinding(m_tx, Finding{.id = {},
                                              .entry = entry,
                                              .code = finding.code,
                                              .field = entryFieldCode(finding.field),
                                              .severity = findingSeverity(finding.code),
                                              .other = finding.otherRef.isEmpty()
                                                           ? EntryId()
                                                           : m_entries.idOf(finding.otherRef),
                                              .file = row > 0 ? m_file : ImportId(),
                                              .row = row,
                                              .state = Finding::State::Open,
                                              .note = {}});
    }

    const WriteTransaction& m_tx;
    EntryImportPlan& m_plan;
    Vault& m_vault;
    EntryStore m_entries;
    ImportStore m_imports;
    ImportId m_file;
    std::optional<Key> m_importKey;
    std::vector<std::pair<EntryId, EntryImportPlan::PlannedFinding>> m_duplicates;
};

} // namespace

const std::vector<FieldSpec>& EntryImport::fieldsOf(const QString& kind)
{
    return kind == "applicants"_L1 ? EntryForm::applicants() : EntryForm::entries();
}

QString EntryImport::themeFor(const QString& kind) const
{
    for (const CompetitionTheme& theme : m_programme.themes) {
        if (theme.applicants == (kind == "applicants"_L1))
            return theme.code;
    }
    return {};
}

ColumnMapping EntryImport::mappingFor(const QString& kind, const QString& theme,
                                      const SourceTable& table) const
{
    const ImportStore imports(m_workspace.database(), m_workspace.vault());
    const auto kept = imports.mapping(kind, theme, formSignature(table.header));
    if (!kept)
        return guessMapping(fieldsOf(kind), table.header, table.samples(kSampleRows));
    ColumnMapping mapping;
    const QJsonObject object = QJsonDocument::fromJson(kept->toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        mapping.columns.insert(it.key(), {it.value().toInt(), ColumnMapping::Basis::Hand});
    return mapping;
}

Result<ColumnMapping> EntryImport::mappingByHand(const QString& kind,
                                                 const QMap<QString, QString>& headings,
                                                 const SourceTable& table)
{
    ColumnMapping mapping;
    QStringList missing;
    for (auto it = headings.begin(); it != headings.end(); ++it) {
        const auto& fields = fieldsOf(kind);
        const bool known = std::any_of(fields.begin(), fields.end(), [&](const FieldSpec& field) {
            return field.code == it.key();
        });
        if (!known)
            return failure(Error::Code::Usage, {it.key()});
        const int index = int(table.header.indexOf(it.value()));
        if (index < 0)
            missing += it.value();
        mapping.columns.insert(it.key(), {index, ColumnMapping::Basis::Hand});
    }
    if (!missing.isEmpty())
        return failure(Error::Code::ColumnsMissing, {missing.join(u", "_s)});
    return mapping;
}

Result<void> EntryImport::keepMapping(const QString& kind, const QString& theme,
                                      const QStringList& header, const ColumnMapping& mapping)
{
    return m_workspace.apply(Operation{.code = u"mapping.keep"_s, .labels = {kind}, .reason = {}},
                             [&](WriteTransaction& tx) {
                                 ImportStore(m_workspace.database(), m_workspace.vault())
                                     .keepMapping(tx, kind, theme, formSignature(header),
                                                  mappingText(mapping, header));
                             });
}

std::vector<ExistingEntry> EntryImport::existingOf(const QString& theme) const
{
    const EntryStore entries(m_workspace.database(), m_workspace.vault());
    const ImportStore imports(m_workspace.database(), m_workspace.vault());
    const auto digests = imports.sourceDigests(theme);
    const auto findings = entries.findingsOf(theme);
    std::vector<ExistingEntry> existing;
    for (Entry& entry : entries.list(theme)) {
        ExistingEntry item;
        item.digest = digests.value(entry.id.value());
        const auto its = findings.constFind(entry.id.value());
        if (its != findings.constEnd()) {
            item.hasDuplicateFinding =
                std::any_of(its->begin(), its->end(), [](const Finding& finding) {
                    return finding.code == "duplicate.suspect"_L1;
                });
        }
        for (const Correction& correction : entries.corrections(entry))
            item.received.insert(int(correction.field), correction.received);
        item.entry = std::move(entry);
        existing.push_back(std::move(item));
    }
    return existing;
}

Result<EntryImportPlan> EntryImport::plan(const QString& kind, const QString& theme,
                                          const SourceTable& table, const ColumnMapping& mapping,
                                          EntryNormaliser::Options options,
                                          const Progress& progress) const
{
    if (!m_programme.theme(theme))
        return failure(Error::Code::NotFound, {theme});
    QStringList missing;
    for (const FieldSpec& field : fieldsOf(kind)) {
        if (field.required && mapping.indexOf(field.code) < 0)
            missing += fieldWords(field.code);
    }
    if (!missing.isEmpty())
        return failure(Error::Code::ColumnsMissing, {missing.join(u", "_s)});
    try {
        EntryImportPlanner::Input input;
        input.kind = kind;
        input.programme = &m_programme;
        input.theme = theme;
        input.table = &table;
        input.mapping = mapping;
        input.options = options;
        input.existing = existingOf(theme);
        input.quarantined =
            ImportStore(m_workspace.database(), m_workspace.vault()).quarantinedDigests();
        input.digestOf = [this](const QByteArray& bytes) {
            return m_workspace.vault().keyedDigest(bytes);
        };
        EntryImportPlan plan = EntryImportPlanner::plan(input, progress);
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled);
        return plan;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<ImportReport> EntryImport::apply(EntryImportPlan plan, const Progress& progress)
{
    ImportReport report = plan.report();
    report.applied = true;
    if (!plan.changesAnything())
        return report;
    const auto saved = BackupFolder(m_workspace.path())
                           .add(m_workspace.database(), m_workspace.clock().nowMs(), u"import"_s);
    if (!saved)
        return failure(saved.error());
    const auto done = m_workspace.apply(
        Operation{.code = u"import."_s + plan.kind,
                  .labels = {plan.source.fileName, QString::number(report.imported),
                             QString::number(report.updated)},
                  .reason = {}},
        [&](WriteTransaction& tx) { Writer(tx, m_workspace, plan).write(progress); });
    if (!done)
        return failure(done.error());
    return report;
}

std::optional<EntryImport::SourceOfEntry> EntryImport::sourceOf(const Entry& entry) const
{
    const ImportStore imports(m_workspace.database(), m_workspace.vault());
    const auto source = imports.sourceOf(entry.id);
    const auto file = source ? imports.file(source->file) : std::nullopt;
    const auto packed = source ? imports.rawRow(source->file, source->row) : std::nullopt;
    if (!file || !packed)
        return std::nullopt;
    return SourceOfEntry{file->name, source->row, file->header, unpackCells(*packed)};
}

} // namespace prizedesk
