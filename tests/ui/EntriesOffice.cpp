#include "tests/ui/EntriesOffice.h"

#include "models/entrants/EntryImport.h"
#include "models/entrants/EntryStore.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeTemplate.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk::test {

EntriesOffice::EntriesOffice()
    : m_settings(m_folder.filePath(u"settings.ini"_s))
{
    auto made = Workspace::create(
        m_folder.filePath(u"office.prize"_s),
        {.who = u"Mori"_s, .passphrase = {}, .readOnly = false, .clock = &m_clock});
    REQUIRE(made);
    m_workspace = std::move(*made);
    const auto programme = ProgrammeTemplate::load(u"geniac-prize-2026"_s);
    REQUIRE(programme);
    REQUIRE(ProgrammeOperations(*m_workspace).start(*programme));
    m_context = std::make_unique<OfficeContext>(*m_workspace, m_theme, prompts, m_settings);
    QObject::connect(m_context.get(), &OfficeContext::bannerWanted, m_context.get(),
                     [this](Tone, const QString& text, const QString&) { banners << text; });
    QObject::connect(m_context.get(), &OfficeContext::doneWanted, m_context.get(),
                     [this](const QString& text, bool) { done << text; });
}

EntriesOffice::~EntriesOffice() = default;

void EntriesOffice::import(const QString& kind, const QByteArray& csv)
{
    EntryImport import(*m_workspace, m_context->programme());
    const auto table =
        SourceTable::fromBytes(u"answers.csv"_s, csv, {}, EntryImport::fieldsOf(kind));
    REQUIRE(table);
    const QString theme = import.themeFor(kind);
    const auto plan = import.plan(kind, theme, *table, import.mappingFor(kind, theme, *table), {});
    REQUIRE(plan);
    REQUIRE(import.apply(*plan));
}

void EntriesOffice::importSample(const QString& kind, const QString& fileName)
{
    EntryImport import(*m_workspace, m_context->programme());
    const auto table = SourceTable::load(QStringLiteral(TEST_DATA "/") + fileName, {},
                                         EntryImport::fieldsOf(kind));
    REQUIRE(table);
    const QString theme = import.themeFor(kind);
    const auto plan = import.plan(kind, theme, *table, import.mappingFor(kind, theme, *table), {});
    REQUIRE(plan);
    REQUIRE(import.apply(*plan));
}

QString EntriesOffice::status(const QString& ref)
{
    return EntryStore(m_workspace->database(), m_workspace->vault()).require(ref).status;
}

QByteArray entriesCsv()
{
    return u"応募番号,受付日時,提案名称,応募区分,応募者名,代表者氏名,フリガナ,メールアドレス,"
           u"電話番号,都道府県,法人番号,募集要項への同意\n"
           "1,2026/06/10 09:00,棚卸の差異を説明するエージェント,法人,株式会社わかば,髙橋 "
           "一樹,タカハシ カズキ,k@wakaba.example.jp,03-3501-1511,東京都,,同意する\n"
           "2,2026/06/11 10:00,配筋写真の検査,法人,石嶺建設,吉田 浩,ヨシダ "
           "ヒロシ,yoshida@ishimine.example.jp,9012345678,沖縄県,,同意する\n"
           "3,2026/06/12 11:00,,法人,あおば医療株式会社,佐藤 恵,サトウ "
           "メグミ,megumi@aoba.example.jp,052-111-2222,愛知県,,同意する\n"
           "4,2026/07/01 12:00,苗の見張り番,個人,,加納 亘,カノウ "
           "ワタル,kano.example.jp,052-111-2223,愛知県,9618286198175,同意する\n"
           ",2026/07/02 12:00,,,,,,,,,,\n"_s.toUtf8();
}

bool waitUntil(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 5000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

} // namespace prizedesk::test
