#include "ui/committee/CommitteePage.h"

#include "models/committee/MeetingOperations.h"
#include "models/committee/QuestionStore.h"
#include "models/judging/ImportTable.h"
#include "models/judging/JudgeImport.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/StageOperations.h"
#include "tests/ui/EntriesOffice.h"
#include "tests/ui/ModelProbe.h"
#include "ui/committee/AgendaDialog.h"
#include "ui/committee/AgendaItemEditor.h"
#include "ui/committee/AnswerDialog.h"
#include "ui/committee/AttendanceDialog.h"
#include "ui/committee/CommentDialog.h"
#include "ui/committee/CommentsView.h"
#include "ui/committee/MeetingDialog.h"
#include "ui/committee/MeetingPane.h"
#include "ui/committee/MeetingsView.h"
#include "ui/committee/MinutesDialog.h"
#include "ui/committee/PaperExportDialog.h"
#include "ui/committee/PaperExporter.h"
#include "ui/committee/QuestionDialog.h"
#include "ui/committee/QuestionPane.h"
#include "ui/committee/QuestionsView.h"
#include "ui/committee/QuorumDialog.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kEntries = "応募番号,受付日時,提案名称,応募区分,応募者名,代表者氏名,フリガナ,"
                          "メールアドレス,電話番号,都道府県,法人番号,募集要項への同意\n"
                          "1,2026/06/11 09:00,架空の題名一,法人,まぼろし株式会社,髙山 "
                          "ほたる,タカヤマ ホタル,a@example.jp,03-3501-1511,東京都,,同意する\n"
                          "2,2026/06/12 09:00,架空の題名二,法人,ゆめみ株式会社,夢見野 "
                          "すみれ,ユメミノ スミレ,b@example.jp,03-3501-1512,愛知県,,同意する\n";

constexpr auto kJudges = "judge,name,kana,affiliation,expertise,max_entries\n"
                         "J01,霧ヶ丘　あおい,キリガオカ　アオイ,まぼろし大学,製造,\n"
                         "J02,虹ヶ谷　つばさ,ニジガヤ　ツバサ,虹研究所,製造,\n"
                         "J03,架空坂　みのる,カクウザカ　ミノル,架空大学,製造,\n";

void fill(EntriesOffice& office)
{
    office.import(u"entries"_s, kEntries);
    REQUIRE(StageOperations(office.workspace()).enter(u"t1-final"_s, {u"T1-0001"_s, u"T1-0002"_s}));
    const auto judges =
        ImportTable::fromBytes(u"judges.csv"_s, kJudges, {}, JudgeImport::judgeFields());
    REQUIRE(judges);
    REQUIRE(JudgeImport(office.workspace()).judges(*judges, false));
    const auto conflicts =
        ImportTable::fromBytes(u"conflicts.csv"_s, "judge,entry,category,note\nJ02,T1-0001,2,x\n",
                               {}, JudgeImport::conflictFields());
    REQUIRE(conflicts);
    REQUIRE(JudgeImport(office.workspace()).conflicts(*conflicts, false));
}

template<typename Dialog> Dialog* opened(QWidget& page)
{
    REQUIRE(waitUntil([&] { return page.findChild<Dialog*>() != nullptr; }));
    return page.findChild<Dialog*>();
}

QPushButton* verb(QWidget& dialog)
{
    return dialog.findChild<QPushButton*>(u"verbButton"_s);
}

QAction* action(const CommitteeView& view, const QString& text)
{
    std::vector<QAction*> all{view.primary()};
    for (QAction* each : view.buttons())
        all.push_back(each);
    for (QAction* each : view.more())
        all.push_back(each);
    for (QAction* each : all) {
        if (each->text() == text)
            return each;
    }
    FAIL("no such verb: " + text.toStdString());
    return nullptr;
}

