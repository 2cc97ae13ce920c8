#include "models/awards/SealOperations.h"

#include "models/awards/AwardOperations.h"
#include "models/awards/DecisionRecord.h"
#include "models/awards/SealCheck.h"
#include "models/awards/SealStore.h"
#include "models/backups/Verification.h"
#include "models/reports/ResultNotice.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageRanking.h"
#include "models/scoring/TieOperations.h"
#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStage = u"t1-final"_s;

RankingOptions quick()
{
    RankingOptions options;
    options.draws = 200;
    return options;
}

Verification::Check checkOf(SampleOffice& office, const QString& name)
{
    for (const auto& check : verifyWorkspace(office.workspace()).checks) {
        if (check.name == name)
            return check;
    }
    return {};
}

/// One mark of the sample changed to another value, through the import that the office uses.
void changeOneMark(SampleOffice& office, QString& entry)
{
    Statement read = office.workspace().database().query(R"(
        select e.ref, j.ref, c.code, m.mark from mark m join entry e on e.id = m.entry
        join judge j on j.id = m.judge join criterion c on c.id = m.criterion
        where m.stage = 't1-final' and c.kind = 'mark' and not exists
            (select 1 from conflict x where x.judge = m.judge and x.entry = m.entry)
        order by m.id limit 1)");
    read.bind();
    REQUIRE(read.next());
    entry = read.text(0);
    const QString csv =
        u"entry,judge,criterion,mark\n%1,%2,%3,%4\n"_s.arg(entry, read.text(1), read.text(2))
            .arg(read.integer(3) == 1 ? 5 : 1);
    while (read.next()) {
    }
    REQUIRE(succeeded(office.importScores(kStage, csv.toUtf8())));
}

} // namespace

TEST_CASE("A snapshot reads back and does not look at order", "[seal]")
{
    SampleOffice office;
    office.fillFinal();
    SealInput input = currentSealInput(office.workspace().database(), kStage, quick());
    input.ties.rules = {{u"b"_s, u"a"_s}};
    input.ties.lots = {{{u"T1-0002"_s, u"T1-0001"_s}}};
    const QByteArray bytes = sealSnapshot(input);
    const auto back = readSealSnapshot(bytes);
    REQUIRE(succeeded(back));
    CHECK(sealSnapshot(*back) == bytes);
    std::reverse(input.ranking.sheets.begin(), input.ranking.sheets.end());
    std::reverse(input.ranking.entries.begin(), input.ranking.entries.end());
    std::reverse(input.ranking.criteria.begin(), input.ranking.criteria.end());
    CHECK(sealSnapshot(input) == bytes);
    const auto there = sealFigures(input);
    const auto here = sealFigures(*back);
    REQUIRE(there);
    REQUIRE(here);
    CHECK(figureChanges(*there, *here).empty());
    CHECK(readFigures(figuresBytes(*here)) == *here);
    CHECK_FALSE(readSealSnapshot("{}"));
}

TEST_CASE("A mark changed after sealing shows, and undo makes it whole", "[seal]")
{
    SampleOffice office;
    office.fillFinal();
    SealOperations seals(office.workspace());
    CHECK(refused(seals.seal(u"t9"_s, quick()), Error::Code::NotFound));
    CHECK_FALSE(sealState(office.workspace().database(), kStage).sealed);
    const auto sealed = seals.seal(kStage, quick());
    REQUIRE(succeeded(sealed));
    CHECK(sealed->number == 1);
    CHECK(sealed->sealedBy == u"Mori"_s);
    CHECK(sealed->digest.size() == 64);
    CHECK(verifyWorkspace(office.workspace()).isOk());
    CHECK_FALSE(sealState(office.workspace().database(), kStage).differs());

    QString entry;
    changeOneMark(office, entry);
    const SealState state = sealState(office.workspace().database(), kStage);
    REQUIRE(state.differs());
    REQUIRE(state.inputs.size() == 1);
    CHECK(sealChangeText(state.inputs.front()).startsWith(entry + u", judge "_s));
    const bool namesMean =
        std::any_of(state.figures.begin(), state.figures.end(), [&](const SealChange& change) {
            return change.name == u"entry %1 mean"_s.arg(entry);
        });
    CHECK(namesMean);
    CHECK(checkOf(office, u"sealed_results"_s).ok);
    CHECK_FALSE(checkOf(office, u"sealed_scores"_s).ok);
    CHECK(checkOf(office, u"sealed_scores"_s).detail.contains(entry));

    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(verifyWorkspace(office.workspace()).isOk());
    // The seal itself is no step that could be taken back.
    REQUIRE(SealStore(office.workspace().database()).list(kStage).size() == 1);
}

