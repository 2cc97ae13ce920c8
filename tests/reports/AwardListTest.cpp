#include "models/reports/AwardListExport.h"

#include "models/awards/AwardOperations.h"
#include "models/awards/SealOperations.h"
#include "models/core/Digest.h"
#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryStore.h"
#include "models/reports/AwardListHtml.h"
#include "models/scoring/StageOperations.h"
#include "models/tables/TableReader.h"
#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// T1-0003 wins the first prize, T1-0008 and T1-0012 share the second; nobody wins the third.
class DecidedOffice : public SampleOffice
{
public:
    DecidedOffice()
    {
        fillFinal();
        AwardOperations awards(workspace());
        const QString reason = u"審査委員会の決定"_s;
        REQUIRE(succeeded(awards.give(u"t1-1"_s, u"T1-0003"_s, reason)));
        REQUIRE(succeeded(awards.give(u"t1-2"_s, u"T1-0008"_s, reason)));
        REQUIRE(succeeded(awards.give(u"t1-2"_s, u"T1-0012"_s, reason)));
        REQUIRE(succeeded(awards.noWinner(u"t1-special"_s, u"該当なし"_s)));
    }

    void change(const QString& ref, EntryField field, const QString& value)
    {
        EntryStore store(workspace().database(), workspace().vault());
        Entry entry = store.require(ref);
        entry.values[field] = value;
        REQUIRE(succeeded(
            workspace().apply(Operation{.code = u"entry.correct"_s, .labels = {ref}, .reason = {}},
                              [&](WriteTransaction& tx) { store.update(tx, entry); })));
    }

    [[nodiscard]] AwardList list(AwardListProfile profile, bool japanese = true)
    {
        const auto made = awardList(workspace(), profile, japanese);
        REQUIRE(succeeded(made));
        return *made;
    }
};

