#include "tests/judging/SampleOffice.h"

#include "models/entrants/EntryStore.h"
#include "models/judging/JudgeImport.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeTemplate.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/StageOperations.h"

#include <QFile>

namespace prizedesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Entry inventedEntry(const QString& theme, int number)
{
    Entry entry;
    entry.theme = theme;
    entry.number = number;
    entry.ref = u"%1-%2"_s.arg(theme).arg(number, 4, 10, QLatin1Char('0'));
    entry.status = u"received"_s;
    entry.values[EntryField::Title] = u"架空の題名%1"_s.arg(number);
    entry.values[EntryField::Representative] = u"架空坂　ほたる%1"_s.arg(number);
    entry.values[EntryField::Kana] = u"カクウザカ　ホタル"_s;
    entry.values[EntryField::Email] = u"hotaru%1@example.invalid"_s.arg(number);
    entry.values[EntryField::Phone] = u"03-0000-0000"_s;
    entry.values[EntryField::Address] = u"架空県ゆめみ市1-2-3"_s;
    entry.values[EntryField::Prefecture] = u"13"_s;
    if (theme == u"T2"_s) {
        entry.values[EntryField::School] = u"まぼろし高等専門学校"_s;
    } else {
        entry.values[EntryField::ApplicantKind] = u"法人"_s;
        entry.values[EntryField::Organisation] = u"まぼろし株式会社%1"_s.arg(number);
        entry.values[EntryField::CorporateNumber] = u"7868911767668"_s;
    }
    return entry;
}

} // namespace

QByteArray sampleFile(const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

SampleOffice::SampleOffice()
{
    const auto loaded = ProgrammeTemplate::load(u"geniac-prize-2026"_s);
    REQUIRE(loaded);
    m_programme = *loaded;
    REQUIRE(succeeded(ProgrammeOperations(workspace()).start(m_programme)));
    REQUIRE(succeeded(
        workspace().apply(Operation{.code = u"import.entries"_s, .labels = {}, .reason = {}},
                          [&](WriteTransaction& tx) {
                              EntryStore store(workspace().database(), workspace().vault());
                              for (int number = 1; number <= 150; ++number) {
                                  Entry entry = inventedEntry(u"T1"_s, number);
                                  store.insert(tx, entry);
                              }
                              for (int number = 1; number <= 5; ++number) {
                                  Entry entry = inventedEntry(u"T2"_s, number);
                                  store.insert(tx, entry);
                              }
                          })));
}

Result<ImportReport> SampleOffice::importJudges(const QByteArray& csv, bool dryRun)
{
    const auto table = ImportTable::fromBytes(u"judges.csv"_s, csv, {}, JudgeImport::judgeFields());
    return table ? JudgeImport(workspace()).judges(*table, dryRun) : failure(table.error());
}

Result<ImportReport> SampleOffice::importConflicts(const QByteArray& csv, bool dryRun)
{
    const auto table =
        ImportTable::fromBytes(u"conflicts.csv"_s, csv, {}, JudgeImport::conflictFields());
    return table ? JudgeImport(workspace()).conflicts(*table, dryRun) : failure(table.error());
}

Result<ImportReport> SampleOffice::importScores(const QString& stage, const QByteArray& csv,
                                                bool dryRun)
{
    const auto table = ImportTable::fromBytes(u"scores.csv"_s, csv, {}, ScoreImport::fields());
    return table ? ScoreImport(workspace()).scores(stage, *table, dryRun) : failure(table.error());
}

void SampleOffice::fillFinal()
{
    REQUIRE(succeeded(importJudges(sampleFile(u"judges.csv"_s))));
    REQUIRE(succeeded(importConflicts(sampleFile(u"conflicts.csv"_s))));
    const auto list = ImportTable::fromBytes(u"finalists.csv"_s, sampleFile(u"finalists.csv"_s), {},
                                             StageOperations::listFields());
    REQUIRE(succeeded(list));
    REQUIRE(succeeded(StageOperations(workspace()).enterFrom(u"t1-final"_s, *list)));
    REQUIRE(succeeded(importScores(u"t1-final"_s, sampleFile(u"scores_final.csv"_s))));
}

void SampleOffice::setStatus(const QString& ref, const QString& status)
{
    REQUIRE(succeeded(
        workspace().apply(Operation{.code = u"entry.status"_s, .labels = {ref}, .reason = {}},
                          [&](WriteTransaction& tx) {
                              EntryStore store(workspace().database(), workspace().vault());
                              store.setStatus(tx, store.idOf(ref), status);
                          })));
}

void SampleOffice::addError(const QString& ref)
{
    REQUIRE(succeeded(
        workspace().apply(Operation{.code = u"entry.correct"_s, .labels = {ref}, .reason = {}},
                          [&](WriteTransaction& tx) {
                              const EntryStore store(workspace().database(), workspace().vault());
                              Finding finding;
                              finding.entry = store.idOf(ref);
                              finding.code = u"email.syntax"_s;
                              finding.field = u"email"_s;
                              finding.severity = Finding::Severity::Error;
                              store.insertFinding(tx, finding);
                          })));
}

qint64 SampleOffice::count(const QString& table)
{
    const auto counted = [&](const char* sql) {
        Statement read = workspace().database().query(sql);
        read.bind();
        return read.next() ? read.integer(0) : -1;
    };
    if (table == u"judge"_s)
        return counted("select count(*) from judge");
    if (table == u"conflict"_s)
        return counted("select count(*) from conflict");
    if (table == u"mark"_s)
        return counted("select count(*) from mark");
    if (table == u"stage_entry"_s)
        return counted("select count(*) from stage_entry");
    if (table == u"award"_s)
        return counted("select count(*) from award");
    if (table == u"import_row"_s)
        return counted("select count(*) from import_row");
    FAIL("no such table here");
    return -1;
}

} // namespace prizedesk::test