Meeting meeting(EntriesOffice& office)
{
    const auto meetings =
        MeetingStore(office.workspace().database(), office.workspace().vault()).list(u"T1"_s);
    REQUIRE(meetings.size() == 1);
    return meetings.front();
}

QString textsOf(const QWidget& pane)
{
    QStringList texts;
    for (const auto* label : pane.findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void planMeeting(EntriesOffice& office, CommitteePage& page)
{
    action(page.meetings(), u"Plan a meeting…"_s)->trigger();
    auto* dialog = opened<MeetingDialog>(page);
    CHECK_FALSE(verb(*dialog)->isEnabled()); // neither a place nor online
    dialog->findChild<QLineEdit*>(u"placeField"_s)->setText(u"まぼろし会議室"_s);
    dialog->findChild<QCheckBox*>(u"onlineField"_s)->setChecked(true);
    auto* chair = dialog->findChild<QComboBox*>(u"chairField"_s);
    REQUIRE(chair->count() == 4);
    chair->setCurrentIndex(1);
    REQUIRE(verb(*dialog)->isEnabled());
    verb(*dialog)->click();
    REQUIRE(waitUntil([&] { return page.meetings().table().model()->rowCount() == 1; }));
    REQUIRE(meeting(office).members.size() == 3);
}

} // namespace

TEST_CASE("A meeting from plan to minutes", "[committee]")
{
    EntriesOffice office;
    fill(office);
    CommitteePage page(office.context());
    page.resize(1200, 800);
    page.show();
    planMeeting(office, page);

    auto* pane = page.findChild<MeetingPane*>();
    Q_EMIT
    pane->agendaWanted();
    auto* agenda = opened<AgendaDialog>(page);
    REQUIRE(agenda->editors().size() == 1);
    CHECK_FALSE(verb(*agenda)->isEnabled()); // no title yet
    agenda->findChild<QLineEdit*>(u"itemTitle"_s)->setText(u"受賞候補の審議"_s);
    agenda->findChild<QLineEdit*>(u"itemEntries"_s)->setText(u"t1-0001、T1-0002"_s);
    agenda->findChild<QPlainTextEdit*>(u"itemPapers"_s)->setPlainText(u"採点表\n順位表\n"_s);
    agenda->findChild<QPushButton*>(u"addItem"_s)->click();
    REQUIRE(agenda->editors().size() == 2);
    CHECK_FALSE(verb(*agenda)->isEnabled());
    Q_EMIT
    agenda->editors()[1]->removeWanted();
    REQUIRE(verb(*agenda)->isEnabled());
    verb(*agenda)->click();
    REQUIRE(waitUntil([&] { return textsOf(*pane).contains(u"受賞候補の審議"_s); }));
    CHECK(meeting(office).agenda[0].documents.size() == 2);
    CHECK(textsOf(*pane).contains(u"leaves the room: J02"_s));

    // A paper is ticked as prepared, then as handed out.
    pane->findChild<QCheckBox*>(u"prepared0-0"_s)->click();
    REQUIRE(waitUntil([&] { return meeting(office).agenda[0].documents[0].prepared; }));
    REQUIRE(waitUntil([&] {
        const auto boxes = pane->findChildren<QCheckBox*>(u"handedOut0-0"_s);
        return !boxes.isEmpty() && boxes.back()->isEnabled();
    }));
    pane->findChildren<QCheckBox*>(u"handedOut0-0"_s).back()->click();
    CHECK(meeting(office).agenda[0].documents[0].handedOut);

    // Not everybody's attendance is known: refused with the names of those.
    action(page.meetings(), u"Meeting was held"_s)->trigger();
    CHECK(meeting(office).state == Meeting::State::Planned);
    REQUIRE_FALSE(office.banners.isEmpty());
    CHECK(office.banners.last().contains(u"J01, J02, J03"_s));

    Q_EMIT
    pane->memberWanted(meeting(office).members[0].judge);
    auto* attendance = opened<AttendanceDialog>(page);
    auto* from = attendance->findChild<QLineEdit*>(u"fromField"_s);
    from->setText(u"夢見駅"_s);
    attendance->findChild<QCheckBox*>(u"receiptField"_s)->setChecked(true);
    auto* left = attendance->findChild<QTimeEdit*>(u"leftField"_s);
    left->setTime(QTime(1, 0));
    CHECK_FALSE(verb(*attendance)->isEnabled()); // before arriving
    left->setTime(QTime(14, 30));
    verb(*attendance)->click();
    REQUIRE(
        waitUntil([&] { return meeting(office).members[0].state == Attendance::State::Present; }));
    CHECK(meeting(office).members[0].from == u"夢見駅"_s);
    CHECK(meeting(office).members[0].receiptAtMs == EntriesOffice::kNowMs);
    Q_EMIT
    pane->everybodyWanted();
    CHECK(meeting(office).members[2].state == Attendance::State::Present);
    REQUIRE(waitUntil([&] { return action(page.meetings(), u"Meeting was held"_s)->isEnabled(); }));
    action(page.meetings(), u"Meeting was held"_s)->trigger();
    CHECK(meeting(office).state == Meeting::State::Held);

    REQUIRE(waitUntil([&] { return textsOf(*pane).contains(u"the quorum was met"_s); }));
    Q_EMIT
    pane->minutesWanted();
    auto* minutes = opened<MinutesDialog>(page);
    auto* text = minutes->findChild<QPlainTextEdit*>(u"minutesField"_s);
    CHECK(text->toPlainText().contains(
        u"During item 1, J02 left the room because of a conflict of interest."_s));
    CHECK(minutes->text().isEmpty()); // the draft itself
    text->setPlainText(u"J01委員が開会を宣した。"_s);
    verb(*minutes)->click();
    REQUIRE(waitUntil([&] { return meeting(office).minutes == u"J01委員が開会を宣した。"_s; }));
    REQUIRE(waitUntil([&] { return textsOf(*pane).contains(u"does not name members"_s); }));
}

TEST_CASE("The quorum of a committee is changed from its meeting", "[committee]")
{
    EntriesOffice office;
    fill(office);
    CommitteePage page(office.context());
    page.show();
    planMeeting(office, page);
    action(page.meetings(), u"Quorum of this committee…"_s)->trigger();
    auto* dialog = opened<QuorumDialog>(page);
    auto* kind = dialog->findChild<QComboBox*>(u"kindField"_s);
    kind->setCurrentIndex(kind->findData(int(QuorumRule::Kind::Persons)));
    CHECK_FALSE(dialog->findChild<QSpinBox*>(u"denominatorField"_s)->isEnabled());
    dialog->findChild<QSpinBox*>(u"numeratorField"_s)->setValue(9);
    verb(*dialog)->click();
    auto* pane = page.findChild<MeetingPane*>();
    REQUIRE(waitUntil([&] { return textsOf(*pane).contains(u"would not be met"_s); }));
    CHECK(textsOf(*pane).contains(u"At least 9 members"_s));
}

TEST_CASE("Papers of a meeting leave the office by profile and format", "[committee]")
{
    EntriesOffice office;
    fill(office);
    CommitteePage page(office.context());
    page.show();
    planMeeting(office, page);
    page.meetings().exportAction()->trigger();
    auto* dialog = opened<PaperExportDialog>(page);
    auto* document = dialog->findChild<QComboBox*>(u"documentField"_s);
    auto* format = dialog->findChild<QComboBox*>(u"formatField"_s);
    CHECK(format->findData(int(PaperExporter::Format::Xlsx)) < 0); // minutes are no table
    document->setCurrentIndex(2);
    CHECK(format->findData(int(PaperExporter::Format::Xlsx)) >= 0);
    format->setCurrentIndex(format->findData(int(PaperExporter::Format::Csv)));
    office.prompts.savePath = office.inFolder(u"attendance.csv"_s);
    verb(*dialog)->click();
    REQUIRE(waitUntil([&] { return QFile::exists(office.prompts.savePath); }));
    CHECK(office.workspace().journal().list(1).front().labels.value(1) == u"nedo"_s);
    CHECK(office.prompts.lastFile.suggestedName.endsWith(u"T1-1.csv"_s));
}

TEST_CASE("A question is asked, answered and released", "[committee]")
{
    EntriesOffice office;
    fill(office);
    CommitteePage page(office.context());
    page.resize(1200, 800);
    page.show();
    page.showSection(u"questions"_s);
    QuestionsView& view = page.questions();
    action(view, u"Ask a finalist…"_s)->trigger();
    auto* ask = opened<QuestionDialog>(page);
    auto* judge = ask->findChild<QComboBox*>(u"judgeField"_s);
    CHECK(judge->findData(u"J01"_s) > 0);
    CHECK(judge->findData(u"J02"_s) < 0); // in conflict with T1-0001
    CHECK_FALSE(verb(*ask)->isEnabled());
    ask->findChild<QPlainTextEdit*>(u"textField"_s)->setPlainText(u"学習データの出所は。"_s);
    verb(*ask)->click();
    REQUIRE(waitUntil([&] { return view.table().model()->rowCount() == 1; }));
    auto* pane = page.findChild<QuestionPane*>();
    // Left out of those who will read the answer.
    REQUIRE(waitUntil([&] { return textsOf(*pane).contains(u"J02 虹ヶ谷　つばさ"_s); }));

    CHECK_FALSE(action(view, u"Release to judges"_s)->isEnabled());
    office.prompts.savePath = office.inFolder(u"question.eml"_s);
    action(view, u"Draft to the entrant…"_s)->trigger();
    QFile draft(office.prompts.savePath);
    REQUIRE(draft.open(QIODevice::ReadOnly));
    CHECK(draft.readAll().startsWith("To: a@example.jp"));

    action(view, u"Note the answer…"_s)->trigger();
    auto* answer = opened<AnswerDialog>(page);
    CHECK_FALSE(verb(*answer)->isEnabled());
    answer->findChild<QPlainTextEdit*>(u"answerField"_s)->setPlainText(u"公開データです。"_s);
    verb(*answer)->click();
    REQUIRE(waitUntil([&] { return action(view, u"Release to judges"_s)->isEnabled(); }));
    CHECK_FALSE(action(view, u"Take the question back"_s)->isEnabled());
    action(view, u"Release to judges"_s)->trigger();
    const auto stored = QuestionStore(office.workspace().database()).list();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].releasedAtMs);
    REQUIRE(waitUntil([&] { return !action(view, u"Release to judges"_s)->isEnabled(); }));
}

