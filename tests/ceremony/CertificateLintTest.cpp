#include "models/ceremony/certificates/CertificateForm.h"
#include "models/ceremony/certificates/CertificateLint.h"
#include "models/ceremony/certificates/CertificateWords.h"
#include "tests/core/Printing.h"

#include <algorithm>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;
using Rule = CertificateCheck::Rule;
using Severity = CertificateCheck::Severity;

namespace {

CertificateText clean()
{
    CertificateText text;
    text.heading = u"表彰状"_s;
    text.award = u"テーマ一　第一位"_s;
    text.affiliation = u"株式会社橋守技研"_s;
    text.recipient = u"代表取締役　見本　太郎"_s;
    text.honorific = u"殿"_s;
    text.body = u"貴社はNEDO懸賞金活用型プログラム\nGENIAC-PRIZE 2026 において\n"
                "頭書の成績を収められました\nよってここにその栄誉をたたえ\n表彰します"_s;
    text.date = u"令和九年三月二十四日"_s;
    text.giver = u"国立研究開発法人\n新エネルギー・産業技術総合開発機構"_s;
    text.signer = u"理事長　見本　花子"_s;
    return text;
}

std::vector<CertificateCheck> of(const std::vector<CertificateCheck>& checks, Rule rule)
{
    std::vector<CertificateCheck> found;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(found),
                 [&](const CertificateCheck& check) { return check.rule == rule; });
    return found;
}

Severity severity(const CertificateText& text, Rule rule)
{
    return worstOf(of(lintCertificate(text), rule));
}

CertificateText withBody(const QString& body)
{
    CertificateText text = clean();
    text.body = body;
    return text;
}

} // namespace

TEST_CASE("A certificate that keeps every convention passes each of them", "[certificates]")
{
    const auto checks = lintCertificate(clean());
    for (const CertificateCheck& check : checks) {
        INFO(certificateRuleCode(check.rule).toStdString());
        CHECK(check.severity == Severity::Pass);
        CHECK_FALSE(CertificateWords::title(check).isEmpty());
        CHECK(CertificateWords::advice(check).isEmpty());
    }
    CHECK(checks.size() == 11);
    CHECK(worstOf(checks) == Severity::Pass);
}

TEST_CASE("Conventions of certificates and what breaks them", "[certificates]")
{
    CHECK(severity(withBody(u"頭書の成績を収められました。\n表彰します"_s), Rule::Punctuation) ==
          Severity::Error);
    CHECK(severity(withBody(u"よって、ここに\n表彰します"_s), Rule::Punctuation) == Severity::Error);
    CHECK(severity(withBody(u"　あなたは優秀な成績を\n表彰します"_s), Rule::Indent) ==
          Severity::Error);
    const auto particle = of(lintCertificate(withBody(u"よってその栄誉\nをここに\n表彰します"_s)),
                             Rule::Particle);
    REQUIRE(particle.size() == 1);
    CHECK(particle.front().severity == Severity::Error);
    CHECK(particle.front().line == 2);
    CHECK(particle.front().excerpt == u"を"_s);
    // A word that only begins with that kana.
    CHECK(severity(withBody(u"多くの方の\nはじめての挑戦を\n表彰します"_s), Rule::Particle) ==
          Severity::Pass);
    CHECK(severity(withBody(u"その栄\n誉をたたえ\n表彰します"_s), Rule::Split) == Severity::Warning);
    CHECK(severity(withBody(u"人工知能エージェ\nントの開発を\n表彰します"_s), Rule::Split) ==
          Severity::Warning);
    CertificateText western = clean();
    western.date = u"2027年3月24日"_s;
    CHECK(severity(western, Rule::Date) == Severity::Error);
    western.date = u"令和九年三月二四日"_s;
    CHECK(severity(western, Rule::Date) == Severity::Error);
    western.date = u"令和元年五月一日"_s;
    CHECK(severity(western, Rule::Date) == Severity::Pass);
    CHECK(severity(withBody(u"2027年3月24日の式において\n表彰します"_s), Rule::Date) ==
          Severity::Error);
    CertificateText other = clean();
    other.heading = u"賞状"_s;
    CHECK(severity(other, Rule::Ending) == Severity::Warning);
    other.body = u"貴社は優秀な成績を収められました\nよってこれを賞します"_s;
    CHECK(severity(other, Rule::Ending) == Severity::Pass);
    other.heading = u"感　謝　状"_s;
    CHECK(severity(other, Rule::Ending) == Severity::Warning);
    CertificateText plain = clean();
    plain.honorific.clear();
    CHECK(severity(plain, Rule::Honorific) == Severity::Error);
    plain.honorific = u"様"_s;
    CHECK(severity(plain, Rule::Honorific) == Severity::Warning);
    plain.honorific = u"殿"_s;
    plain.recipient = u"見本　太郎 様"_s;
    CHECK(severity(plain, Rule::Honorific) == Severity::Error);
    for (const QString& form : {u"㈱橋守技研"_s, u"（株）橋守技研"_s, u"橋守技研(株)"_s, u"㈲橋守"_s}) {
        CertificateText abbreviated = clean();
        abbreviated.affiliation = form;
        CHECK(severity(abbreviated, Rule::CompanyForm) == Severity::Error);
    }
    CHECK(severity(withBody(QString()), Rule::Length) == Severity::Error);
    CHECK(severity(withBody(u"表彰"_s.repeated(80)), Rule::Length) == Severity::Warning);
    CertificateText open = clean();
    open.signer = u"理事長　○○　○○"_s;
    CHECK(severity(open, Rule::Filled) == Severity::Warning);
}

TEST_CASE("Old and variant characters are told and kept", "[certificates]")
{
    CertificateText text = clean();
    text.recipient = QString::fromUtf8("𠮷田　髙橋　山﨑　葛\U000E0100城");
    const auto checks = of(lintCertificate(text), Rule::Variants);
    REQUIRE(checks.size() == 1);
    CHECK(checks.front().severity == Severity::Information);
    CHECK(checks.front().excerpt == QString::fromUtf8("𠮷・髙・﨑・葛\U000E0100"));
    CHECK(CertificateWords::title(checks.front()).contains(u"﨑"));
}

TEST_CASE("A legal form that was written out is told", "[certificates]")
{
    const auto checks = of(lintCertificate(clean(), u"㈱橋守技研"_s), Rule::CompanyForm);
    REQUIRE(checks.size() == 1);
    CHECK(checks.front().severity == Severity::Information);
    CHECK(checks.front().excerpt == u"㈱"_s);
}

TEST_CASE("Names of prizes become formal", "[certificates]")
{
    CHECK(certificatePrizeName(u"1位"_s, 1) == u"第一位"_s);
    CHECK(certificatePrizeName(u"特別賞"_s, std::nullopt) == u"特別賞"_s);
    CHECK(certificatePrizeName(u"領域12 特別賞"_s, std::nullopt) == u"領域十二 特別賞"_s);
    CHECK(certificateAddress(u"株式会社橋守技研"_s) == u"貴社"_s);
    CHECK(certificateAddress(u"国立大学法人見本大学"_s) == u"貴学"_s);
    CHECK(certificateAddress(u"一般社団法人見本"_s) == u"貴法人"_s);
    CHECK(certificateAddress({}) == u"あなた"_s);
}
