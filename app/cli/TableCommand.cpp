#include "app/cli/Commands.h"
#include "models/tables/TableReader.h"
#include "models/tables/TableText.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addTableCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string input;
        std::string sheet;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("table", "The cells of a CSV or XLSX file as UTF-8 CSV");
    command->add_option("INPUT", arguments->input)->required();
    command->add_option("--sheet", arguments->sheet);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const TableReadOptions options{.sheet = text(arguments->sheet), .encoding = {}};
        QJsonArray rows;
        TableText lines;
        const auto onRow = [&](RawRow&& row) {
            if (session.json) {
                QJsonArray cells;
                for (const Cell& cell : row.cells)
                    cells.append(cell.text);
                rows.append(QJsonObject{{u"row"_s, row.number}, {u"cells"_s, cells}});
            } else {
                const QByteArray bytes = lines.lines(row);
                std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
            }
            return true;
        };
        Result<TableSource> source;
        if (arguments->input == "-") {
            QFile input;
            if (!input.open(stdin, QIODevice::ReadOnly))
                return failure(Error::Code::FileUnreadable, {u"-"_s});
            source = TableReader::readBytes(u"-"_s, input.readAll(), options, onRow);
        } else {
            source = TableReader::read(text(arguments->input), options, onRow);
        }
        if (!source)
            return failure(source.error());
        session.answer(
            {{u"rows"_s, rows}, {u"encoding"_s, source->encoding}, {u"sheet"_s, source->sheet}},
            [] {});
        return {};
    });
}

} // namespace prizedesk