TEST_CASE("A comment is drafted, edited and approved, and not before", "[committee]")
{
    EntriesOffice office;
    fill(office);
    QString criterion;
    for (const Criterion& each : office.context().programme().criteriaOf(u"t1-final"_s)) {
        if (criterion.isEmpty() && each.kind == Criterion::Kind::Mark)
            criterion = each.code;
    }
    const QByteArray csv = "judge,entry,criterion,mark,comment\nJ01,T1-0001," + criterion.toUtf8() +
                           ",5,着想が新しい。\nJ02,T1-0001," + criterion.toUtf8() +
                           ",5,身内の称賛。\n";
    const auto scores = ImportTable::fromBytes(u"scores.csv"_s, csv, {}, ScoreImport::fields());
    REQUIRE(scores);
    (void)ScoreImport(office.workspace()).scores(u"t1-final"_s, *scores, false);

    CommitteePage page(office.context());
    page.resize(1200, 800);
    page.show();
    page.activate(QVariantMap{{QLatin1String(Target::kTheme), u"T1"_s},
                              {QLatin1String(Target::kSection), u"comments"_s}});
    CommentsView& view = page.comments();
    CHECK(view.stage() == u"t1-final"_s);
    REQUIRE(view.table().model()->rowCount() == 2);
    action(view, u"Make drafts"_s)->trigger();
    REQUIRE(waitUntil([&] { return action(view, u"Approve"_s)->isEnabled(); }));
    action(view, u"Approve"_s)->trigger();
    REQUIRE_FALSE(office.banners.isEmpty());
    CHECK(office.banners.last().contains(u"still quotes the judges"_s));

    action(view, u"Edit…"_s)->trigger();
    auto* dialog = opened<CommentDialog>(page);
    const QString source = dialog->findChild<QPlainTextEdit*>(u"sourceField"_s)->toPlainText();
    CHECK(source.contains(u"着想が新しい。"_s));
    CHECK_FALSE(source.contains(u"身内の称賛"_s));
    CHECK_FALSE(source.contains(u"J01"_s));
    dialog->findChild<QPlainTextEdit*>(u"strengthsField"_s)->setPlainText(u"着想が優れる。"_s);
    dialog->findChild<QPlainTextEdit*>(u"improvementField"_s)
        ->setPlainText(u"検証を増やすとよい。"_s);
    verb(*dialog)->click();
    const CommentStore store(office.workspace().database());
    REQUIRE(waitUntil([&] {
        const auto all = store.list(u"t1-final"_s);
        return !all.empty() && all.front().state == EntrantComment::State::Edited;
    }));
    REQUIRE(waitUntil([&] { return action(view, u"Approve"_s)->isEnabled(); }));
    action(view, u"Approve"_s)->trigger();
    CHECK(store.approvedText(u"t1-final"_s, store.list(u"t1-final"_s).front().entry) ==
          u"着想が優れる。\n\n検証を増やすとよい。"_s);
    REQUIRE(waitUntil([&] { return view.exportAction()->isEnabled(); }));
    view.exportAction()->trigger();
    auto* exported = opened<PaperExportDialog>(page);
    CHECK_FALSE(exported->findChild<QComboBox*>(u"profileField"_s)->isEnabled());
    auto* format = exported->findChild<QComboBox*>(u"formatField"_s);
    format->setCurrentIndex(format->findData(int(PaperExporter::Format::Html)));
    office.prompts.savePath = office.inFolder(u"comment.html"_s);
    verb(*exported)->click();
    REQUIRE(waitUntil([&] { return QFile::exists(office.prompts.savePath); }));
}

