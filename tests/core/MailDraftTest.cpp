#include "models/core/MailDraft.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A draft opens for editing and carries its text in base64", "[core][mail]")
{
    const QByteArray eml = MailDraft{.to = u"a@example.jp"_s,
                                     .subject = u"採点の期限について"_s,
                                     .body = u"髙橋 様\n残り 3日です。"_s,
                                     .attachments = {}}
                               .toEml();
    CHECK(eml.startsWith("To: a@example.jp\r\n"));
    CHECK(eml.contains("X-Unsent: 1\r\n"));
    CHECK(eml.contains("Subject: =?UTF-8?B?"));
    const QByteArray body = eml.mid(eml.indexOf("\r\n\r\n") + 4);
    CHECK(QByteArray::fromBase64(body) == u"髙橋 様\r\n残り 3日です。"_s.toUtf8());
}

TEST_CASE("Nothing in a field of a draft starts another header", "[core][mail]")
{
    const QByteArray eml = MailDraft{.to = u"a@example.jp\r\nBcc: b@example.jp"_s,
                                     .subject = {},
                                     .body = {},
                                     .attachments = {{u"x\r\nBcc: c@example.jp.pdf"_s,
                                                      "application/pdf\r\nBcc: d@example.jp", "%PDF"}}}
                               .toEml();
    CHECK_FALSE(eml.contains("\nBcc:"));
    CHECK(eml.contains(QByteArray("%PDF").toBase64()));
}
