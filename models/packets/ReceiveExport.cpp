#include "models/packets/ReceiveExport.h"

#include "models/tables/TableWriter.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReceiveExport)
};

QString stateWords(const PlannedFile& file)
{
    switch (file.state) {
    case PlannedFile::State::New:
        return Words::tr("Can be received");
    case PlannedFile::State::Same:
        return Words::tr("Received already");
    case PlannedFile::State::Older:
        return Words::tr("Older than version %1").arg(file.heldVersion);
    case PlannedFile::State::Refused:
        return returnRefusalWords(file.refusal);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> writeReceiveList(const ReceivePlan& plan, const QString& path, FileSaver& saver)
{
    using Type = OutColumn::Type;
    OutTable table{Words::tr("Returns"),
                   {{Words::tr("File")},
                    {Words::tr("Judge")},
                    {Words::tr("Stage")},
                    {Words::tr("Version"), Type::Integer},
                    {Words::tr("State")},
                    {Words::tr("New"), Type::Integer},
                    {Words::tr("Changed"), Type::Integer},
                    {Words::tr("Same"), Type::Integer},
                    {Words::tr("Conflicts"), Type::Integer}},
                   {}};
    for (const PlannedFile& file : plan.files()) {
        const auto count = [&](PlannedCell::State state) {
            return QString::number(file.count(state));
        };
        table.rows.push_back({file.name, file.judge, file.stage, QString::number(file.version),
                              stateWords(file), count(PlannedCell::State::New),
                              count(PlannedCell::State::Changed), count(PlannedCell::State::Same),
                              count(PlannedCell::State::Conflict)});
    }
    return writeXlsx(path, table, saver);
}

Result<void> writeReceiveList(const ReceivePlan& plan, const QString& path)
{
    FileSaver saver;
    return writeReceiveList(plan, path, saver);
}

} // namespace prizedesk
