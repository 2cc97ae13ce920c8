#include "tests/ui/EntriesOffice.h"

#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryTableModel.h"
#include "models/tables/TableReader.h"
#include "ui/entrants/ApplicantLetter.h"
#include "ui/entrants/EntriesPage.h"
#include "ui/entrants/EntryContent.h"
#include "ui/entrants/EntryExport.h"
#include "ui/entrants/EntryListView.h"
#include "ui/entrants/EntryPane.h"
#include "ui/entrants/EntryTexts.h"
#include "ui/entrants/EntryVerbs.h"
#include "ui/entrants/QuarantineView.h"
#include "ui/shared/TableView.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace prizedesk;
using namespace prizedesk::test;

namespace {

int openFindings(const EntryDetail& detail)
{
    return int(
        std::count_if(detail.findings().begin(), detail.findings().end(), [](const auto& shown) {
            return shown.finding.state == Finding::State::Open;
        }));
}

QPushButton* buttonOf(QWidget& widget, const QString& text)
{
    for (auto* button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A finding shows what is wrong, what was expected, and where it came from")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    page.activate(u"T1-0004"_s);
    const EntryDetail* detail = page.list().pane().detail();
    REQUIRE(detail);
    REQUIRE(detail->entry().ref == u"T1-0004"_s);

    const auto& findings = detail->findings();
    const auto number =
        std::find_if(findings.begin(), findings.end(), [](const EntryDetail::Shown& shown) {
            return shown.finding.code == u"corporate_number.check_digit"_s;
        });
    REQUIRE(number != findings.end());
    CHECK(number->received == u"9618286198175"_s);
    CHECK(number->expected == u"8618286198175"_s);
    REQUIRE(number->lines.size() == 3);
    CHECK(number->lines[0].mark.start == 0);
    CHECK(number->lines[0].mark.length == 1);
    CHECK(number->lines[1].markTone == Tone::Good);
    CHECK(number->lines[2].text.contains(u"answers.csv"_s));
    CHECK(number->lines[2].text.contains(u"5"_s));
    CHECK(number->lines[2].text.contains(u"K"_s));

    CHECK(findingMark(u"email.syntax"_s, u"a..b@example.jp"_s).start == 1);
    CHECK(findingMark(u"kana.not_kana"_s, u"サトウ恵"_s).start == 3);
}

TEST_CASE("A value is corrected in its place, and what was received stays beside it")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    page.resize(1300, 800);
    page.show();
    page.activate(u"T1-0003"_s);
    EntryPane& pane = page.list().pane();
    REQUIRE(openFindings(*pane.detail()) == 1);

    auto* button = buttonOf(pane, u"Correct value"_s);
    REQUIRE(button);
    button->click();
    REQUIRE(pane.content().isEditing());
    const auto lines = pane.content().findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 2);
    lines[0]->setText(u"問診の要点を看護記録へ書き起こす"_s);
    lines[1]->setText(u"By telephone"_s);
    QTest::keyClick(lines[0], Qt::Key_Return);

    CHECK(openFindings(*pane.detail()) == 0);
    CHECK(pane.detail()->entry().values[EntryField::Title] ==
          u"問診の要点を看護記録へ書き起こす"_s);
    const auto content = pane.detail()->content();
    const auto title = std::find_if(content.begin(), content.end(), [](const auto& value) {
        return value.field == EntryField::Title;
    });
    REQUIRE(title != content.end());
    CHECK(title->corrected);
    CHECK(title->received.isEmpty());
    CHECK(title->who == u"Mori"_s);
    CHECK(title->reason == u"By telephone"_s);
    CHECK(office.done.size() == 1);
    CHECK(pane.detail()->history().size() == 2);

    REQUIRE(office.workspace().undo());
    CHECK(openFindings(*pane.detail()) == 1);
}

