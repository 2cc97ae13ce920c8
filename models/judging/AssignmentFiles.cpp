#include "models/judging/AssignmentFiles.h"

#include "models/core/Numbers.h"
#include "models/judging/ConflictCategory.h"
#include "models/judging/ImportTable.h"
#include "models/judging/JudgeImport.h"
#include "models/judging/RefText.h"

#include <QSet>

namespace prizedesk {

namespace {

using Findings = std::vector<ImportReport::Finding>;

const QString kJudge = QStringLiteral("judge");
const QString kEntry = QStringLiteral("entry");
const QString kUnknown = QStringLiteral("reference.unknown");
const QString kTwice = QStringLiteral("duplicate.suspect");

std::vector<FieldSpec> entryFields()
{
    return {{.code = kEntry,
             .headings = {kEntry, QStringLiteral("応募番号"), QStringLiteral("受付番号"),
                          QStringLiteral("ref"), QStringLiteral("entry no"), QStringLiteral("応募"),
                          QStringLiteral("番号")},
             .looksLike = {},
             .required = true,
             .otherWords = {}},
            {.code = QStringLiteral("field"),
             .headings = {QStringLiteral("field"), QStringLiteral("分野"),
                          QStringLiteral("応募分野"), QStringLiteral("対象分野")},
             .looksLike = {},
             .required = false,
             .otherWords = {}},
            {.code = QStringLiteral("theme"),
             .headings = {QStringLiteral("theme"), QStringLiteral("テーマ"),
                          QStringLiteral("応募テーマ")},
             .looksLike = {},
             .required = false,
             .otherWords = {}}};
}

std::vector<FieldSpec> conflictFields()
{
    std::vector<FieldSpec> fields = JudgeImport::conflictFields();
    for (FieldSpec& field : fields)
        field.required = field.code == kJudge || field.code == kEntry;
    return fields;
}

/// The reference number of a row that was not met before; empty otherwise.
QString newRef(const ImportTable& table, const SourceRow& row, const QString& field,
               QSet<QString>& met, Findings& findings)
{
    const QString ref = normaliseReference(table.text(row.cells(), field));
    if (ref.isEmpty() || met.contains(ref)) {
        findings.push_back(
            rowFinding(row.number, ref.isEmpty() ? kUnknown : kTwice, field, ref, ref));
        return {};
    }
    met.insert(ref);
    return ref;
}

void readJudges(const ImportTable& table, AssignmentInput& input, Findings& findings)
{
    QSet<QString> met;
    for (const SourceRow& row : table.source().rows) {
        AssignmentInput::Judge judge;
        judge.ref = newRef(table, row, kJudge, met, findings);
        if (judge.ref.isEmpty())
            continue;
        const QStringList cells = row.cells();
        judge.expertise = splitList(table.text(cells, QStringLiteral("expertise")));
        judge.themes = splitList(table.text(cells, QStringLiteral("themes")));
        judge.prefers = splitWishes(table.text(cells, QStringLiteral("prefers")));
        const QString most = table.text(cells, QStringLiteral("max_entries"));
        const auto number = parseInteger(most);
        if (number && *number >= 0 && *number <= 100'000)
            judge.maxEntries = int(*number);
        else if (!most.isEmpty())
            findings.push_back(rowFinding(row.number, QStringLiteral("number.invalid"),
                                          QStringLiteral("max_entries"), most, judge.ref));
        input.judges.push_back(std::move(judge));
    }
}

void readEntries(const ImportTable& table, AssignmentInput& input, Findings& findings)
{
    QSet<QString> met;
    for (const SourceRow& row : table.source().rows) {
        const QString ref = newRef(table, row, kEntry, met, findings);
        const QStringList cells = row.cells();
        if (!ref.isEmpty())
            input.entries.push_back({ref, table.text(cells, QStringLiteral("theme")),
                                     table.text(cells, QStringLiteral("field"))});
    }
}

void readConflicts(const ImportTable& table, AssignmentInput& input, Findings& findings)
{
    for (const SourceRow& row : table.source().rows) {
        const QStringList cells = row.cells();
        const AssignmentPair pair{normaliseReference(table.text(cells, kEntry)),
                                  normaliseReference(table.text(cells, kJudge))};
        if (pair.entry.isEmpty() || pair.judge.isEmpty()) {
            findings.push_back(
                rowFinding(row.number, kUnknown, pair.entry.isEmpty() ? kEntry : kJudge, {}, {}));
            continue;
        }
        // What says neither a category nor "none" is taken for an interest: the careful reading.
        if (conflictCategory(table.text(cells, QStringLiteral("category"))) != 0)
            input.conflicts.push_back(pair);
    }
}

} // namespace

Result<AssignmentFiles::Read> AssignmentFiles::read() const
{
    Read read;
    const auto judgeTable = ImportTable::load(judges, {}, JudgeImport::judgeFields());
    if (!judgeTable)
        return failure(judgeTable.error());
    readJudges(*judgeTable, read.input, read.findings);
    const auto entryTable = ImportTable::load(entries, {}, entryFields());
    if (!entryTable)
        return failure(entryTable.error());
    readEntries(*entryTable, read.input, read.findings);
    if (!conflicts.isEmpty()) {
        const auto conflictTable = ImportTable::load(conflicts, {}, conflictFields());
        if (!conflictTable)
            return failure(conflictTable.error());
        readConflicts(*conflictTable, read.input, read.findings);
    }
    return read;
}

} // namespace prizedesk
