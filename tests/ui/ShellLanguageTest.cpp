#include "tests/ui/ShellOffice.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/StartWindow.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QRegularExpression>
#include <QTest>

using namespace prizedesk;
using prizedesk::test::ShellOffice;
using prizedesk::test::visibleTexts;

namespace {

/// Words that stay Latin in Japanese: names, keys, codes, endings of files.
bool isEnglish(QString text)
{
    static const QRegularExpression allowed(QStringLiteral(
        "PrizeDesk|GENIAC-PRIZE|geniac-prize-2026|\\b([0-9a-f]{2}|[0-9a-f]{8})\\b|English|Ctrl|"
        "Shift|Alt|Del|Esc|"
        "OS|CSV|XLSX|UTC|GPU|GPL-3\\.0-or-"
        "later|PDF|Qt|AI|"
        "NEDO|METI|Mori|office\\.prize|\\*\\.prize|[a-z0-9-]+\\.(prize|csv)|T[12](-\\d+)?|F\\d+|&"
        "\\w"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    text.remove(allowed);
    return word.match(text).hasMatch();
}

QStringList englishIn(QWidget& widget)
{
    QStringList left;
    for (const QString& text : visibleTexts(widget)) {
        if (isEnglish(text))
            left << text;
    }
    return left;
}

bool isJapanese(ShellOffice& office)
{
    return office.window().actions()[WindowActions::Verb::Settings].text().contains(
        QStringLiteral("設定"));
}

} // namespace

TEST_CASE("A switch of language leaves no English in a Japanese window", "[shell]")
{
    ShellOffice office;
    for (const PageInfo& page : office.registry().pages())
        office.window().showPage(page.id);
    auto* settings =
        static_cast<SettingsPage*>(office.window().showPage(QStringLiteral("settings")));
    // The parts of the programme hold names that the edition itself gives in English.
    for (const char* section : {"display", "office", "passphrase", "backups"})
        (void)settings->part(QString::fromLatin1(section));
    CHECK(office.window().windowTitle().contains(QStringLiteral("PrizeDesk")));
    CHECK_FALSE(englishIn(office.window()).isEmpty());

    office.settings().set(UserSettings::Key::Language, QStringLiteral("ja"));
    CHECK(office.context().japanese());
    // Windows are told by an event of their own.
    REQUIRE(QTest::qWaitFor([&] { return isJapanese(office); }));
    CHECK(englishIn(office.window()).join(QStringLiteral(" | ")).toStdString() == "");

    office.settings().set(UserSettings::Key::Language, QStringLiteral("en"));
    CHECK_FALSE(office.context().japanese());
    REQUIRE(QTest::qWaitFor([&] { return !isJapanese(office); }));
    CHECK(visibleTexts(office.window()).contains(QStringLiteral("Settings")));
}

TEST_CASE("Start window and About are Japanese in Japanese", "[shell]")
{
    ShellOffice office(QStringLiteral("ja"));
    Theme theme;
    StartWindow start(theme, office.prompts, office.settings());
    start.offerDemo(true);
    start.showError(
        QStringLiteral("office.prize"),
        Error{Error::Code::FileLocked,
              {QStringLiteral("office.prize"), QStringLiteral("森"), QStringLiteral("9:05")},
              {}});
    CHECK(englishIn(start).join(QStringLiteral(" | ")).toStdString() == "");
    AboutDialog about(theme, nullptr);
    CHECK(englishIn(about).join(QStringLiteral(" | ")).toStdString() == "");
}