QString cell(const AwardList& list, size_t row, const QString& column)
{
    for (size_t i = 0; i < list.columns.size(); ++i) {
        if (list.columns[i].code == column)
            return list.rows.at(row).values.at(qsizetype(i));
    }
    return u"no such column"_s;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The public list names no person", "[reports][awards]")
{
    DecidedOffice office;
    const AwardList list = office.list(AwardListProfile::Public);
    REQUIRE(list.rows.size() == 4);
    QStringList columns;
    for (const auto& column : list.columns)
        columns.append(column.code);
    CHECK(columns == QStringList{u"theme_name"_s, u"prize_name"_s, u"affiliation"_s, u"title"_s,
                                 u"prefecture"_s, u"state"_s}); // nothing is confirmed
    CHECK(cell(list, 0, u"affiliation"_s) == u"まぼろし株式会社3"_s);
    CHECK(cell(list, 0, u"prefecture"_s) == u"東京都"_s);
    CHECK(cell(list, 0, u"prize_name"_s) == u"1位"_s);
    CHECK(list.rows[3].noWinner);
    CHECK(cell(list, 3, u"affiliation"_s) == u"No winner"_s);
    CHECK(list.openPrizes.contains(u"t2-1"_s));
    CHECK_FALSE(list.openPrizes.contains(u"t1-3"_s));
    for (const auto format : {AwardListFormat::Csv, AwardListFormat::Json, AwardListFormat::Html}) {
        const auto rendered = renderAwardList(list, format);
        REQUIRE(rendered);
        CHECK_FALSE(rendered->bytes.contains(u"ほたる"_s.toUtf8()));
        CHECK_FALSE(rendered->bytes.contains("example.invalid"));
        CHECK_FALSE(rendered->bytes.contains("15000000"));
    }
    CHECK(cell(office.list(AwardListProfile::Public, false), 0, u"prefecture"_s) == u"Tokyo"_s);
}

TEST_CASE("A private person is not named in public, whatever stands as organisation",
          "[reports][privacy]")
{
    DecidedOffice office;
    office.change(u"T1-0003"_s, EntryField::ApplicantKind, u"個人"_s);
    office.change(u"T1-0003"_s, EntryField::Organisation, u"架空坂　ほたる"_s);
    CHECK(cell(office.list(AwardListProfile::Public), 0, u"affiliation"_s) == u"Private person"_s);
    CHECK(cell(office.list(AwardListProfile::Nedo), 0, u"affiliation"_s) == u"架空坂　ほたる"_s);
}

TEST_CASE("NEDO's list adds names and figures, the office's how to reach the winners",
          "[reports][awards]")
{
    DecidedOffice office;
    const AwardList nedo = office.list(AwardListProfile::Nedo);
    CHECK(cell(nedo, 0, u"ref"_s) == u"T1-0003"_s);
    CHECK(cell(nedo, 0, u"representative"_s) == u"架空坂　ほたる3"_s);
    CHECK(cell(nedo, 0, u"yen"_s) == u"50000000"_s);
    CHECK(cell(nedo, 1, u"yen"_s) == u"20000000"_s);
    CHECK(cell(nedo, 2, u"yen"_s) == u"20000000"_s);
    CHECK(cell(nedo, 0, u"rank"_s) == u"1"_s);
    CHECK(cell(nedo, 0, u"n"_s) == u"5"_s);
    CHECK(cell(nedo, 0, u"mean"_s).contains(u'.'));
    CHECK(cell(nedo, 0, u"corporate_number"_s) == u"7868911767668"_s);
    CHECK(cell(nedo, 0, u"withholding"_s) == u"Tax to be confirmed"_s);
    CHECK(cell(nedo, 0, u"email"_s) == u"no such column"_s);
    CHECK(nedo.total == Yen(90'000'000));
    const AwardList internal = office.list(AwardListProfile::Internal);
    CHECK(cell(internal, 0, u"email"_s) == u"hotaru3@example.invalid"_s);
    CHECK(cell(internal, 0, u"decided_at"_s) == u"2026-08-03"_s);

    REQUIRE(succeeded(EntryOperations(office.workspace(), office.programme())
                          .erasePerson(u"T1-0003"_s, u"本人の申出"_s)));
    const AwardList after = office.list(AwardListProfile::Internal);
    CHECK(cell(after, 0, u"representative"_s) == u"(erased)"_s);
    CHECK(cell(after, 0, u"email"_s).isEmpty());
    CHECK(cell(after, 0, u"yen"_s) == u"50000000"_s);
}

TEST_CASE("A list with decisions that nobody confirmed says so", "[reports][awards]")
{
    DecidedOffice office;
    AwardList list = office.list(AwardListProfile::Public);
    CHECK(list.unconfirmed == QStringList{u"t1-1"_s, u"t1-2"_s, u"t1-special"_s});
    CHECK(cell(list, 0, u"state"_s) == u"Not confirmed yet"_s);
    CHECK(cell(list, 3, u"state"_s) == u"Not confirmed yet"_s); // no winner
    CHECK(awardListHtml(list).contains(u"Provisional"_s));
    office.workspace().setWho(u"Sato"_s);
    AwardOperations awards(office.workspace());
    REQUIRE(succeeded(awards.confirm(u"t1-1"_s, u"T1-0003"_s)));
    CHECK(cell(office.list(AwardListProfile::Public), 0, u"state"_s).isEmpty());
    REQUIRE(succeeded(awards.confirm(u"t1-2"_s, u"T1-0008"_s)));
    REQUIRE(succeeded(awards.confirm(u"t1-2"_s, u"T1-0012"_s)));
    REQUIRE(succeeded(awards.confirm(u"t1-special"_s, {})));
    list = office.list(AwardListProfile::Public);
    CHECK(list.unconfirmed.isEmpty());
    CHECK(cell(list, 0, u"state"_s) == u"no such column"_s);
    CHECK_FALSE(awardListHtml(list).contains(u"Provisional"_s));
}

TEST_CASE("The list gives the mean that was sealed", "[reports][awards][seal]")
{
    DecidedOffice office;
    RankingOptions options;
    options.draws = 100;
    REQUIRE(succeeded(SealOperations(office.workspace()).seal(u"t1-final"_s, options)));
    AwardOperations awards(office.workspace());
    REQUIRE(succeeded(awards.withdraw(u"t1-1"_s, u"T1-0003"_s, u"再審議"_s)));
    REQUIRE(succeeded(awards.give(u"t1-1"_s, u"T1-0003"_s, u"審査委員会の決定"_s)));
    const QString mean = cell(office.list(AwardListProfile::Nedo), 0, u"mean"_s);
    CHECK(cell(office.list(AwardListProfile::Nedo), 0, u"n"_s) == u"5"_s);
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
        [](WriteTransaction& tx) {
            tx.statement("update mark set mark = 1 where entry = (select id from entry where ref = "
                         "'T1-0003')")
                .run();
        })));
    CHECK(cell(office.list(AwardListProfile::Nedo), 0, u"mean"_s) == mean);
}

