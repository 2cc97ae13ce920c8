#include "tests/ui/FakePrompts.h"
#include "ui/shared/NativePrompts.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    Theme theme;
    QWidget window;
    NativePrompts prompts{theme, settings};

    Fixture() { window.show(); }
    QPushButton& button(const QString& name)
    {
        auto* found = window.findChild<QPushButton*>(name);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("A word to type guards what cannot be undone", "[ui][prompts]")
{
    Fixture f;
    std::optional<bool> answer;
    f.prompts.confirm(&f.window,
                      {u"Erase"_s, u"The key is destroyed."_s, u"Erase"_s, u"T2-0004"_s, true},
                      [&](bool confirmed) { answer = confirmed; });
    CHECK(!f.button(u"verbButton"_s).isEnabled());
    auto* field = f.window.findChild<QLineEdit*>(u"wordField"_s);
    REQUIRE(field);
    QTest::keyClicks(field, u"T2-0004"_s);
    CHECK(f.button(u"verbButton"_s).isEnabled());
    f.button(u"verbButton"_s).click();
    REQUIRE(answer);
    CHECK(*answer);
}

TEST_CASE("Giving up answers too", "[ui][prompts]")
{
    Fixture f;
    std::optional<bool> answer;
    f.prompts.confirm(&f.window, {u"Seal"_s, u"Text"_s, u"Seal"_s, {}, true},
                      [&](bool confirmed) { answer = confirmed; });
    f.window.findChild<QDialog*>()->close();
    REQUIRE(answer);
    CHECK(!*answer);
}

TEST_CASE("A reason is required, a new passphrase is asked twice", "[ui][prompts]")
{
    Fixture f;
    std::optional<QString> reason;
    f.prompts.askReason(&f.window, {u"Reason"_s, {}, u"Return"_s, {u"Incomplete"_s}, true},
                        [&](const std::optional<QString>& given) { reason = given; });
    CHECK(!f.button(u"verbButton"_s).isEnabled());
    f.window.findChild<QComboBox*>(u"reasonField"_s)->setCurrentText(u" late "_s);
    f.button(u"verbButton"_s).click();
    CHECK(reason == u"late"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    std::optional<QString> secret;
    f.prompts.askPassphrase(&f.window, {u"New"_s, {}, u"Set"_s, true},
                            [&](const std::optional<QString>& given) { secret = given; });
    auto* first = f.window.findChild<QLineEdit*>(u"passphraseField"_s);
    auto* second = f.window.findChild<QLineEdit*>(u"repeatField"_s);
    REQUIRE(first);
    REQUIRE(second);
    first->setText(u"short"_s);
    second->setText(u"short"_s);
    CHECK(!f.button(u"verbButton"_s).isEnabled());
    first->setText(u"long enough words"_s);
    CHECK(!f.button(u"verbButton"_s).isEnabled());
    second->setText(u"long enough words"_s);
    CHECK(f.button(u"verbButton"_s).isEnabled());
    f.button(u"verbButton"_s).click();
    CHECK(secret == u"long enough words"_s);
}

TEST_CASE("Fake prompts answer at once and remember the question", "[ui][prompts]")
{
    FakePrompts prompts;
    prompts.files = {u"a.xlsx"_s};
    QString chosen;
    prompts.openFile(nullptr, {u"Open"_s, {}, {}, {}}, [&](const QString& file) { chosen = file; });
    CHECK(chosen == u"a.xlsx"_s);
    CHECK(prompts.lastFile.title == u"Open"_s);
    CHECK(prompts.asked == 1);
}
