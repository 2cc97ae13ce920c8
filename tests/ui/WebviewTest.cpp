#include "ui/webview/PageRule.h"
#include "ui/webview/WebviewLoader.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QWidget>

#include <catch2/catch.hpp>

#include "tests/ui/EntriesOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDocument =
    u"<!doctype html><meta charset=utf-8><style>@page { size: A4 landscape; margin: 15mm 12mm; }"
    "</style><h1>授賞一覧　髙﨑</h1><script>document.write('<h1>SCRIPT</h1>')</script>"
    "<img src='file:///etc/hostname'><img src='http://192.0.2.1/x.png'>"_s;

// Must be said before main() makes the application.
const bool isPrepared = [] {
    WebviewLoader::prepare();
    return true;
}();

/// The web engine needs its sandbox switched off by whoever runs the tests as root.
DocumentRenderer* renderer()
{
    REQUIRE(isPrepared);
    const auto loaded = WebviewLoader::load();
    if (!loaded)
        WARN("no web engine here: " << loaded.error().message().toStdString());
    return loaded ? *loaded : nullptr;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("The paper comes from the document's @page rule")
{
    const QPageLayout wide = pageRule(kDocument);
    CHECK(wide.orientation() == QPageLayout::Landscape);
    CHECK(wide.margins() == QMarginsF(12, 15, 12, 15));
    const QPageLayout plain = pageRule(u"<p>Text</p>"_s);
    CHECK(plain.orientation() == QPageLayout::Portrait);
    CHECK(plain.margins() == QMarginsF(15, 15, 15, 15));
    CHECK(pageRule(u"@page{size:A4;margin:1mm 2mm 3mm 4mm}"_s).margins() == QMarginsF(4, 1, 2, 3));
    CHECK(pageRule(u"@page{margin:9000mm}"_s).margins() == QMarginsF(80, 80, 80, 80));
    CHECK(pageRule(u"p{size:landscape}"_s).orientation() == QPageLayout::Portrait);
}

TEST_CASE("A document becomes a PDF, and what it tries to load or run stays out")
{
    DocumentRenderer* engine = renderer();
    if (!engine)
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    QObject owner;
    std::optional<Result<void>> done;
    engine->renderPdf(kDocument, path, &owner, [&](Result<void> result) { done = result; });
    REQUIRE(waitUntil([&] { return done.has_value(); }));
    REQUIRE(*done);
    const QByteArray pdf = read(path);
    CHECK(pdf.startsWith("%PDF-"));
    // A4 across, in points.
    CHECK(pdf.contains("/MediaBox [0 0 841.9"));
}

TEST_CASE("A PDF that cannot be written is an error and leaves nothing")
{
    DocumentRenderer* engine = renderer();
    if (!engine)
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/list.pdf"_s);
    QObject owner;
    std::optional<Result<void>> done;
    engine->renderPdf(kDocument, path, &owner, [&](Result<void> result) { done = result; });
    REQUIRE(waitUntil([&] { return done.has_value(); }));
    REQUIRE_FALSE(*done);
    CHECK(done->error().code == Error::Code::FileNotWritable);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("A document can be looked at before it is printed")
{
    DocumentRenderer* engine = renderer();
    if (!engine)
        return;
    QWidget window;
    QWidget* preview = engine->createPreview(kDocument, &window);
    REQUIRE(preview);
    CHECK(preview->parentWidget() == &window);
}
