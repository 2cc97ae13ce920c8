#include "ui/entrants/EntryDocuments.h"

#include "models/entrants/DocumentStore.h"
#include "tests/ui/EntriesOffice.h"
#include "tests/ui/SamplePdf.h"
#include "ui/entrants/DocumentDialog.h"
#include "ui/entrants/EntriesPage.h"
#include "ui/entrants/EntryListView.h"
#include "ui/entrants/EntryPane.h"
#include "ui/entrants/LinkDialog.h"
#include "ui/packets/DocumentPane.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The pane of an entry, and files to attach.
struct DocumentsWindow
{
    EntriesOffice office;
    std::unique_ptr<EntriesPage> page;

    DocumentsWindow()
    {
        office.import(u"entries"_s, entriesCsv());
        page = std::make_unique<EntriesPage>(office.context());
        page->resize(1300, 800);
        page->show();
        page->activate(u"T1-0002"_s);
    }

    [[nodiscard]] EntryDocuments& documents() const { return page->list().pane().documents(); }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        const QString path = office.inFolder(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    std::vector<Document> stored()
    {
        Workspace& workspace = office.workspace();
        return DocumentStore(workspace.database(), workspace.vault())
            .list(page->list().pane().detail()->entry().id);
    }
    DocumentDialog* open(DocumentId id) const
    {
        documents().open(id);
        REQUIRE(waitUntil([&] { return documents().findChild<DocumentDialog*>() != nullptr; }));
        return documents().findChild<DocumentDialog*>();
    }
};

} // namespace

TEST_CASE("Documents of an entry are added, shown from memory and withdrawn with a reason")
{
    DocumentsWindow window;
    CHECK(window.documents().count() == 0);
    window.office.prompts.files = {window.file(u"proposal.pdf"_s, samplePdf()),
                                   window.file(u"diagram.png"_s, sampleImage())};
    window.documents().addFiles();
    CHECK(window.office.done.size() == 2);
    REQUIRE(window.documents().count() == 2);

    DocumentDialog* pdf = window.open(window.stored().front().id);
    CHECK(pdf->pane().pageCount() == 2);
    delete pdf;
    DocumentDialog* picture = window.open(window.stored().back().id);
    CHECK(picture->pane().zoomPercent() > 0);
    delete picture;

    window.office.prompts.reason = u"差替え"_s;
    window.documents().withdraw(window.stored().front().id);
    CHECK(window.documents().count() == 1);
    CHECK(window.stored().front().withdrawReason == u"差替え"_s);
    REQUIRE(window.office.workspace().undo());
    CHECK(window.documents().count() == 2);

    // The same bytes again say so and change nothing.
    window.documents().addFiles();
    CHECK(window.documents().count() == 2);
    CHECK_FALSE(window.office.banners.isEmpty());
}

TEST_CASE("A link of an entry leaves the program only after a question")
{
    DocumentsWindow window;
    QList<QUrl> opened;
    window.documents().setOpenUrl([&](const QUrl& url) { opened += url; });
    window.documents().addLink();
    auto* dialog = window.documents().findChild<LinkDialog*>();
    REQUIRE(dialog);
    auto* verb = dialog->findChild<QPushButton*>(u"verbButton"_s);
    CHECK_FALSE(verb->isEnabled());
    dialog->findChild<QLineEdit*>(u"urlField"_s)->setText(u"https://video.example.jp/2"_s);
    dialog->findChild<QLineEdit*>(u"nameField"_s)->setText(u"実演"_s);
    verb->click();
    REQUIRE(window.documents().count() == 1);
    window.office.prompts.confirmed = false;
    window.documents().open(window.stored().front().id);
    CHECK(opened.isEmpty());
    window.office.prompts.confirmed = true;
    window.documents().open(window.stored().front().id);
    CHECK((opened == QList<QUrl>{QUrl(u"https://video.example.jp/2"_s)}));
}
