#include "models/reports/ComputeExport.h"
#include "tests/compute/ComputeOffice.h"
#include "tests/workspace/FailingDisk.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class FullSaver : public FileSaver
{
protected:
    qint64 write(QFileDevice&, const QByteArray& bytes) override { return bytes.size() / 2; }
    bool isFull(const QFileDevice&) const override { return true; }
};

} // namespace

TEST_CASE("An approval on a failing disk leaves no reservation", "[compute][disk]")
{
    FailingDisk disk;
    ComputeOffice office;
    office.fillRegisters();
    office.confirm();
    office.plan(u"A"_s);
    const QByteArray before = office.state();
    bool isDone = false;
    int failures = 0;
    for (int step = 0; step < 400 && !isDone; ++step) {
        disk.failAfter(step, FailingDisk::How::Full);
        const auto approved = PlanOperations(office.workspace()).approve(u"A"_s, u"Sato"_s);
        disk.heal();
        isDone = approved.has_value();
        if (isDone)
            continue;
        ++failures;
        CHECK(approved.error().kind() == Error::Kind::File);
        CHECK((office.state() == before));
    }
    CHECK(isDone);
    CHECK(failures > 3);
    CHECK(office.book().balances().isSound());
    CHECK(office.book().balances().committed > Yen(0));
}

TEST_CASE("A ledger that cannot be written leaves neither file nor note", "[compute][disk]")
{
    ComputeOffice office;
    office.approveSample();
    const qint64 actions = office.actions();
    FullSaver full;
    const QString path = office.inFolder(u"ledger.xlsx"_s);
    CHECK(refused(exportCompute(office.workspace(), {}, path, full), Error::Code::DiskFull));
    CHECK_FALSE(QFile::exists(path));
    CHECK(office.actions() == actions);
    FileSaver saver;
    REQUIRE(succeeded(exportCompute(office.workspace(), {}, path, saver)));
    CHECK(QFile::exists(path));
    CHECK(office.actions() == actions + 1);
    CHECK(refused(exportCompute(office.workspace(), u"none"_s, path, saver),
                  Error::Code::NotFound));
    CHECK(refused(exportCompute(office.workspace(), u"A"_s, office.inFolder(u"a.doc"_s), saver),
                  Error::Code::Usage));
}