TEST_CASE("A finding is accepted as it is only with a reason")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    page.resize(1300, 800);
    page.show();
    page.activate(u"T1-0003"_s);
    EntryPane& pane = page.list().pane();

    office.prompts.reason = std::nullopt;
    auto* button = buttonOf(pane, u"Accept as it is…"_s);
    REQUIRE(button);
    button->click();
    CHECK(openFindings(*pane.detail()) == 1);

    office.prompts.reason = u"Agreed with the applicant"_s;
    buttonOf(pane, u"Accept as it is…"_s)->click();
    CHECK(openFindings(*pane.detail()) == 0);
    CHECK(pane.detail()->findings().front().finding.note == u"Agreed with the applicant"_s);
    CHECK(page.model()
              .index(page.model().rowOf(page.model().idOf(u"T1-0003"_s)), EntryTableModel::Findings)
              .data()
              .toString()
              .isEmpty());
}

TEST_CASE("A letter names the finding and cannot carry a second header")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    page.activate(u"T1-0004"_s);
    const EntryDetail& detail = *page.list().pane().detail();
    ApplicantLetter letter = ApplicantLetter::about(detail, detail.findings().front(),
                                                    office.context().programme(), u"Mori"_s);
    CHECK(letter.subject.contains(u"T1-0004"_s));
    CHECK(letter.body.contains(detail.findings().front().received));
    letter.to = u"a@example.jp\r\nBcc: b@example.jp"_s;
    const QByteArray eml = letter.toEml();
    CHECK(!eml.contains("\r\nBcc:"));
    CHECK(eml.contains("X-Unsent: 1"));
    for (const QByteArray& line : eml.split('\n'))
        CHECK(line.size() <= 78);
}

TEST_CASE("An erased person leaves the number and a clear note")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    page.activate(u"T1-0001"_s);
    const qint64 id = page.model().idOf(u"T1-0001"_s);
    page.list().verbs().setEntries(&page.model(), {id});
    REQUIRE(page.list().verbs().erase().isEnabled());
    page.list().verbs().erase().trigger();
    CHECK(office.prompts.asked == 2);
    CHECK(page.model().entry(id)->erased);
    CHECK(page.model().entry(id)->values[EntryField::Representative].isEmpty());
    CHECK(page.list().pane().detail()->entry().erased);
}

TEST_CASE("Exports show what their profile allows and are noted in the journal")
{
    EntriesOffice office;
    office.import(u"entries"_s, entriesCsv());
    EntriesPage page(office.context());
    std::vector<qint64> ids{page.model().idOf(u"T1-0001"_s), page.model().idOf(u"T1-0004"_s)};
    const QString path = office.inFolder(u"public.csv"_s);
    EntryExport& exporter = page.list().exporter();
    REQUIRE(exporter.write(path, page.model(), ids, ExportProfile::Public,
                           EntryExport::Format::CsvUtf8));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"株式会社わかば"_s));
    CHECK(!text.contains(u"髙橋"_s));
    CHECK(!text.contains(u"example.jp"_s));
    const auto last = office.workspace().journal().list(1);
    REQUIRE(last.size() == 1);
    CHECK(last.front().operation == u"export.entries"_s);
    CHECK(last.front().labels == QStringList{u"public"_s, u"public.csv"_s, u"2"_s});

    REQUIRE(exporter.write(office.inFolder(u"all.xlsx"_s), page.model(), ids,
                           ExportProfile::Internal, EntryExport::Format::Xlsx));
    const auto back = readTable(office.inFolder(u"all.xlsx"_s));
    REQUIRE(back);
    CHECK(back->rows.size() == 3);
}

TEST_CASE("Rows put aside are shown, and leave the list with a reason")
{
    EntriesOffice office;
    office.import(
        u"entries"_s,
        u"提案名称,氏名,メールアドレス\nA,山田 花,a@example.jp\n,,\n,, ,余り\n"_s.toUtf8());
    EntriesPage page(office.context());
    QuarantineView view(office.context());
    view.reload();
    REQUIRE(view.table().model()->rowCount() == 1);
    view.dropButton().click();
    CHECK(view.table().model()->rowCount() == 0);
    REQUIRE(office.workspace().undo());
    view.reload();
    CHECK(view.table().model()->rowCount() == 1);
}
