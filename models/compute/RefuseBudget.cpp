#include "models/compute/RefuseBudget.h"

#include "models/programme/ProgrammeStore.h"

#include <QDateTime>

namespace prizedesk {

void refuseBudget(const QString& sentence)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {sentence}, {}});
}

QDate competitionDay(const Database& database, qint64 ms)
{
    return ProgrammeStore(database).load().local(ms).date();
}

} // namespace prizedesk
