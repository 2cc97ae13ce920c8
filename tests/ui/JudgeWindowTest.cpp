#include "tests/packets/SamplePacket.h"
#include "tests/ui/FakePrompts.h"
#include "tests/ui/SamplePdf.h"

#include "models/packets/EntryProgress.h"
#include "models/settings/UserSettings.h"
#include "ui/packets/CommentCard.h"
#include "ui/packets/CommentEdit.h"
#include "ui/packets/CriterionRow.h"
#include "ui/packets/CriterionTable.h"
#include "ui/packets/DocumentTabs.h"
#include "ui/packets/FinishDialog.h"
#include "ui/packets/GateField.h"
#include "ui/packets/JudgeCompareDialog.h"
#include "ui/packets/JudgeCompareView.h"
#include "ui/packets/JudgeEntryList.h"
#include "ui/packets/JudgeOpenFlow.h"
#include "ui/packets/JudgeSession.h"
#include "ui/packets/JudgeStatusBar.h"
#include "ui/packets/JudgeWindow.h"
#include "ui/packets/MarkField.h"
#include "ui/packets/NoticePane.h"
#include "ui/packets/PdfPane.h"
#include "ui/packets/ScoreForm.h"
#include "ui/packets/TextPane.h"
#include "ui/shared/Banner.h"
#include "ui/shared/LinkButton.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A saver on a disk without room.
class FullSaver : public FileSaver
{
protected:
    qint64 write(QFileDevice&, const QByteArray&) override { return 0; }
    [[nodiscard]] bool isFull(const QFileDevice&) const override { return true; }
};

/// One judge at one window on a sample packet.
class Judge
{
public:
    explicit Judge(int entries = 4, const QByteArray& pdf = "%PDF-1.4 sample",
                   const QByteArray& image = {})
        : sample(entries, pdf, image)
        , settings(sample.inFolder(u"settings.ini"_s))
    {
        open();
    }

