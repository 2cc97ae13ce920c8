#include "models/reports/ReportBasis.h"

#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportBasis)
};

} // namespace

void fillBasis(FiguresReport& report, Workspace& workspace, bool japanese)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    report.japanese = japanese;
    report.programme = programme.name.in(japanese);
    report.date = programme.local(workspace.clock().nowMs()).date();
    report.foot = Words::tr("State of the journal: action %1, %2")
                      .arg(QString::number(workspace.journal().count()),
                           QString::fromLatin1(workspace.journal().head().toHex()));
}

} // namespace prizedesk
