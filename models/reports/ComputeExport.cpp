#include "models/reports/ComputeExport.h"

#include "models/compute/LedgerStore.h"
#include "models/compute/PlanStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/core/Digest.h"
#include "models/reports/ReportBasis.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComputeExport)
};

using Type = OutColumn::Type;

QString yenCell(Yen amount)
{
    return QString::number(amount.amount());
}

/// Thousandths as a decimal number without zeros at the end.
QString milliText(qint64 milli)
{
    QString text = QString::number(milli / 1000);
    if (milli < 0 && milli > -1000)
        text.prepend(QLatin1Char('-'));
    const qint64 rest = std::abs(milli % 1000);
    if (rest == 0)
        return text;
    QString fraction = QString::number(rest).rightJustified(3, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return text + QLatin1Char('.') + fraction;
}

/// A table as a section of a report; yen with their sign and commas.
FiguresReport::Section sectionOf(const QString& title, const OutTable& table)
{
    FiguresReport::Section section;
    section.title = title;
    for (const OutColumn& column : table.columns)
        section.columns.push_back({column.header, column.type == Type::Yen ||
                                                      column.type == Type::Decimal ||
                                                      column.type == Type::Integer});
    for (const QStringList& row : table.rows) {
        QStringList cells = row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (table.columns[size_t(i)].type == Type::Yen && !cells.at(i).isEmpty())
                cells[i] = yenDigits(Yen(cells.at(i).toLongLong()));
        }
        section.rows.push_back(cells);
    }
    return section;
}

StoredPlan requireStored(const Database& database, const QString& name)
{
    auto plan = PlanStore(database).find(name);
    requireRule(plan.has_value(), Error::Code::NotFound, {name});
    return std::move(*plan);
}

} // namespace

OutTable ledgerTable(const LedgerBook& book)
{
    OutTable table;
    table.sheet = Words::tr("Ledger");
    table.columns = {
        {Words::tr("Line"), Type::Integer},       {Words::tr("Day"), Type::Date},
        {Words::tr("Kind"), Type::Text},          {Words::tr("Team"), Type::Text},
        {Words::tr("Offer"), Type::Text},         {Words::tr("GPU-hours"), Type::Decimal},
        {Words::tr("Deposited"), Type::Yen},      {Words::tr("Settled"), Type::Yen},
        {Words::tr("In flight"), Type::Yen},      {Words::tr("Committed"), Type::Yen},
        {Words::tr("Free"), Type::Yen},           {Words::tr("Free afterwards"), Type::Yen},
        {Words::tr("Reverses line"), Type::Text}, {Words::tr("Action"), Type::Integer},
        {Words::tr("Person"), Type::Text},        {Words::tr("Note"), Type::Text}};
    Yen free;
    for (const LedgerLine& line : book.lines()) {
        free += line.free;
        table.rows.push_back(
            {QString::number(line.id.value()), line.day.toString(Qt::ISODate),
             ledgerKindWords(line.kind), line.team, line.offer,
             line.hoursMilli == 0 ? QString() : milliText(line.hoursMilli), yenCell(line.deposited),
             yenCell(line.settled), yenCell(line.inFlight), yenCell(line.committed),
             yenCell(line.free), yenCell(free),
             line.reverses.isValid() ? QString::number(line.reverses.value()) : QString(),
             QString::number(line.action), line.who, line.note});
    }
    return table;
}