TEST_CASE("An entry that has left has no rank, and the seal tells", "[seal][ranking]")
{
    SampleOffice office;
    office.fillFinal();
    const Database& database = office.workspace().database();
    SealOperations seals(office.workspace());
    RankingOptions options = quick();
    options.method = RankingMethod::Mean;
    const auto before = rankStage(office.workspace(), kStage, RankingMethod::Mean);
    REQUIRE(succeeded(before));
    const QString best = before->entries[0].entry;
    const QString second = before->entries[1].entry;
    const auto sealed = seals.seal(kStage, options);
    REQUIRE(succeeded(sealed));
    CHECK_FALSE(sealed->snapshot.contains("\"left\""));
    const QString status = GENERATE(u"withdrawn"_s, u"disqualified"_s);
    office.setStatus(best, status);

    const auto after = rankStage(office.workspace(), kStage, RankingMethod::Mean);
    REQUIRE(succeeded(after));
    CHECK(after->find(best) == nullptr);
    CHECK(after->find(second)->rank == 1);
    REQUIRE(after->warnings.size() == 1);
    CHECK(rankingWarning(after->warnings.front()).contains(best));
    // The cut goes on to the next entries instead of being refused as a whole.
    const auto entered =
        StageOperations(office.workspace())
            .enterFromRanking(u"t1-paper"_s, kStage, {.places = 5, .method = RankingMethod::Mean});
    REQUIRE(succeeded(entered));
    CHECK(*entered >= 5);

    const SealState state = sealState(database, kStage);
    REQUIRE(state.inputs.size() == 1);
    CHECK(sealChangeText(state.inputs.front()) == best + u" was withdrawn or disqualified"_s);
    CHECK_FALSE(state.figures.empty());
    // The seal itself still computes to its digits, and a further one holds who had left.
    CHECK(checkSeal(database, *sealed).isSound());
    const auto again = seals.seal(kStage, options, u"失格のため"_s);
    REQUIRE(succeeded(again));
    CHECK(checkSeal(database, *again).isSound());
    CHECK_FALSE(sealState(database, kStage).differs());
    CHECK(readSealSnapshot(again->snapshot)->ranking.left == QStringList{best});
    office.setStatus(best, u"accepted"_s);
    CHECK(sealChangeText(sealState(database, kStage).inputs.front()) ==
          best + u" takes part again"_s);
}

TEST_CASE("Sealing again needs a reason and keeps the first", "[seal]")
{
    SampleOffice office;
    office.fillFinal();
    SealOperations seals(office.workspace());
    REQUIRE(succeeded(seals.seal(kStage, quick())));
    CHECK(refused(seals.seal(kStage, quick(), u" "_s), Error::Code::ReasonRequired));
    REQUIRE(succeeded(seals.seal(kStage, quick(), u"採点の訂正"_s)));
    const auto list = SealStore(office.workspace().database()).list(kStage);
    REQUIRE(list.size() == 2);
    CHECK(list[0].digest == list[1].digest);
    CHECK(list[1].reason == u"採点の訂正"_s);
    CHECK(verifyWorkspace(office.workspace()).isOk());
    const auto changed = office.workspace().apply(
        Operation{.code = u"award.give"_s, .labels = {}, .reason = {}}, [](WriteTransaction& tx) {
            tx.statement("update sealed_result set reason = 'x'").bind().run();
        });
    CHECK_FALSE(changed);
}

TEST_CASE("A changed byte of a sealed result is found", "[seal]")
{
    SampleOffice office;
    office.fillFinal();
    REQUIRE(succeeded(SealOperations(office.workspace()).seal(kStage, quick())));
    SealedResult sealed = *SealStore(office.workspace().database()).latest(kStage);
    CHECK(checkSeal(office.workspace().database(), sealed).isSound());
    SealedResult flipped = sealed;
    flipped.snapshot[10] = char(flipped.snapshot[10] ^ 1);
    CHECK_FALSE(checkSeal(office.workspace().database(), flipped).snapshotHolds);
    flipped = sealed;
    flipped.figures[10] = char(flipped.figures[10] ^ 1);
    CHECK_FALSE(checkSeal(office.workspace().database(), flipped).figuresHold);
    // With a digest made to fit, the journal still knows better.
    flipped = sealed;
    flipped.figuresDigest = QString(64, u'0');
    CHECK_FALSE(checkSeal(office.workspace().database(), flipped).journalHolds);
}

