#include "tests/torture/TortureWorker.h"

#include "tests/torture/LedgerTorture.h"
#include "tests/torture/TortureOperations.h"

#include <QFileInfo>

#include <cstdio>

namespace prizedesk::torture {

namespace {

void say(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int tortureWorker(const QString& path, unsigned seed, bool booksOnly)
{
    const Workspace::Options options{
        .who = QStringLiteral("torture"), .passphrase = {}, .readOnly = false, .clock = nullptr};
    auto opened =
        QFileInfo::exists(path) ? Workspace::open(path, options) : Workspace::create(path, options);
    if (!opened) {
        say("cannot open: " + opened.error().codeName().toUtf8() + ' ' +
            opened.error().detail.toUtf8() + '\n');
        return 1;
    }
    Workspace& workspace = **opened;
    Random random(seed);
    say("open\n");
    qint64 told = workspace.journal().count();
    while (true) {
        if (booksOnly)
            workOnLedger(workspace, random);
        else
            pickOperation(random).run(workspace, random);
        const qint64 count = workspace.journal().count();
        for (; told < count; ++told) {
            const auto action = workspace.journal().find(ActionId(told + 1));
            if (!action)
                return 1;
            say(QByteArray::number(action->id.value()) + ' ' + action->hash.toHex() + '\n');
        }
    }
}

} // namespace prizedesk::torture
