#include "models/ceremony/certificates/CertificateOperations.h"

#include "models/awards/AwardOperations.h"
#include "models/ceremony/certificates/CertificatePaper.h"
#include "models/ceremony/certificates/CertificatesTableModel.h"
#include "models/core/ItemRoles.h"
#include <QFile>
#include "tests/ceremony/CeremonyOffice.h"
#include "tests/core/Printing.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<CertificateId> allIds(CeremonyOffice& office)
{
    std::vector<CertificateId> ids;
    for (const Certificate& each : readCertificates(office.workspace()).certificates)
        ids.push_back(each.id);
    return ids;
}

} // namespace

TEST_CASE("Every award gets a certificate with a number, once", "[certificates]")
{
    CeremonyOffice office;
    CertificateOperations operations(office.workspace());
    CHECK(readCertificates(office.workspace()).missing == 3);
    const auto prepared = operations.prepare();
    REQUIRE(succeeded(prepared));
    CHECK(*prepared == 3);
    REQUIRE(succeeded(operations.prepare()));
    const CertificateRegister all = readCertificates(office.workspace());
    REQUIRE(all.certificates.size() == 3);
    CHECK(all.missing == 0);
    CHECK(all.unconfirmed == 3);
    const Certificate& first = all.certificates.front();
    CHECK(first.number == u"2026-001"_s);
    CHECK(first.ref == office.winners().first());
    CHECK(first.text.award == u"テーマ一　第一位"_s);
    CHECK(first.text.date == u"令和九年三月二十四日"_s);
    CHECK(first.text.body.contains(u"GENIAC-PRIZE 2026 において"_s));
    CHECK_FALSE(first.text.recipient.isEmpty());
    REQUIRE(office.workspace().undo());
    CHECK(readCertificates(office.workspace()).certificates.empty());
    REQUIRE(office.workspace().redo());
    CHECK(readCertificates(office.workspace()).certificates.size() == 3);
}

TEST_CASE("Words of one certificate are edited, sealed, and follow the form again",
          "[certificates]")
{
    CeremonyOffice office;
    CertificateOperations operations(office.workspace());
    REQUIRE(succeeded(operations.prepare()));
    Certificate first = readCertificates(office.workspace()).certificates.front();
    CertificateText text = first.text;
    text.recipient = u"見本山　ひみつ"_s;
    REQUIRE(succeeded(operations.edit(first.id, text)));
    CHECK(readCertificates(office.workspace()).certificates.front().text == text);
    // Sealed: the name is nowhere in the file.
    QFile file(office.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(u"見本山　ひみつ"_s.toUtf8()));
    CertificateForm form = readCertificates(office.workspace()).form;
    form.heading = u"賞状"_s;
    REQUIRE(succeeded(operations.setForm(form)));
    CHECK(readCertificates(office.workspace()).certificates.front().text.heading == u"表彰状"_s);
    CHECK(readCertificates(office.workspace()).certificates.back().text.heading == u"賞状"_s);
    REQUIRE(succeeded(operations.resetText(first.id)));
    CHECK(readCertificates(office.workspace()).certificates.front().text.heading == u"賞状"_s);
    form.giver.clear();
    CHECK(refused(operations.setForm(form), Error::Code::RuleRefused));
}

TEST_CASE("Only confirmed awards without errors are issued, and stay as they were",
          "[certificates]")
{
    CeremonyOffice office;
    CertificateOperations operations(office.workspace());
    REQUIRE(succeeded(operations.prepare()));
    CHECK(refused(operations.issue(allIds(office)), Error::Code::RuleRefused));
    office.confirmAll();
    CHECK(readCertificates(office.workspace()).unconfirmed == 0);
    // Two people have to release the result before; until then what is printed is a proof.
    CHECK(refused(operations.issue(allIds(office)), Error::Code::RuleRefused));
    const auto isProof = [&] {
        const CertificateRegister all = readCertificates(office.workspace());
        return certificatesHtml(all.form, all.printable()).contains(u"class=\"proof\""_s);
    };
    CHECK(isProof());
    office.release();
    CHECK_FALSE(isProof());
    CertificateForm form = readCertificates(office.workspace()).form;
    form.body += u"。"_s;
    REQUIRE(succeeded(operations.setForm(form)));
    CHECK(refused(operations.issue(allIds(office)), Error::Code::RuleRefused));
    REQUIRE(succeeded(office.workspace().undo()));
    REQUIRE(succeeded(operations.issue(allIds(office))));
    Certificate first = readCertificates(office.workspace()).certificates.front();
    CHECK(first.state == Certificate::State::Issued);
    CHECK(first.issuedBy == u"Mori"_s);
    CHECK(first.digest.size() == 64);
    CHECK(refused(operations.edit(first.id, first.text), Error::Code::RuleRefused));
    form.body = u"別の文面\n表彰します"_s;
    REQUIRE(succeeded(operations.setForm(form)));
    CHECK(readCertificates(office.workspace()).certificates.front().text == first.text);
    CHECK(refused(operations.withdraw(first.id, {}), Error::Code::ReasonRequired));
    REQUIRE(succeeded(operations.withdraw(first.id, u"誤植"_s)));
    REQUIRE(succeeded(operations.prepare()));
    const auto all = readCertificates(office.workspace()).certificates;
    REQUIRE(all.size() == 4);
    CHECK(all.front().isVoid());
    CHECK(all.back().number == u"2026-004"_s);
    CHECK(all.back().ref == first.ref);
    // A later decision ends the release; what was handed over stays as it is.
    REQUIRE(succeeded(AwardOperations(office.workspace())
                          .withdraw(u"t1-3"_s, office.winners().at(2), u"取り消し"_s)));
    const CertificateRegister later = readCertificates(office.workspace());
    CHECK_FALSE(later.find(all.at(1).id)->isProof());
    CHECK(later.find(all.back().id)->isProof());
}

