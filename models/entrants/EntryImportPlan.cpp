#include "models/entrants/EntryImportPlan.h"

#include "models/core/EmailAddress.h"
#include "models/core/SearchKey.h"
#include "models/entrants/DuplicateFinder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

using Outcome = EntryImportPlan::Outcome;
constexpr qint64 kReportEvery = 500;

QByteArray bytesOf(const NormalisedRow& row)
{
    QByteArray bytes;
    for (const EntryField field : entryFields()) {
        bytes += row.values[field].toUtf8();
        bytes += '\x1f';
    }
    return bytes;
}

/// Who sent it, for telling rows without a number apart.
QString identityOf(const EntryValues& values)
{
    const QString email = emailKey(values[EntryField::Email]);
    if (email.isEmpty())
        return {};
    return email + u'\n' + searchKey(values[EntryField::Title]) + u'\n' +
           searchKey(values[EntryField::Representative]);
}

/// The same form number on a row that has nothing else in common with the entry is another form's.
bool isSomebodyElse(const EntryValues& a, const EntryValues& b)
{
    int compared = 0;
    for (const EntryField field : {EntryField::Email, EntryField::Representative, EntryField::Title,
                                   EntryField::Organisation, EntryField::School}) {
        if (a[field].isEmpty() || b[field].isEmpty())
            continue;
        if (searchKey(a[field]) == searchKey(b[field]))
            return false;
        ++compared;
    }
    return compared >= 2;
}

class Planner
{
public:
    Planner(const EntryImportPlanner::Input& input)
        : m_input(input)
        , m_theme(*input.programme->theme(input.theme))
        , m_normaliser(*input.programme, m_theme, input.mapping, input.table->header.size(),
                       input.options)
    {
        for (size_t i = 0; i < input.existing.size(); ++i) {
            const ExistingEntry& existing = input.existing[i];
            m_byNumber.insert(existing.entry.number, i);
            const QString identity = identityOf(existing.entry.values);
            if (!identity.isEmpty())
                m_byIdentity.insert(identity, i);
            m_nextNumber = std::max(m_nextNumber, existing.entry.number + 1);
        }
    }

    EntryImportPlan make(const Progress& progress);

private:
    void takeRow(const SourceRow& source, NormalisedRow& row, EntryImportPlan& plan);
    std::optional<size_t> match(const NormalisedRow& row) const;
    void fillNew(EntryImportPlan::Row& planned, const NormalisedRow& row);
    void compare(EntryImportPlan::Row& planned, const NormalisedRow& row,
                 const ExistingEntry& existing) const;
    void giveNumbers(EntryImportPlan& plan);
    void addDuplicates(EntryImportPlan& plan) const;

    const EntryImportPlanner::Input& m_input;
    const CompetitionTheme& m_theme;
    EntryNormaliser m_normaliser;
    QHash<int, size_t> m_byNumber;
    QHash<QString, size_t> m_byIdentity;
    QSet<int> m_taken; ///< numbers that rows of this file claim
    QSet<size_t> m_matched;
    int m_nextNumber = 1;
};

std::optional<size_t> Planner::match(const NormalisedRow& row) const
{
    if (row.number) {
        const auto it = m_byNumber.constFind(*row.number);
        if (it != m_byNumber.constEnd() && !m_matched.contains(*it) &&
            (m_input.existing[*it].entry.erased ||
             !isSomebodyElse(m_input.existing[*it].entry.values, row.values)))
            return *it;
        if (it == m_byNumber.constEnd())
            return std::nullopt;
    }
    const auto it = m_byIdentity.constFind(identityOf(row.values));
    if (it != m_byIdentity.constEnd() && !m_matched.contains(*it))
        return *it;
    return std::nullopt;
}

