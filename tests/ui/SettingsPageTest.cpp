#include "ui/settings/SettingsPage.h"
#include "models/settings/DateWords.h"
#include "models/settings/ProgrammeCheck.h"
#include "models/settings/ProgrammeTableModel.h"
#include "tests/ui/ModelProbe.h"
#include "tests/ui/ShellOffice.h"
#include "ui/settings/ProgrammeSettings.h"
#include "ui/shared/Banner.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace prizedesk;
using prizedesk::test::ShellOffice;

namespace {

using Part = ProgrammeTableModel::Part;

QWidget* section(ShellOffice& office, const char* name)
{
    const QString id = QString::fromLatin1(name);
    office.window().showPage(QStringLiteral("settings"),
                             QVariantMap{{QLatin1String(Target::kSection), id}});
    return office.window().findChild<QWidget*>(QStringLiteral("settings.") + id);
}

/// The column whose head reads `title`.
int column(const QAbstractItemModel& model, const char* title)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.headerData(i, Qt::Horizontal).toString() == QString::fromLatin1(title))
            return i;
    }
    return -1;
}

} // namespace

TEST_CASE("Settings of the display take effect at once", "[settings]")
{
    ShellOffice office;
    QWidget* display = section(office, "display");
    REQUIRE(display);
    auto* wareki = display->findChild<QCheckBox*>(QStringLiteral("settingsWareki"));
    wareki->setChecked(true);
    CHECK(office.settings().flag(UserSettings::Key::Wareki));
    auto* language = display->findChild<QComboBox*>(QStringLiteral("settingsLanguage"));
    language->setCurrentIndex(language->findData(QStringLiteral("ja")));
    Q_EMIT
    language->activated(language->currentIndex());
    CHECK(office.context().japanese());
    CHECK(office.context().dates().longDate(ShellOffice::kNowMs) ==
          QStringLiteral("令和8年11月20日（金）"));
    office.settings().set(UserSettings::Key::Wareki, false);
    CHECK(office.context().dates().longDateTime(ShellOffice::kNowMs) ==
          QStringLiteral("2026年11月20日（金） 9:00"));
}

TEST_CASE("Who acts stands in the journal from then on", "[settings]")
{
    ShellOffice office;
    auto* who = section(office, "office")->findChild<QLineEdit*>(QStringLiteral("settingsWho"));
    who->setText(QStringLiteral("  福田  真帆 "));
    Q_EMIT
    who->editingFinished();
    office.setTarget(130);
    CHECK(office.workspace().journal().list(1).front().who == QStringLiteral("福田 真帆"));
}

TEST_CASE("The passphrase is set and removed as notes that cannot be undone", "[settings]")
{
    ShellOffice office;
    QWidget* part = section(office, "passphrase");
    auto* set = part->findChild<QPushButton*>(QStringLiteral("passphraseSet"));
    auto* remove = part->findChild<QPushButton*>(QStringLiteral("passphraseRemove"));
    CHECK_FALSE(remove->isVisible());
    set->click();
    CHECK(office.prompts.lastPassphrase.isNew);
    CHECK(office.workspace().vault().hasPassphrase());
    const Action noted = office.workspace().journal().list(1).front();
    CHECK(noted.operation == QStringLiteral("passphrase.set"));
    CHECK_FALSE(noted.undoable);
    REQUIRE(remove->isVisible());
    office.prompts.confirmed = false;
    remove->click();
    CHECK(office.workspace().vault().hasPassphrase());
    office.prompts.confirmed = true;
    remove->click();
    CHECK_FALSE(office.workspace().vault().hasPassphrase());
}

TEST_CASE("The edition is edited as a draft, saved in one step, and undone", "[settings]")
{
    ShellOffice office;
    auto* part = static_cast<ProgrammeSettings*>(section(office, "programme"));
    REQUIRE(part);
    part->showPart(Part::Themes);
    ProgrammeTableModel& themes = part->model();
    const int target = column(themes, "Target");
    REQUIRE(target >= 0);
    CHECK_FALSE(themes.setData(themes.index(0, target), QStringLiteral("many"), Qt::EditRole));
    CHECK_FALSE(part->isEdited());
    REQUIRE(themes.setData(themes.index(0, target), QStringLiteral("150"), Qt::EditRole));
    CHECK(part->isEdited());
    CHECK(office.target() == 120);
    part->findChild<QPushButton*>(QStringLiteral("programmeSave"))->click();
    CHECK_FALSE(part->isEdited());
    CHECK(office.target() == 150);
    office.context().undoAction().trigger();
    CHECK(office.target() == 120);
    CHECK(themes.index(0, target).data().toString() == QStringLiteral("120"));
}

TEST_CASE("A draft that breaks a rule is not saved", "[settings]")
{
    ShellOffice office;
    auto* part = static_cast<ProgrammeSettings*>(section(office, "programme"));
    part->showPart(Part::Themes);
    ProgrammeTableModel& themes = part->model();
    REQUIRE(themes.setData(themes.index(0, column(themes, "Closes")),
                           QStringLiteral("2026-05-01 12:00"), Qt::EditRole));
    const qint64 before = office.workspace().journal().count();
    part->save();
    CHECK(office.workspace().journal().count() == before);
    CHECK(part->isEdited());
    REQUIRE(part->findChildren<Banner*>().size() == 1);
    CHECK(part->findChildren<Banner*>().first()->text().contains(QStringLiteral("T1")));
    part->discard();
    CHECK_FALSE(part->isEdited());
}

TEST_CASE("Rows of lists and milestones come and go, values are read as people write them",
          "[settings]")
{
    ShellOffice office;
    Programme draft = office.context().programme();
    {
        ProgrammeTableModel list(draft, Part::List, QStringLiteral("domestic_model"));
        const ModelProbe probe(list);
        const int rows = list.rowCount();
        list.addRow();
        REQUIRE(list.rowCount() == rows + 1);
        CHECK_FALSE(programmeProblems(draft).isEmpty());
        list.removeRowAt(rows);
        CHECK(list.rowCount() == rows);
        CHECK(probe.failures().join(QLatin1Char(' ')).toStdString() == "");
    }
    ProgrammeTableModel prizes(draft, Part::Prizes);
    const int amount = column(prizes, "Prize money");
    REQUIRE(
        prizes.setData(prizes.index(0, amount), QStringLiteral("６，０００万円"), Qt::EditRole));
    CHECK(draft.prizes[0].amount == Yen(60'000'000));
    QSignalSpy refused(&prizes, &ProgrammeTableModel::refused);
    CHECK_FALSE(prizes.setData(prizes.index(0, amount), QStringLiteral("much"), Qt::EditRole));
    CHECK(refused.size() == 1);

    ProgrammeTableModel milestones(draft, Part::Milestones);
    const int when = column(milestones, "Date");
    REQUIRE(
        milestones.setData(milestones.index(0, when), QStringLiteral("2026/5/30"), Qt::EditRole));
    CHECK_FALSE(draft.milestones[0].hasTime);
    CHECK(draft.local(draft.milestones[0].atMs).date() == QDate(2026, 5, 30));

    draft.stages[0].quorum = 0;
    CHECK(programmeProblems(draft).size() == 1);
    CHECK(weightSum(office.context().programme(), QStringLiteral("t1-paper")) ==
          Points::fromWhole(100));
}