TEST_CASE("Every export is journalled with its digest", "[reports][awards]")
{
    DecidedOffice office;
    struct Case
    {
        const char* format;
        AwardListFormat expected;
    };
    for (const auto& [format, expected] :
         {Case{"xlsx", AwardListFormat::Xlsx}, Case{"csv", AwardListFormat::Csv},
          Case{"cp932", AwardListFormat::Cp932}, Case{"json", AwardListFormat::Json},
          Case{"html", AwardListFormat::Html}}) {
        INFO(format);
        const auto known = awardListFormatFromCode(QLatin1String(format));
        REQUIRE(known == expected);
        const QString path = office.inFolder(QLatin1String("list.") + QLatin1String(format));
        const qint64 actions = office.actions();
        const auto made =
            exportAwardList(office.workspace(), AwardListProfile::Nedo, *known, path, true);
        REQUIRE(succeeded(made));
        CHECK(made->isWritten());
        CHECK(made->rows == 4);
        CHECK(made->digest == digestHex(bytesOf(path)));
        CHECK(office.actions() == actions + 1);
        const Action action = office.workspace().journal().list(1).front();
        CHECK(action.kind == Action::Kind::Note);
        CHECK(action.operation == u"export.list"_s);
        CHECK(action.labels ==
              QStringList{u"nedo"_s, QFileInfo(path).fileName(), u"4"_s, made->digest});
    }
    CHECK_FALSE(awardListFormatFromCode(u"pdf"_s));

    // A file that cannot be written leaves no note.
    const qint64 actions = office.actions();
    const auto impossible =
        exportAwardList(office.workspace(), AwardListProfile::Nedo, AwardListFormat::Csv,
                        office.inFolder(u"no/such/folder/list.csv"_s), true);
    CHECK_FALSE(impossible.has_value());
    CHECK(office.actions() == actions);
}

TEST_CASE("Hostile text stays text in every format", "[reports][security]")
{
    DecidedOffice office;
    office.change(u"T1-0003"_s, EntryField::Title, u"=cmd|' /C calc'!A0"_s);
    office.change(u"T1-0008"_s, EntryField::Title, u"<script>alert(1)</script>"_s);
    office.change(u"T1-0012"_s, EntryField::Organisation, u"\"><img src=x> & {{css}}"_s);
    const AwardList list = office.list(AwardListProfile::Public);

    const QString html = awardListHtml(list);
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK(html.contains(u"&lt;script&gt;"_s));
    CHECK_FALSE(html.contains(u"<img"_s));
    CHECK(html.contains(u"{{css}}"_s));
    CHECK(html.contains(list.journalHead));
    CHECK(html.contains(u"2026年8月3日（月）"_s));
    CHECK(html.contains(u"<html lang=\"ja\">"_s));
    CHECK(awardListHtml(office.list(AwardListProfile::Nedo, false)).contains(u"3 Aug 2026"_s));

    const auto csv = renderAwardList(list, AwardListFormat::Csv);
    REQUIRE(csv);
    CHECK(csv->bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(csv->bytes.contains("'=cmd|"));
    CHECK_FALSE(csv->bytes.contains(",=cmd|"));

    const auto xlsx = renderAwardList(list, AwardListFormat::Xlsx);
    REQUIRE(succeeded(xlsx));
    const auto table = readTableBytes(u"list.xlsx"_s, xlsx->bytes);
    REQUIRE(succeeded(table));
    CHECK(table->rows.at(1).cells.at(3).kind == CellKind::Text);
}

TEST_CASE("Characters that CP932 lacks are listed and nothing is written", "[reports][cp932]")
{
    DecidedOffice office;
    office.change(u"T1-0003"_s, EntryField::Title, u"𠮷野家の😀実証"_s);
    const QString path = office.inFolder(u"list.csv"_s);
    const qint64 actions = office.actions();
    const auto made = exportAwardList(office.workspace(), AwardListProfile::Public,
                                      AwardListFormat::Cp932, path, true);
    REQUIRE(succeeded(made));
    CHECK_FALSE(made->isWritten());
    CHECK(made->unencodable.size() == 2);
    CHECK(made->unencodable.front().row == 2);
    CHECK(made->error().code == Error::Code::Unencodable);
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK(office.actions() == actions);
}

TEST_CASE("The JSON list has numbers as numbers", "[reports][awards]")
{
    DecidedOffice office;
    const QJsonObject json =
        QJsonDocument::fromJson(awardListJson(office.list(AwardListProfile::Nedo))).object();
    CHECK(json[u"total_yen"_s].toInteger() == 90'000'000);
    const QJsonArray awards = json[u"awards"_s].toArray();
    REQUIRE(awards.size() == 4);
    CHECK(awards[0].toObject()[u"yen"_s].toInteger() == 50'000'000);
    CHECK(awards[0].toObject()[u"prize"_s].toString() == u"t1-1"_s);
    CHECK(awards[3].toObject()[u"ref"_s].isNull());
    CHECK(awards[3].toObject()[u"no_winner"_s].toBool());
}