OutTable planTable(const StoredPlan& stored)
{
    OutTable table;
    table.sheet = stored.name;
    table.columns = {{Words::tr("Team"), Type::Text},
                     {Words::tr("Institution"), Type::Text},
                     {Words::tr("Category"), Type::Text},
                     {Words::tr("Merit"), Type::Decimal},
                     {Words::tr("Asked for at least"), Type::Decimal},
                     {Words::tr("Asked for at most"), Type::Decimal},
                     {Words::tr("Offer"), Type::Text},
                     {Words::tr("GPU-hours"), Type::Integer},
                     {Words::tr("Yen"), Type::Yen},
                     {Words::tr("Hours of the reference GPU"), Type::Decimal},
                     {Words::tr("Why"), Type::Text}};
    for (const TeamAllocation& team : stored.plan.teams) {
        QStringList head{team.team, {}, {}, {}, {}, {}};
        for (const ComputeRequest& request : stored.problem.requests) {
            if (request.team != team.team)
                continue;
            head = {team.team,
                    request.institution,
                    request.category,
                    pointsText(request.merit),
                    milliText(request.minimumMilli),
                    milliText(request.maximumMilli)};
        }
        const QString why = allocationWhy(team.why);
        if (!team.isFunded())
            table.rows.push_back(
                head + QStringList{
                           {}, QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"), why});
        for (size_t i = 0; i < team.lines.size(); ++i) {
            const AllocationLine& line = team.lines[i];
            table.rows.push_back(
                head + QStringList{line.offer, QString::number(line.hours), yenCell(line.yen),
                                   i == 0 ? milliText(team.effectiveMilli) : QString(),
                                   i == 0 ? why : QString()});
        }
    }
    return table;
}

Result<FiguresReport> ledgerPaper(Workspace& workspace, bool japanese)
{
    return readGuarded(workspace, [&] {
        const LedgerBook book(LedgerStore(workspace.database()).lines());
        const LedgerBalances& balances = book.balances();
        FiguresReport report;
        fillBasis(report, workspace, japanese);
        report.landscape = true;
        report.heading = Words::tr("Ledger of the compute budget");
        report.notes << Words::tr("Settled %1 + in flight %2 + committed %3 + free %4 = budget %5")
                            .arg(yenDigits(balances.settled), yenDigits(balances.inFlight),
                                 yenDigits(balances.committed), yenDigits(balances.free),
                                 yenDigits(balances.envelope));
        report.sections.push_back(sectionOf({}, ledgerTable(book)));
        return report;
    });
}

Result<FiguresReport> planPaper(Workspace& workspace, const QString& name, bool japanese)
{
    return readGuarded(workspace, [&] {
        const StoredPlan stored = requireStored(workspace.database(), name);
        FiguresReport report;
        fillBasis(report, workspace, japanese);
        report.landscape = true;
        report.heading = Words::tr("Compute plan %1").arg(stored.name);
        report.subject =
            Words::tr("%1, %2", "policy and state of a plan")
                .arg(allocationPolicyWords(stored.plan.policy), planStateWords(stored.state));
        report.notes << Words::tr("Budget %1, reserve %2, other cost %3, planned %4, left %5")
                            .arg(yenDigits(stored.problem.envelope),
                                 yenDigits(stored.problem.reserve),
                                 yenDigits(stored.problem.otherCost), yenDigits(stored.plan.spent),
                                 yenDigits(stored.plan.unspent));
        report.notes << Words::tr("Period %1 to %2")
                            .arg(stored.startsOn.toString(Qt::ISODate),
                                 stored.endsOn.toString(Qt::ISODate));
        if (stored.approvedAtMs)
            report.notes
                << Words::tr("Approved by %1 and %2").arg(stored.approvedBy, stored.secondBy);
        report.sections.push_back(sectionOf({}, planTable(stored)));
        return report;
    });
}

Operation computeExportNote(const QString& what, const QString& path, int rows,
                            const QString& digest)
{
    const QString file = QFileInfo(path).fileName();
    Operation note{.code = what.isEmpty() ? QStringLiteral("export.ledger")
                                          : QStringLiteral("export.plan"),
                   .labels = what.isEmpty() ? QStringList{file, QString::number(rows), digest}
                                            : QStringList{what, file, digest},
                   .reason = {},
                   .undoable = false,
                   .isNote = true};
    return note;
}

Result<void> exportCompute(Workspace& workspace, const QString& what, const QString& path,
                           FileSaver& saver)
{
    const auto table = readGuarded(workspace, [&] {
        return what.isEmpty() ? ledgerTable(LedgerBook(LedgerStore(workspace.database()).lines()))
                              : planTable(requireStored(workspace.database(), what));
    });
    if (!table)
        return failure(table.error());
    Result<QByteArray> bytes = toCsvUtf8(*table);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        bytes = toXlsx(*table);
    else if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return failure(Error::Code::Usage,
                       {Words::tr("The file's name must end in .xlsx, .csv, .pdf or .html.")});
    if (!bytes)
        return failure(bytes.error());
    return workspace.apply(
        computeExportNote(what, path, int(table->rows.size()), digestHex(*bytes)),
        [&](WriteTransaction&) {
            const auto saved = saver.save(path, *bytes);
            if (!saved)
                throw OperationFailed(saved.error());
        });
}

} // namespace prizedesk
