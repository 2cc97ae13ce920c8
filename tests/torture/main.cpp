#include "tests/torture/DeskTorture.h"
#include "tests/torture/JudgeTorture.h"
#include "tests/torture/TortureDriver.h"
#include "tests/torture/TortureWorker.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>

using namespace prizedesk::torture;

namespace {

int usage()
{
    std::puts("prizedesk_torture drive ROUNDS [SEED]   kills workers, looks into the file\n"
              "prizedesk_torture worker FILE SEED      works on FILE until it is killed\n"
              "prizedesk_torture ledger ROUNDS [SEED]  kills bookkeepers, looks into the ledger\n"
              "prizedesk_torture bookkeeper FILE SEED  books in FILE until it is killed\n"
              "prizedesk_torture judges ROUNDS [SEED]  kills judges, looks into their packet\n"
              "prizedesk_torture judge FILE SEED       scores in FILE until it is killed\n"
              "prizedesk_torture desks ROUNDS [SEED]   kills reception desks, looks into their file\n"
              "prizedesk_torture desk FILE SEED        lets guests in until it is killed");
    return 2;
}

template<typename Driver> int drive(int rounds, unsigned seed)
{
    Driver driver(seed);
    const QStringList problems = driver.drive(rounds);
    for (const QString& problem : problems)
        std::puts(qPrintable(problem));
    std::puts(qPrintable(driver.summary()));
    return problems.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        const bool isBookkeeper = arguments.value(1) == QLatin1String("bookkeeper");
        if ((isBookkeeper || arguments.value(1) == QLatin1String("worker")) &&
            arguments.size() == 4)
            return tortureWorker(arguments[2], arguments[3].toUInt(), isBookkeeper);
        if (arguments.value(1) == QLatin1String("judge") && arguments.size() == 4)
            return judgeWorker(arguments[2], arguments[3].toUInt());
        if (arguments.value(1) == QLatin1String("desk") && arguments.size() == 4)
            return deskWorker(arguments[2], arguments[3].toUInt());
        const bool isDesks = arguments.value(1) == QLatin1String("desks");
        const bool isJudges = arguments.value(1) == QLatin1String("judges");
        const bool isLedger = arguments.value(1) == QLatin1String("ledger");
        if ((isJudges || isDesks || isLedger || arguments.value(1) == QLatin1String("drive")) &&
            arguments.size() >= 3) {
            const int rounds = arguments[2].toInt();
            const unsigned seed =
                arguments.size() > 3 ? arguments[3].toUInt() : std::random_device{}();
            if (rounds <= 0)
                return usage();
            if (isDesks)
                return drive<DeskTorture>(rounds, seed);
            return isJudges   ? drive<JudgeTorture>(rounds, seed)
                   : isLedger ? drive<LedgerDriver>(rounds, seed)
                              : drive<TortureDriver>(rounds, seed);
        }
    } catch (const std::exception& exception) {
        std::puts(exception.what());
        return 1;
    }
    return usage();
}