    void open()
    {
        window.reset();
        auto packet =
            JudgePacket::open(sample.path(), SamplePacket::passphrase(), &clock, u"渡邉"_s, &disk);
        REQUIRE(packet);
        window = std::make_unique<JudgeWindow>(
            std::move(*packet), theme, prompts, settings,
            JudgeSurroundings{&clock, &saver, [this](const QUrl& url) { opened << url; },
                              [this]() -> Result<DocumentRenderer*> {
                                  ++rendererAsked;
                                  return failure(Error::Code::FileMissing, {u"webview"_s});
                              }});
        window->show();
        QApplication::setActiveWindow(window.get());
        window->form().focusWork();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Any characters, as they come from the keyboard one by one.
    void type(const QString& text)
    {
        for (const QChar character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    [[nodiscard]] EntryWork work(const QString& ref) const { return window->session().entry(ref); }
    [[nodiscard]] QString first() const { return window->session().content().entries.front().ref; }
    [[nodiscard]] QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void declareNone(const QString& ref)
    {
        REQUIRE(window->session().declare(ref, {Declaration::State::None, 0, {}}));
    }
    /// By the session, for what comes after.
    void fill(const QString& ref, int mark = 3)
    {
        declareNone(ref);
        for (const Criterion& criterion : window->session().content().criteria) {
            const int given = criterion.kind == Criterion::Kind::Gate ? 1 : mark;
            REQUIRE(window->session().setMark(ref, criterion, given));
        }
    }
    [[nodiscard]] QStringList banners() const
    {
        QStringList texts;
        for (const Banner* banner : window->findChildren<Banner*>())
            texts << banner->text();
        return texts;
    }
    template<typename T> [[nodiscard]] T* find(const QString& name) const
    {
        return window->findChild<T*>(name);
    }

    SamplePacket sample;
    FixedClock clock{SamplePacket::kNowMs};
    RefusingDisk disk;
    FileSaver saver;
    FakePrompts prompts;
    Theme theme;
    UserSettings settings;
    QList<QUrl> opened;
    int rendererAsked = 0;
    std::unique_ptr<JudgeWindow> window;
};

} // namespace

TEST_CASE("An entry is scored by keys alone and is there after reopening", "[judgewindow]")
{
    Judge judge;
    const QString ref = judge.first();
    CHECK(judge.window->currentEntry() == ref);
    // The declaration comes first.
    CHECK(judge.focusName() == u"declaration.0"_s);
    judge.press(Qt::Key_Space);
    judge.find<QPushButton>(u"declareButton"_s)->setFocus();
    judge.press(Qt::Key_Space);
    CHECK(judge.work(ref).declaration.state == Declaration::State::None);

    CHECK(judge.focusName() == u"gate.g1"_s);
    judge.press(Qt::Key_O);
    CHECK(judge.focusName() == u"gate.g2"_s);
    judge.type(u"ｏ"_s);
    CHECK(judge.focusName() == u"gate.g3"_s);
    judge.press(Qt::Key_X);
    CHECK(judge.work(ref).mark(u"g1"_s) == 1);
    CHECK(judge.work(ref).mark(u"g2"_s) == 1);
    CHECK(judge.work(ref).mark(u"g3"_s) == 0);
    judge.press(Qt::Key_Down);
    CHECK(judge.focusName() == u"mark.need"_s);
    judge.press(Qt::Key_4);
    judge.press(Qt::Key_Down);
    judge.type(u"５"_s); // full-width, as with the input method left on
    CHECK(judge.work(ref).mark(u"need"_s) == 4);
    CHECK(judge.work(ref).mark(u"impact"_s) == 5);
    judge.press(Qt::Key_Tab);
    CHECK(judge.focusName() == u"commentEdit"_s);
    judge.type(u"a good reason of its own"_s);
    CHECK(judge.work(ref).comment(u"impact"_s) == u"a good reason of its own"_s);
    CHECK(judge.find<QLabel>(u"runningTotal"_s)->text() == u"18.0"_s);
    judge.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(judge.focusName() == u"mark.impact"_s);
    judge.press(Qt::Key_Up);
    judge.press(Qt::Key_Backspace);
    CHECK_FALSE(judge.work(ref).mark(u"need"_s));
    judge.press(Qt::Key_6);
    CHECK_FALSE(judge.work(ref).mark(u"need"_s));

    judge.open();
    CHECK(judge.work(ref).mark(u"impact"_s) == 5);
    CHECK(judge.work(ref).mark(u"g3"_s) == 0);
    CHECK(judge.find<MarkField>(u"mark.impact"_s)->mark() == 5);
    CHECK(judge.work(ref).comment(u"impact"_s) == u"a good reason of its own"_s);
}

TEST_CASE("Marks cannot be reached before a declaration, a conflict hides the entry",
          "[judgewindow]")
{
    Judge judge;
    const QString ref = judge.first();
    CHECK_FALSE(judge.find<MarkField>(u"mark.need"_s)->isVisible());
    CHECK_FALSE(judge.window->session().setMark(
        ref, *judge.window->session().content().criterion(u"need"_s), 3));
    CHECK(judge.banners().join(u' ').contains(ref));

    judge.declareNone(ref);
    CHECK(judge.find<MarkField>(u"mark.need"_s)->isVisible());
    auto* text = judge.window->findChild<TextPane*>();
    judge.window->documents().tabs().setCurrent(0);
    text = judge.window->findChild<TextPane*>();
    REQUIRE(text != nullptr);
    const QString title = judge.window->session().content().entries.front().title;
    CHECK(text->text().contains(title));

    judge.find<QAction>(u"declare"_s)->trigger();
    judge.find<QRadioButton>(u"declaration.2"_s)->setChecked(true);
    judge.find<QPushButton>(u"declareButton"_s)->click();
    const Declaration declared = judge.work(ref).declaration;
    CHECK(declared.state == Declaration::State::Conflict);
    CHECK(declared.category == 2);
    CHECK_FALSE(judge.find<MarkField>(u"mark.need"_s)->isVisible());
    CHECK(judge.window->findChild<TextPane*>() == nullptr);
    CHECK(judge.window->findChild<PdfPane*>() == nullptr);
    const QModelIndex row = judge.window->list().view().model()->index(0, 0);
    CHECK_FALSE(row.data(Qt::AccessibleTextRole).toString().contains(title));
    for (const QLabel* label : judge.window->findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(title));
}

TEST_CASE("A mark that the disk refuses does not look saved", "[judgewindow]")
{
    Judge judge;
    const QString ref = judge.first();
    judge.fill(ref);
    judge.window->form().focusCriterion(u"need"_s);
    judge.disk.refuses = true;
    judge.press(Qt::Key_5);
    CHECK(judge.work(ref).mark(u"need"_s) == 3);
    CHECK(judge.find<MarkField>(u"mark.need"_s)->mark() == 3);
    REQUIRE_FALSE(judge.banners().isEmpty());
    CHECK(judge.banners().first().contains(u"Not saved"_s));
    CHECK(judge.find<JudgeStatusBar>(u"judgeStatusBar"_s)->savedText().contains(u"not saved"_s));

    // What is typed stays, is told as unsaved, and neither the entry nor the window may go.
    judge.press(Qt::Key_Tab);
    CHECK(judge.focusName() == u"commentEdit"_s);
    judge.type(u"kept"_s);
    CHECK(judge.window->form().comment().edit().toPlainText() == u"kept"_s);
    CHECK(judge.window->session().hasUnsaved());
    CHECK(judge.find<LinkButton>(u"retryButton"_s)->isVisible());
    CHECK_FALSE(judge.window->showEntry(judge.window->session().content().entries[1].ref));
    // Going to a mark and back does not lose it, and no return leaves without it.
    judge.window->form().focusCriterion(u"need"_s);
    CHECK(judge.window->form().comment().edit().toPlainText() == u"kept"_s);
    judge.find<QAction>(u"finish"_s)->trigger();
    CHECK(judge.window->findChild<FinishDialog*>() == nullptr);
    judge.prompts.confirmed = false;
    CHECK_FALSE(judge.window->close());
    judge.disk.refuses = false;
    judge.find<LinkButton>(u"retryButton"_s)->click();
    CHECK(judge.work(ref).comment(u"need"_s) == u"kept"_s);
    CHECK_FALSE(judge.window->session().hasUnsaved());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(judge.banners().isEmpty());
    CHECK(judge.window->close());
}

TEST_CASE("A text that no entry takes any more does not hold the judge", "[judgewindow]")
{
    Judge judge;
    const QString ref = judge.first();
    judge.fill(ref);
    JudgeSession& session = judge.window->session();
    judge.disk.refuses = true;
    CHECK_FALSE(session.setComment(ref, *session.content().criterion(u"need"_s), u"too late"_s));
    CHECK(session.hasUnsaved());
    judge.disk.refuses = false;
    REQUIRE(session.declare(ref, {Declaration::State::Conflict, 2, {}}));
    CHECK(session.saveAgain());
    CHECK_FALSE(session.hasUnsaved());
    CHECK(judge.window->showEntry(session.content().entries[1].ref));
}

TEST_CASE("Finishing says what is missing, leads there, and then writes version after version",
          "[judgewindow]")
{
    Judge judge(2);
    const auto& entries = judge.window->session().content().entries;
    judge.fill(entries[0].ref);
    judge.fill(entries[1].ref);
    REQUIRE(judge.window->session().clearMark(
        entries[1].ref, *judge.window->session().content().criterion(u"plan"_s)));
    judge.find<QAction>(u"finish"_s)->trigger();
    auto* link = judge.find<LinkButton>(u"missing.%1.plan"_s.arg(entries[1].ref));
    REQUIRE(link != nullptr);
    CHECK_FALSE(judge.find<QPushButton>(u"verbButton"_s)->isEnabled());
    link->click();
    CHECK(judge.window->currentEntry() == entries[1].ref);
    CHECK(judge.focusName() == u"mark.plan"_s);
    judge.press(Qt::Key_5);
    // The highest mark asks for a reason.
    REQUIRE(judge.window->session().packet().missing().size() == 1);
    judge.press(Qt::Key_Tab);
    judge.type(u"twenty characters of reason"_s);
    CHECK(judge.window->session().packet().missing().empty());

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int version = 1; version <= 2; ++version) {
        judge.prompts.savePath = judge.sample.inFolder(u"v%1.scores"_s.arg(version));
        judge.find<QAction>(u"finish"_s)->trigger();
        judge.find<QPushButton>(u"verbButton"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(QFile::exists(judge.prompts.savePath));
        CHECK(judge.prompts.lastFile.suggestedName == u"J03_t1-paper_v%1.scores"_s.arg(version));
        CHECK(judge.banners().join(u' ').contains(u"Version %1 was made"_s.arg(version)));
    }
}

TEST_CASE("Files that cannot be written are named, and PDF without its part says so",
          "[judgewindow]")
{
    SamplePacket sample(1);
    FullSaver full;
    FakePrompts prompts;
    Theme theme;
    UserSettings settings(sample.inFolder(u"settings.ini"_s));
    auto packet = JudgePacket::open(sample.path(), SamplePacket::passphrase());
    REQUIRE(packet);
    JudgeWindow window(std::move(*packet), theme, prompts, settings,
                       {nullptr, &full, {}, []() -> Result<DocumentRenderer*> {
                            return failure(Error::Code::FileMissing, {u"webview"_s});
                        }});
    prompts.savePath = sample.inFolder(u"sheet.xlsx"_s);
    window.findChild<QAction*>(u"exportXlsx"_s)->trigger();
    REQUIRE(window.findChild<Banner*>() != nullptr);
    CHECK(window.findChild<Banner*>()->tone() == Tone::Bad);
    CHECK_FALSE(QFile::exists(prompts.savePath));
    const int asked = prompts.asked;
    window.findChild<QAction*>(u"exportPdf"_s)->trigger();
    CHECK(prompts.asked == asked);
    QStringList texts;
    for (const Banner* banner : window.findChildren<Banner*>())
        texts << banner->text();
    CHECK(texts.join(u' ').contains(u"PDF cannot be made"_s));
}

TEST_CASE("A second window on the same packet is refused with who has it open", "[judgewindow]")
{
    Judge judge(1);
    FakePrompts prompts;
    prompts.passphrase = SamplePacket::passphrase();
    JudgeOpenFlow flow(prompts);
    std::unique_ptr<JudgePacket> opened;
    std::optional<Error> failed;
    const auto attempt = [&] {
        flow.open(
            judge.sample.path(), u"somebody"_s, nullptr,
            [&](std::unique_ptr<JudgePacket> packet) { opened = std::move(packet); },
            [&](const QString&, const Error& error) { failed = error; });
    };
    attempt();
    CHECK(opened == nullptr);
    REQUIRE(failed);
    CHECK(failed->code == Error::Code::FileLocked);
    CHECK(failed->message().contains(u"渡邉"_s));
    judge.window.reset();
    attempt();
    CHECK(opened != nullptr);
    CHECK(prompts.asked == 1);
}

TEST_CASE("The passphrase is asked again while it is wrong", "[judgewindow]")
{
    class Forgetful : public FakePrompts
    {
    public:
        void askPassphrase(QWidget* parent, const PassphraseQuestion& question,
                           std::function<void(std::optional<QString>)> answer) override
        {
            texts << question.text;
            passphrase = texts.size() < 3 ? u"wrong"_s : SamplePacket::passphrase();
            FakePrompts::askPassphrase(parent, question, answer);
        }
        QStringList texts;
    };
    SamplePacket sample(1);
    Forgetful prompts;
    JudgeOpenFlow flow(prompts);
    bool isOpen = false;
    flow.open(
        sample.path(), {}, nullptr, [&](std::unique_ptr<JudgePacket>) { isOpen = true; },
        [](const QString&, const Error&) {});
    CHECK(isOpen);
    REQUIRE(prompts.texts.size() == 3);
    CHECK(prompts.texts[0] != prompts.texts[1]);
}

TEST_CASE("Undo and redo lead to the entry that they change", "[judgewindow]")
{
    Judge judge;
    const auto& entries = judge.window->session().content().entries;
    judge.declareNone(entries[0].ref);
    judge.declareNone(entries[1].ref);
    judge.window->form().focusCriterion(u"need"_s);
    judge.press(Qt::Key_2);
    CHECK(judge.find<QAction>(u"undo"_s)->text().contains(u"mark 2"_s));
    judge.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(judge.window->currentEntry() == entries[1].ref);
    judge.find<QAction>(u"undo"_s)->trigger();
    CHECK(judge.window->currentEntry() == entries[0].ref);
    CHECK_FALSE(judge.work(entries[0].ref).mark(u"need"_s));
    CHECK_FALSE(judge.find<MarkField>(u"mark.need"_s)->mark());
    judge.find<QAction>(u"redo"_s)->trigger();
    CHECK(judge.work(entries[0].ref).mark(u"need"_s) == 2);
    CHECK_FALSE(judge.find<QAction>(u"redo"_s)->isEnabled());
}

TEST_CASE("Marks are compared and revised in one table", "[judgewindow]")
{
    Judge judge(3);
    const auto& entries = judge.window->session().content().entries;
    judge.fill(entries[0].ref, 3);
    judge.fill(entries[1].ref, 4);
    REQUIRE(judge.window->session().declare(entries[2].ref, {Declaration::State::Conflict, 1, {}}));
    judge.find<QAction>(u"compare"_s)->trigger();
    auto* view = judge.find<JudgeCompareView>(u"compareTable"_s);
    REQUIRE(view != nullptr);
    CHECK(view->model()->rowCount() == 2);             // none for the conflict
    view->setCurrentIndex(view->model()->index(1, 4)); // after three requirements: need
    QTest::keyClicks(view, u"2"_s);
    CHECK(judge.work(entries[1].ref).mark(u"need"_s) == 2);
    CHECK(view->model()->index(1, 4).data().toString() == u"2"_s);
    QTest::keyClick(view, Qt::Key_Backspace);
    CHECK_FALSE(judge.work(entries[1].ref).mark(u"need"_s));
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(judge.window->currentEntry() == entries[1].ref);
}

TEST_CASE("A PDF is shown from memory and searched, a link asks before it leaves", "[judgewindow]")
{
    Judge judge(4, samplePdf(), sampleImage());
    DocumentTabs& tabs = judge.window->documents().tabs();
    REQUIRE(tabs.tabs().size() == 4);
    auto* pdf = qobject_cast<PdfPane*>(judge.window->documents().pane());
    REQUIRE(pdf != nullptr);
    CHECK(pdf->isGood());
    CHECK(pdf->pageCount() == 2);
    pdf->setFindText(u"412"_s);
    CHECK(QTest::qWaitFor([&] { return pdf->findCount() == 1; }, 3000));
    pdf->setPage(1);
    CHECK(pdf->page() == 1);
    const int zoom = pdf->zoomPercent();
    judge.find<QAction>(u"zoomIn"_s)->trigger();
    CHECK(pdf->zoomPercent() == zoom + 10);

    tabs.setCurrent(2);
    CHECK(judge.window->documents().pane()->zoomPercent() > 0);
    tabs.setCurrent(3);
    auto* open = judge.find<QPushButton>(u"openLink"_s);
    REQUIRE(open != nullptr);
    judge.prompts.confirmed = false;
    open->click();
    CHECK(judge.opened.isEmpty());
    judge.prompts.confirmed = true;
    open->click();
    REQUIRE(judge.opened.size() == 1);
    CHECK(judge.prompts.lastConfirmation.text.contains(u"video.example.org"_s));
    CHECK(judge.rendererAsked == 0);
}

TEST_CASE("A document that is damaged is named and the entry can still be scored", "[judgewindow]")
{
    Judge judge(1, "no pdf at all");
    auto* notice = qobject_cast<NoticePane*>(judge.window->documents().pane());
    REQUIRE(notice != nullptr);
    CHECK(notice->text().contains(u"T1-0018-1.pdf"_s));
    judge.fill(judge.first());
    CHECK(judge.window->session().packet().missing().empty());
}

TEST_CASE("All declarations are made on one form", "[judgewindow]")
{
    Judge judge(3);
    judge.find<QAction>(u"declareAll"_s)->trigger();
    auto* none = judge.find<LinkButton>(u"allNone"_s);
    REQUIRE(none != nullptr);
    none->click();
    judge.find<QPushButton>(u"verbButton"_s)->click();
    for (const PacketEntry& entry : judge.window->session().content().entries)
        CHECK(judge.work(entry.ref).declaration.state == Declaration::State::None);
    const ProgressCounts counts =
        progressCounts(judge.window->session().content(), judge.window->session().packet().work());
    CHECK(counts == ProgressCounts{0, 0, 3, 0});
}

TEST_CASE("A note to yourself is kept in the packet alone", "[judgewindow]")
{
    Judge judge(1);
    judge.fill(judge.first());
    judge.window->list().noteEdit().setFocus();
    judge.type(u"private-thought"_s);
    CHECK(judge.work(judge.first()).note == u"private-thought"_s);
    judge.prompts.savePath = judge.sample.inFolder(u"sheet.xlsx"_s);
    judge.find<QAction>(u"exportXlsx"_s)->trigger();
    REQUIRE(QFile::exists(judge.prompts.savePath));
    judge.open();
    CHECK(judge.window->list().noteEdit().toPlainText() == u"private-thought"_s);
}