TEST_CASE("The journal vouches for all of a seal, and misses one that is gone", "[seal]")
{
    SampleOffice office;
    office.fillFinal();
    SealOperations seals(office.workspace());
    REQUIRE(succeeded(seals.seal(kStage, quick())));
    REQUIRE(succeeded(seals.seal(kStage, quick(), u" 採点の訂正 "_s)));
    const Database& database = office.workspace().database();
    const SealedResult sealed = *SealStore(database).latest(kStage);
    CHECK(checkSeal(database, sealed).isSound());
    const auto isHeld = [&](const auto& change) {
        SealedResult changed = sealed;
        change(changed);
        return checkSeal(database, changed).journalHolds;
    };
    CHECK_FALSE(isHeld([](SealedResult& s) { s.sealedBy = u"Sato"_s; }));
    CHECK_FALSE(isHeld([](SealedResult& s) { s.sealedAtMs += 1; }));
    CHECK_FALSE(isHeld([](SealedResult& s) { s.reason = u"x"_s; }));
    CHECK_FALSE(isHeld([](SealedResult& s) { s.journalHead = QString(64, u'0'); }));
    CHECK_FALSE(isHeld([](SealedResult& s) { s.rubric = QString(64, u'0'); }));
    CHECK_FALSE(isHeld([](SealedResult& s) { s.program = u"0.0"_s; }));
    CHECK_FALSE(isHeld([](SealedResult& s) { s.libraries = u"Qt 0"_s; }));

    CHECK(missingSeals(database).isEmpty());
    Operation removal{.code = u"programme.edit"_s, .labels = {}, .reason = {}};
    removal.isNote = true;
    REQUIRE(succeeded(office.workspace().apply(removal, [](WriteTransaction& tx) {
        tx.statement("drop trigger sealed_result_no_delete").run();
        tx.statement("delete from sealed_result where number = 2").run();
    })));
    CHECK(SealStore(database).list(kStage).size() == 1);
    CHECK(missingSeals(database).size() == 1);
    CHECK_FALSE(checkOf(office, u"sealed_results"_s).ok);
}

TEST_CASE("Decisions rest on the seal and need a second person", "[seal][awards]")
{
    SampleOffice office;
    office.fillFinal();
    const QString ref = StageStore(office.workspace().database()).refs(kStage).front();
    AwardOperations awards(office.workspace());
    REQUIRE(succeeded(awards.give(u"t1-1"_s, ref, u"審査委員会の決定"_s)));
    REQUIRE(succeeded(awards.noWinner(u"t1-2"_s, u"該当なし"_s)));
    REQUIRE(succeeded(SealOperations(office.workspace()).seal(kStage, quick())));
    const auto first = [&] {
        return AwardStore(office.workspace().database()).list(u"T1"_s).front();
    };
    CHECK(first().seal == 0);
    CHECK(refused(awards.confirm(u"t1-1"_s, ref), Error::Code::RuleRefused));
    office.workspace().setWho(u" ｍｏｒｉ "_s);
    CHECK(refused(awards.confirm(u"t1-1"_s, ref), Error::Code::RuleRefused));
    CHECK_FALSE(first().isConfirmed());
    office.workspace().setWho(u"Sato"_s);
    CHECK(refused(awards.confirm(u"t1-3"_s, ref), Error::Code::NotFound));
    REQUIRE(succeeded(awards.confirm(u"t1-1"_s, ref)));
    REQUIRE(succeeded(awards.confirm(u"t1-2"_s, {})));
    CHECK(first().confirmedBy == u"Sato"_s);
    CHECK(first().seal == 1);
    CHECK(refused(awards.confirm(u"t1-1"_s, ref), Error::Code::AlreadyExists));
    REQUIRE(succeeded(awards.withdraw(u"t1-1"_s, ref, u"辞退"_s)));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(first().confirmedBy == u"Sato"_s);
    REQUIRE(succeeded(office.workspace().undo()));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK_FALSE(first().isConfirmed());
    CHECK(office.workspace().database().integrityProblems().isEmpty());
}