void Planner::fillNew(EntryImportPlan::Row& planned, const NormalisedRow& row)
{
    planned.outcome = Outcome::New;
    planned.entry.theme = m_theme.code;
    planned.entry.status = u"received"_s;
    planned.entry.values = row.values;
    planned.entry.receivedAtMs = row.receivedAtMs;
    planned.entry.receivedHasTime = row.receivedHasTime;
    if (row.number && !m_taken.contains(*row.number) && !m_byNumber.contains(*row.number)) {
        planned.entry.number = *row.number;
        m_taken.insert(*row.number);
        m_nextNumber = std::max(m_nextNumber, *row.number + 1);
    } else if (row.number) {
        // Somebody else carries this number: the row gets one of its own, and is told.
        planned.findings.push_back({u"number.invalid"_s, EntryField::Ref, {}});
    }
}

void Planner::compare(EntryImportPlan::Row& planned, const NormalisedRow& row,
                      const ExistingEntry& existing) const
{
    planned.entry = existing.entry;
    planned.outcome = Outcome::Unchanged;
    // Who was erased stays erased, whatever an old file still says.
    if (existing.entry.erased || existing.digest == planned.digest)
        return;
    for (auto it = m_input.mapping.columns.begin(); it != m_input.mapping.columns.end(); ++it) {
        const auto field = entryFieldFromCode(it.key());
        if (!field || *field == EntryField::Ref || *field == EntryField::Theme)
            continue;
        const QString& before = existing.entry.values[*field];
        const QString& after = row.values[*field];
        if (before == after)
            continue;
        const auto received = existing.received.constFind(int(*field));
        const bool corrected = received != existing.received.constEnd();
        // The source still says what it said before the office corrected it: the correction stands.
        if (corrected && *received == after)
            continue;
        planned.changes.push_back({*field, before, after, corrected});
        planned.entry.values[*field] = after;
        if (*field == EntryField::ReceivedAt) {
            planned.entry.receivedAtMs = row.receivedAtMs;
            planned.entry.receivedHasTime = row.receivedHasTime;
        }
    }
    if (!planned.changes.empty())
        planned.outcome = Outcome::Changed;
}

void Planner::takeRow(const SourceRow& source, NormalisedRow& row, EntryImportPlan& plan)
{
    EntryImportPlan::Row planned;
    planned.number = source.number;
    planned.packed = source.packed;
    planned.digest = m_input.digestOf(row.unusable ? source.packed : bytesOf(row));
    for (const auto& adjustment : row.adjustments)
        plan.adjustments[adjustment.code].push_back(source.number);
    if (row.unusable) {
        planned.known = m_input.quarantined.contains(planned.digest);
        planned.outcome = planned.known ? Outcome::Unchanged : Outcome::Quarantined;
        planned.findings.push_back({u"row.unusable"_s, EntryField::Ref, {}});
        plan.rows.push_back(std::move(planned));
        return;
    }
    const auto existing = match(row);
    if (existing) {
        m_matched.insert(*existing);
        compare(planned, row, m_input.existing[*existing]);
        if (!planned.changes.empty()) {
            // Rules look at the whole entry, corrections and all.
            row.findings =
                EntryNormaliser::check(*m_input.programme, m_theme, planned.entry.values,
                                       planned.entry.receivedAtMs, planned.entry.receivedHasTime);
        }
    } else {
        fillNew(planned, row);
    }
    for (const auto& finding : row.findings)
        planned.findings.push_back({finding.code, finding.field, {}});
    plan.rows.push_back(std::move(planned));
}

void Planner::giveNumbers(EntryImportPlan& plan)
{
    for (EntryImportPlan::Row& row : plan.rows) {
        if (row.outcome != Outcome::New)
            continue;
        if (row.entry.number == 0)
            row.entry.number = m_nextNumber++;
        row.entry.ref = QStringLiteral("%1-%2")
                            .arg(m_theme.code)
                            .arg(row.entry.number, 4, 10, QLatin1Char('0'));
        row.entry.values[EntryField::Ref] = row.entry.ref;
        row.entry.values[EntryField::Theme] = m_theme.code;
    }
}