TEST_CASE("Tables of the committee keep the rules of item models", "[committee]")
{
    MeetingsTableModel meetings;
    QuestionsTableModel questions;
    CommentsTableModel comments;
    const ModelProbe first(meetings);
    const ModelProbe second(questions);
    const ModelProbe third(comments);
    MeetingsTableModel::Row row;
    row.meeting.id = MeetingId(3);
    row.meeting.number = 2;
    row.meeting.agenda.resize(1);
    row.meeting.agenda[0].documents = {{u"採点表"_s, true, true}, {u"順位表"_s, false, false}};
    meetings.setRows({row});
    CHECK(meetings.index(0, MeetingsTableModel::PapersColumn).data().toString() == u"1/2"_s);
    Question question;
    question.id = QuestionId(1);
    question.entryRef = u"T1-0001"_s;
    question.dueAtMs = 10;
    questions.setQuestions({question}, 11);
    CHECK(questions.index(0, QuestionsTableModel::StateColumn).data().toString() == u"Overdue"_s);
    CHECK(questions.overdue() == 1);
    comments.setRows({{EntryId(1), u"T1-0001"_s, u"題名"_s, 2, {}, false}});
    CHECK(comments.index(0, CommentsTableModel::StateColumn).data().toString() == u"No text yet"_s);
    CHECK(first.failures().isEmpty());
    CHECK(second.failures().isEmpty());
    CHECK(third.failures().isEmpty());
}
