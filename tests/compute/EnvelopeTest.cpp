#include "models/programme/ProgrammeStore.h"
#include "tests/compute/ComputeOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

EnvelopeHistory historyOf(ComputeOffice& office)
{
    const auto history = EnvelopeOperations(office.workspace()).history();
    REQUIRE(succeeded(history));
    return *history;
}

} // namespace

TEST_CASE("A new edition's budget waits for confirmation with both figures", "[compute][envelope]")
{
    ComputeOffice office;
    const EnvelopeHistory history = historyOf(office);
    CHECK(history.governing() == nullptr);
    REQUIRE(history.waiting().size() == 1);
    CHECK(history.waiting()[0]->amount == Yen(4'000'000'000));
    CHECK(history.waiting()[0]->ceiling == Yen(400'000'000));
    CHECK(office.book().balances().envelope == Yen(0));
}

TEST_CASE("Confirming the ceiling lets the larger figure wait as an amendment",
          "[compute][envelope]")
{
    ComputeOffice office;
    office.confirm();
    const EnvelopeHistory history = historyOf(office);
    REQUIRE(history.governing());
    CHECK(history.governing()->amount == Yen(400'000'000));
    CHECK(history.governing()->confirmedBy == u"Mori"_s);
    CHECK(history.governing()->secondBy == u"Sato"_s);
    REQUIRE(history.waiting().size() == 1);
    CHECK(history.waiting()[0]->amount == Yen(4'000'000'000));
    const Programme programme = ProgrammeStore(office.workspace().database()).load();
    CHECK(programme.envelope.amount == Yen(400'000'000));
    CHECK(programme.envelope.isConfirmed());
    CHECK(office.book().balances().free == Yen(400'000'000));
}

TEST_CASE("The figure confirmed last governs also where the clock went back", "[compute][envelope]")
{
    ComputeOffice office;
    office.confirm(400'000'000);
    office.clock().set(ComputeOffice::kStartMs - 86'400'000);
    office.confirm(300'000'000);
    CHECK(historyOf(office).governing()->amount == Yen(300'000'000));
    CHECK(ProgrammeStore(office.workspace().database()).load().envelope.amount == Yen(300'000'000));
    CHECK(office.book().balances().envelope == Yen(300'000'000));
}

TEST_CASE("An amendment replaces the budget by the difference", "[compute][envelope]")
{
    ComputeOffice office;
    office.confirm();
    EnvelopeFigure figure;
    figure.amount = Yen(500'000'000);
    figure.basis.ja = u"変更契約書 第2条"_s;
    figure.document = u"2026-変-12"_s;
    EnvelopeOperations operations(office.workspace());
    REQUIRE(succeeded(operations.amend(figure)));
    CHECK(historyOf(office).governing()->amount == Yen(400'000'000));
    CHECK(office.book().balances().envelope == Yen(400'000'000));
    REQUIRE(succeeded(operations.confirm(Yen(500'000'000), u"変更契約書 第2条"_s)));
    const LedgerBook book = office.book();
    CHECK(book.balances().envelope == Yen(500'000'000));
    CHECK(book.lines().back().deposited == Yen(100'000'000));
    CHECK(historyOf(office).governing()->document == u"2026-変-12"_s);
}

TEST_CASE("A confirmation needs a basis and two people", "[compute][envelope]")
{
    ComputeOffice office;
    EnvelopeOperations operations(office.workspace());
    const QByteArray before = office.state();
    CHECK(refused(operations.confirm(Yen(1), u" "_s), Error::Code::RuleRefused));
    CHECK(refused(operations.confirm(Yen(0), u"basis"_s), Error::Code::RuleRefused));
    CHECK(refused(operations.confirm(Yen(5), u"basis"_s, u"ｍｏｒｉ"_s), Error::Code::RuleRefused));
    CHECK(refused(operations.countersign(), Error::Code::RuleRefused));
    CHECK(refused(operations.revoke(u"because"_s), Error::Code::RuleRefused));
    CHECK((office.state() == before));
    REQUIRE(succeeded(operations.confirm(Yen(400'000'000), u"basis"_s)));
    CHECK_FALSE(historyOf(office).governing()->isConfirmedByTwo());
    CHECK(refused(operations.countersign(), Error::Code::RuleRefused));
    office.workspace().setWho(u"Sato"_s);
    REQUIRE(succeeded(operations.countersign()));
    CHECK(historyOf(office).governing()->isConfirmedByTwo());
    CHECK(refused(operations.confirm(Yen(400'000'000), u"basis"_s), Error::Code::RuleRefused));
}

TEST_CASE("A confirmation is taken back by a reversal, not by undo", "[compute][envelope]")
{
    ComputeOffice office;
    office.confirm();
    const auto next = office.workspace().journal().nextUndo();
    CHECK((!next || next->operation != u"envelope.confirm"_s));
    EnvelopeOperations operations(office.workspace());
    CHECK(refused(operations.revoke({}), Error::Code::ReasonRequired));
    REQUIRE(succeeded(operations.revoke(u"wrong figure"_s)));
    CHECK(historyOf(office).governing() == nullptr);
    CHECK(historyOf(office).waiting().size() == 2);
    const LedgerBook book = office.book();
    CHECK(book.lines().size() == 2);
    CHECK(book.balances().envelope == Yen(0));
    CHECK(book.balances().isSound());
}

TEST_CASE("A budget below what is promised is refused", "[compute][envelope]")
{
    ComputeOffice office;
    office.approveSample();
    const Yen bound = office.book().balances().bound();
    EnvelopeOperations operations(office.workspace());
    const QByteArray before = office.state();
    CHECK(refused(operations.confirm(bound - Yen(1), u"cut"_s), Error::Code::RuleRefused));
    CHECK(refused(operations.revoke(u"mistake"_s), Error::Code::RuleRefused));
    CHECK((office.state() == before));
    REQUIRE(succeeded(operations.confirm(bound, u"cut"_s)));
    CHECK(office.book().balances().free == Yen(0));
}

TEST_CASE("A figure that waits can be withdrawn, a confirmed one cannot", "[compute][envelope]")
{
    ComputeOffice office;
    office.confirm();
    EnvelopeOperations operations(office.workspace());
    const EnvelopeHistory history = historyOf(office);
    CHECK(refused(operations.withdraw(history.governing()->id, u"x"_s), Error::Code::RuleRefused));
    REQUIRE(succeeded(operations.withdraw(history.waiting()[0]->id, u"superseded"_s)));
    CHECK(historyOf(office).waiting().empty());
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(historyOf(office).waiting().size() == 1);
}
