#include "tests/workspace/TestOffice.h"

#include "tests/storage/RawSqlite.h"
#include "tests/workspace/FailingDisk.h"

#include <QDir>

#include <catch2/catch.hpp>

namespace prizedesk::test {

using namespace Qt::Literals::StringLiterals;

TestOffice::TestOffice()
    : m_path(m_folder.filePath(u"office.prize"_s))
{
    waitForNoDisk();
    auto made = Workspace::create(m_path, options());
    REQUIRE(made);
    m_workspace = std::move(*made);
}

QStringList TestOffice::filesInFolder() const
{
    return QDir(m_folder.path())
        .entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Workspace::Options TestOffice::options(const QString& who) const
{
    return {.who = who, .passphrase = {}, .readOnly = false, .clock = &m_clock};
}

void TestOffice::reopen(const QString& passphrase)
{
    close();
    Workspace::Options with = options();
    with.passphrase = passphrase;
    auto opened = Workspace::open(m_path, with);
    REQUIRE(opened);
    m_workspace = std::move(*opened);
}

Result<void> TestOffice::setRule(const QString& code, const QString& value, bool undoable)
{
    return m_workspace->apply(
        Operation{
            .code = u"programme.edit"_s, .labels = {code}, .reason = {}, .undoable = undoable},
        [&](WriteTransaction& tx) {
            if (value.isEmpty()) {
                tx.statement("delete from rule where code = ?").bind(code).run();
                return;
            }
            tx.statement(
                  "insert into rule (code, value) values (?, ?) on conflict (code) do update "
                  "set value = excluded.value")
                .bind(code, value)
                .run();
        });
}

QString TestOffice::rule(const QString& code) const
{
    Statement read = m_workspace->database().query("select value from rule where code = ?");
    read.bind(code);
    return read.next() ? read.text(0) : QString();
}

Result<PersonId> TestOffice::addPerson(const Profile& profile)
{
    return m_workspace->apply(
        Operation{.code = u"import.entries"_s, .labels = {u"1"_s}, .reason = {}},
        [&](WriteTransaction& tx) {
            return ProfileStore(m_workspace->database(), m_workspace->vault())
                .add(tx, u"entrant"_s, profile);
        });
}

QByteArray TestOffice::rows() const
{
    return undoableRows(m_path);
}

Profile inventedProfile(int number)
{
    const QString n = QString::number(number);
    return {.name = u"架空坂ほたる"_s + n,
            .kana = u"カクウザカホタル"_s + n,
            .email = u"hotaru.kakuuzaka"_s + n + u"@example.invalid"_s,
            .phone = u"090-0000-77"_s + n,
            .postalCode = u"999-99"_s + n,
            .address = u"架空県ゆめみ市まぼろし町"_s + n,
            .birthDate = u"2007-02-0"_s + n,
            .guardian = u"架空坂みのり"_s + n,
            .corporateNumber = u"99999999990"_s + n,
            .organisation = u"まぼろし研究会"_s + n,
            .note = u"車いすの席を希望"_s + n};
}

} // namespace prizedesk::test