TEST_CASE("A lot is fixed first, drawn once, and can be recomputed", "[seal][ties]")
{
    SampleOffice office;
    office.fillFinal();
    TieOperations operations(office.workspace());
    CHECK(refused(operations.setRules(kStage, {{u"nothing"_s}}), Error::Code::NotFound));
    // Two entries whose judges gave the same marks.
    const QStringList refs = StageStore(office.workspace().database()).refs(kStage);
    const QStringList pool{refs[0], refs[1]};
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"tie.rules"_s, .labels = {}, .reason = {}}, [&](WriteTransaction& tx) {
            tx.statement("delete from conflict").bind().run();
            tx.statement("update mark set mark = 1 where stage = 't1-final' and entry in "
                         "(select id from entry where ref in (?, ?))")
                .bind(pool[0], pool[1])
                .run();
        })));
    REQUIRE(succeeded(StageOperations(office.workspace())
                          .chooseMethod(kStage, RankingMethod::Mean, u"規則のとおり"_s)));
    const auto ties = operations.ties(kStage);
    REQUIRE(succeeded(ties));
    REQUIRE_FALSE(ties->open.empty());
    CHECK(refused(operations.fixLot(kStage, {refs[0], refs[2]}, u"くじ"_s),
                  Error::Code::RuleRefused));
    CHECK(refused(operations.fixLot(kStage, pool, u" "_s), Error::Code::RuleRefused));
    const auto lot = operations.fixLot(kStage, pool, u"宝くじ 第1000回"_s);
    REQUIRE(succeeded(lot));
    CHECK(refused(operations.fixLot(kStage, pool, u"別のくじ"_s), Error::Code::RuleRefused));
    CHECK(refused(operations.draw(kStage, *lot, {}), Error::Code::RuleRefused));
    const auto drawn = operations.draw(kStage, *lot, {u"3 14 15 9 26"_s});
    REQUIRE(succeeded(drawn));
    CHECK(drawn->order() == Lot::draw(Lot::pool(pool), u"3.9.14.15.26./"_s).order());
    CHECK(refused(operations.draw(kStage, *lot, {u"1"_s}), Error::Code::RuleRefused));
    CHECK(operations.ties(kStage)->find(drawn->order().front())->by == TiePlace::By::Lot);
    CHECK(checkOf(office, u"lots"_s).ok);
    // It cannot be drawn until it pleases: undo passes it by.
    const auto next = office.workspace().journal().nextUndo();
    CHECK((!next || next->operation != u"lot.draw"_s));
    static_cast<void>(office.workspace().undo());
    CHECK(TieStore(office.workspace().database()).lots(kStage).front().isDrawn());
    office.reopen();
    REQUIRE(TieStore(office.workspace().database()).lots(kStage).front().isDrawn());
}

TEST_CASE("Result notices leave only after seal and confirmation, and name nobody else", "[seal]")
{
    SampleOffice office;
    office.fillFinal();
    const PaperStyle style{.profile = PaperProfile::Nedo,
                           .japanese = true,
                           .longDate = [](qint64) { return u"令和8年11月25日"_s; },
                           .time = [](qint64) { return u"9:00"_s; }};
    const QStringList refs = StageStore(office.workspace().database()).refs(kStage);
    const auto notices = [&] { return resultNotices(office.workspace(), u"T1"_s, style); };
    AwardOperations awards(office.workspace());
    CHECK(refused(notices(), Error::Code::RuleRefused));
    REQUIRE(succeeded(SealOperations(office.workspace()).seal(kStage, quick())));
    REQUIRE(succeeded(awards.give(u"t1-1"_s, refs[0], u"決定"_s)));
    for (const QString& prize : {u"t1-2"_s, u"t1-3"_s, u"t1-special"_s})
        REQUIRE(succeeded(awards.noWinner(prize, u"該当なし"_s)));
    CHECK(refused(notices(), Error::Code::RuleRefused));
    office.workspace().setWho(u"Sato"_s);
    REQUIRE(succeeded(awards.confirm(u"t1-1"_s, refs[0])));
    for (const QString& prize : {u"t1-2"_s, u"t1-3"_s, u"t1-special"_s})
        REQUIRE(succeeded(awards.confirm(prize, {})));
    const auto letters = notices();
    REQUIRE(succeeded(letters));
    REQUIRE(int(letters->size()) == int(refs.size()));
    CHECK(letters->front().won);
    CHECK_FALSE(letters->back().won);
    for (const ResultNotice& letter : *letters) {
        const QString html = letter.letter.html() + letter.mailBody;
        for (const QString& other : refs)
            CHECK(html.contains(other) == (other == letter.ref));
    }
    QString entry;
    changeOneMark(office, entry);
    CHECK(refused(notices(), Error::Code::RuleRefused));

    const qint64 now = TestOffice::kStartMs;
    const QStringList record = decisionRecord(office.workspace().database(), office.programme(),
                                              u"T1"_s, now, now + 1, true);
    REQUIRE(record.size() == 6);
    CHECK(record.front().contains(refs[0]));
    CHECK(record.front().contains(u"Sato"_s));
    CHECK(decisionRecord(office.workspace().database(), office.programme(), u"T1"_s, 0, now, true)
              .isEmpty());
}