void Planner::addDuplicates(EntryImportPlan& plan) const
{
    // Looked for among all entries of the theme as they would be.
    struct Side
    {
        EntryImportPlan::Row* row = nullptr;
        const ExistingEntry* existing = nullptr;
    };
    std::vector<Side> sides;
    std::vector<const EntryValues*> values;
    QSet<qint64> inFile;
    for (EntryImportPlan::Row& row : plan.rows) {
        if (row.entry.ref.isEmpty() || row.entry.erased)
            continue;
        sides.push_back({&row, nullptr});
        values.push_back(&row.entry.values);
        if (row.entry.id.isValid())
            inFile.insert(row.entry.id.value());
    }
    for (const ExistingEntry& existing : m_input.existing) {
        if (inFile.contains(existing.entry.id.value()) || existing.entry.erased)
            continue;
        sides.push_back({nullptr, &existing});
        values.push_back(&existing.entry.values);
    }
    const auto refOf = [&](size_t i) {
        return sides[i].row ? sides[i].row->entry.ref : sides[i].existing->entry.ref;
    };
    QHash<qint64, bool> flagged;
    for (const ExistingEntry& existing : m_input.existing)
        flagged.insert(existing.entry.id.value(), existing.hasDuplicateFinding);
    for (const DuplicatePair& pair : findDuplicates(values)) {
        const Side& side = sides[pair.first];
        if (side.row)
            side.row->findings.push_back({u"duplicate.suspect"_s, pair.field, refOf(pair.second)});
        const EntryId id = side.row ? side.row->entry.id : side.existing->entry.id;
        const bool untouched = !side.row || side.row->outcome == Outcome::Unchanged;
        if (untouched && id.isValid() && !flagged.value(id.value()))
            plan.otherFindings.push_back({id, pair.field, refOf(pair.second)});
    }
}

EntryImportPlan Planner::make(const Progress& progress)
{
    EntryImportPlan plan;
    plan.kind = m_input.kind;
    plan.theme = m_input.theme;
    plan.source = m_input.table->source;
    plan.digest = m_input.table->digest;
    plan.headerRow = m_input.table->headerRow;
    plan.header = m_input.table->header;
    plan.mapping = m_input.mapping;
    plan.rows.reserve(m_input.table->rows.size());
    const qint64 total = qint64(m_input.table->rows.size());
    for (qint64 i = 0; i < total; ++i) {
        if (i % kReportEvery == 0) {
            progress.report(i, total);
            if (progress.isCancelled())
                return {};
        }
        const SourceRow& source = m_input.table->rows[size_t(i)];
        NormalisedRow row = m_normaliser.normalise(source.cells());
        takeRow(source, row, plan);
    }
    giveNumbers(plan);
    addDuplicates(plan);
    return plan;
}

} // namespace

int EntryImportPlan::count(Outcome outcome) const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [&](const Row& row) { return row.outcome == outcome; }));
}

bool EntryImportPlan::changesAnything() const
{
    return !otherFindings.empty() || std::any_of(rows.begin(), rows.end(), [](const Row& row) {
        return row.outcome != Outcome::Unchanged;
    });
}

ImportReport EntryImportPlan::report() const
{
    ImportReport report;
    report.fileName = source.fileName;
    report.encoding = source.encoding;
    report.sheet = source.sheet;
    report.headerRow = headerRow;
    report.rows = int(rows.size());
    report.imported = count(Outcome::New);
    report.updated = count(Outcome::Changed);
    report.unchanged = count(Outcome::Unchanged);
    report.quarantined = count(Outcome::Quarantined);
    report.mapping = mapping.headings(header);
    report.unmapped = mapping.unused(header);
    for (const Row& row : rows) {
        if (row.findings.empty())
            continue;
        const QStringList cells = unpackCells(row.packed);
        for (const PlannedFinding& finding : row.findings) {
            const QString field = entryFieldCode(finding.field);
            const int column = mapping.indexOf(field);
            report.findings.push_back(
                {row.number,
                 findingSeverity(finding.code) == Finding::Severity::Error ? u"error"_s
                                                                           : u"warning"_s,
                 finding.code, field, column < 0 ? QString() : cells.value(column), row.entry.ref,
                 finding.otherRef});
        }
    }
    return report;
}

EntryImportPlan EntryImportPlanner::plan(const Input& input, const Progress& progress)
{
    return Planner(input).make(progress);
}

} // namespace prizedesk
