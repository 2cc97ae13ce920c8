#include "models/core/Digest.h"
#include "tests/core/Printing.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Digests match the published ones", "[core]")
{
    CHECK(digestHex({}) == u"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"_s);
    CHECK(digestHex("abc") ==
          u"bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_s);
    CHECK(digest("abc").size() == 32);
    CHECK(digest("abc", QByteArray(32, 'k')) != digest("abc"));
}

TEST_CASE("A file and a device have the digest of their bytes", "[core]")
{
    const QByteArray bytes(700'001, 'x'); // Not a multiple of the piece that is read.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bin"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    CHECK(fileDigestHex(path).value() == digestHex(bytes));
    QBuffer buffer;
    buffer.setData(bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CHECK(deviceDigestHex(buffer).value() == digestHex(bytes));
}

TEST_CASE("A file that cannot be read says why", "[core]")
{
    const QTemporaryDir folder;
    const auto missing = fileDigestHex(folder.filePath(u"none"_s));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == Error::Code::FileMissing);
    const auto unreadable = fileDigestHex(folder.path());
    REQUIRE_FALSE(unreadable.has_value());
    CHECK(unreadable.error().code == Error::Code::FileUnreadable);
    QBuffer closed;
    closed.open(QIODevice::WriteOnly);
    CHECK_FALSE(deviceDigestHex(closed).has_value());
}
