#include "app/cli/ImportAnswer.h"

#include "app/cli/JsonForms.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

Result<SourceTable> loadSource(const ImportArguments& arguments,
                               const std::vector<FieldSpec>& fields)
{
    const SourceOptions options{.sheet = text(arguments.sheet), .headerRow = arguments.headerRow};
    if (arguments.input != "-")
        return SourceTable::load(text(arguments.input), options, fields);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {u"-"_s});
    return SourceTable::fromBytes(u"-"_s, input.readAll(), options, fields);
}

void answerImport(Session& session, const ImportReport& report, const QJsonArray& records)
{
    QJsonObject document = importJson(report);
    document.insert(u"records"_s, records);
    session.answer(document, [&] {
        Session::line(QCoreApplication::translate(
                          "Cli", "%1: %2 rows, %3 new, %4 updated, %5 unchanged, %6 put aside")
                          .arg(report.fileName)
                          .arg(report.rows)
                          .arg(report.imported)
                          .arg(report.updated)
                          .arg(report.unchanged)
                          .arg(report.quarantined));
        std::vector<QStringList> rows;
        for (const ImportReport::Finding& finding : report.findings)
            rows.push_back({QString::number(finding.row), finding.severity, finding.code,
                            finding.ref, findingWords(finding.code)});
        if (!rows.empty())
            Session::table({u"row"_s, u"severity"_s, u"code"_s, u"ref"_s, u"message"_s}, rows);
    });
    if (report.needsAttention())
        session.needsAttention();
}

} // namespace prizedesk