TEST_CASE("A certificate knows when its award was taken back or its person erased",
          "[certificates]")
{
    CeremonyOffice office;
    CertificateOperations operations(office.workspace());
    REQUIRE(succeeded(operations.prepare()));
    REQUIRE(succeeded(AwardOperations(office.workspace())
                          .withdraw(u"t1-1"_s, office.winners().first(), u"取り消し"_s)));
    CHECK_FALSE(readCertificates(office.workspace()).certificates.front().canBePrinted());
    REQUIRE(succeeded(operations.prepare()));
    CHECK(readCertificates(office.workspace()).certificates.size() == 2);
    // A number that left the register may stand on a proof: it is not given again.
    REQUIRE(succeeded(AwardOperations(office.workspace())
                          .withdraw(u"t1-3"_s, office.winners().at(2), u"取り消し"_s)));
    REQUIRE(succeeded(operations.prepare()));
    REQUIRE(succeeded(AwardOperations(office.workspace())
                          .give(u"t1-3"_s, office.winners().at(2), u"あらためて"_s)));
    REQUIRE(succeeded(operations.prepare()));
    const auto all = readCertificates(office.workspace()).certificates;
    REQUIRE(all.size() == 2);
    CHECK(all.back().number == u"2026-004"_s);
}

TEST_CASE("The paper holds every name as it was written and no markup of theirs", "[certificates]")
{
    Certificate certificate;
    certificate.number = u"2026-001"_s;
    certificate.text = {u"表彰状"_s, u"テーマ一　第一位"_s, u"株式会社<b>見本</b>"_s,
                        QString::fromUtf8("𠮷田　髙橋　山﨑"), u"殿"_s, u"貴社は\n表彰します"_s,
                        u"令和九年三月二十四日"_s, u"見本機構"_s, u"理事長　見本"_s};
    CertificateForm form;
    const QString html = certificatesHtml(form, {&certificate});
    CHECK(html.contains(QString::fromUtf8("𠮷田　髙橋　山﨑　殿")));
    CHECK(html.contains(u"&lt;b&gt;"_s));
    CHECK_FALSE(html.contains(u"<b>"_s));
    CHECK(html.contains(u"A3 landscape"_s));
    CHECK(html.contains(u"class=\"vertical\""_s));
    // The award is not confirmed.
    CHECK(html.contains(u"class=\"proof\""_s));
    certificate.isConfirmed = true;
    CHECK(certificatesHtml(form, {&certificate}).contains(u"class=\"proof\""_s));
    certificate.isReleased = true;
    form.layout = CertificateForm::Layout::Horizontal;
    form.paper = CertificateForm::Paper::A4;
    const QString other = certificatesHtml(form, {&certificate, &certificate});
    CHECK(other.contains(u"A4 landscape"_s));
    CHECK(other.contains(u"class=\"horizontal\""_s));
    CHECK(other.count(u"<section class=\"page\">"_s) == 2);
    CHECK_FALSE(other.contains(u"class=\"proof\""_s));
}

TEST_CASE("The register as a table", "[certificates]")
{
    CeremonyOffice office;
    REQUIRE(succeeded(CertificateOperations(office.workspace()).prepare()));
    CertificatesTableModel model;
    model.setRows(readCertificates(office.workspace()).certificates);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0, CertificatesTableModel::NumberColumn).data().toString() ==
          u"2026-001"_s);
    CHECK(model.index(0, CertificatesTableModel::RecipientColumn)
              .data()
              .toString()
              .endsWith(u"殿"_s));
    CHECK(model.index(0, 0).data(IdRole).toLongLong() > 0);
}
